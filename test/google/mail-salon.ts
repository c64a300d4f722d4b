// A salon that writes to its clients: some with an address who agreed to it, and a clock that runs every hour.
import type { AnswerOf } from '../../src/app/actions';
import { consentMark } from '../../src/core/members/consent';
import { defaultPolicies, type RawPolicies } from '../../src/core/settings/policies';
import type { RawRule } from '../../src/core/settings/rules';
import type { Outcome, RunHow, StandInOptions } from '../../src/local/standin';
import { CarnetSheet, workbookWhere } from './carnet-sheet';
import { outboxColumn } from './outbox-column';
import { type Client, contact, everyTen, invoiceOf, setRuleset } from './salon';

const NOON = Date.parse('2026-11-20T12:00:00Z');
const HOUR_MS = 3_600_000;

export class MailSalon {
  readonly sheet: CarnetSheet;
  /** All that was ever sent, by whichever run. */
  readonly mails: Outcome['effects']['mails'][number][] = [];
  hours = 0;

  constructor(
    policies: Partial<RawPolicies> = { messageEarned: true },
    options: Partial<StandInOptions> = {},
    rules: { readonly rewards?: readonly RawRule[]; readonly bonuses?: readonly RawRule[] } = {},
  ) {
    const workbook = workbookWhere({ activeSpreadsheet: 'always' });
    this.sheet = CarnetSheet.setUp({ workbook, ...options, clock: () => NOON + this.hours * HOUR_MS });
    setRuleset(this.sheet, { mailReserve: 20, ...policies }, { programs: [everyTen], ...rules });
    this.hourly(); // the outbox begins: what comes from now on is told
  }

  /** A client who agreed, and has an address. */
  client(
    name: string,
    more: { email?: string; birthday?: string; agrees?: boolean; phone?: string } = {},
  ): Client {
    const { email = `${name.toLowerCase()}@example.com`, birthday = '', agrees = true, phone = '' } = more;
    const consent = agrees
      ? ({ language: 'en', mark: consentMark(defaultPolicies.consentEn) } as const)
      : null;
    const { id, row } = this.sheet.answer('add-client', {
      ...contact(name, phone),
      email,
      birthday,
      consent,
    });
    return { id, row };
  }

  /** An invoice of so many euros; 10 euros are a point. */
  sell(client: Client, euros = 50): number {
    const { version, standing } = this.sheet.answer('show-client', { id: client.id, row: client.row });
    const points = Math.floor(euros / 10);
    const command = invoiceOf(client, version, euros * 100, standing.balance + points);
    return this.sheet.answer('record-invoice', command).seq;
  }

  /** All settings as at first, but for these. */
  set(policies: Partial<RawPolicies>): void {
    setRuleset(this.sheet, { mailReserve: 20, ...policies }, { programs: [everyTen] });
  }

  /** A copy of the file, as Google makes it: without properties and triggers. */
  copied(): MailSalon {
    const workbook = this.sheet.standIn.person.copyWorkbook();
    const copy = Object.create(MailSalon.prototype) as { -readonly [Key in keyof MailSalon]: MailSalon[Key] };
    copy.sheet = this.sheet.under({ workbook, clock: () => NOON + copy.hours * HOUR_MS });
    copy.mails = [];
    copy.hours = this.hours;
    copy.sheet.open();
    return copy;
  }

  /** The same sheet where each call takes so many milliseconds. */
  slowedBy(latency: number): MailSalon {
    const { workbook } = this.sheet.standIn;
    const slow = Object.create(MailSalon.prototype) as { -readonly [Key in keyof MailSalon]: MailSalon[Key] };
    slow.hours = this.hours;
    slow.mails = [];
    slow.sheet = this.sheet.under({
      workbook,
      latency,
      mailQuota: 1500,
      clock: () => NOON + slow.hours * HOUR_MS,
    });
    return slow;
  }

  later(hours: number): void {
    this.hours += hours;
    this.sheet.open();
  }

  /** One run of the clock; what it sent is kept, also if it was killed. */
  hourly(how: RunHow = {}): Outcome {
    const outcome = this.sheet.standIn.run('hourly', [], { as: 'trigger', ...how });
    this.mails.push(...outcome.effects.mails);
    return outcome;
  }

  /** The calls of the next run, which is then taken back. A first one moves the time on, which every later one writes down. */
  callsAhead(): Outcome['meter']['calls'] {
    const { workbook } = this.sheet.standIn;
    const before = workbook.snapshot();
    const runs = [1, 2].map(() => {
      workbook.restore(before);
      return this.sheet.standIn.run('hourly', [], { as: 'trigger' });
    });
    workbook.restore(before);
    return runs[1]?.meter.calls ?? [];
  }

  /** The rows of the outbox, oldest first, as `state` or `state: why`. */
  states(): readonly string[] {
    return this.messages().map(({ state, why }) => (why === '' ? state : `${state}: ${why}`));
  }

  /** All messages, oldest first; those to clients who have not agreed are a list of their own. */
  messages(): AnswerOf<'list-outbox'>['messages'] {
    return (['all', 'noConsent'] as const)
      .flatMap((show) => this.sheet.answer('list-outbox', { show, member: '', before: null }).messages)
      .sort((a, b) => a.number - b.number);
  }

  /** What a cell of the outbox shows. */
  cell(row: number, column: string): unknown {
    return this.sheet.standIn.workbook.tab('Outbox').values()[row - 1]?.[outboxColumn(column) - 1];
  }
}
