// The ways in which points move, and the sums of each: together they are the change of all balances.

import { netOf } from '../invoice/sums';
import type { Cents } from '../money';
import type { EntryFigures } from './entry-figures';

/** `other` is what no rule and no person decided about points: clients merged, a sheet adopted. */
export type Way = 'invoiced' | 'byHand' | 'expired' | 'brought' | 'other';

const ways: { readonly [Kind in EntryFigures['kind']]?: Way } = {
  invoice: 'invoiced',
  booking: 'invoiced',
  join: 'invoiced',
  redeem: 'invoiced',
  expire: 'expired',
  opening: 'brought',
};

/** Of a movement; what is taken back goes the way of what it takes back. */
export type WayOf = (movement: EntryFigures) => Way;

/** @param all the whole ledger: what is taken back may stand long before the period */
export function waysOf(all: readonly EntryFigures[]): WayOf {
  const back = new Set(all.flatMap(({ kind, of }) => (kind === 'reverse' && of > 0 ? [of] : [])));
  const taken = new Map(all.filter(({ seq }) => back.has(seq)).map((movement) => [movement.seq, movement]));
  const wayOf: WayOf = (movement) => {
    if (movement.byHand) return 'byHand';
    if (movement.kind !== 'reverse') return ways[movement.kind] ?? 'other';
    const first = taken.get(movement.of);
    // A return from a file names no sale; of one whose sale is set aside, nothing more is known.
    return first === undefined || first.kind === 'reverse' ? 'invoiced' : wayOf(first);
  };
  return wayOf;
}

export type PointsSums = {
  readonly earned: number;
  /** What was invoiced after rewards, refunds taken off. */
  readonly money: Cents;
  readonly used: number;
  /** What rewards and vouchers took off the invoices. */
  readonly off: Cents;
  readonly byHand: number;
  readonly byHandTimes: number;
  /** Above 0. */
  readonly expired: number;
  readonly expiredClients: number;
  readonly brought: number;
  readonly other: number;
  /** earned − used + by hand − expired + brought + other */
  readonly change: number;
};

export function pointsSums(movements: readonly EntryFigures[], wayOf: WayOf): PointsSums {
  const sums = { earned: 0, money: 0, used: 0, off: 0, byHand: 0, byHandTimes: 0 };
  const rest = { expired: 0, brought: 0, other: 0, change: 0 };
  const expired = new Set<string>();
  for (const movement of movements) {
    const { points, earned, used } = movement;
    const way = wayOf(movement);
    rest.change += points;
    sums.money += moneyOf(movement);
    sums.off += offOf(movement);
    if (way === 'invoiced') {
      sums.earned += earned;
      sums.used += used;
      // What a client did not have could not be taken back.
      rest.other += points - earned + used;
    } else if (way === 'byHand') {
      sums.byHand += points;
      if (movement.byHand) sums.byHandTimes += 1;
    } else if (way === 'expired') {
      rest.expired -= points;
      if (points !== 0) expired.add(movement.member);
    } else rest[way] += points;
  }
  return { ...sums, ...rest, expiredClients: expired.size };
}

/** What was invoiced after rewards, taxes included; below 0 if it was taken back. */
export function moneyOf({ sums }: EntryFigures): Cents {
  return sums === null ? 0 : netOf(sums);
}

/** What rewards and vouchers took off; below 0 if it was given back. */
export function offOf({ sums }: EntryFigures): Cents {
  return sums === null ? 0 : sums.discount;
}
