// A salon that uses everything: rewards, gift cards, vouchers, a catalog, a clock that can be advanced.
import type { AnswerOf, CommandOf } from '../../src/app/actions';
import type { RawPolicies } from '../../src/core/settings/policies';
import type { RawRule } from '../../src/core/settings/rules';
import type { StandInOptions } from '../../src/local/standin';
import { CarnetSheet, newKey } from './carnet-sheet';
import { contact, everyTen, setRuleset } from './salon';

const NOON = Date.parse('2026-11-20T12:00:00Z');

export const rewards: readonly RawRule[] = [
  rule('amount', '5 off', { points: 50, amount: '5.00', scope: 'everything' }),
  rule('percent', 'Members', { points: 0, percent: 10, scope: 'product' }),
  rule('free', 'Free shampoo', { points: 20, units: 1, items: 'SH' }),
  rule('cash', 'Points as money', { value: '0.10', step: 1, scope: 'everything' }),
  rule('voucher', 'For a friend', { points: 30, amount: '10.00', months: 6 }),
  rule('giftcard', 'Gift card of 25', { points: 100, amount: '25.00' }),
];

export function rule(kind: string, name: string, terms: RawRule['terms']): RawRule {
  return { kind, name, on: true, terms };
}

export type Typed = CommandOf<'quote-invoice'>;

/** A salon driven by what people type, as the command line and other programs do. */
export class FullSalon {
  readonly sheet: CarnetSheet;
  private hours = 0;

  constructor(
    policies: Partial<RawPolicies> = {},
    rules: { rewards?: readonly RawRule[]; bonuses?: readonly RawRule[]; programs?: readonly RawRule[] } = {},
    options: Partial<StandInOptions> = {},
  ) {
    this.sheet = CarnetSheet.setUp({ ...options, clock: () => NOON + this.hours * 3_600_000 });
    this.sheet.answer('put-catalog', {
      items: [
        { kind: 'service', code: 'CUT', name: 'Cut', category: 'Hair', price: 5000, active: true },
        { kind: 'product', code: 'SH', name: 'Shampoo', category: 'Care', price: 2000, active: true },
        { kind: 'giftcard', code: 'GC', name: 'Gift card', category: '', price: 3000, active: true },
      ],
    });
    setRuleset(this.sheet, policies, { programs: [everyTen], rewards, ...rules });
    for (const name of ['Julie', 'Amélie']) this.sheet.answer('add-client', contact(name));
  }

  /** Advances the clock and opens the sidebar again: a page's capability lasts a working day. */
  later(days: number): void {
    this.hours += days * 24;
    this.sheet.open();
  }

  /** Lines by code, as in `2 SH`, and other options. */
  typed(client: string, codes: readonly string[], more: Partial<Typed> = {}): Typed {
    const lines = codes.map((code) => {
      const [count, item = ''] = code.includes(' ') ? code.split(' ') : ['1', code];
      return { item, quantity: Number(count) };
    });
    return { client, lines, ...more };
  }

  quote(client: string, codes: readonly string[], more: Partial<Typed> = {}): AnswerOf<'quote-invoice'> {
    return this.sheet.answer('quote-invoice', this.typed(client, codes, more));
  }

  sell(
    client: string,
    codes: readonly string[],
    more: Partial<Typed> = {},
    corrects: CommandOf<'record-invoice'>['corrects'] = null,
  ): AnswerOf<'record-invoice'> {
    const { record } = this.quote(client, codes, more);
    return this.sheet.answer('record-invoice', { ...record, corrects } as never);
  }

  /** The client as returned by show-client. */
  client(name: string): AnswerOf<'show-client'> {
    const { clients } = this.sheet.answer('list-clients', { first: 2 });
    const found = clients.find((client) => client.name === name);
    if (found === undefined) throw new Error(`no client ${name}`);
    return this.sheet.answer('show-client', { id: found.id, row: found.row });
  }

  balance(name: string): number {
    return this.client(name).standing.balance;
  }

  seen(name: string): { id: string; row: number; version: number } {
    const { id, row, version } = this.client(name);
    return { id, row, version };
  }

  refund(name: string, seq: number, back: CommandOf<'refund-invoice'>['back']): AnswerOf<'refund-invoice'> {
    const command = { seq, row: 0, member: name === '' ? null : this.seen(name), back, note: '', seen: null };
    return this.sheet.answer('refund-invoice', command);
  }

  undo(name: string, seq: number): AnswerOf<'void-invoice'> {
    const member = name === '' ? null : this.seen(name);
    return this.sheet.answer('void-invoice', { seq, row: 0, member, note: '' }, newKey());
  }

  /** All findings of the ledger's check. */
  findings(): readonly unknown[] {
    const { findings, stopped } = this.sheet.answer('check-ledger', {});
    return stopped === null ? findings : [...findings, stopped];
  }

  /** The texts of all cells in a tab. */
  texts(tab: string): string {
    return JSON.stringify(this.sheet.standIn.workbook.tab(tab).values());
  }
}
