// Two numbers become one client, and two again: an entry on each, the second following from the first.

import { dayAt } from '../day';
import { canonical } from '../journal/canonical';
import { type Draft, type Entry, emptyDraft } from '../journal/entry';
import { isSameConsent } from '../members/consent';
import { carriedIn, expiryChangedSince, type MemberState, whenOf } from '../members/member';
import type { Merge } from '../members/merge';
import { apart, together } from '../members/merged-carried';
import {
  type Account,
  applyChange,
  type Change,
  changeBetween,
  emptyAccount,
  isExpired,
  type Lot,
  type Move,
  matured,
  mergeMoves,
  settled,
} from '../points/account';
import { lotByHand } from '../points/earned-lot';
import { accept, LedgerCorrupt, type Result, refuse } from '../result';
import { decideExpire } from './decide-expiry';
import { draftOn, type Keyed, type Now } from './draft';
import { after, stateIn, type View } from './view';

export type MergeCommand = Keyed & {
  readonly kind: 'merge';
  /** The number that stays, and the one that leads to it from then on. */
  readonly into: string;
  readonly from: string;
  /** Names of the contact fields that their rows exchange. */
  readonly exchanged: readonly string[];
};

/** Takes back the merge in the view's `invoice`: the entry of the one who stays. */
export type UnmergeCommand = Keyed & {
  readonly kind: 'unmerge';
  /** The one who stays. */
  readonly member: string;
  readonly exchanged: readonly string[];
};

export type MergeRefusal =
  /** A client cannot be merged with itself, nor with one that leads to it already. */
  | { readonly code: 'merge-with-itself' }
  /** One of them is merged into another client: whoever means it means that one. */
  | { readonly code: 'client-merged'; readonly into: string }
  | { readonly code: 'client-erased' };

export type UnmergeRefusal =
  /** The entry is no merge of this client. */
  | { readonly code: 'entry-not-reversible' }
  /** The entry `by` parted them already. */
  | { readonly code: 'entry-reversed'; readonly by: number }
  | { readonly code: 'client-merged'; readonly into: string }
  | { readonly code: 'client-erased' };

/** Entries that remove expired points of both, then the merge's entry of the one who stays, then that of the other. */
export function decideMerge(
  view: View,
  { key, request, into, from, exchanged }: MergeCommand,
  now: Now,
): Result<readonly Draft[], MergeRefusal> {
  if (into === from) return refuse({ code: 'merge-with-itself' });
  for (const id of [from, into]) {
    const { erased, into: already } = stateIn(view, id);
    if (erased) return refuse({ code: 'client-erased' });
    if (already !== '') return refuse({ code: 'client-merged', into: already });
  }
  const expired = [from, into].flatMap((member) => decideExpire(view, { kind: 'expire', member }, now));
  const left = expired.reduce(after, view);
  const [own, other] = [stateIn(left, into), stateIn(left, from)];
  const brought = other.account;
  const carried = together(own, other, view.ruleset.currency.code);
  const isConsentNew = !isSameConsent(carried.consent, own.consent);
  const merge: Merge = { into, from, exchanged, brought, before: carriedIn(own), isConsentNew };
  const change = joinedChange(own.account, brought, now);
  const first = draftOn(left, now, {
    kind: 'merge',
    key: firstKey(key),
    request,
    member: into,
    change,
    carried,
    merge,
  });
  return accept([...expired, first, otherHalf(first, other)]);
}

/** The lots as they are, each with its own expiry; where points are owed, the others pay. Two debts add up. */
function joinedChange(own: Account, brought: Account, { moment }: Now): Change {
  if (own.debt + brought.debt === 0) return { moves: brought.lots, debt: 0, shortfall: 0 };
  return settled(own, brought.lots, moment, { owed: brought.debt });
}

/** Entries that remove expired points, then the undoing's entry of the one who stays, then that of the other. */
export function decideUnmerge(
  view: View,
  { key, request, member, exchanged }: UnmergeCommand,
  now: Now,
): Result<readonly Draft[], UnmergeRefusal> {
  const { invoice: undone } = view;
  const { merge, carried: merged, member: stays } = undone?.entry ?? noMerge;
  if (undone === null || !merge?.before || merged === null || stays !== member)
    return refuse({ code: 'entry-not-reversible' });
  const [earlier] = undone.reversals;
  if (earlier !== undefined) return refuse({ code: 'entry-reversed', by: earlier.seq });
  const { erased, into: already } = stateIn(view, member);
  if (erased) return refuse({ code: 'client-erased' });
  if (already !== '') return refuse({ code: 'client-merged', into: already });
  const expired = decideExpire(view, { kind: 'expire', member }, now);
  const left = expired.reduce(after, view);
  const own = stateIn(left, member);
  const carried = apart(merge.before, merged, carriedIn(own));
  const { change, brought } = partedPoints(left, undone.entry, merge, now);
  const isConsentNew = !isSameConsent(carried.consent, own.consent);
  const { into, from } = merge;
  const first = draftOn(left, now, {
    kind: 'unmerge',
    key: firstKey(key),
    request,
    member,
    change,
    carried,
    of: undone.entry.seq,
    merge: { into, from, exchanged, brought, before: null, isConsentNew },
  });
  return accept([...expired, first, otherHalf(first, stateIn(view, from))]);
}

