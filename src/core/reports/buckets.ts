// The bars of a chart: a period cut into days, weeks, months or years, so that there are never too many of them.
import { addDays, addMonths, type Day, monthOf } from '../day';
import { mondayOf, type PeriodSpan } from './period';

export type BucketSize = 'day' | 'week' | 'month' | 'year';

export type Buckets = {
  readonly size: BucketSize;
  /** The first day of each, ascending. */
  readonly starts: readonly Day[];
};

// More bars than this cannot be told apart in a dialog.
const MOST_DAYS = 31;
const MOST_WEEKS = 27;
const MOST_MONTHS = 36;

/** @param days those that the period holds: where it has no limit, they give it one */
export function bucketsOf({ first, last }: PeriodSpan, days: readonly Day[]): Buckets {
  let from = first;
  let to = last;
  for (const day of days) {
    if (first === '' && (from === '' || day < from)) from = day;
    if (last === '' && (to === '' || day > to)) to = day;
  }
  if (from === '' || to === '' || to < from) return { size: 'day', starts: [] };
  for (const [size, most] of limits) {
    const starts = startsOf(size, { first: from, last: to }, most + 1);
    if (starts.length <= most) return { size, starts };
  }
  return { size: 'year', starts: startsOf('year', { first: from, last: to }, Number.MAX_SAFE_INTEGER) };
}

const limits: readonly (readonly [size: BucketSize, most: number])[] = [
  ['day', MOST_DAYS],
  ['week', MOST_WEEKS],
  ['month', MOST_MONTHS],
];

/** The first day of the bucket that a day falls into. */
export function bucketStart(size: BucketSize, day: Day): Day {
  if (size === 'day') return day;
  if (size === 'week') return mondayOf(day);
  return size === 'month' ? `${monthOf(day)}-01` : `${day.slice(0, 4)}-01-01`;
}

function startsOf(size: BucketSize, { first, last }: PeriodSpan, most: number): readonly Day[] {
  const starts: Day[] = [];
  for (let day = bucketStart(size, first); day <= last && starts.length < most; day = nextStart(size, day))
    starts.push(day);
  return starts;
}

function nextStart(size: BucketSize, start: Day): Day {
  if (size === 'day') return addDays(start, 1);
  if (size === 'week') return addDays(start, 7);
  return `${addMonths(start, size === 'month' ? 1 : 12)}-01`;
}
