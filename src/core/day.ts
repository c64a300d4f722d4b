// Days, months and moments as ISO text; the current day is passed in.

/** A day in the salon's time zone, `YYYY-MM-DD`. */
export type Day = string;

/** A minute in the salon's time zone, `YYYY-MM-DDTHH:MM`. A day sorts before each of its minutes. */
export type Moment = string;

/** A month, `YYYY-MM`. */
export type Month = string;

const ZERO = 48; // character code of the digit 0
const monthSuffixes = Array.from({ length: 12 }, (_, i) => `-${String(i + 1).padStart(2, '0')}`);

const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;

/** Whether the text is a valid calendar day. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (parts === null) return false;
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** Whether the text is a minute of a valid calendar day. */
export function isMoment(text: string): boolean {
  return MOMENT.test(text) && isDay(text.slice(0, 10));
}

/** The day for a year, month and day of the month, or undefined if there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!(year >= 1900 && year <= 2999 && date >= 1 && date <= daysIn(year, month))) return undefined;
  return `${year}${monthSuffixes[month - 1]}-${String(date).padStart(2, '0')}`;
}

/** Zero for what is no month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return LENGTHS[month - 1] ?? 0;
}

/** The day of a moment. */
export function dayAt(moment: Moment): Day {
  return moment.slice(0, 10);
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month that many months after a day or month, or before it if the number is negative; years have four digits. */
export function addMonths(month: Month | Day, months: number): Month {
  const count = digits(month, 0, 4) * 12 + digits(month, 5, 7) - 1 + months;
  const year = Math.floor(count / 12);
  return `${year}${monthSuffixes[count - year * 12]}`;
}

/** Parses a number inside a text; every quote needs several, and slicing takes three times as long. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) number = number * 10 + text.charCodeAt(i) - ZERO;
  return number;
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from one day to another; below 0 if that is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Adds hours in the salon's local time, so that daylight saving time shifts nothing. */
export function addHours(moment: Moment, hours: number): Moment {
  return new Date(Date.parse(`${moment}:00Z`) + hours * 3_600_000).toISOString().slice(0, 16);
}

/** Adds minutes by the salon's clock, as `addHours` does. */
export function addMinutes(moment: Moment, minutes: number): Moment {
  return new Date(Date.parse(`${moment}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

/** The same date that many months later; the month's last day if it has no such date. */
export function sameDateAfter(day: Day, months: number): Day {
  return dateIn(addMonths(day, months), Number(day.slice(8)));
}

/** The first day on or after a day that is this date of the year; the month's last day where it has no such date. */
export function yearlyFrom(day: Day, month: number, date: number): Day {
  const inYear = (year: number) => dateIn(addMonths(`${String(year).padStart(4, '0')}-01`, month - 1), date);
  const year = Number(day.slice(0, 4));
  const first = inYear(year);
  return first >= day ? first : inYear(year + 1);
}

function dateIn(month: Month, date: number): Day {
  const day = `${month}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? day : endOf(month);
}

/** The last day of a month. */
export function endOf(month: Month): Day {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

export const monthsOfYear = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;
export type YearMonth = (typeof monthsOfYear)[number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export function weekdayOf(day: Day): Weekday {
  // 1 January 1900 was a Monday.
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1900, 0, 1)) / 86_400_000);
  return weekdays[((days % 7) + 7) % 7] ?? 'mon';
}
