// How long a client's data is kept without a visit: the day after so many months, and who is near it.
import { addDays, addMonths, type Day, endOf, isDay, monthOf } from './day';
import { lastVisitOf, type MemberState } from './member';

/** Days before the day itself on which a client is pointed out. */
const WARNED_BEFORE = 30;

/**
 * The day on which so many months without a visit are over: the same day of the month, or its last. Who never came
 * counts from the first entry; '' where nothing says since when there is a client.
 */
export function retentionDay(state: MemberState, months: number): Day | '' {
  const since = lastVisitOf(state) || state.since;
  if (since === '') return '';
  const month = addMonths(monthOf(since), months);
  const day = `${month}-${since.slice(8)}`;
  return isDay(day) ? day : endOf(month);
}

export function isNearRetention(day: Day | '', today: Day): boolean {
  return day !== '' && day <= addDays(today, WARNED_BEFORE);
}
