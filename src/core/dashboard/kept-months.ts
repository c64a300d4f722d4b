// How far back the figures by month go.
import { addMonths, type Month } from '../day';

/** A year ago stands beside this month. */
const MONTHS_BEFORE = 12;

/** Whether a month's figures are still kept. @param latest the month in which the last entry was recorded; '' before the first */
export function isKept(month: Month, latest: Month | ''): boolean {
  return latest === '' || month >= addMonths(latest, -MONTHS_BEFORE);
}
