// A birthday: day and month, and the year if given. No age is ever computed from it.
import { dayOf } from '../day';
import type { InEveryLanguage } from '../language';
import { fold } from '../text/text';

/** `05-17`, or `1990-05-17` with its year; '' if unknown. */
export type Birthday = string;

/** Context for dates in numbers alone. */
export type BirthdayReading = {
  /** Whether people write the month before the day: `5/17`. */
  readonly monthFirst: boolean;
  /** The current year, the latest possible: `90` is 1990. */
  readonly thisYear: number;
};

const months: InEveryLanguage<string> = {
  en: 'january february march april may june july august september october november december',
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
};
const monthNames = Object.values(months).map((names) => names.split(' '));

const NUMBERS = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})(?:\s*[/.\-\s]\s*(\d{4}|\d{2}))?\.?$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const DAY_AND_NAME =
  /^(\d{1,2})(?:(?:st|nd|rd|th|er|ste|de|e)(?![a-z]))?[\s.-]*([a-z]{3,})\.?(?:[\s,.-]*(\d{4}))?$/;
// Ending of the day before a month's name: in `17december` the `de` belongs to the month.
const ENDING = /^(?:st|nd|rd|th|er|ste|de|e)/;
const NAME_AND_DAY = /^([a-z]{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?:[\s,]+(\d{4}))?$/;

const A_LEAP_YEAR = 2000;

/**
 * Reads a birthday as people type it, in numbers or with the month's name in any of the languages: `17/5`, `17.5.1990`,
 * `17 mei`, `May 17`. 29 February is valid, but with a year only in a leap year.
 * @returns '' for an empty text; undefined if it is not a valid day, or lies in a future year
 */
export function readBirthday(text: string, reading: BirthdayReading): Birthday | undefined {
  const typed = fold(text.replace(/^'/, ''));
  if (typed === '') return '';
  const whole = YEAR_FIRST.exec(typed);
  if (whole !== null) return birthdayOf(whole[3], Number(whole[2]), whole[1], reading);
  const [, first, second, year] = NUMBERS.exec(typed) ?? [];
  if (first !== undefined) {
    const [date, month] = reading.monthFirst ? [second, first] : [first, second];
    return birthdayOf(date, Number(month), year, reading);
  }
  const named = DAY_AND_NAME.exec(typed);
  if (named !== null) return birthdayOf(named[1], monthAfterDay(named[2] ?? ''), named[3], reading);
  const [, name = '', date, ofYear] = NAME_AND_DAY.exec(typed) ?? [];
  return birthdayOf(date, monthNamed(name), ofYear, reading);
}

/** The birthday in a date cell. If its year is not over, Sheets added the year. */
export function birthdayOn(day: string, { thisYear }: Pick<BirthdayReading, 'thisYear'>): Birthday {
  return Number(day.slice(0, 4)) >= thisYear ? day.slice(5) : day;
}

/** Whether it is a birthday in stored form. */
export function isBirthday(text: string): boolean {
  const [, year = '', month = '', date = ''] = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(text) ?? [];
  return text === '' || dayOf(Number(year || A_LEAP_YEAR), Number(month), Number(date)) !== undefined;
}

function birthdayOf(
  date: string | undefined,
  month: number,
  year: string | undefined,
  { thisYear }: BirthdayReading,
): Birthday | undefined {
  const whole = year === undefined ? A_LEAP_YEAR : wholeYear(Number(year), thisYear);
  if (year !== undefined && whole > thisYear) return undefined;
  const day = dayOf(whole, month, Number(date));
  return year === undefined ? day?.slice(5) : day;
}

function wholeYear(year: number, thisYear: number): number {
  if (year > 99) return year;
  const century = thisYear - (thisYear % 100);
  return century + year > thisYear ? century - 100 + year : century + year;
}

/** Tries the whole word first, then without a possible ending of the day. */
function monthAfterDay(word: string): number {
  return monthNamed(word) || monthNamed(word.replace(ENDING, ''));
}

/** The only month that a name, or its beginning, can mean; 0 for none or several. */
function monthNamed(word: string): number {
  if (word.length < 3) return 0;
  if (word === 'mrt') return 3; // the only abbreviation that is not a prefix
  const meant = monthNames.flatMap((names) =>
    names.flatMap((name, i) => (name.startsWith(word) ? [i + 1] : [])),
  );
  return new Set(meant).size === 1 ? (meant[0] ?? 0) : 0;
}
