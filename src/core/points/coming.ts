// What is going to happen to a client's points by itself: when pending ones become usable, and when points expire.

import type { Day, Moment } from '../day';
import { type MemberState, whenOf } from '../members/member';
import { isPending, type Lot } from './account';
import { lastDayOf } from './expiry';
import { liveAccount } from './standing';

export type OnDay = { readonly day: Day; readonly points: number };

export type Coming = {
  /** Points by the day from which they are usable, the earliest first. */
  readonly usable: readonly OnDay[];
  /** Points by the last day on which they can be used, the earliest first; a visit may still prolong some. */
  readonly expiring: readonly OnDay[];
};

export function comingOf(state: MemberState, now: Moment): Coming {
  const { lastVisit } = whenOf(state, now);
  const lots = liveAccount(state, now).lots.filter(({ points }) => points > 0);
  return {
    usable: byDay(lots, (lot) => (isPending(lot, now) ? lot.from.slice(0, 10) : undefined)),
    expiring: byDay(lots, ({ until }) => lastDayOf(until, lastVisit)),
  };
}

function byDay(lots: readonly Lot[], dayOf: (lot: Lot) => Day | undefined): readonly OnDay[] {
  const days = new Map<Day, number>();
  for (const lot of lots) {
    const day = dayOf(lot);
    if (day !== undefined) days.set(day, (days.get(day) ?? 0) + lot.points);
  }
  return [...days].map(([day, points]) => ({ day, points })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
