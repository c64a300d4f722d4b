// A member's points at a moment, as every screen shows them: the balance, what of it can be used, what is held back.
import { type Account, type Change, isExpired, isPending, type Lot, type When } from './account';
import type { Moment } from './day';

/** Points owed make balance and available smaller. */
export type Standing = { readonly balance: number; readonly available: number; readonly pending: number };

/** @param live without points that have expired: they are in none of the three */
export function standingAt(live: Account, now: Moment): Standing {
  let usable = 0;
  let pending = 0;
  const { lots } = live;
  for (let i = 0; i < lots.length; i++) {
    const lot = lots[i] as Lot;
    if (isPending(lot, now)) pending += lot.points;
    else usable += lot.points;
  }
  usable -= live.debt;
  return { balance: usable + pending, available: usable, pending };
}

/**
 * The standing after a change, without walking over all lots again: the balance before and what has moved.
 * @param when with the last visit after the change: what is earned for a day of long ago may have expired by now, and
 *   is not there when somebody looks next
 */
export function standingAfter(before: Standing, { moves, debt }: Change, when: When): Standing {
  let usable = before.available - debt;
  let { pending } = before;
  for (const move of moves) {
    if (isExpired(move, when)) continue;
    if (isPending(move, when.now)) pending += move.points;
    else usable += move.points;
  }
  return { balance: usable + pending, available: usable, pending };
}
