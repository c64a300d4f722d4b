// The salon's time: the instant in UTC, the day and the minute in the sheet's time zone.
import type { Clock } from '../app/ports/world';
import type { Workbook } from './tabs/workbook';

export function sheetClock(workbook: Workbook): Clock {
  const here = (format: string) => Utilities.formatDate(new Date(), workbook.timeZone(), format);
  return {
    now: () => new Date().toISOString(),
    today: () => here('yyyy-MM-dd'),
    moment: () => here("yyyy-MM-dd'T'HH:mm"),
    monthFirst: workbook.monthFirst,
    zone: workbook.timeZone,
  };
}
