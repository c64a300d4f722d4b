// One simulated season from one seed, at a salon that uses every feature: all commands that write, an advancing clock,
// platform failures, other tills, manual edits, restored versions and deleted tabs.
import type { ActionName, AnswerOf, CommandOf, Reply, WritingName } from '../../src/app/actions';
import { commandKey } from '../../src/core/decide/command-key';
import { invoiceKey } from '../../src/core/imported/imported-invoice';
import type { FaultPlan, Outcome, RunHow, Snapshot } from '../../src/local/standin';
import { CarnetSheet, ofClients, workbookWhere } from '../google/carnet-sheet';
import { FullSalon, rewards, rule } from '../google/full-salon';
import { contact } from '../google/salon';
import { Hands } from './acts-by-hand';
import { entryKey, KEYED, type Sent, seriesKeys } from './asked-for';
import { recordedInCopy } from './copied-sheet';
import { Dice } from './dice';
import { drawn, weights } from './drawn';
import { drawFault, sayFault } from './drawn-faults';
import { JournalSeen } from './journal-seen';
import { misplacedWrites } from './order-of-calls';
import { Parts } from './parts';
import { type Holder, isForPhones, OF_PHONES, Phones, TURNED_AWAY, wrongForPhone } from './phones';
import { RoughHands } from './rough-hands';
import type { Known, Scene } from './scene';
import { clientRows, isThere, tabOf } from './sheet-view';
import { count, countTried, emptyTally } from './tally';
import { accountOf, entriesIn, rowsOfOthers } from './whole-account';

/** A salon on its first day, the start of every run. */
export type WholeFirstDay = { readonly snapshot: Snapshot; readonly sheet: CarnetSheet };

export function wholeFirstDay(): WholeFirstDay {
  const { sheet } = new FullSalon(
    { expiry: 'earned', expiryMonths: 2, bookingsOn: true },
    {
      rewards: [...rewards, rule('catalogPrice', 'For points', { scope: 'everything' })],
      bonuses: [
        rule('promotion', 'Doubled', { factor: '2' }),
        rule('promotion', 'A half more', { factor: '1.5' }),
      ],
    },
    // The nightly run is part of it.
    { workbook: workbookWhere({ activeSpreadsheet: 'always' }) },
  );
  const { workbook, person } = sheet.standIn;
  const catalog = tabOf(workbook, 'catalog');
  const [header = [], ...items] = catalog.values();
  const price = header.indexOf('Price in points') + 1;
  const [earns, each] = [header.indexOf('Own points') + 1, header.indexOf('Points each') + 1];
  for (const row of items.keys()) {
    person.edit(catalog.name, row + 2, price, row % 2 === 0 ? '30' : '15');
    // What is booked gives as many.
    person.edit(catalog.name, row + 2, earns, 'Yes');
    person.edit(catalog.name, row + 2, each, '7');
  }
  for (const [name, code] of [
    ['Hugo', 'C-Hugo'],
    ['Nora', ''],
  ] as const)
    sheet.answer('add-client', { ...contact(name), code });
  return { sheet, snapshot: sheet.standIn.workbook.snapshot() };
}

const NOON = Date.parse('2026-11-20T12:00:00Z');
const HOUR = 3_600_000;
/** The whole book is held against the requests half way and at the end; its journal after each command. */
const BETWEEN_CHECKS = 50;
const ATTEMPTS = 2;
/** Closing a year takes about so many calls. */
const LAST_OF_CLOSING = 60;

/** Possible refusals while a tab is missing or columns are being moved. */
const GONE = ['tab-gone', 'column-missing', 'client-unknown'];

/** Forms that can be filled in again with something else, such as another note. */
const REFILLED = KEYED.filter((name) => !/^(merge|unmerge|erase)-/.test(name));

type Trouble = {
  readonly faults: readonly FaultPlan[];
  readonly meanwhile: readonly { readonly at: number; readonly act: () => void }[];
};
const calm: Trouble = { faults: [], meanwhile: [] };

/** The circumstances of a request that determine which answers are right. */
type Met = {
  readonly outcome: Outcome;
  readonly isCalm: boolean;
  readonly depth: number;
  /** Whether nobody did anything meanwhile. */
  readonly isAlone: boolean;
  /** Whose phone it came from, as Staff said just before; null for nobody's. */
  readonly holder: Holder | null;
};

