// One simulated day at a salon from one seed: commands, platform failures, other tills and manual edits.
import type { Reply } from '../../src/app/actions';
import type { FaultPlan, Outcome, RunHow, Snapshot } from '../../src/local/standin';
import { CarnetSheet, workbookWhere } from '../google/carnet-sheet';
import { violations } from '../google/ledger-truth';
import { Hands } from './acts-by-hand';
import { Dice } from './dice';
import { Counter } from './drawn-commands';
import { drawFault, sayFault } from './drawn-faults';
import { differences } from './held-against';
import { JournalSeen } from './journal-seen';
import { misplacedWrites } from './order-of-calls';
import { Parts } from './parts';
import { type Holder, isForPhones, OF_PHONES, Phones, TURNED_AWAY, wrongForPhone } from './phones';
import { pointsFor } from './points-by-hand';
import { SalonModel, type Sent, type View } from './salon-model';
import { clientRows, tidied } from './sheet-view';
import { count, countTried, emptyTally } from './tally';

/** A freshly set up sheet, the start of every run. */
export type FirstDay = { readonly sheet: CarnetSheet; readonly snapshot: Snapshot };

export function firstDay(): FirstDay {
  // Google hands the sheet to the web app.
  const sheet = CarnetSheet.setUp({ workbook: workbookWhere({ activeSpreadsheet: 'always' }) });
  return { sheet, snapshot: sheet.standIn.workbook.snapshot() };
}

/** Commands that bring all clients up to date with the journal before they answer. */
const HEALS: readonly string[] = ['invoice', 'void', 'receipts', 'settings'];

/** The whole book is held against the requests at noon and at night; its journal and the clients beside after each command. */
const BETWEEN_CHECKS = 50;
const ATTEMPTS = 2;

/** Failures or concurrent activity during a command; `calm` if none. */
type Trouble = {
  readonly faults: readonly FaultPlan[];
  readonly meanwhile: readonly { readonly at: number; readonly act: () => void }[];
};
/** A phone's request: whose it was just before, and what happened meanwhile. */
type OnPhone = { readonly holder: Holder | null; readonly isAlone: boolean; readonly isFaulty: boolean };

const calm: Trouble = { faults: [], meanwhile: [] };

export class Simulation {
  /** Everything that happened, line by line. */
  readonly script: string[] = [];
  /** Violations, as sentences. A run ends with the first. */
  readonly wrong: string[] = [];
  readonly tally = emptyTally();
  readonly parts: Parts;
  private readonly dice: Dice;
  private readonly journal: JournalSeen;
  private readonly model = new SalonModel();
  private readonly counter: Counter;
  private readonly sheet: CarnetSheet;
  private readonly hands: Hands;
  private readonly phones: Phones;
  /** Whether all effects of the requests so far are in place. */
  private isSettled = true;
  /** Whether people made changes that only a repair can correct. */
  private isDisturbed = false;

  constructor({ sheet, snapshot }: FirstDay, seed: number, only: ReadonlySet<string> | null = null) {
    const { workbook } = sheet.standIn;
    workbook.restore(snapshot);
    this.dice = new Dice(seed);
    this.parts = new Parts(this.dice, only);
    this.journal = new JournalSeen(workbook);
    this.counter = new Counter(this.model, this.dice);
    this.sheet = new CarnetSheet({ workbook, seed, memory: undefined });
    this.sheet.open();
    this.hands = new Hands(workbook, this.sheet.standIn.person, this.dice);
    this.phones = new Phones(this.sheet, this.dice, []);
  }

  /** Runs the given number of commands, with checks in between and at the end. */
  run(commands: number): void {
    this.opening();
    for (let n = 1; n <= commands && this.wrong.length === 0; n++) {
      this.parts.perhaps(`${n} hands`, 0.15, () => this.handsOn('between commands'));
      this.parts.part(`${n}`, () => this.next(() => this.trouble(0.22), 0));
      if (n % BETWEEN_CHECKS === 0 && n < commands) this.parts.part(`${n} check`, () => this.check());
    }
    if (this.wrong.length === 0) this.check();
    count(this.tally.size, 'days');
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
    const { parts, dice } = this;
    const happens = (act: () => void) => meanwhile.push({ at: dice.between(1, 18), act: parts.later(act) });
    parts.perhaps('fault', share, () => faults.push(drawFault(dice)));
    parts.perhaps('hands', 0.1, () => happens(() => this.handsInside()));
    parts.perhaps('other', 0.1, () => {
      const inner = { faults: dice.chance(0.3) ? [drawFault(dice)] : [], meanwhile: [] };
      happens(() => this.next(() => inner, 1));
    });
    return { faults, meanwhile };
  }

  /** What somebody in the salon sends next, some of it from a phone. */
  private next(troubled: () => Trouble, depth: number): void {
    const sent = this.counter.draw();
    const meanwhile: Trouble['meanwhile'][number][] = [];
    if (isForPhones(sent.action) && sent.tries === 0)
      this.parts.perhaps('phone', 0.4, () => {
        sent.phone = this.phones.some() ?? '';
        const ends = this.parts.later(() => this.endLink(sent.phone));
        if (this.dice.chance(0.1)) meanwhile.push({ at: this.phones.endsAt(), act: ends });
      });
    const trouble = troubled();
    this.send(sent, { ...trouble, meanwhile: [...trouble.meanwhile, ...meanwhile] }, depth);
  }

