// One simulated day at a salon from one seed: commands, platform failures, other tills and manual edits.
import type { Reply } from '../../src/app/actions';
import type { FaultPlan, Outcome, Snapshot } from '../../src/local/standin';
import { CarnetSheet } from '../google/carnet-sheet';
import { violations } from '../google/ledger-truth';
import { Hands } from './acts-by-hand';
import { Dice } from './dice';
import { Counter } from './drawn-commands';
import { drawFault, sayFault } from './drawn-faults';
import { differences } from './held-against';
import { misplacedWrites } from './order-of-calls';
import { pointsFor } from './points-by-hand';
import { SalonModel, type Sent, type View } from './salon-model';
import { clientRows, tidied } from './sheet-view';

/** A freshly set up sheet, the start of every run. */
export type FirstDay = { readonly sheet: CarnetSheet; readonly snapshot: Snapshot };

export function firstDay(folder = 'dist'): FirstDay {
  const sheet = CarnetSheet.setUp({ folder });
  return { sheet, snapshot: sheet.standIn.workbook.snapshot() };
}

/** Commands that bring all clients up to date with the journal before they answer. */
const HEALS: readonly string[] = ['invoice', 'void', 'receipts', 'settings'];

const BETWEEN_CHECKS = 34;
const ATTEMPTS = 2;

/** Failures or concurrent activity during a command; `calm` if none. */
type Trouble = {
  readonly faults: readonly FaultPlan[];
  readonly meanwhile: readonly { readonly at: number; readonly act: () => void }[];
};
const calm: Trouble = { faults: [], meanwhile: [] };

export class Simulation {
  /** Everything that happened, line by line. */
  readonly script: string[] = [];
  /** Violations, as sentences. A run ends with the first. */
  readonly wrong: string[] = [];
  private readonly dice: Dice;
  private readonly model = new SalonModel();
  private readonly counter: Counter;
  private readonly sheet: CarnetSheet;
  private readonly hands: Hands;
  /** Whether all effects of the requests so far are in place. */
  private isSettled = true;
  /** Whether people made changes that only a repair can correct. */
  private isDisturbed = false;

  constructor({ sheet, snapshot }: FirstDay, seed: number, folder = 'dist') {
    const { workbook } = sheet.standIn;
    workbook.restore(snapshot);
    this.dice = new Dice(seed);
    this.counter = new Counter(this.model, this.dice);
    this.sheet = new CarnetSheet({ workbook, seed, folder });
    this.sheet.open();
    this.hands = new Hands(workbook, this.sheet.standIn.person, this.dice);
  }

  /** Runs the given number of commands, with checks in between and at the end. */
  run(commands: number): void {
    this.opening();
    for (let sent = 1; sent <= commands && this.wrong.length === 0; sent++) {
      if (this.dice.chance(0.15)) this.handsOn('between commands');
      this.send(this.counter.draw(), this.trouble(0.22), 0);
      if (sent % BETWEEN_CHECKS === 0 || sent === commands) this.check();
    }
  }

  private opening(): void {
    this.refresh();
    for (const name of ['Julie', 'Amélie', 'Hugo', 'Nora']) {
      const code = name === 'Nora' ? '' : `C-${name}`;
      const contact = {
        name,
        phone: '',
        email: '',
        loyaltyCard: '',
        code,
        birthday: '',
        note: '',
        consent: null,
      };
      const about = { kind: 'client', name, code } as const;
      this.send(this.model.note(this.dice.key(), 'add-client', contact, about), calm, 0);
    }
  }

  private trouble(share: number): Trouble {
    const faults: FaultPlan[] = [];
    const meanwhile: { at: number; act: () => void }[] = [];
    if (this.dice.chance(share)) faults.push(drawFault(this.dice));
    if (this.dice.chance(0.1))
      meanwhile.push({ at: this.dice.between(1, 18), act: () => this.handsInside() });
    if (this.dice.chance(0.1)) {
      const inner = { faults: this.dice.chance(0.3) ? [drawFault(this.dice)] : [], meanwhile: [] };
      meanwhile.push({
        at: this.dice.between(1, 18),
        act: () => this.send(this.counter.draw(), inner, 1),
      });
    }
    return { faults, meanwhile };
  }

  private handsOn(when: string, except: Parameters<Hands['act']>[0] = []): void {
    const text = this.hands.act(except);
    this.script.push(`${when}, a person ${text}`);
    if (text.startsWith('types over')) this.isDisturbed = true;
    if (text.startsWith('types') && text.includes('points into')) this.model.isRulesetKnown = false;
  }

  private handsInside(): void {
    this.isDisturbed = true;
    this.handsOn('meanwhile');
  }