/** A phone that the next request comes from. */
type AtWork = {
  readonly link: string;
  /** The link whose page asks what the form needs; '' for the sheet's. */
  readonly asks: string;
  /** The owner, who may end the link. */
  readonly meanwhile: Trouble['meanwhile'];
};

/** A question from the sheet, or from the phone with the link. */
type Look = {
  readonly link: string;
  readonly action: ActionName;
  readonly query: object;
  readonly key: string;
};

const noReply: { readonly ok: false; readonly refusal: { readonly code: string } } = {
  ok: false,
  refusal: { code: 'killed' },
};

export class WholeSalon {
  readonly script: string[] = [];
  readonly wrong: string[] = [];
  readonly tally = emptyTally();
  readonly parts: Parts;
  private readonly dice: Dice;
  private readonly sheet: CarnetSheet;
  /** The same salon's sidebar under another account. */
  private readonly partner: CarnetSheet;
  private readonly journal: JournalSeen;
  private readonly hands: Hands;
  private readonly rough: RoughHands;
  private readonly phones: Phones;
  private readonly sent: Sent[] = [];
  private readonly known: Known = {
    clients: [],
    invoices: [],
    cards: [],
    receipts: [],
    imports: [],
    batches: [],
    merges: [],
    messages: 0,
    codes: [],
    phones: [],
    brought: [],
    bookings: [],
    bookingImports: [],
    counted: 0,
  };
  private hours = 0;
  /** The number of the first day's last entry. */
  private readonly first: number;
  /** Whether all effects of the requests so far are in place. */
  private isSettled = true;
  /** Why commands may report a stopped ledger, or a missing tab or client; '' if none may. */
  private broken = '';
  private version: Snapshot;
  /** Clients without entries whose rows went with a version or a tab: nothing knows of them any more. */
  private readonly lost = new Set<string>();

  constructor({ sheet, snapshot }: WholeFirstDay, seed: number, only: ReadonlySet<string> | null = null) {
    const { workbook } = sheet.standIn;
    workbook.restore(snapshot);
    this.version = snapshot;
    this.first = entriesIn(workbook).at(-1)?.seq ?? 0;
    this.dice = new Dice(seed);
    this.parts = new Parts(this.dice, only);
    this.journal = new JournalSeen(workbook);
    const clock = () => NOON + this.hours * HOUR;
    this.sheet = new CarnetSheet({ workbook, seed, clock, memory: undefined });
    this.partner = new CarnetSheet({
      workbook,
      seed: seed + 1,
      clock,
      user: 'partner@example.com',
      memory: undefined,
    });
    this.sheet.open();
    this.partner.open();
    const { person } = this.sheet.standIn;
    this.hands = new Hands(workbook, person, this.dice);
    this.rough = new RoughHands(workbook, person, this.dice);
    this.phones = new Phones(this.sheet, this.dice, this.known.phones);
  }

  run(commands: number): void {
    this.refresh();
    for (let n = 1; n <= commands && this.wrong.length === 0; n++) {
      this.parts.perhaps(`${n} hands`, 0.15, () => this.handsOn('between commands'));
      this.parts.perhaps(`${n} days`, 0.06, () => this.daysPass());
      this.parts.perhaps(`${n} disaster`, 0.03, () => this.disaster());
      this.parts.perhaps(`${n} copy`, 0.01, () => this.copy());
      this.parts.part(`${n}`, () => {
        if (!this.closes()) this.next(this.trouble(0.2), 0);
      });
      if (n % BETWEEN_CHECKS === 0 && n < commands) this.parts.part(`${n} check`, () => this.check());
    }
    if (this.wrong.length === 0) this.check();
    count(this.tally.size, 'seasons');
  }

  /** A random action of a person in the salon. */
  private next(trouble: Trouble, depth: number): void {
    const what = this.dice.weighted({ command: 78, again: 10, reuse: 4, look: 5, night: 3 });
    this[what](trouble, depth);
  }

  private command(trouble: Trouble, depth: number): void {
    const action = this.dice.weighted(weights);
    const phone = isForPhones(action) ? this.phone(depth) : null;
    const command = drawn[action].draw(this.scene(phone?.asks ?? ''));
    if (command === null) return;
    const sent = this.note(action, command, phone?.link);
    this.send(sent, { ...trouble, meanwhile: [...trouble.meanwhile, ...(phone?.meanwhile ?? [])] }, depth);
  }

