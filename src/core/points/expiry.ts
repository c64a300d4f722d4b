// When points expire: as a lot stores it, and what that means once the client's last visit is known.
import {
  addDays,
  addMonths,
  type Day,
  endOf,
  type Month,
  monthsOfYear,
  sameDateAfter,
  type YearMonth,
  yearlyFrom,
} from '../day';

/** How a period is counted: months to the end of the last, to the day or to the end of the year; or days. */
export const expiryUnits = ['months', 'months-to-day', 'months-to-year', 'days'] as const;
export type ExpiryUnit = (typeof expiryUnits)[number];

/** The last month or day on which points are usable. */
export type LastTime = Month | Day;

/** A period after the last visit; its unit is left out for months to the end of the last. */
type Period = `visit-${number}` | `visit-${number}-${Exclude<ExpiryUnit, 'months'>}`;

/** With the time up to which points that came without a visit last in any case. */
type SinceVisit = Period | `${Period}@${LastTime}`;

/**
 * When points expire: after a month or a day, a period after the last visit (`visit-12`, `visit-90-days`), the same but
 * not before a time (`visit-12@2027-03`), the earlier of that and a fixed end (`visit-12+2027-05`), or `never`. No
 * setting changes the expiry of an existing lot: points keep the promise under which they were earned.
 */
export type Expiry = LastTime | SinceVisit | `${SinceVisit}+${LastTime}` | 'never';

export const NEVER: Expiry = 'never';

/** What an expiry goes by: when the points were earned, the client's last visit, or a date that is the same every year. */
export const expiryStarts = ['earned', 'visit', 'yearly'] as const;
type ExpiryStart = (typeof expiryStarts)[number];

/** The settings that say when points expire (core/settings/policies). */
export type ExpiryPolicies = {
  readonly expiry: 'never' | ExpiryStart;
  readonly expiryUnit: ExpiryUnit;
  readonly expiryMonths: number;
  readonly expiryDays: number;
  readonly yearlyDate: number;
  readonly yearlyMonth: YearMonth;
  readonly expiryOr: 'no' | ExpiryStart;
  readonly expiryOrMonths: number;
};

/** One of the salon's rules for it. */
export type ExpiryRule =
  | { readonly after: 'earned' | 'visit'; readonly count: number; readonly unit: ExpiryUnit }
  | { readonly after: 'yearly'; readonly month: YearMonth; readonly date: number };

type Yearly = Extract<ExpiryRule, { readonly after: 'yearly' }>;

/** None if points never expire; two if the earlier one counts. */
export function expiryRules(policies: ExpiryPolicies): readonly ExpiryRule[] {
  const { expiry, expiryOr, expiryUnit, expiryOrMonths } = policies;
  if (expiry === 'never') return [];
  const count = expiryUnit === 'days' ? policies.expiryDays : policies.expiryMonths;
  const first = ruleOf(policies, expiry, { count, unit: expiryUnit });
  if (expiryOr === 'no' || expiryOr === expiry) return [first];
  // The other period is counted in months; beside days, to the day too.
  const unit = expiryUnit === 'days' ? 'months-to-day' : expiryUnit;
  return [first, ruleOf(policies, expiryOr, { count: expiryOrMonths, unit })];
}

function ruleOf(
  { yearlyDate, yearlyMonth }: ExpiryPolicies,
  after: ExpiryRule['after'],
  { count, unit }: { readonly count: number; readonly unit: ExpiryUnit },
): ExpiryRule {
  if (after !== 'yearly') return { after, count, unit };
  return { after, month: yearlyMonth, date: yearlyDate };
}

/** The expiry of points earned on a day. */
export function expiryOf(day: Day, policies: ExpiryPolicies): Expiry {
  if (policies.expiry === 'never') return NEVER;
  let fixed: LastTime | undefined;
  let sinceVisit: Period | undefined;
  for (const rule of expiryRules(policies))
    if (rule.after === 'visit') sinceVisit = visitText(rule.count, rule.unit);
    else {
      const last = rule.after === 'yearly' ? yearlyEnd(day, rule) : periodEnd(day, rule.count, rule.unit);
      fixed = fixed === undefined ? last : earlier(fixed, last);
    }
  if (sinceVisit === undefined) return fixed ?? NEVER;
  return fixed === undefined ? sinceVisit : `${sinceVisit}+${fixed}`;
}

/**
 * The expiry of points given on a day without a visit, as a present or brought from elsewhere: a period after the last
 * visit begins on that day at the earliest, or it would be over already for a client who has stayed away.
 */
