// When a programme, reward or bonus holds: days, weekdays, a least purchase. The same for every kind.

import { anyDay, weekdaysField } from './choice-fields';
import { type Day, weekdayOf } from './day';
import { optional, type Terms } from './field';
import { money } from './number-fields';

export const dayFields = {
  /** First and last day, both included, in the salon's time zone; '' for no limit. */
  from: anyDay(),
  until: anyDay(),
  weekdays: weekdaysField(),
};

export const conditionFields = {
  /** The least sum on the invoice, 0 for none. */
  least: optional(money(), 0),
  ...dayFields,
};

export type Days = Terms<typeof dayFields>;
export type Conditions = Terms<typeof conditionFields>;

export function holdsOn({ from, until, weekdays }: Days, day: Day): boolean {
  if (from !== '' && day < from) return false;
  if (until !== '' && day > until) return false;
  return weekdays.length === 0 || weekdays.includes(weekdayOf(day));
}

/** Days that no calendar has between them: `until` before `from`. */
export function daysFault({ from, until }: Days): { code: 'days-reversed'; field: 'until' } | undefined {
  return from !== '' && until !== '' && until < from ? { code: 'days-reversed', field: 'until' } : undefined;
}