  /** A phone that somebody works with, which may open its page first; null if what comes next comes from the sheet. */
  private phone(depth: number): AtWork | null {
    let phone: AtWork | null = null;
    this.parts.perhaps('phone', 0.4, () => {
      const link = this.phones.some();
      if (link === null) return;
      // Forms are filled in there too, unless it is the first request of the day that is to be disturbed.
      phone = { link, asks: this.dice.chance(0.4) ? link : '', meanwhile: this.ending(link) };
      if (depth === 0 && this.dice.chance(0.1)) this.visit(link);
    });
    return phone;
  }

  /** Now and then the owner ends the link while it is used. */
  private ending(link: string): Trouble['meanwhile'] {
    if (!this.dice.chance(0.15)) return [];
    const act = this.parts.later(() => {
      this.script.push(`  meanwhile, the owner ${this.phones.end(link)}`);
      countTried(this.tally, 'at once', 'a link ends while it is used');
    });
    return [{ at: this.phones.endsAt(), act }];
  }

  private visit(link: string): void {
    const faults = this.dice.chance(0.4) ? [drawFault(this.dice)] : [];
    countTried(this.tally, 'from phones', 'the page is opened');
    for (const { act } of faults) countTried(this.tally, 'faults', act);
    this.script.push(`a phone opens its page${faults.map((fault) => `, ${sayFault(fault)}`).join('')}`);
    for (const text of this.phones.visit(link, faults)) this.fail(text);
    if (faults.length > 0) this.isSettled = false;
  }

  /** Now and then a year is closed, often only in part, and somebody works in the archive. */
  private closes(): boolean {
    let closed = false;
    this.parts.perhaps('closing', 0.05, () => {
      const command = drawn['close-year'].draw(this.scene());
      if (command === null) return;
      closed = true;
      const faults = this.dice.chance(0.6)
        ? [{ ...drawFault(this.dice), at: this.dice.between(1, LAST_OF_CLOSING) }]
        : [];
      this.send(this.note('close-year', command), { ...calm, faults }, 0);
      if (isThere(this.sheet.standIn.workbook, 'archive')) this.inArchive('after closing');
    });
    return closed;
  }

  private inArchive(when: string): void {
    const { text } = this.hands.act(this.tally, 'archive');
    this.isSettled = false;
    this.script.push(`${when}, a person ${text}`);
  }

  private scene(phone = ''): Scene {
    return {
      dice: this.dice,
      known: this.known,
      ask: (action, query) => {
        const key = this.dice.key();
        if (phone === '') return answerIn(this.sheet.call(action, query, key));
        const outcome = this.phones.run(phone, action, query, key);
        return outcome.status === 'returned' ? answerIn(outcome.value as Reply<typeof action>) : null;
      },
      page: () => this.opened(),
      code: (client) => {
        const reply = this.sheet.call('show-code', client, this.dice.key());
        return reply.ok ? reply.value.code : undefined;
      },
    };
  }

  /** Opens a client's page, unless the client has no link, or Carnet cannot tell just now. */
  private opened(): { readonly id: string; readonly row: number } | null {
    if (this.known.clients.length === 0) return null;
    const { id, row } = this.dice.pick(this.known.clients);
    try {
      this.sheet.openPage({ id, row });
    } catch {
      return null;
    }
    return { id, row };
  }

  private note<Name extends WritingName>(action: Name, command: CommandOf<Name>, phone = ''): Sent {
    const now = NOON + this.hours * HOUR;
    // Half of the keys include their time of creation, as those of the forms do.
    const key = this.dice.chance(0.5) ? commandKey(now, this.dice.key().slice(0, 20)) : this.dice.key();
    const link = ofClients.includes(action) ? this.sheet.link : '';
    const sent: Sent = { key, action, command, link, phone, by: [], standing: 'open', answer: null };
    this.sent.push(sent);
    return sent;
  }

  private again(trouble: Trouble, depth: number): void {
    const known = this.sent.filter(
      ({ action, standing }) =>
        KEYED.includes(action) && (standing === 'open' || standing === 'acknowledged'),
    );
    if (known.length > 0) this.send(this.dice.pick(known), trouble, depth);
  }

