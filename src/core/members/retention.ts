// How long a client's data is kept without a visit: the day after that many months, and the clients close to it.
import { addDays, type Day, sameDateAfter } from '../day';
import { lastVisitOf, type MemberState } from './member';

/** How many days before that day a client is flagged. */
const WARNED_BEFORE = 30;

/**
 * The day on which that many months without a visit are over: the same day of the month, or its last. A client without
 * a visit counts from the first entry; '' if no date is known.
 */
export function retentionDay(state: MemberState, months: number): Day | '' {
  const since = lastVisitOf(state) || state.since;
  if (since === '') return '';
  return sameDateAfter(since, months);
}

export function isNearRetention(day: Day | '', today: Day): boolean {
  return day !== '' && day <= addDays(today, WARNED_BEFORE);
}
