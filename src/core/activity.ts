// What is known of a member beside points: visits, and what they spent and earned by month.
import type { Expiry } from './account';
import { addMonths, type Day, type Month, monthOf } from './day';
import type { Cents } from './money';
import type { Rests } from './rests';
import type { UseCounts } from './uses';

/** What a client spent and earned, by month and in all: what levels go by. */
export type Activity = {
  readonly months: readonly (readonly [month: Month, spent: Cents, points: number])[];
  /** What the money is in; it begins anew where the salon's currency changes. */
  readonly currency: string;
  /** Since the first entry. */
  readonly spent: Cents;
  readonly points: number;
};

/** What is known of a member beside points; an opening entry carries it on. */
export type Carried = {
  /** Day of the first entry, or ''. */
  readonly since: Day | '';
  /** The latest days with an invoice and how many, oldest first: voided ones are taken out again. */
  readonly visits: readonly (readonly [day: Day, invoices: number])[];
  /** Invoices in all, whether they earned or not, without those that were voided. */
  readonly invoices: number;
  /** How often the client used each reward and bonus. */
  readonly uses: UseCounts;
  readonly activity: Activity;
  /** What programmes have left over of the client's money for the next invoice. */
  readonly rests: Rests;
  /** The last entry that gave all points another expiry, which, and on what day; 0 and '' where none did. */
  readonly expiryChanged: readonly [seq: number, until: Expiry | '', day: Day | ''];
  /**
   * Points that a reversal should have taken and the client did not have, where a balance stops at 0, by the number of
   * the reversal's entry: what is given back of earlier invoices makes up for them.
   */
  readonly short: readonly (readonly [seq: number, points: number])[];
};

const VISITS_KEPT = 8;
const MONTHS_KEPT = 40; // three years and what an import brings out of order

export const noActivity: Activity = { months: [], currency: '', spent: 0, points: 0 };

/** The visits after one more invoice of a day, or one less. */
export function withVisits(visits: Carried['visits'], day: Day, by: 1 | -1): Carried['visits'] {
  const count = (visits.find(([known]) => known === day)?.[1] ?? 0) + by;
  const others = visits.filter(([known]) => known !== day);
  const all = count > 0 ? [...others, [day, count] as const] : others;
  return all.sort(([a], [b]) => (a < b ? -1 : 1)).slice(-VISITS_KEPT);
}

/** What counts after so much more money and so many more points on a day. */
export function withActivity(activity: Activity, day: Day, spent: Cents, points: number): Activity {
  const month = monthOf(day);
  const known = activity.months.find(([other]) => other === month) ?? ([month, 0, 0] as const);
  const own = [month, known[1] + spent, known[2] + points] as const;
  const months = [...activity.months.filter(([other]) => other !== month), own]
    .filter(([, money, gained]) => money !== 0 || gained !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-MONTHS_KEPT);
  return { ...activity, months, spent: activity.spent + spent, points: activity.points + points };
}

/** Money spent and points earned in this month and so many before it; of 0 months, ever. */
export function progressOf(activity: Activity, day: Day, months: number): { spent: Cents; points: number } {
  if (months === 0) return { spent: activity.spent, points: activity.points };
  const first = addMonths(monthOf(day), -months);
  let spent = 0;
  let points = 0;
  for (const [month, money, gained] of activity.months)
    if (month >= first && month <= monthOf(day)) {
      spent += money;
      points += gained;
    }
  return { spent, points };
}