  /** Sends another request with the key of an acknowledged one. */
  private reuse(_trouble: Trouble, depth: number): void {
    const known = this.sent.filter(
      ({ action, standing }) => standing === 'acknowledged' && REFILLED.includes(action),
    );
    if (known.length === 0 || this.broken !== '') return;
    const { key, action, command, link } = this.dice.pick(known);
    const other = { ...command, ...somethingElse(action) };
    this.sheet.link = link;
    const outcome = this.sheet.run(action, other as never, key);
    this.script.push(`${'  '.repeat(depth)}${action} ${key.slice(-6)} again with something else`);
    const reply = replyOf(outcome);
    const code = reply.ok ? 'ok' : reply.refusal.code;
    if (link !== '' && isEnded(code)) return;
    count(this.tally.held, 'keys that come with another request are refused (2)');
    if (code !== 'key-reused' && !(code === 'busy' && depth > 0))
      this.fail(`a reused key was answered ${code}`);
  }

  private look(): void {
    const queries: [ActionName, object][] = [
      ['open', {}],
      ['list-stored-value', {}],
      ['export-report', { report: 'balances', first: 2 }],
      ...this.known.clients.map(({ id }): [ActionName, object] => ['show-history', { id, before: 0 }]),
    ];
    const [action, query] = this.dice.pick(queries);
    const [key, link] = [this.dice.key(), this.phone(1)?.link ?? ''];
    const reply = replyOf(this.asked({ link, action, query, key }));
    if (!reply.ok && this.broken === '' && reply.refusal.code === 'platform')
      this.fail(`${action} failed: ${JSON.stringify(reply.refusal)}`);
  }

  private asked({ link, action, query, key }: Look): Outcome {
    if (link === '') return this.sheet.run(action, query as never, key);
    const holder = this.phones.holder(link);
    const outcome = this.phones.run(link, action, query as never, key);
    const met = { holder, action, command: query, isAlone: true, isCalm: this.broken === '' };
    for (const text of wrongForPhone(met, outcome)) this.fail(text);
    countTried(this.tally, 'from phones', action);
    return outcome;
  }

  private night({ faults }: Trouble): void {
    this.script.push('the nightly run');
    countTried(this.tally, 'commands', 'the nightly run');
    for (const { act } of faults) countTried(this.tally, 'faults', act);
    const outcome = this.sheet.standIn.run('nightly', [], { as: 'trigger', faults });
    for (const sentence of misplacedWrites(outcome.meter.calls, true)) this.fail(`nightly: ${sentence}`);
    if (faults.length > 0) this.isSettled = false;
    else if (outcome.status !== 'returned' && this.broken === '')
      this.fail(`the nightly run ended: ${outcome.status === 'threw' ? outcome.error.message : 'killed'}`);
  }

  private daysPass(): void {
    const days = this.dice.pick([1, 1, 3, 3, 20, 40, 40, 400]);
    this.hours += days * 24;
    this.sheet.open();
    this.partner.open();
    countTried(this.tally, 'time', `${days} days pass`);
    this.script.push(`${days} days pass`);
  }

  private copy(): void {
    const last = this.sent.findLast(({ action }) => action === 'record-invoice');
    countTried(this.tally, 'to the whole sheet', 'a copy was made and used');
    this.script.push('somebody works in a copy of the sheet');
    for (const text of recordedInCopy(
      this.sheet,
      (last?.command ?? null) as CommandOf<'record-invoice'> | null,
    ))
      this.fail(text);
  }

  /** A rare event. Each is resolved by its command, which may fail and be repeated. */
  private disaster(): void {
    if (this.broken !== '') return;
    const { workbook, person } = this.sheet.standIn;
    const which = this.dice.weighted({ version: 2, notes: 1, wiped: 1, tab: 3 });
    const before = [...clientRows(workbook).keys()];
    if (which === 'version') {
      this.broken = 'a version was restored';
      const { properties } = workbook.state;
      workbook.restore(this.version);
      workbook.change({ properties });
      this.journal.forget();
      this.forget();
    } else if (which === 'notes') {
      this.broken = 'the notes are lost';
      workbook.setScriptProperty('done', null);
    } else if (which === 'wiped') {
      this.broken = 'all notes of the script were wiped';
      workbook.change({ properties: { ...workbook.state.properties, script: {} } });
      this.sheet.open();
      this.partner.open();
    } else {
      const tab = this.dice.pick(['catalog', 'programs', 'rewards', 'storedValues', 'clients'] as const);
      this.broken = `the tab ${tab} was deleted`;
      person.deleteTab(tabOf(workbook, tab).name);
    }
    this.script.push(`— ${this.broken} —`);
    countTried(this.tally, 'to the whole sheet', this.broken);
    this.isSettled = false;
    for (let others = this.dice.between(0, 2); others > 0; others--) this.next(calm, 0);
    this.mend(which === 'tab');
    const left = clientRows(workbook);
    for (const id of before) if (!left.has(id)) this.lost.add(id);
  }