  private endLink(link: string): void {
    this.script.push(`  meanwhile, the owner ${this.phones.end(link)}`);
    countTried(this.tally, 'at once', 'a link ends while it is used');
  }

  private handsOn(when: string): void {
    const { text, disturbs, rules } = this.hands.act(this.tally);
    this.script.push(`${when}, a person ${text}`);
    if (disturbs) this.isDisturbed = true;
    if (rules) this.model.isRulesetKnown = false;
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
    const { phone } = sent;
    const holder = phone === '' ? null : this.phones.holder(phone);
    const how: RunHow = {
      faults: trouble.faults,
      before: (call) => {
        for (const each of left.filter(({ at }) => at === call.n)) {
          left.splice(left.indexOf(each), 1);
          each.act();
        }
      },
    };
    const outcome =
      phone === ''
        ? this.sheet.run(sent.action, sent.command as never, sent.key, how)
        : this.phones.run(phone, sent.action, sent.command as never, sent.key, how);
    sent.tries += 1;
    this.countSent(sent, trouble, outcome, depth);
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
      `${'  '.repeat(depth)}${phone === '' ? '' : `a phone's `}${sent.action} ${sent.key.slice(0, 6)} ${JSON.stringify(sent.command)}${failing} → ${answer}, ${length} calls`;
    const isTurnedAway = phone !== '' && reply?.ok === false && TURNED_AWAY.includes(reply.refusal.code);
    if (phone !== '')
      this.judgePhone(sent, outcome, { holder, isAlone: !acted, isFaulty: trouble.faults.length > 0 });
    if (isTurnedAway) this.turnedAway(sent);
    else this.judge(sent, outcome, reply, trouble, acted, depth);
    if (reply?.ok === true && others !== null) this.compareOthers(sent, others);
    if (reply !== null && (reply.ok || reply.refusal.code !== 'busy'))
      for (const sentence of this.journal.changed(this.tally)) this.fail(sentence);
    if (this.wrong.length > 0 || reply?.ok === true || trouble.faults.length === 0 || depth > 0) return;
    if (sent.standing === 'open')
      this.parts.perhaps('again', 0.5, () => this.send(sent, this.trouble(0.5), 0));
  }

  /** What the link may do decides before all else. */
  private judgePhone({ action, command }: Sent, outcome: Outcome, at: OnPhone): void {
    const { holder, isAlone, isFaulty } = at;
    const met = { holder, action, command, isAlone, isCalm: isAlone && !isFaulty };
    for (const sentence of wrongForPhone(met, outcome)) this.fail(sentence);
    if (holder === null && isAlone) count(this.tally.held, 'a link that has ended writes nothing');
    countTried(this.tally, 'from phones', action);
  }

  /** Whatever an earlier try recorded stands, and the next comes from the sheet. */
  private turnedAway(sent: Sent): void {
    if (sent.standing !== 'open' || sent.about.kind === 'reuse') return;
    if (sent.tries === 1) sent.standing = 'refused';
    else sent.phone = '';
  }

  private countSent(sent: Sent, { faults, meanwhile }: Trouble, { meter }: Outcome, depth: number): void {
    count(this.tally.size, 'commands');
    countTried(this.tally, 'commands', sent.action);
    for (const { act } of faults) countTried(this.tally, 'faults', act);
    if (depth > 0) countTried(this.tally, 'at once', 'another command inside a command');
    if (faults.length > 0 && meanwhile.length > 0)
      countTried(this.tally, 'at once', 'a fault, and somebody acts');
    count(
      this.tally.held,
      'calls that write are inside the lock and landed before its end (13)',
      meter.calls.length,
    );
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
      count(this.tally.held, 'keys that come with another request are refused (2)');
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
    } else if (sent.phone !== '' && OF_PHONES.includes(code)) this.refuse(sent, code);
    else if (code === 'entry-reversed' || code === 'settings-changed' || code === 'client-doubled') {
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
    count(this.tally.held, 'rows of other clients are the same (12)', before.size);
    for (const [id, text] of before)
      if (after.get(id) !== text) this.fail(`the row of ${id} became ${after.get(id)}, from ${text}`);
  }

  /** Without faults, answers all open requests, repairs all damage and verifies everything. */
  private check(): void {
    this.script.push('— check —');
    for (const sent of this.model.open()) {
      count(this.tally.held, 'open requests have an answer after two attempts (14)');
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
    count(this.tally.held, 'a whole check after a repair finds nothing (11)');
    for (const finding of findings) this.fail(`after the repair: ${JSON.stringify(finding)}`);
    if (stopped !== null) this.fail(`after the repair it is stopped: ${JSON.stringify(stopped)}`);
    this.hold('');
    this.isDisturbed = false;
  }

  private hold(when: string): void {
    const tidy = tidied(this.sheet.standIn.workbook);
    count(
      this.tally.held,
      'whole books: chain, sums, versions, requests, names, by a second reckoning (1, 3 to 9)',
    );
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
