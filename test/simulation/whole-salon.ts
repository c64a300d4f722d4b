// One simulated season from one seed, at a salon that uses every feature: all commands that write, an advancing clock,
// platform failures, other tills, manual edits, restored versions and deleted tabs.
import type { ActionName, WritingName } from '../../src/app/actions';
import type { Outcome } from '../../src/local/standin';
import { KEYED } from './asked-for';
import { isEnded, replyOf } from './judged-answers';
import { misplacedWrites } from './order-of-calls';
import { wrongForPhone } from './phones';
import type { Trouble } from './season-state';
import { SeasonTroubles } from './season-troubles';
import { count, countTried } from './tally';
import { accountOf } from './whole-account';

/** The whole book is held against the requests half way and at the end; its journal after each command. */
const BETWEEN_CHECKS = 50;

/** Forms that can be filled in again with something else, such as another note. */
const REFILLED = KEYED.filter((name) => !/^(merge|unmerge|erase)-/.test(name));

/** A question from the sheet, or from the phone with the link. */
type Look = {
  readonly link: string;
  readonly action: ActionName;
  readonly query: object;
  readonly key: string;
};

export class WholeSalon extends SeasonTroubles {
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
  protected next(trouble: Trouble, depth: number): void {
    const what = this.dice.weighted({ command: 78, again: 10, reuse: 4, look: 5, night: 3 });
    this[what](trouble, depth);
  }

  protected again(trouble: Trouble, depth: number): void {
    const known = this.sent.filter(
      ({ action, standing }) =>
        KEYED.includes(action) && (standing === 'open' || standing === 'acknowledged'),
    );
    if (known.length > 0) this.send(this.dice.pick(known), trouble, depth);
  }

  /** Sends another request with the key of an acknowledged one. */
  protected reuse(_trouble: Trouble, depth: number): void {
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

  protected look(): void {
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

  protected asked({ link, action, query, key }: Look): Outcome {
    if (link === '') return this.sheet.run(action, query as never, key);
    const holder = this.phones.holder(link);
    const outcome = this.phones.run(link, action, query as never, key);
    const met = { holder, action, command: query, isAlone: true, isCalm: this.broken === '' };
    for (const text of wrongForPhone(met, outcome)) this.fail(text);
    countTried(this.tally, 'from phones', action);
    return outcome;
  }

  protected night({ faults }: Trouble): void {
    this.script.push('the nightly run');
    countTried(this.tally, 'commands', 'the nightly run');
    for (const { act } of faults) countTried(this.tally, 'faults', act);
    const outcome = this.sheet.standIn.run('nightly', [], { as: 'trigger', faults });
    for (const sentence of misplacedWrites(outcome.meter.calls, true)) this.fail(`nightly: ${sentence}`);
    if (faults.length > 0) this.isSettled = false;
    else if (outcome.status !== 'returned' && this.broken === '')
      this.fail(`the nightly run ended: ${outcome.status === 'threw' ? outcome.error.message : 'killed'}`);
  }

  /** Without faults, answers all open requests, repairs all damage and verifies everything. */
  protected check(): void {
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
}

/** The same form with something else in it. */
function somethingElse(action: WritingName): object {
  if (action === 'record-invoice') return { staff: 'X' };
  return action === 'buy-with-points' ? { code: '000000' } : { note: 'X' };
}
