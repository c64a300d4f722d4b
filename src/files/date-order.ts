// Decides the date order of a file: once for the whole file, never date by date.
import { type Day, dayOf } from '../core/day';
import { accept, type Result, refuse } from '../core/result';

/** `ymd` is year-month-day, `dmy` day/month/year, `mdy` month/day/year. */
export const dateOrders = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** The file does not tell day from month, or the evidence is even, so a person must decide. */
export type DatesRefusal = { readonly code: 'dates-ambiguous'; readonly samples: readonly string[] };

const MOST_SAMPLES = 5;

// A time of day may follow, but none with a time zone: in the salon it may be another day.
const TIME = /[ T]\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?( ?[AP]M)?$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** Parses a date in this order; undefined if invalid. Years need four digits: `18` may be any century. */
export function readDate(text: string, order: DateOrder): Day | undefined {
  const date = text.trim().replace(TIME, '');
  const parts = (order === 'ymd' ? YEAR_FIRST : YEAR_LAST).exec(date);
  if (parts === null) return undefined;
  const [first, second, third] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (order === 'ymd') return dayOf(first, second, third);
  return order === 'dmy' ? dayOf(third, second, first) : dayOf(third, first, second);
}

/**
 * The order that the dates prove: year first if most are written so; else the order that more dates require
 * (a day above 12). Refused if dates are ambiguous and proof is missing or even.
 */
export function decideDateOrder(texts: readonly string[]): Result<DateOrder, DatesRefusal> {
  const evidence = { ymd: 0, dmy: 0, mdy: 0 };
  let alike = 0;
  const open: string[] = [];
  const proven: string[] = [];
  for (const text of texts) {
    if (readDate(text, 'ymd') !== undefined) evidence.ymd++;
    const dayFirst = readDate(text, 'dmy');
    const monthFirst = readDate(text, 'mdy');
    if (dayFirst !== undefined && dayFirst === monthFirst) alike++;
    else if (dayFirst !== undefined && monthFirst !== undefined) open.push(text);
    else if (dayFirst !== undefined || monthFirst !== undefined) {
      evidence[dayFirst !== undefined ? 'dmy' : 'mdy']++;
      proven.push(text);
    }
  }
  if (evidence.ymd >= proven.length + open.length + alike) return accept('ymd');
  if (evidence.dmy !== evidence.mdy) return accept(evidence.dmy > evidence.mdy ? 'dmy' : 'mdy');
  // Only dates such as 03/03/2018, which are the same day in both orders.
  if (open.length === 0 && proven.length === 0) return accept('dmy');
  return refuse({
    code: 'dates-ambiguous',
    samples: [...new Set([...proven, ...open])].slice(0, MOST_SAMPLES),
  });
}
