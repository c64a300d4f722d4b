// Points of a client that end soon, if nothing changes: the client may still come, and use or keep them. And those that
// have ended, until an entry takes them out: the night does.
import { addDays, type Day, dayAt, type Moment } from '../day';
import { type MemberState, whenOf } from '../members/member';
import { expiredIn, type Lot } from '../points/account';
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

/** Points that nobody can use any more and that still count in the balance; in the same order. */
export function pastEnd(state: MemberState, now: Moment): readonly SoonGone[] {
  const gone = expiredIn(state.account, whenOf(state, now));
  return byLastDay(
    gone.map((move) => ({ ...move, points: -move.points })),
    state,
    now,
  );
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

/** Points whose last day was over at the end of a day, and the first of these days; null if there were none. */
export function pastBy(past: readonly SoonGone[], day: Day): SoonGone | null {
  const over = past.filter(({ until }) => until < day);
  if (over.length === 0) return null;
  return {
    until: over.reduce((first, { until }) => (until < first ? until : first), day),
    points: over.reduce((sum, { points }) => sum + points, 0),
  };
}