  private mend(isTabGone: boolean): void {
    const first = isTabGone
      ? this.note('set-up', { language: 'en', currency: 'EUR' })
      : this.note('adopt-sheet', { reason: this.broken });
    this.send(first, this.trouble(0.4), 0);
    this.insist(first);
    // The catalog's content exists nowhere else; rows of clients and cards are recreated by the repair.
    this.insist(this.note('repair-ledger', {}));
    if (isTabGone) this.insist(this.note('put-catalog', drawn['put-catalog'].draw(this.scene()) as never));
    this.broken = '';
    this.refresh();
  }

  /** Marks acknowledged requests that were lost with the restored version. */
  private forget(): void {
    const entries = entriesIn(this.sheet.standIn.workbook);
    const last = entries.at(-1)?.seq ?? 0;
    const keys = new Set(entries.map(({ key }) => key));
    for (const each of this.sent) {
      if (each.standing !== 'acknowledged') continue;
      const isThere =
        each.action === 'take-receipts'
          ? (each.command as CommandOf<'take-receipts'>).invoices.every((receipt) =>
              keys.has(invoiceKey(receipt)),
            )
          : each.action === 'adjust-clients'
            ? seriesKeys(each).every((key) => keys.has(key))
            : !KEYED.includes(each.action) || keys.has(entryKey(each));
      if (!isThere) each.standing = 'lost';
    }
    this.known.invoices = this.known.invoices.filter(({ seq }) => seq <= last);
    this.known.merges = this.known.merges.filter(({ seq }) => seq <= last);
    this.known.clients = [];
  }

  private trouble(share: number): Trouble {
    const faults: FaultPlan[] = [];
    const meanwhile: { at: number; act: () => void }[] = [];
    const { parts, dice } = this;
    const happens = (act: () => void) => meanwhile.push({ at: dice.between(1, 18), act: parts.later(act) });
    parts.perhaps('fault', share, () => faults.push(drawFault(dice, dice.pick([26, 26, 60]))));
    parts.perhaps('hands', 0.1, () => happens(() => this.handsOn('meanwhile')));
    parts.perhaps('other', 0.1, () => {
      const inner = { faults: dice.chance(0.3) ? [drawFault(dice)] : [], meanwhile: [] };
      happens(() => this.next(inner, 1));
    });
    return { faults, meanwhile };
  }

  private handsOn(when: string): void {
    // People have nothing to sort or to type into in a tab that is gone.
    if (this.broken.startsWith('the tab')) return;
    let isInArchive = false;
    if (isThere(this.sheet.standIn.workbook, 'archive'))
      this.parts.perhaps('archive', 0.3, () => {
        isInArchive = true;
        this.inArchive(when);
      });
    if (isInArchive) return;
    const text = this.dice.chance(0.3) ? this.rough.act(this.tally) : this.hands.act(this.tally).text;
    this.isSettled = false;
    this.script.push(`${when}, a person ${text}`);
  }