export function countedFrom(day: Day, until: Expiry): Expiry {
  const visit = visitExpiryOf(until);
  if (visit === null) return until;
  const { count, unit, cap, least } = visit;
  const own = periodEnd(day, count, unit);
  const last = least === undefined ? own : later(own, least);
  // No visit prolongs beyond the fixed end, which comes no later than the first period: it is the end.
  if (cap !== undefined && earlier(last, cap) === cap) return cap;
  return `${visitText(count, unit)}@${last}${cap === undefined ? '' : (`+${cap}` as const)}`;
}

function visitText(count: number, unit: ExpiryUnit): Period {
  return unit === 'months' ? `visit-${count}` : `visit-${count}-${unit}`;
}

/**
 * The last month or day on which points with this expiry are usable, for a client last seen on that day; undefined if
 * there is none. As text, a month sorts before its own days.
 */
export function lastTimeOf(until: Expiry, lastVisit: Day | ''): LastTime | undefined {
  if (until === NEVER) return undefined;
  if (!until.startsWith('visit-')) return until;
  const { count, unit, cap, least } = sinceVisitIn(until);
  const ends = [least, lastVisit === '' ? undefined : periodEnd(lastVisit, count, unit)];
  const last = ends.reduce((a, b) => (a === undefined || b === undefined ? (a ?? b) : later(a, b)));
  return last === undefined || cap === undefined ? (last ?? cap) : earlier(last, cap);
}

/** The same as a day: a month lasts to its end. */
export function lastDayOf(until: Expiry, lastVisit: Day | ''): Day | undefined {
  const last = lastTimeOf(until, lastVisit);
  return last === undefined || isDayOf(last) ? last : endOf(last);
}

/**
 * What an expiry that visits prolong consists of; `cap` is the time after which no visit prolongs it, `least` the time
 * before which it does not end.
 */
export type VisitExpiry = {
  readonly count: number;
  readonly unit: ExpiryUnit;
  readonly least: LastTime | undefined;
  readonly cap: LastTime | undefined;
};

/** Null if visits do not prolong it. */
export function visitExpiryOf(until: Expiry): VisitExpiry | null {
  return until.startsWith('visit-') ? sinceVisitIn(until) : null;
}

function sinceVisitIn(until: string): VisitExpiry {
  const [since = '', cap] = until.split('+');
  const [period = '', least] = since.split('@');
  const [, count = '', ...unit] = period.split('-');
  return { count: Number(count), unit: (unit.join('-') || 'months') as ExpiryUnit, least, cap };
}

/** The last month or day of a period that begins on a day; to the day means that day included. */
function periodEnd(day: Day, count: number, unit: ExpiryUnit): LastTime {
  if (unit === 'days') return addDays(day, count);
  if (unit === 'months-to-day') return sameDateAfter(day, count);
  const month = addMonths(day, count);
  return unit === 'months' ? month : `${month.slice(0, 4)}-12`;
}

/** The date as `12-31`; in a leap year, so that February has 29 days. */
export function yearlyDay(rule: Yearly): string {
  return yearlyEnd('2000-01-01', rule).slice(5);
}

function yearlyEnd(day: Day, { month, date }: Yearly): Day {
  return yearlyFrom(day, monthsOfYear.indexOf(month) + 1, date);
}

function isDayOf(last: LastTime): boolean {
  return last.length > 7;
}

function earlier(one: LastTime, other: LastTime): LastTime {
  return endKey(one) <= endKey(other) ? one : other;
}

function later(one: LastTime, other: LastTime): LastTime {
  return endKey(one) >= endKey(other) ? one : other;
}

/** Sorts a month after its own days. */
function endKey(last: LastTime): string {
  return isDayOf(last) ? last : `${last}-99`;
}

/**
 * Sorts lots in order of use: by the last day on which they are usable, if the client does not come again, and what has
 * none at the end; of the same day, what no visit prolongs goes first. No two expiries have the same key.
 */
export function useKey(until: Expiry, lastVisit: Day | ''): string {
  if (until === NEVER) return '9999-99/';
  const last = lastTimeOf(until, lastVisit);
  const end = last === undefined ? '9999-98' : endKey(last);
  return visitExpiryOf(until) === null ? end : `${end}/${sinceKey(until)}`;
}

/** The shorter period first. */
function sinceKey(until: Expiry): string {
  const { count, unit } = sinceVisitIn(until);
  return `${String(unit === 'days' ? count : count * 31).padStart(5, '0')}/${until}`;
}