const noMerge = { merge: null, carried: null, member: '' };

type Parted = { readonly change: Change; readonly brought: Account };

/**
 * What leaves the one who stays, and what the other gets back: what it brought, without what has expired meanwhile.
 * Points that are no longer there become debt, or a shortfall if balances stop at 0.
 */
function partedPoints(view: View, entry: Entry, { brought }: Merge, now: Now): Parted {
  const own = stateIn(view, entry.member);
  const until = expiryChangedSince(own, entry.seq);
  const when = whenOf(own, now.moment);
  // If all points got another expiry since, those that were brought were among them.
  const asNow = (lot: Lot): Lot => (until === '' ? lot : { ...lot, until });
  const isThere = (lot: Lot) => !isExpired(asNow(lot), when);
  const lots = brought.lots.filter(isThere);
  const back = entry.change.moves.map((move): Move => ({ ...move, points: -move.points }));
  const isUntouched =
    until === '' &&
    canonical(own.account) === canonical(entry.after) &&
    [...brought.lots, ...back].every(isThere);
  if (isUntouched) {
    const change = { moves: back, debt: unsigned(-entry.change.debt), shortfall: 0 };
    return { change, brought };
  }
  const { overdraw } = view.ruleset;
  const owed = unsigned(-entry.change.debt);
  // Debt of the other that was paid off since: points that come back, as if they were earned today.
  const paid = Math.max(0, -(own.account.debt + owed));
  const extra = paid === 0 ? [] : [lotByHand(paid, now.day, view.ruleset)];
  const moves = [...back.filter(isThere).map(asNow), ...extra];
  const change = settled(own.account, moves, now.moment, { owed: owed + paid, overdraw });
  const given = mergeMoves(matured(lots.map(asNow), now.moment));
  return { change, brought: { lots: given, debt: brought.debt } };
}

/** Minus zero is another text than zero. */
function unsigned(zero: number): number {
  return zero === 0 ? 0 : zero;
}

/**
 * The second of the two entries, which follows from the first: what a kill cut off in between is finished by it. Decided
 * by the same settings at the same moment.
 * @param other the client whose number leads to the other, before the entry
 * @throws LedgerCorrupt `state-wrong` if the first is no such entry
 */
export function otherHalf(first: Draft, other: MemberState): Draft {
  const { merge, kind, carried, day, at, moment, actor, currency, ruleset, request, of } = first;
  if (merge === null || carried === null)
    throw new LedgerCorrupt('state-wrong', 0, 'half a merge without the other half');
  const isMerge = kind === 'merge';
  const change = isMerge
    ? changeBetween(other.account, emptyAccount)
    : { moves: merge.brought.lots, debt: merge.brought.debt, shortfall: 0 };
  const isExpiryNew = !isMerge && carried.expiryChanged[0] > of;
  // Its last entry is the merge: nothing else was recorded for it since.
  const merged = dayAt(other.moment);
  const isWithdrawn = !isMerge && carried.consent.consent === 'no' && carried.consent.consentDay >= merged;
  const isConsentNew = isWithdrawn && other.consent.consent === 'yes';
  const known = {
    ...carriedIn(other),
    into: isMerge ? merge.into : '',
    expiryChanged: isExpiryNew ? carried.expiryChanged : other.expiryChanged,
    // Whoever said no while they were one client may have been either of the two.
    ...(isConsentNew && { consent: { ...carried.consent, consentWords: other.consent.consentWords } }),
  };
  return {
    ...emptyDraft,
    kind,
    key: ownKey(first.key),
    request,
    member: merge.from,
    version: other.version + 1,
    day,
    at,
    moment,
    actor,
    currency,
    ruleset,
    change,
    after: applyChange(other.account, change),
    // Its own entry of the merge, which came right after that of the one who stays.
    of: isMerge ? 0 : of + 1,
    carried: known,
    merge: { ...merge, brought: emptyAccount, before: null, isConsentNew },
  };
}

const FIRST = '/into';

/** The first entry's key: the last entry has the command's own. */
function firstKey(key: string): string {
  return key === '' ? '' : `${key}${FIRST}`;
}

/** The command's key, from that of its first entry. */
export function ownKey(key: string): string {
  return key.endsWith(FIRST) ? key.slice(0, -FIRST.length) : key;
}
