// Days and months as ISO text; which day it is comes from outside.

/** A day in the salon's time zone, `YYYY-MM-DD`. */
export type Day = string;

/** A month, `YYYY-MM`, or `never` for points that do not expire. */
export type ExpiryMonth = string;

export const NEVER: ExpiryMonth = 'never';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that the calendar has. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (parts === null) return false;
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** The day of a year, month and day of the month, or undefined where the calendar has none such. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const utc = new Date(Date.UTC(year, month - 1, date));
  if (year < 1900 || year > 2999 || utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== date)
    return undefined;
  return utc.toISOString().slice(0, 10);
}

export function monthOf(day: Day): ExpiryMonth {
  return day.slice(0, 7);
}
