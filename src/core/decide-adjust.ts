// Points by hand: added as if earned today, or taken, earliest expiry first.
import { balanceOf, type Change, settled } from './account';
import { leftByHand } from './by-hand';
import { decideExpire } from './decide-expiry';
import { decideJoin } from './decide-join';
import { draftOn, type Keyed, type Now } from './draft';
import { lotByHand } from './earned-lot';
import { type Draft, entryBalance } from './entry';
import { accept, type Result, refuse } from './result';
import { after, stateIn, type View } from './view';

export type AdjustCommand = Keyed & {
  readonly kind: 'adjust';
  readonly member: string;
  /** Above 0 adds, below 0 takes. */
  readonly points: number;
  /** Why: the client reads it too. */
  readonly note: string;
  /** The series that it belongs to, or ''. */
  readonly batch: string;
  /** Staff have a limit a day; the owner has none. */
  readonly by: 'owner' | 'staff';
  /** Whether the client is the person who adjusts, as far as that can be known. */
  readonly isOwn: boolean;
  /** The balance that the form said the client would have; null without a form. */
  readonly seen: number | null;
};

export type AdjustRefusal =
  | { readonly code: 'hand-points-none' }
  | { readonly code: 'hand-note-missing' }
  /** Nobody adds points to their own card. */
  | { readonly code: 'hand-own-card' }
  /** More than the person may still move today. */
  | { readonly code: 'hand-limit'; readonly left: number; readonly limit: number }
  /** More than the client has, where balances stop at 0. */
  | { readonly code: 'hand-points-short'; readonly balance: number }
  /** The client's points changed after the form showed them; nothing is written. */
  | { readonly code: 'hand-changed'; readonly balance: number };

/** The entries of an adjustment: the head start of a new client and what has expired come first. */
export function decideAdjust(
  view: View,
  command: AdjustCommand,
  now: Now,
): Result<readonly Draft[], AdjustRefusal> {
  const { member, points, seen } = command;
  const fault = faultOf(view, command, now);
  if (fault !== undefined) return refuse(fault);
  const joined = decideJoin(view, { key: '', request: '', member }, now);
  const expired = decideExpire(joined.reduce(after, view), { kind: 'expire', member }, now);
  const before = [...joined, ...expired];
  const left = before.reduce(after, view);
  const balance = balanceOf(stateIn(left, member).account);
  if (points < 0 && balance + points < 0 && !view.ruleset.handBelowZero)
    return refuse({ code: 'hand-points-short', balance });
  const draft = adjustmentOf(left, command, now);
  const becomes = entryBalance(draft) ?? 0;
  if (seen !== null && becomes !== seen) return refuse({ code: 'hand-changed', balance: becomes });
  return accept([...before, draft]);
}

function faultOf(
  { byHand, ruleset }: View,
  { points, note, by, isOwn }: AdjustCommand,
  now: Now,
): AdjustRefusal | undefined {
  if (points === 0) return { code: 'hand-points-none' };
  if (note === '') return { code: 'hand-note-missing' };
  if (isOwn && points > 0) return { code: 'hand-own-card' };
  const left = leftByHand(byHand, ruleset, now);
  const isOver = by === 'staff' && Math.abs(points) > left;
  return isOver ? { code: 'hand-limit', left, limit: ruleset.handLimit } : undefined;
}

function adjustmentOf(
  view: View,
  { key, request, member, points, note, batch }: AdjustCommand,
  now: Now,
): Draft {
  const { account } = stateIn(view, member);
  const earned = points > 0 ? lotByHand(points, now.day, view.ruleset) : null;
  const change: Change =
    earned === null
      ? settled(account, [], now.moment, { owed: -points })
      : settled(account, [earned], now.moment);
  return draftOn(view, now, { kind: 'adjust', key, request, member, note, batch, earned, change });
}
