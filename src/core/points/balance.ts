// A member's points at a moment, as every screen shows them: balance, available, pending.

import type { Moment } from '../day';
import { type Account, type Change, isExpired, isPending, type Lot, type When } from './account';

/** Points owed reduce balance and available. */
export type Standing = { readonly balance: number; readonly available: number; readonly pending: number };

/** @param live without expired points, which count in none of the three */
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
 * The standing after a change, computed from the standing before and the moves instead of all lots.
 * @param when with the last visit after the change: points earned for a day long past may have expired already, and
 *   must not show up here only to vanish in the next look-up
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
