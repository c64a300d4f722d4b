// Time as the salon has it: the instant in UTC, the day and the minute in the sheet's time zone.
import type { Clock } from '../app/ports';
import type { Desk } from './workbook';

export function sheetClock(desk: Desk): Clock {
  const here = (format: string) => Utilities.formatDate(new Date(), desk.timeZone(), format);
  return {
    now: () => new Date().toISOString(),
    today: () => here('yyyy-MM-dd'),
    moment: () => here("yyyy-MM-dd'T'HH:mm"),
  };
}
