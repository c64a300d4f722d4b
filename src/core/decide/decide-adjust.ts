// Points by hand: added as if earned today, or taken, earliest expiry first.

import type { Draft } from '../journal/entry';
import { entryBalance } from '../journal/told-by-entry';
import { whenOf } from '../members/member';
import { balanceOf, type Change, settled } from '../points/account';
import { leftByHand } from '../points/by-hand';
import { lotByHand } from '../points/earned-lot';
import { accept, LedgerCorrupt, type Result, refuse } from '../result';
import type { Ruleset } from '../settings/ruleset';
import { decideExpire } from './decide-expiry';
import { decideJoin } from './decide-join';
import { draftOn, type Keyed, type Now } from './draft';
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
  /** Points that the person may move in a day; null for the owner, who has no limit. */
  readonly limit: number | null;
  /** Whether the client is the person who adjusts, as far as that can be known. */
  readonly isOwn: boolean;
  /** The balance that the form said the client would have; null without a form. */
  readonly seen: number | null;
};

export type AdjustRefusal =
  | { readonly code: 'hand-points-none' }
  | { readonly code: 'hand-note-missing' }
  | { readonly code: 'client-erased' }
  /** The number leads to another client, who was not asked about. */
  | { readonly code: 'client-merged'; readonly into: string }
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
  const { member, seen } = command;
  const { into, erased } = stateIn(view, member);
  if (erased) return refuse({ code: 'client-erased' });
  if (into !== '') return refuse({ code: 'client-merged', into });
  const fault = faultOf(view, command, now);
  if (fault !== undefined) return refuse(fault);
  const before = beforeByHand(view, member, now);
  const wanted = balanceByHand(before.balance, command, view.ruleset);
  if (!wanted.ok) return wanted;
  if (seen !== null && wanted.value !== seen) return refuse({ code: 'hand-changed', balance: wanted.value });
  const draft = adjustmentOf(before.view, command, now);
  if (entryBalance(draft) !== wanted.value)
    throw new LedgerCorrupt('state-wrong', 0, 'points by hand are lost');
  return accept([...before.drafts, draft]);
}

/** What comes before an adjustment, and the balance from which it starts. */
export type BeforeByHand = {
  readonly drafts: readonly Draft[];
  readonly view: View;
  readonly balance: number;
};

export function beforeByHand(view: View, member: string, now: Now): BeforeByHand {
  const joined = decideJoin(view, { key: '', request: '', member }, now);
  const expired = decideExpire(joined.reduce(after, view), { kind: 'expire', member }, now);
  const drafts = [...joined, ...expired];
  const left = drafts.reduce(after, view);
  return { drafts, view: left, balance: balanceOf(stateIn(left, member).account) };
}

/** The balance afterwards, or why points cannot be added or taken: for the decision, and for a form before it. */
export function balanceByHand(
  balance: number,
  { points, isOwn }: Pick<AdjustCommand, 'points' | 'isOwn'>,
  { handBelowZero }: Pick<Ruleset, 'handBelowZero'>,
): Result<number, AdjustRefusal> {
  if (points === 0) return refuse({ code: 'hand-points-none' });
  if (isOwn && points > 0) return refuse({ code: 'hand-own-card' });
  const isShort = points < 0 && balance + points < 0 && !handBelowZero;
  return isShort ? refuse({ code: 'hand-points-short', balance }) : accept(balance + points);
}

function faultOf(
  { byHand }: View,
  { points, note, limit }: AdjustCommand,
  now: Now,
): AdjustRefusal | undefined {
  if (note === '') return { code: 'hand-note-missing' };
  if (limit === null) return undefined;
  const left = leftByHand(byHand, limit, now);
  return Math.abs(points) > left ? { code: 'hand-limit', left, limit } : undefined;
}

function adjustmentOf(
  view: View,
  { key, request, member, points, note, batch }: AdjustCommand,
  now: Now,
): Draft {
  const state = stateIn(view, member);
  const { account } = state;
  const { lastVisit } = whenOf(state, now.moment);
  const earned = points > 0 ? lotByHand(points, now.day, view.ruleset) : null;
  const change: Change =
    earned === null
      ? settled(account, [], now.moment, { owed: -points, lastVisit })
      : settled(account, [earned], now.moment, { lastVisit });
  return draftOn(view, now, { kind: 'adjust', key, request, member, note, batch, earned, change });
}
