// Time as the salon has it: the instant in UTC, the day in the sheet's time zone.
import type { Clock } from '../app/ports';
import type { Desk } from './desk';

export function sheetClock(desk: Desk): Clock {
  return {
    now: () => new Date().toISOString(),
    today: () => Utilities.formatDate(new Date(), desk.timeZone(), 'yyyy-MM-dd'),
  };
}
