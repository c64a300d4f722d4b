// The day, the time and the length of an appointment, from whichever columns have them.
import type { Day } from '../core/day';
import { accept, type Result, refuse } from '../core/result';
import { LONGEST_APPOINTMENT, minutesBetween, readFigures, readMinutes, readTime } from './booking-time';
import { cellAt, type Places } from './column-use';
import { type DateContext, type DateOrder, readLocal } from './date-text';
import type { RowRefusal } from './refused-row';

export type BookingWhen = {
  readonly day: Day;
  /** `HH:MM`; '' if the file has none. */
  readonly time: string;
  readonly minutes: number | null;
};

export type WhenReading = {
  readonly places: Places;
  readonly headings: readonly string[];
  readonly dates: DateContext;
  readonly dateOrder: DateOrder;
  /** Whether figures alone in the column of times count the minutes of the day. */
  readonly areMinutes: boolean;
};

type Row = { readonly cells: readonly string[] };
type End = { readonly day: Day; readonly time: string };

// `5 Mar 2026, 10:00 – 10:45`, `5/3/2026 2:05-2:50 PM`: the day, its first time and its last.
const RANGE = /^(.*[\s,])(\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?\s?m\.?)?)\s*([-–—])\s*(\d{1,2}[:.h]\d{2}.*)$/i;

export function readWhen(row: Row, reading: WhenReading): Result<BookingWhen, RowRefusal> {
  const { places, dates, dateOrder } = reading;
  const text = cellAt(row, places.date);
  const ranged = rangeIn(text, reading);
  const date = ranged ?? readLocal(text, dateOrder, dates);
  if (date === undefined) return refuse({ code: 'row-date', text });
  const typed = cellAt(row, places.time);
  const time = timeIn(typed, reading);
  if (time === undefined) return refuse({ code: 'row-time', text: typed });
  // A time of its own is by the salon's clock, and so is the day beside it.
  const start =
    time.start === '' ? { day: date.day, time: date.time } : { day: date.written, time: time.start };
  const range = time.end || (ranged?.end ?? '');
  const minutes = lengthOf(row, start, range, reading);
  return minutes.ok ? accept({ ...start, minutes: minutes.value }) : minutes;
}

/** A hyphen between two times may begin a zone: then the second is not later. */
function rangeIn(text: string, { dates, dateOrder }: WhenReading) {
  const [, day, first, dash = '', last] = RANGE.exec(text) ?? [];
  const range = day === undefined ? undefined : readTime(`${first} ${dash} ${last}`);
  if (range === undefined || range.end === '') return undefined;
  const isZone = dash === '-' && !/\s-\s/.test(text) && range.end <= range.start;
  const date = isZone ? undefined : readLocal(`${day} ${range.start}`, dateOrder, dates);
  return date && { ...date, end: range.end };
}

function timeIn(text: string, { areMinutes, dates, dateOrder }: WhenReading) {
  if (text === '') return { start: '', end: '' };
  const figures = readFigures(text, areMinutes ? 'minutes' : 'clock');
  if (figures !== undefined) return { start: figures, end: '' };
  // A column of starts with their days.
  const moment = readLocal(text, dateOrder, dates);
  return moment !== undefined && moment.time !== '' ? { start: moment.time, end: '' } : readTime(text);
}

/** By the column of minutes, by a range, else by the end. */
function lengthOf(
  row: Row,
  start: End,
  range: string,
  { places, headings, dates, dateOrder }: WhenReading,
): Result<number | null, RowRefusal> {
  const written = cellAt(row, places.minutes);
  if (written !== '' && !/^[-–—]$/.test(written)) {
    if (/^[-−]/.test(written)) return refuse({ code: 'row-minutes', text: written });
    const minutes = readMinutes(written, headings[places.minutes ?? -1] ?? '');
    return minutes === undefined || minutes > LONGEST_APPOINTMENT
      ? refuse({ code: 'row-minutes', text: written })
      : accept(minutes === 0 ? null : minutes);
  }
  const typed = range === '' ? cellAt(row, places.end) : range;
  if (typed === '' || start.time === '') return accept(null);
  const moment = readLocal(typed, dateOrder, dates);
  const end = moment ?? { day: start.day, time: readTime(typed)?.start ?? '' };
  // An end that is a day alone says nothing of the hour.
  if (end.time === '') return moment === undefined ? refuse({ code: 'row-time', text: typed }) : accept(null);
  const minutes = minutesBetween(start.time, end.time, daysBetween(start.day, end.day));
  if (minutes < 0) return refuse({ code: 'row-ends-before', start: start.time, end: end.time });
  if (minutes > LONGEST_APPOINTMENT) return refuse({ code: 'row-minutes', text: typed });
  return accept(minutes === 0 ? null : minutes);
}

const DAY_LENGTH = 86_400_000;

function daysBetween(first: Day, last: Day): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_LENGTH);
}
