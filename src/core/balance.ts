// A member's points at a moment, as every screen shows them: the balance, what of it can be used, what is held back.
import { type Account, type Change, isExpiredIn, isPending, type Lot, type When } from './account';
import { dayAt, monthOf } from './day';

/** Points that have expired are in none of the three. Points owed make balance and available smaller. */
export type Standing = { readonly balance: number; readonly available: number; readonly pending: number };

export function standingAt({ lots, debt }: Account, when: When): Standing {
  return counted(lots, debt, when);
}

/**
 * The standing after a change, without walking over all lots again: the balance before and what has moved.
 * @param when with the last visit after the change: what is earned for a day of long ago may have expired by now, and
 *   is not there when somebody looks next
 */
export function standingAfter(before: Standing, { moves, debt }: Change, when: When): Standing {
  const moved = counted(moves, debt, when);
  return {
    balance: before.balance + moved.balance,
    available: before.available + moved.available,
    pending: before.pending + moved.pending,
  };
}

function counted(lots: readonly Lot[], debt: number, { now, lastVisit }: When): Standing {
  const month = monthOf(dayAt(now));
  let usable = 0;
  let pending = 0;
  for (const lot of lots) {
    if (isExpiredIn(lot, month, lastVisit)) continue;
    if (isPending(lot, now)) pending += lot.points;
    else usable += lot.points;
  }
  return { balance: usable + pending - debt, available: usable - debt, pending };
}
