// Opening points: what a client brings from another system, in points and on a gift card, and since when they are a client.

import type { Day } from '../day';
import type { Draft } from '../journal/entry';
import { carriedIn, type MemberState, whenOf } from '../members/member';
import type { Cents } from '../money';
import { isExpired, type Lot, settled } from '../points/account';
import { countedFrom, type Expiry } from '../points/expiry';
import { accept, type Result, refuse } from '../result';
import { isFree, type StoredValueMove } from '../stored-values/stored-value';
import { draftOn, type Keyed, type Now } from './draft';
import { stateIn, type View } from './view';

export type OpeningCommand = Keyed & {
  readonly kind: 'opening';
  readonly member: string;
  /** Whole points, 0 or more. */
  readonly points: number;
  readonly until: Expiry;
  /** Since when they are a client; '' if it is not known. */
  readonly since: Day | '';
  /** Null without a card. */
  readonly giftCard: OpeningCard | null;
  /** Where the points come from: the client reads it too. */
  readonly note: string;
  /** The series that it belongs to. */
  readonly batch: string;
};

export type OpeningCard = {
  /** By the code that it has elsewhere; '' for a code of Carnet's. */
  readonly id: string;
  readonly balance: Cents;
  /** The last valid day; '' for none. */
  readonly until: Day | '';
};

export type OpeningRefusal =
  /** Neither points nor a gift card nor a day. */
  | { readonly code: 'opening-nothing' }
  | { readonly code: 'opening-points-wrong' }
  /** Nothing but points that have expired already. */
  | { readonly code: 'opening-expired'; readonly points: number }
  /** The code is another gift card's: two balances cannot stand under one. */
  | { readonly code: 'opening-card-taken' };

export function decideOpening(view: View, command: OpeningCommand, now: Now): Result<Draft, OpeningRefusal> {
  const { key, request, member, points, until, since, giftCard, note, batch } = command;
  if (!Number.isSafeInteger(points) || points < 0 || (giftCard?.balance ?? 1) <= 0)
    return refuse({ code: 'opening-points-wrong' });
  const known = view.storedValues.get(giftCard?.id ?? '');
  if (known !== undefined && !isFree(known)) return refuse({ code: 'opening-card-taken' });
  const state = stateIn(view, member);
  // A number that leads to another client, or to nobody any more, brings nothing.
  if (state.into !== '' || state.erased) return refuse({ code: 'opening-nothing' });
  const lot: Lot = { from: '', until: countedFrom(now.day, until), points };
  const isGone = isExpired(lot, whenOf(state, now.moment));
  const earned = points > 0 && !isGone ? lot : null;
  const isEarlier = since !== '' && (state.since === '' || since < state.since);
  if (earned === null && giftCard === null && !isEarlier)
    return refuse(points > 0 ? { code: 'opening-expired', points } : { code: 'opening-nothing' });
  const change = settled(state.account, earned === null ? [] : [earned], now.moment);
  const carried = isEarlier ? { ...carriedIn(state), since } : null;
  const storedValues = giftCard === null ? [] : [issued(giftCard)];
  const opening = { key, request, member, note, batch, earned, change, carried, storedValues };
  return accept(draftOn(view, now, { kind: 'opening', ...opening }));
}

function issued({ id, balance, until }: OpeningCard): StoredValueMove {
  return {
    storedValue: id || '#0',
    kind: 'giftcard',
    amount: balance,
    line: -1,
    issue: { off: 0, percent: 0, until },
  };
}

/** The command of such an entry. The points that a client had elsewhere and that had expired are not in it. */
export function openingOf(entry: Draft, before: Pick<MemberState, 'since'> | null): OpeningCommand {
  const { key, request, member, note, batch, earned, carried, storedValues } = entry;
  const [card] = storedValues;
  const giftCard = card?.issue ? { id: '', balance: card.amount, until: card.issue.until } : null;
  const since = carried === null || carried.since === before?.since ? '' : carried.since;
  const { points = 0, until = 'never' } = earned ?? {};
  return { kind: 'opening', key, request, member, points, until, since, giftCard, note, batch };
}
