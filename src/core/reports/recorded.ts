// Which entries the ledger had at the end of a day: by when they were recorded, so that no later one changes it.
import { addMonths, type Day, dayAt, endOf, type Month, monthOf } from '../day';
import type { EntryFigures } from './entry-figures';

type Recorded = Pick<EntryFigures, 'moment'>;

/**
 * How many entries were there at the end of the day. An invoice that is recorded later for that day is not among them: a
 * month that was booked stays as it was. A clock that was put back takes none away: an entry has all before it.
 * @param figures of the whole ledger, in order of their numbers
 */
export function countBy(figures: readonly Recorded[], day: Day): number {
  let count = figures.length;
  while (count > 0 && dayAt(figures[count - 1]?.moment ?? '') > day) count--;
  return count;
}

/** An invoice of an earlier month that a file brought: the salon had it before the ledger did. */
export function isBroughtLate({
  source,
  day,
  moment,
}: Pick<EntryFigures, 'source' | 'day' | 'moment'>): boolean {
  return source !== '' && monthOf(day) < monthOf(dayAt(moment));
}

/** From the first day of a month to its last, or to today if it is not over. */
export type MonthSpan = { readonly before: Day; readonly from: Day; readonly to: Day };

export function spanOfMonth(month: Month, today: Day): MonthSpan {
  const last = endOf(month);
  return { before: endOf(addMonths(month, -1)), from: `${month}-01`, to: last < today ? last : today };
}
