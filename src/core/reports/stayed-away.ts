// Regulars who stayed away, each by their own rhythm: who comes every month is missed sooner than who comes twice a year.
import { type Day, daysBetween } from '../day';

/** Fewer visits than this show no rhythm. */
const REGULAR_VISITS = 3;

/** Longer away than so many times the usual gap. */
const TIMES_USUAL = 2;

/** Who buys a shampoo the day after has not come twice a week: shorter gaps are one visit. */
const SHORTEST_GAP = 7;

export type StayedAway = {
  readonly member: string;
  readonly visits: number;
  readonly lastVisit: Day;
  /** The middle one of the gaps between visits, in days. */
  readonly usual: number;
  /** Days since the last visit. */
  readonly away: number;
};

/** Those who have just become overdue first: they are the easiest to win back. */
export function stayedAway(visits: ReadonlyMap<string, readonly Day[]>, today: Day): readonly StayedAway[] {
  const found: StayedAway[] = [];
  for (const [member, days] of visits) {
    const one = awayOf(member, days, today);
    if (one !== null) found.push(one);
  }
  return found.sort((a, b) => a.away / a.usual - b.away / b.usual || (a.member < b.member ? -1 : 1));
}

function awayOf(member: string, days: readonly Day[], today: Day): StayedAway | null {
  const lastVisit = days[days.length - 1];
  if (lastVisit === undefined || lastVisit > today) return null;
  const starts = startsOf(days);
  if (starts.length < REGULAR_VISITS) return null;
  const gaps = starts.slice(1).map((day, i) => daysBetween(starts[i] as Day, day));
  const usual = middleOf(gaps);
  const away = daysBetween(lastVisit, today);
  return away > TIMES_USUAL * usual ? { member, visits: days.length, lastVisit, usual, away } : null;
}

/** Whoever comes twice a week comes every week: a visit begins a week after the one before it has begun. */
function startsOf(days: readonly Day[]): readonly Day[] {
  const starts: Day[] = [];
  for (const day of days) {
    const last = starts[starts.length - 1];
    if (last === undefined || daysBetween(last, day) >= SHORTEST_GAP) starts.push(day);
  }
  return starts;
}

/** The middle one, the smaller of two: one long holiday does not change a rhythm. */
function middleOf(gaps: readonly number[]): number {
  const sorted = [...gaps].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
