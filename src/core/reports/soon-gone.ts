// Points of a client that end soon, if nothing changes: the client may still come, and use or keep them.
import { addDays, type Day, dayAt, type Moment } from '../day';
import { type MemberState, whenOf } from '../members/member';
import type { Lot } from '../points/account';
import { lastDayOf } from '../points/expiry';
import { liveAccount } from '../points/standing';

export const SOON_DAYS = 60;

/** So many points can be used on that day for the last time. */
export type SoonGone = { readonly until: Day; readonly points: number };

/** The earliest day first; each day once. */
export function soonGone(state: MemberState, now: Moment, days: number): readonly SoonGone[] {
  const end = addDays(dayAt(now), days);
  return byLastDay(liveAccount(state, now).lots, state, now).filter(({ until }) => until <= end);
}

function byLastDay(lots: readonly Lot[], state: MemberState, now: Moment): readonly SoonGone[] {
  const { lastVisit } = whenOf(state, now);
  const byDay = new Map<Day, number>();
  for (const lot of lots) {
    const until = lastDayOf(lot.until, lastVisit);
    if (until === undefined || lot.points === 0) continue;
    byDay.set(until, (byDay.get(until) ?? 0) + lot.points);
  }
  return [...byDay]
    .map(([until, points]) => ({ until, points }))
    .sort((a, b) => (a.until < b.until ? -1 : 1));
}
