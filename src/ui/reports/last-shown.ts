// Where a report has something, when the chosen period has nothing: a salon that moved in sees its past, not an empty page.
import { type Day, endOf, type Month, monthOf } from '../../core/day';
import type { PeriodSpan } from '../../core/reports/period';

/** Months that are tried, newest first: a report of rewards may have none in any. */
const MOST_MONTHS = 24;

/**
 * The last day on which something is shown.
 * @param days those that something is known of, in any order, some of them several times
 * @param isShown whether the report has a row in these days
 */
export function lastShown(
  days: readonly (Day | '')[],
  isShown: (span: PeriodSpan) => boolean,
): Day | undefined {
  const newestFirst = [...new Set(days)].filter((day) => day !== '').sort((a, b) => (a < b ? 1 : -1));
  const months = [...new Set(newestFirst.map(monthOf))].slice(0, MOST_MONTHS);
  const month = months.find((one) => isShown(spanOfMonth(one)));
  if (month === undefined) return undefined;
  return newestFirst.find((day) => monthOf(day) === month && isShown({ first: day, last: day }));
}

export function spanOfMonth(month: Month): PeriodSpan {
  return { first: `${month}-01`, last: endOf(month) };
}
