// A birthday as people type it, and as the sheet keeps it.
import { dayOf } from '../../core/day';

const TYPED = /^(\d{1,2})[\s/.-]+(\d{1,2})(?:[\s/.-]+(\d{4}))?$/;
const A_LEAP_YEAR = 2000;

/** `5/3`, `05-03`, `5.3.1990` as `03-05` or `1990-03-05`: day first. '' for none; undefined where it is no day. */
export function readBirthday(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const [, date, month, year] = TYPED.exec(trimmed) ?? [];
  const day = dayOf(Number(year ?? A_LEAP_YEAR), Number(month), Number(date));
  return year === undefined ? day?.slice(5) : day;
}