  /** Sends a request, and again if it failed and somebody immediately clicks again. */
  private send(sent: Sent, trouble: Trouble, depth: number): void {
    const others = this.othersBefore(sent, trouble, depth);
    const started = this.script.length;
    this.script.push('');
    const left = [...trouble.meanwhile];
    const outcome = this.sheet.run(sent.action, sent.command as never, sent.key, {
      faults: trouble.faults,
      before: (call) => {
        for (const each of left.filter(({ at }) => at === call.n)) {
          left.splice(left.indexOf(each), 1);
          each.act();
        }
      },
    });
    const acted = left.length < trouble.meanwhile.length;
    const reply = outcome.status === 'returned' ? (outcome.value as Reply<'record-invoice'>) : null;
    const answer =
      reply === null
        ? outcome.status
        : reply.ok
          ? 'ok'
          : `${reply.refusal.code} ${JSON.stringify(reply.refusal).slice(0, 150)}`;
    const failing = trouble.faults.map((fault) => `, ${sayFault(fault)}`).join('');
    const { length } = outcome.meter.calls;
    this.script[started] =
      `${'  '.repeat(depth)}${sent.action} ${sent.key.slice(0, 6)} ${JSON.stringify(sent.command)}${failing} → ${answer}, ${length} calls`;
    this.judge(sent, outcome, reply, trouble, acted, depth);
    if (reply?.ok === true && others !== null) this.compareOthers(sent, others);
    if (this.wrong.length > 0 || reply?.ok === true || trouble.faults.length === 0 || depth > 0) return;
    if (sent.standing === 'open' && this.dice.chance(0.5)) this.send(sent, this.trouble(0.5), 0);
  }

  private judge(
    sent: Sent,
    outcome: Outcome,
    reply: Reply<'record-invoice'> | null,
    { faults }: Trouble,
    acted: boolean,
    depth: number,
  ): void {
    const isBusy = reply?.ok === false && reply.refusal.code === 'busy';
    for (const sentence of misplacedWrites(outcome.meter.calls, !isBusy)) this.fail(sentence);
    if (outcome.status === 'threw') this.fail(`${sent.action} threw: ${outcome.error.message}`);
    const writes = outcome.meter.calls.some(({ kind }) => kind === 'write' || kind === 'append');
    if (reply?.ok !== true && writes) this.isSettled = false;
    if (acted) this.isSettled = false;
    if (sent.about.kind === 'settings' && reply?.ok !== true) this.model.isRulesetKnown = false;
    if (reply === null) return;
    if (reply.ok) {
      if (faults.length === 0 && !acted && depth === 0 && HEALS.includes(sent.about.kind))
        this.isSettled = true;
      this.acknowledge(sent, reply.value as unknown as Record<string, unknown>, acted);
      return;
    }
    const { refusal } = reply;
    const { code } = refusal;
    if (code === 'busy') {
      if (depth === 0) this.fail('busy, and nobody else is there');
    } else if (code === 'platform' || code === 'client-unknown') {
      if (faults.length === 0 && !acted) this.fail(`${sent.action} failed with ${JSON.stringify(refusal)}`);
    } else if (sent.about.kind === 'reuse') {
      if (code !== 'key-reused') this.fail(`a key used again was answered with ${code}`);
    } else if (code === 'quote-changed' && 'quote' in refusal) {
      this.refuse(sent, code);
      const { client } = refusal;
      if (client !== null) this.model.see({ ...client, balance: client.standing.balance });
      const { about } = sent;
      if (about.kind === 'invoice' && depth === 0 && this.wrong.length === 0 && this.dice.chance(0.7)) {
        const view = this.model.views.get(about.member) ?? null;
        const { quote } = refusal;
        this.send(
          this.counter.invoice(view, about.lines, quote.points, quote.after?.balance ?? null),
          calm,
          0,
        );
      }
    } else if (code === 'entry-reversed' || code === 'settings-changed' || code === 'client-doubled') {
      this.refuse(sent, code);
      if (code === 'settings-changed') this.model.isRulesetKnown = false;
    } else this.fail(`${sent.action} was refused: ${JSON.stringify(refusal)}`);
  }

  private refuse(sent: Sent, code: string): void {
    if (sent.standing === 'acknowledged') this.fail(`${sent.key} was acknowledged, and now ${code}`);
    else if (sent.about.kind !== 'other') sent.standing = 'refused';
  }

