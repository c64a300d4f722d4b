// Whether one set of expiry rules takes points away sooner than another, for a client who comes on the same days.
import type { ExpiryRule, ExpiryUnit } from './expiry';

/** If a rule of the new set may strike before every rule of the old one. */
export function expiresSooner(was: readonly ExpiryRule[], is: readonly ExpiryRule[]): boolean {
  return is.some((rule) => !was.some((old) => isNeverLater(old, rule)));
}

/** Whether a rule takes points away no later than another one, whenever they are earned and the client comes. */
function isNeverLater(one: ExpiryRule, other: ExpiryRule): boolean {
  if (one.after === 'yearly')
    return other.after === 'yearly'
      ? one.month === other.month && one.date === other.date
      : leastDays(other) >= LONGEST_YEAR;
  if (other.after === 'yearly') return false; // the date may be tomorrow
  // Visits prolong: only what does not go by them is sure to come first.
  if (one.after === 'visit' && other.after === 'earned') return false;
  if (one.unit === 'days' || other.unit === 'days')
    return one.unit === other.unit ? one.count <= other.count : mostDays(one) <= leastDays(other);
  const isLonger = ends.indexOf(one.unit) > ends.indexOf(other.unit);
  // A longer end may outlast a month or a year more.
  return isLonger ? mostDays(one) <= leastDays(other) : one.count <= other.count;
}

/** The same number of months, the one that ends first first. */
const ends: readonly ExpiryUnit[] = ['months-to-day', 'months', 'months-to-year'];

const LONGEST_YEAR = 366;
const LONGEST_MONTH = 31;

type Period = Exclude<ExpiryRule, { readonly after: 'yearly' }>;

function leastDays({ count, unit }: Period): number {
  return unit === 'days' ? count : Math.floor((count * 365) / 12) - 3;
}

function mostDays({ count, unit }: Period): number {
  if (unit === 'days') return count;
  const months = Math.ceil((count * LONGEST_YEAR) / 12) + 3;
  return unit === 'months'
    ? months + LONGEST_MONTH
    : unit === 'months-to-year'
      ? months + LONGEST_YEAR
      : months;
}