  private send(sent: Sent, trouble: Trouble, depth: number): void {
    const { workbook } = this.sheet.standIn;
    const others =
      this.isSettled && depth === 0 && trouble.meanwhile.length === 0 && KEYED.includes(sent.action);
    const before = others ? rowsOfOthers(workbook) : null;
    const at = this.script.push('') - 1;
    const left = [...trouble.meanwhile];
    // Half of what comes meanwhile comes from somebody else.
    const from = this.dice.chance(depth > 0 ? 0.5 : 0.1) ? this.partner : this.sheet;
    from.link = sent.link;
    const phone = sent.phone;
    const holder = phone === '' ? null : this.phones.holder(phone);
    sent.by.push(phone === '' ? 0 : (holder?.staff ?? 0));
    const how: RunHow = {
      faults: trouble.faults,
      before: (call) => {
        for (const each of left.filter((one) => one.at === call.n)) {
          left.splice(left.indexOf(each), 1);
          each.act();
        }
      },
      // What clients ask comes from the web app too.
      ...(sent.link === '' ? {} : { as: 'web-rpc' }),
    };
    const outcome =
      phone === ''
        ? from.run(sent.action, sent.command as never, sent.key, how)
        : this.phones.run(phone, sent.action, sent.command as never, sent.key, how);
    const reply = replyOf(outcome);
    const failing = trouble.faults.map((fault) => `, ${sayFault(fault)}`).join('');
    const answer = reply.ok ? 'ok' : JSON.stringify(reply.refusal).slice(0, 200);
    const whose = phone === '' ? '' : `a phone's `;
    this.script[at] =
      `${'  '.repeat(depth)}${whose}${sent.action} ${sent.key.slice(-6)} ${JSON.stringify(sent.command)}${failing} → ${answer}`;
    const isAlone = left.length === trouble.meanwhile.length;
    const isCalm = trouble.faults.length === 0 && isAlone;
    const met = { outcome, isCalm, depth, isAlone, holder };
    if (phone !== '') this.judgePhone(sent, met);
    this.judge(sent, met);
    this.countSent(sent, trouble, met);
    if (reply.ok && before !== null) {
      count(this.tally.held, 'rows of other clients and cards are the same (12)');
      for (const text of before.changed(workbook)) this.fail(text);
    }
    if (outcome.status === 'returned') for (const text of this.journal.changed(this.tally)) this.fail(text);
    if (sent.standing === 'open' && depth === 0 && this.wrong.length === 0)
      this.parts.perhaps('again', 0.4, () => this.send(sent, this.trouble(0.4), 0));
  }

  /** What the link may do decides before all else. */
  private judgePhone({ action, command }: Sent, { outcome, isCalm, isAlone, depth, holder }: Met): void {
    const isOpen = this.broken === '' && depth === 0;
    const met = { holder, action, command, isAlone, isCalm: isCalm && isOpen };
    for (const text of wrongForPhone(met, outcome)) this.fail(text);
    const { held } = this.tally;
    if (holder === null && isAlone) count(held, 'a link that has ended writes nothing');
    countTried(this.tally, 'from phones', action);
  }

  private countSent(sent: Sent, { faults, meanwhile }: Trouble, { outcome, depth }: Met): void {
    const { tally } = this;
    count(tally.size, 'commands');
    countTried(tally, 'commands', sent.action);
    for (const { act } of faults) countTried(tally, 'faults', act);
    if (depth > 0) countTried(tally, 'at once', 'another command inside a command');
    if (faults.length > 0 && meanwhile.length > 0) countTried(tally, 'at once', 'a fault, and somebody acts');
    const { length } = outcome.meter.calls;
    count(tally.held, 'calls that write are inside the lock and landed before its end (13)', length);
  }

  private judge(sent: Sent, { outcome, isCalm, depth }: Met): void {
    const reply = replyOf(outcome);
    const code = reply.ok ? '' : reply.refusal.code;
    for (const text of misplacedWrites(outcome.meter.calls, code !== 'busy')) this.fail(text);
    if (outcome.status === 'threw') this.fail(`${sent.action} threw: ${outcome.error.message}`);
    const writes = outcome.meter.calls.some(({ kind }) => kind === 'write' || kind === 'append');
    if (!reply.ok && writes) this.isSettled = false;
    if (!isCalm) this.isSettled = false;
    // Whatever was recorded by it stands, and the answer is in the history.
    if (sent.link !== '' && isEnded(code) && sent.standing === 'acknowledged') return;
    if (sent.phone !== '' && TURNED_AWAY.includes(code)) this.turnedAway(sent);
    else if (reply.ok) this.acknowledge(sent, reply.value, isCalm && depth === 0);
    else if (sent.phone !== '' && OF_PHONES.includes(code)) this.refuse(sent, code);
    else if (drawn[sent.action].refusals.includes(code)) this.refuse(sent, code);
    else if (code === 'client-unknown' && this.isOfLost(sent)) sent.standing = 'refused';
    else if (!this.isTrouble(code, isCalm, depth))
      this.fail(`${sent.action} was refused: ${JSON.stringify(reply.refusal)}`);
  }

  /** Whatever an earlier try recorded stands, and the next comes from the sheet. */
  private turnedAway(sent: Sent): void {
    if (sent.standing !== 'open') return;
    if (sent.by.length === 1) sent.standing = 'refused';
    else sent.phone = '';
  }

