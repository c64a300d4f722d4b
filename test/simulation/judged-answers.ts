// Judges every answer by its circumstances: who asked, what failed or came between, and what was answered before.
import type { Reply } from '../../src/app/actions';
import type { Outcome } from '../../src/local/standin';
import { KEYED, type Sent } from './asked-for';
import { drawn } from './drawn';
import { misplacedWrites } from './order-of-calls';
import { type Holder, OF_PHONES, TURNED_AWAY, wrongForPhone } from './phones';
import { SeasonState, type Trouble } from './season-state';
import { count, countTried } from './tally';

/** Possible refusals while a tab is missing or columns are being moved. */
const GONE = ['tab-gone', 'column-missing', 'client-unknown'];

/** The circumstances of a request that determine which answers are right. */
export type Met = {
  readonly outcome: Outcome;
  readonly isCalm: boolean;
  readonly depth: number;
  /** Whether nobody did anything meanwhile. */
  readonly isAlone: boolean;
  /** Whose phone it came from, as Staff said just before; null for nobody's. */
  readonly holder: Holder | null;
};

export const noReply: { readonly ok: false; readonly refusal: { readonly code: string } } = {
  ok: false,
  refusal: { code: 'killed' },
};

/** Says which answers are right, and what becomes of the request. */
export abstract class JudgedAnswers extends SeasonState {
  protected judge(sent: Sent, { outcome, isCalm, depth }: Met): void {
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

  /** What the link may do decides before all else. */
  protected judgePhone({ action, command }: Sent, { outcome, isCalm, isAlone, depth, holder }: Met): void {
    const isOpen = this.broken === '' && depth === 0;
    const met = { holder, action, command, isAlone, isCalm: isCalm && isOpen };
    for (const text of wrongForPhone(met, outcome)) this.fail(text);
    const { held } = this.tally;
    if (holder === null && isAlone) count(held, 'a link that has ended writes nothing');
    countTried(this.tally, 'from phones', action);
  }

  /** Whatever an earlier try recorded stands, and the next comes from the sheet. */
  protected turnedAway(sent: Sent): void {
    if (sent.standing !== 'open') return;
    if (sent.by.length === 1) sent.standing = 'refused';
    else sent.phone = '';
  }

  protected isOfLost({ command }: Sent): boolean {
    type Named = { readonly id: string } | null;
    type Asked = { readonly [Name in 'member' | 'into' | 'from']?: Named };
    const asked = command as Asked & { readonly id?: string; readonly corrects?: Asked | null };
    const { member, into, from, id: own, corrects } = asked;
    const ids = [member?.id, into?.id, from?.id, own, corrects?.member?.id];
    return ids.some((id) => id !== undefined && this.lost.has(id));
  }

  /** Whether a refusal leaves the request open, because it is not about the request itself. */
  protected isTrouble(code: string, isCalm: boolean, depth: number): boolean {
    if (code === 'killed') return true;
    if (code === 'busy') return depth > 0;
    if (code === 'platform') return !isCalm;
    if (code === 'stopped') return this.broken !== '';
    return GONE.includes(code) && (this.broken !== '' || !isCalm);
  }

  protected refuse(sent: Sent, code: string): void {
    if (sent.standing === 'acknowledged') this.fail(`${sent.key} was acknowledged, and now ${code}`);
    else sent.standing = 'refused';
  }

  protected acknowledge(sent: Sent, value: unknown, isCalm: boolean): void {
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

  protected countSent(sent: Sent, { faults, meanwhile }: Trouble, { outcome, depth }: Met): void {
    const { tally } = this;
    count(tally.size, 'commands');
    countTried(tally, 'commands', sent.action);
    for (const { act } of faults) countTried(tally, 'faults', act);
    if (depth > 0) countTried(tally, 'at once', 'another command inside a command');
    if (faults.length > 0 && meanwhile.length > 0) countTried(tally, 'at once', 'a fault, and somebody acts');
    const { length } = outcome.meter.calls;
    count(tally.held, 'calls that write are inside the lock and landed before its end (13)', length);
  }
}

/** Whether nobody is behind a link any more. */
export function isEnded(code: string): boolean {
  return code === 'capability-expired' || code === 'link-ended';
}

export function replyOf(outcome: Outcome): Reply<'open'> | typeof noReply {
  return outcome.status === 'returned' ? (outcome.value as Reply<'open'>) : noReply;
}
