// When an appointment begins and how long it lasts, as files write it: a time, a range, minutes or an end.
import { folded } from './cell-text';
import { readDateText } from './date-text';

export type TimeRead = {
  /** `HH:MM` */
  readonly start: string;
  /** `HH:MM`, or '' if the cell has no range. */
  readonly end: string;
};

const RANGE = /^(.*?\d.*?)(?:\s*[-–—]\s*|\s(?:to|tot|bis|à|a)\s)(\d.*)$/i;
const HALF = /[ap]\.?\s?m\.?$/i;

/** `10:00`, `2:05 PM`, `14h05`, `10:00 - 10:45`, `10:00–11:30 AM`; undefined if it is no time. */
export function readTime(text: string): TimeRead | undefined {
  const start = timeOf(text);
  const [, first = '', last = ''] = RANGE.exec(text) ?? [];
  const end = timeOf(last);
  const from = end === undefined ? undefined : startBefore(end, { first, last });
  // `10:00-10:45` is a range, and `10:00-05:00` has a zone behind it.
  if (start !== undefined && (from === undefined || end === undefined || end <= from))
    return { start, end: '' };
  return from === undefined || end === undefined ? undefined : { start: from, end };
}

function startBefore(
  end: string,
  { first, last }: { readonly first: string; readonly last: string },
): string | undefined {
  const half = HALF.exec(last)?.[0] ?? '';
  // `10:00–11:30 AM` begins in the morning, and `11:00–12:30 PM` does too.
  const shared = half === '' || HALF.test(first) ? undefined : timeOf(`${first} ${half}`);
  return shared !== undefined && shared <= end ? shared : timeOf(first);
}

function timeOf(text: string): string | undefined {
  if (text === '' || !/^\d{1,2}(?:\D|$)/.test(text)) return undefined;
  const whole = /^\d{1,2}$/.test(text) ? `${text}:00` : text;
  return readDateText(`2000-01-01 ${whole}`, { zone: 'UTC', latestYear: 2000 })?.time || undefined;
}

const DAY = 24 * 60;

/**
 * Figures alone: hours and minutes (`0930`, `1550`), or minutes since midnight (`950`).
 * @param as which of the two the column has
 */
export function readFigures(text: string, as: 'clock' | 'minutes'): string | undefined {
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const number = Number(text);
  const [hours, minutes] =
    as === 'minutes'
      ? [Math.floor(number / 60), number % 60]
      : text.length < 3
        ? [number, 0]
        : [Math.floor(number / 100), number % 100];
  return hours > 23 || minutes > 59 ? undefined : clock(hours, minutes);
}

/** Whether a column of figures counts the minutes of the day: `95` and `1190` are no times of a clock. */
export function areMinutes(values: readonly string[], heading: string): boolean {
  if (/int|minute/.test(folded(heading))) return true;
  const figures = values.filter((value) => /^\d{3,4}$/.test(value));
  return figures.some((value) => Number(value) % 100 > 59);
}

function clock(hours: number, minutes: number): string {
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

const HOURS = 'h|hr|hrs|hour|hours|heure|heures|u|uur|uren|std|stunde|stunden|hora|horas';
const MINUTES = "m|mn|min|mins|minute|minutes|minuut|minuten|minuto|minutos|'|′";
const LENGTH = new RegExp(
  `^(?:(\\d+(?:[.,]\\d+)?)\\s*(?:${HOURS})\\.?)?[\\s,:]*(?:(?:and|et|en|und|y)\\s+)?(?:(\\d+)\\s*(?:${MINUTES})?\\.?)?$`,
  'i',
);
const CLOCK = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?(?: ?[hu])?$/i;
const OF_HOURS = /hour|heure|uren|stund|std|hora/;
const OF_SECONDS = /second|sekund|segund/;
// Halves and quarters of an hour; `1.30` may be one hour and a half, or 78 minutes.
const PARTS = /^(?:25|50?|75)$/;
const ISO = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?$/i;

/** Whole minutes, `1h30`, `1:30`, `PT45M`, `1,5 uur`; undefined if it is no length. @param heading its column's */
export function readMinutes(text: string, heading: string): number | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return Number(iso[1] ?? 0) * 60 + Number(iso[2] ?? 0);
  const [, hours, minutes] = CLOCK.exec(text) ?? [];
  // `45:00` is three quarters of an hour.
  if (hours !== undefined) return Number(hours) > 23 ? Number(hours) : Number(hours) * 60 + Number(minutes);
  const plain = /^(\d{1,4})(?:[.,](\d+))?$/.exec(text);
  if (plain !== null) {
    const [, whole, part = ''] = plain;
    const number = Number(`${whole}.${part}`);
    if (OF_HOURS.test(folded(heading))) return Math.round(number * 60);
    if (OF_SECONDS.test(folded(heading))) return Math.round(number / 60);
    if (Number(part) === 0) return number;
    return PARTS.test(part) ? number * 60 : undefined;
  }
  const parts = LENGTH.exec(text);
  if (parts === null || (parts[1] === undefined && parts[2] === undefined)) return undefined;
  return Math.round(Number((parts[1] ?? '0').replace(',', '.')) * 60) + Number(parts[2] ?? 0);
}

/** Minutes from one time of a day to a later one; below 0 if it is earlier. @param days how many days later it is */
export function minutesBetween(start: string, end: string, days: number): number {
  return minuteOf(end) - minuteOf(start) + days * DAY;
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** No appointment is longer, in minutes. */
export const LONGEST_APPOINTMENT = DAY;