  private isOfLost({ command }: Sent): boolean {
    type Named = { readonly id: string } | null;
    type Asked = { readonly [Name in 'member' | 'into' | 'from']?: Named };
    const asked = command as Asked & { readonly id?: string; readonly corrects?: Asked | null };
    const { member, into, from, id: own, corrects } = asked;
    const ids = [member?.id, into?.id, from?.id, own, corrects?.member?.id];
    return ids.some((id) => id !== undefined && this.lost.has(id));
  }

  /** Whether a refusal leaves the request open, because it is not about the request itself. */
  private isTrouble(code: string, isCalm: boolean, depth: number): boolean {
    if (code === 'killed') return true;
    if (code === 'busy') return depth > 0;
    if (code === 'platform') return !isCalm;
    if (code === 'stopped') return this.broken !== '';
    return GONE.includes(code) && (this.broken !== '' || !isCalm);
  }

  private refuse(sent: Sent, code: string): void {
    if (sent.standing === 'acknowledged') this.fail(`${sent.key} was acknowledged, and now ${code}`);
    else sent.standing = 'refused';
  }

  private acknowledge(sent: Sent, value: unknown, isCalm: boolean): void {
    if (sent.standing === 'acknowledged' && KEYED.includes(sent.action)) {
      for (const field of ['seq', 'points', 'used'] as const) {
        const [was, is] = [sent.answer, value].map((each) => (each as Record<string, unknown>)[field]);
        if (was !== is) this.fail(`${sent.key} was answered ${field} ${String(was)}, now ${String(is)}`);
      }
      return;
    }
    if (sent.standing === 'refused') this.fail(`${sent.key} was refused, and is answered now`);
    sent.standing = 'acknowledged';
    sent.answer = value;
    if (isCalm && this.broken === '' && KEYED.includes(sent.action)) this.isSettled = true;
    const { learn } = drawn[sent.action];
    learn?.(this.known, sent.command as never, value as never);
  }

  /** Without faults, answers all open requests, repairs all damage and verifies everything. */
  private check(): void {
    this.script.push('— check —');
    for (const sent of this.sent.filter(({ standing }) => standing === 'open')) {
      this.insist(sent);
      if (this.wrong.length > 0) return;
    }
    this.insist(this.note('repair-ledger', {}));
    // Listing the clients adds those that were typed into the tab.
    this.refresh();
    const { findings, stopped } = this.sheet.answer('check-ledger', {});
    count(this.tally.held, 'a whole check after a repair finds nothing (11)');
    count(
      this.tally.held,
      'whole books: chain, sums, versions, requests, lots, cards, by a second reckoning (1, 3 to 10)',
    );
    for (const finding of findings) this.fail(`after the repair: ${JSON.stringify(finding)}`);
    if (stopped !== null) this.fail(`after the repair it is stopped: ${JSON.stringify(stopped)}`);
    for (const text of accountOf(this.sheet.standIn.workbook, {
      sent: this.sent,
      receipts: this.known.receipts,
      first: this.first,
    }))
      this.fail(text);
    if (this.dice.chance(0.5)) this.version = this.sheet.standIn.workbook.snapshot();
    this.isSettled = this.wrong.length === 0;
  }

  private insist(sent: Sent): void {
    count(this.tally.held, 'open requests have an answer after two attempts (14)');
    for (let attempt = 1; attempt <= ATTEMPTS && sent.standing === 'open'; attempt++)
      this.send(sent, calm, 0);
    if (sent.standing === 'open')
      this.fail(`${sent.action} ${sent.key} has no answer after ${ATTEMPTS} attempts`);
  }

  private refresh(): void {
    this.send(this.note('list-clients', { first: 2 }), calm, 0);
  }

  private fail(sentence: string): void {
    this.wrong.push(sentence);
  }
}

function answerIn<Name extends ActionName>(reply: Reply<Name>): AnswerOf<Name> | null {
  return reply.ok ? reply.value : null;
}

/** The same form with something else in it. */
function somethingElse(action: WritingName): object {
  if (action === 'record-invoice') return { staff: 'X' };
  return action === 'buy-with-points' ? { code: '000000' } : { note: 'X' };
}

/** Whether nobody is behind a link any more. */
function isEnded(code: string): boolean {
  return code === 'capability-expired' || code === 'link-ended';
}

function replyOf(outcome: Outcome): Reply<'open'> | typeof noReply {
  return outcome.status === 'returned' ? (outcome.value as Reply<'open'>) : noReply;
}
