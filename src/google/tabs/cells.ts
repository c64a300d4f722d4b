// Cell values as Apps Script reads and writes them, and the days in them.
import type { Day } from '../../core/day';

export type Cell = string | number | boolean | Date;

// A text that Sheets might take for a formula, or whose first character it might take for the guard.
const NEEDS_GUARD = /^['=]/;
const GUARDED = /^'['=]/;

/**
 * Escapes text for a cell whose format is text (`@`). There, Sheets keeps `007` and `+32…` unchanged; only text that
 * begins with `=` or an apostrophe gets an apostrophe in front. Whether Sheets stores or swallows that one is not
 * documented: `textOf` reads both as the same text (except text that itself begins with `'=` or `''`).
 */
export function literal(text: string): string {
  return NEEDS_GUARD.test(text) ? `'${text}` : text;
}

/** A cell's text as typed or written; numbers become text unchanged. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell === '') return ''; // most cells
  const text = String(cell).trim();
  return GUARDED.test(text) ? text.slice(1) : text;
}

const PLAIN_NUMBER = /^-?\d{1,12}(\.\d{1,6})?$/;

/** A text that is nothing but a number, as one, so that a SUM adds it up; any other as literal text. */
export function numberOrLiteral(text: string): Cell {
  return PLAIN_NUMBER.test(text) ? Number(text) : literal(text);
}

// Dates come from another realm in tests and in the stand-in, so instanceof fails for them.
export function isDate(cell: Cell | undefined): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

const DAY_MS = 86_400_000;

/**
 * The day in a date cell. Its date is midnight in the sheet's time zone, and the given offset is wrong by an hour at
 * most, so the nearest day is the right one.
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
