// Cells as Apps Script gives and takes them, and the days in them.
import type { Day } from '../core/day';

export type Cell = string | number | boolean | Date;

// A text that Sheets might take for a formula, or whose own first sign it might take for the guard.
const NEEDS_GUARD = /^['=]/;
const GUARDED = /^'['=]/;

/**
 * Text that stays text, for a cell whose format is text (`@`). There, Sheets keeps `007` and `+32…` as they are; only
 * what begins with `=`, or with an apostrophe, gets an apostrophe before it. Whether Sheets stores that one or
 * swallows it is not documented: `textOf` reads both to the same text (but for one that itself begins with `'=` or `''`).
 */
export function literal(text: string): string {
  return NEEDS_GUARD.test(text) ? `'${text}` : text;
}

/** A cell's text as it was typed or written; numbers as they are. */
export function textOf(cell: Cell | undefined): string {
  const text = cell === undefined ? '' : String(cell).trim();
  return GUARDED.test(text) ? text.slice(1) : text;
}

// Dates come from another realm in tests and in the stand-in: instanceof would not know them.
export function isDate(cell: Cell | undefined): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

const DAY_MS = 86_400_000;

/**
 * The day in a date cell. A cell's date is midnight in the sheet's time zone, whose offset is off by an hour at most
 * from the one given: the nearest day is the right one.
 * @param offset the sheet's time zone, in milliseconds ahead of UTC
 */
export function dayOfCell(cell: Cell | undefined, offset: number): Day | '' {
  if (!isDate(cell)) return textOf(cell);
  const midnight = Math.round((cell.getTime() + offset) / DAY_MS) * DAY_MS;
  return new Date(midnight).toISOString().slice(0, 10);
}

/** A column's letters: 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column <= 26 ? letter : columnLetter((column - 1 - rest) / 26) + letter;
}
