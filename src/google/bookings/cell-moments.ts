// Reads moments from cells: a date with a time, or a text that says one.
import { isMoment, type Moment } from '../../core/day';
import { type Cell, isDate, textOf } from '../tabs/cells';

const DAY_MS = 86_400_000;

// No clock is put forward and back within so few days.
const SPAN_DAYS = 14;

// A cell's time is a fraction of a day, which may come out a breath before the minute.
const BREATH_MS = 500;

const SAID = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}):(\d{2})(?::\d{2})?$/;

/** The moment in a cell, by the sheet's clock on that day; the text itself if it says none. */
export function momentReading(timeZone: () => string): (cell: Cell | undefined) => Moment | string {
  let zone: string | undefined;
  /** The clock's distance from UTC for a whole span, or a whole day, if it does not change within it. */
  const offsets = new Map<string, number | null>();

  function exactly(time: number): Moment {
    zone ??= timeZone();
    return Utilities.formatDate(new Date(time), zone, "yyyy-MM-dd'T'HH:mm");
  }

  function offsetAt(time: number): number {
    return Date.parse(`${exactly(time)}Z`) - time;
  }

  /** A column has thousands of moments of some years: each span is looked up once. */
  function offsetIn(time: number, days: number): number | null {
    const span = Math.floor(time / (days * DAY_MS));
    const key = `${span} ${days}`;
    const known = offsets.get(key);
    if (known !== undefined) return known;
    const [first, last] = [offsetAt(span * days * DAY_MS), offsetAt((span + 1) * days * DAY_MS)];
    const offset = first === last ? first : null;
    offsets.set(key, offset);
    return offset;
  }

  return (cell) => {
    if (!isDate(cell)) return momentIn(textOf(cell));
    const time = cell.getTime() + BREATH_MS;
    const offset = offsetIn(time, SPAN_DAYS) ?? offsetIn(time, 1);
    return offset === null ? exactly(time) : new Date(time + offset).toISOString().slice(0, 16);
  };
}

/** The moment that a text says, or the text. */
function momentIn(text: string): Moment | string {
  const [, day = '', hour = '', minute = ''] = SAID.exec(text) ?? [];
  const moment = `${day}T${hour.padStart(2, '0')}:${minute}`;
  return isMoment(moment) ? moment : text;
}

/** A moment as Sheets reads it whatever its language; any other text stays as it is. */
export function momentCell(moment: Moment | string): string {
  return isMoment(moment) ? moment.replace('T', ' ') : moment;
}