  private acknowledge(sent: Sent, value: Record<string, unknown>, acted: boolean): void {
    const { about } = sent;
    if (about.kind === 'reuse') this.fail(`the key ${sent.key} was taken for another request`);
    const client = value.client as (View & { standing: { balance: number } }) | null | undefined;
    if (client) this.model.see({ ...client, balance: client.standing.balance });
    if (about.kind === 'invoice' || about.kind === 'void') {
      const answer = {
        seq: value.seq as number,
        points: value.points as number,
        balance: (value.balance ?? null) as number | null,
      };
      if (sent.answer !== null && JSON.stringify(answer) !== JSON.stringify(sent.answer))
        this.fail(`${sent.key} was answered ${JSON.stringify(sent.answer)}, now ${JSON.stringify(answer)}`);
      const isFirst = about.kind === 'invoice' && value.repeated === false && about.member !== '';
      if (
        isFirst &&
        this.model.isRulesetKnown &&
        pointsFor(this.model.ruleset, about.lines) !== answer.points
      )
        this.fail(`${answer.points} points, not ${pointsFor(this.model.ruleset, about.lines)}`);
      if (value.repeated === false && sent.answer !== null) this.fail(`${sent.key} was recorded again`);
      sent.answer = answer;
    }
    if (about.kind === 'client') {
      this.model.see({
        ...(value as unknown as View),
        balance: (value.standing as { balance: number }).balance,
      });
      if (about.code !== '') this.model.codes.set(about.code, String(value.id));
    }
    if (about.kind === 'receipts')
      for (const each of about.receipts) this.model.taken.set(each.receipt, each);
    if (about.kind === 'settings') {
      this.model.ruleset = about.ruleset;
      this.model.rulesetHash = String(value.rulesetHash);
      this.model.isRulesetKnown = true;
    }
    if (sent.action === 'open') {
      this.model.ruleset = value.ruleset as SalonModel['ruleset'];
      this.model.rulesetHash = String(value.rulesetHash);
      this.model.isRulesetKnown = true;
    }
    // Answers read while people moved columns are not used.
    if (sent.action === 'list-clients' && !acted)
      for (const each of value.clients as (View & { standing: { balance: number } })[])
        this.model.see({ id: each.id, row: each.row, version: each.version, balance: each.standing.balance });
    if (about.kind !== 'other') sent.standing = 'acknowledged';
  }

  /** Invariant 12 is checked if nobody else acts and nothing needs recovery. */
  private othersBefore(sent: Sent, trouble: Trouble, depth: number): ReadonlyMap<string, string> | null {
    if (!this.isSettled || depth > 0 || trouble.meanwhile.length > 0) return null;
    return sent.about.kind === 'invoice' || sent.about.kind === 'void'
      ? this.rowsBut(sent.about.member)
      : null;
  }

  private rowsBut(id: string): ReadonlyMap<string, string> {
    const rows = [...clientRows(this.sheet.standIn.workbook)].filter(([other]) => other !== id);
    return new Map(rows.map(([other, { text }]) => [other, text]));
  }

  private compareOthers(sent: Sent, before: ReadonlyMap<string, string>): void {
    if (sent.about.kind !== 'invoice' && sent.about.kind !== 'void') return;
    const after = this.rowsBut(sent.about.member);
    for (const [id, text] of before)
      if (after.get(id) !== text) this.fail(`the row of ${id} became ${after.get(id)}, from ${text}`);
  }

  /** Without faults, answers all open requests, repairs all damage and verifies everything. */
  private check(): void {
    this.script.push('— check —');
    for (const sent of this.model.open()) {
      for (let attempt = 1; attempt <= ATTEMPTS && sent.standing === 'open'; attempt++)
        this.send(sent, calm, 0);
      if (sent.standing === 'open') this.fail(`${sent.key} has no answer after ${ATTEMPTS} attempts`);
      if (this.wrong.length > 0) return;
    }
    this.refresh();
    this.send(this.counter.walkIn(), calm, 0);
    if (this.wrong.length > 0) return;
    if (!this.isDisturbed) this.hold('unrepaired, ');
    this.send(this.model.note(this.dice.key(), 'repair-ledger', {}, { kind: 'other' }), calm, 0);
    const { findings, stopped } = this.sheet.answer('check-ledger', {});
    for (const finding of findings) this.fail(`after the repair: ${JSON.stringify(finding)}`);
    if (stopped !== null) this.fail(`after the repair it is stopped: ${JSON.stringify(stopped)}`);
    this.hold('');
    this.isDisturbed = false;
  }

  private hold(when: string): void {
    const tidy = tidied(this.sheet.standIn.workbook);
    for (const sentence of violations(tidy)) this.fail(when + sentence);
    for (const sentence of differences(this.model, tidy)) this.fail(when + sentence);
  }

  private refresh(): void {
    for (const [action, command] of [
      ['open', {}],
      ['list-clients', { first: 2 }],
    ] as const)
      this.send(this.model.note(this.dice.key(), action, command, { kind: 'other' }), calm, 0);
  }

  private fail(sentence: string): void {
    this.wrong.push(sentence);
  }
}
