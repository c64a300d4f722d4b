// What is known about a member besides points: visits, and money spent and points earned per month.

import { addMonths, type Day, type Month, monthOf } from '../day';
import type { Cents } from '../money';
import type { Expiry } from '../points/expiry';
import type { Rests } from '../points/rests';
import type { UseCounts } from '../points/uses';
import type { Consent } from './consent';

/** What a client spent and earned, per month and in total: the basis of levels. */
export type Activity = {
  /** Oldest first. */
  readonly months: readonly (readonly [month: Month, spent: Cents, points: number])[];
  /** Currency of the money; counting restarts if the salon's currency changes. */
  readonly currency: string;
  /** Since the first entry. */
  readonly spent: Cents;
  readonly points: number;
};

/** What is known about a member besides points; an opening entry carries it over. */
export type Carried = {
  /** Day of the first entry but consents, or ''. */
  readonly since: Day | '';
  /** The opening that says so, and what would hold without it; 0 and '' if none does. */
  readonly opened: readonly [seq: number, since: Day | ''];
  /** The latest days with invoices and how many, oldest first; voided ones are removed. */
  readonly visits: readonly (readonly [day: Day, invoices: number])[];
  /** All invoices, whether they earned or not, except voided ones. */
  readonly invoices: number;
  /** How often the client used each reward and bonus. */
  readonly uses: UseCounts;
  readonly activity: Activity;
  /** Leftover money of the client that programmes keep for the next invoice. */
  readonly rests: Rests;
  /** The last entry that gave all points a new expiry, that expiry, and the day; 0 and '' if none did. */
  readonly expiryChanged: readonly [seq: number, until: Expiry | '', day: Day | ''];
  /**
   * Points that a reversal should have taken but the client did not have, if balances stop at 0, by the number of the
   * reversal's entry. Points given back for earlier invoices make up for them.
   */
  readonly short: readonly (readonly [seq: number, points: number])[];
  /** Whether the client may be contacted, as last recorded. */
  readonly consent: Consent;
  /** The number of the client into whom this one was merged, or '': whoever asks for this one means that one. */
  readonly into: string;
  /** The numbers of all clients merged into this one, those that came along with them included. */
  readonly merged: readonly string[];
  /** Erased for good: the row holds nothing about who it was. */
  readonly erased: boolean;
};

export const VISITS_KEPT = 8;
export const MONTHS_KEPT = 40; // three years, and more for imports out of order

export const noActivity: Activity = { months: [], currency: '', spent: 0, points: 0 };

/** The visits after adding or removing one invoice on a day. */
export function withVisits(visits: Carried['visits'], day: Day, by: 1 | -1): Carried['visits'] {
  // Most invoices are the client's newest: then nothing has to be looked for.
  const last = visits[visits.length - 1];
  if (by === 1 && (last === undefined || last[0] < day)) {
    const latest = visits.slice(1 - VISITS_KEPT);
    latest.push([day, 1]);
    return latest;
  }
  if (by === 1 && last !== undefined && last[0] === day) {
    const latest = visits.slice();
    latest[latest.length - 1] = [day, last[1] + 1];
    return latest;
  }
  const count = (visits.find(([known]) => known === day)?.[1] ?? 0) + by;
  const others = visits.filter(([known]) => known !== day);
  const all = count > 0 ? [...others, [day, count] as const] : others;
  return all.sort(([a], [b]) => (a < b ? -1 : 1)).slice(-VISITS_KEPT);
}

/** The activity with money and points added on a day. */
export function withActivity(activity: Activity, day: Day, spent: Cents, points: number): Activity {
  const month = monthOf(day);
  const last = activity.months[activity.months.length - 1];
  const { currency } = activity;
  const spentEver = activity.spent + spent;
  const pointsEver = activity.points + points;
  // Most invoices are of the client's newest month.
  if (last !== undefined && last[0] === month && spent >= 0 && points >= 0 && last[1] + spent > 0) {
    const months = activity.months.slice();
    months[months.length - 1] = [month, last[1] + spent, last[2] + points];
    return { months, currency, spent: spentEver, points: pointsEver };
  }
  // Or they begin a new one.
  if ((last === undefined || last[0] < month) && (spent !== 0 || points !== 0)) {
    const months = activity.months.slice(1 - MONTHS_KEPT);
    // A return takes back −0 where there was nothing: added to 0, it is 0.
    months.push([month, 0 + spent, 0 + points]);
    return { months, currency, spent: spentEver, points: pointsEver };
  }
  const known = activity.months.find(([other]) => other === month) ?? ([month, 0, 0] as const);
  const own = [month, known[1] + spent, known[2] + points] as const;
  const months = [...activity.months.filter(([other]) => other !== month), own]
    .filter(([, money, gained]) => money !== 0 || gained !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-MONTHS_KEPT);
  return { months, currency, spent: spentEver, points: pointsEver };
}

/** Money spent and points earned in this month and the `months` before it; 0 months means ever. */
export function progressOf(activity: Activity, day: Day, months: number): { spent: Cents; points: number } {
  if (months === 0) return { spent: activity.spent, points: activity.points };
  const last = monthOf(day);
  const first = addMonths(last, -months);
  let spent = 0;
  let points = 0;
  const known = activity.months;
  // They stand in order, and only the last of them count.
  for (let i = known.length - 1; i >= 0; i--) {
    const of = known[i] as Activity['months'][number];
    if (of[0] < first) break;
    if (of[0] > last) continue;
    spent += of[1];
    points += of[2];
  }
  return { spent, points };
}
