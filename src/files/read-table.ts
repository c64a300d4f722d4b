// A text file or a sheet of a workbook as headings and rows with their line numbers; refused if it is no table.
import { accept, type Result, refuse } from '../core/result';
import { folded, plainText } from './cell-text';
import { type DelimitedRow, type Delimiter, delimiters, readDelimited } from './delimited';
import { isKnownHeading } from './known-headings';

/** The longest text accepted, in UTF-16 units: a page holds the file and all that is read of it. */
export const LONGEST_TEXT = 30_000_000;

/** The most rows accepted: several years of a busy salon. */
const MOST_ROWS = 200_000;

export type TableRefusal =
  /** No headings, or nothing below them. */
  | { readonly code: 'file-empty' }
  | {
      readonly code: 'file-not-text';
      /** Another program's file (a picture, a PDF, an old Excel file); or text with characters that are lost. */
      readonly why: NotText;
      /** Number of characters that prove it. */
      readonly count: number;
    }
  | { readonly code: 'file-too-large'; readonly found: number; readonly most: number }
  /** A quotation mark opened on this line includes all lines below. */
  | { readonly code: 'file-quotes'; readonly row: number };

/** `other-workbook` is one of Numbers or LibreOffice, `web-page` a page that is named as a workbook. */
export type NotText =
  | 'binary'
  | 'old-workbook'
  | 'locked-workbook'
  | 'other-workbook'
  | 'archive'
  | 'web-page'
  | 'pdf'
  | 'encoding';

/** Why a row cannot be split into its cells. */
export type ShapeRefusal =
  | { readonly code: 'row-short'; readonly expected: number; readonly found: number }
  | { readonly code: 'row-long'; readonly expected: number; readonly found: number }
  | { readonly code: 'row-quotes' }
  /** An event of a calendar that is damaged. */
  | { readonly code: 'row-event' };

export type TableRow = {
  /** The row's first line in the file, from 1. */
  readonly row: number;
  /** Plain cells, as many as there are headings; a different number only with a fault. */
  readonly cells: readonly string[];
  /** The row's source text. */
  readonly text: string;
  readonly fault: ShapeRefusal | null;
};

export type Table = {
  /** Plain, in the file's own spelling. */
  readonly headings: readonly string[];
  /** The line of the headings. */
  readonly headingRow: number;
  /** The rows below them that are not blank. */
  readonly rows: readonly TableRow[];
};

/** Reads comma-, semicolon-, tab- or bar-separated text (RFC 4180 quoting, any line ends). */
export function readTable(text: string): Result<Table, TableRefusal> {
  const unreadable = refusalOfText(text);
  if (unreadable !== null) return refuse(unreadable);
  const { body, told } = preambleOf(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const all = readDelimited(body, told ?? delimiterOf(body)).filter((row) => !isBlank(row));
  for (const row of all)
    if (row.quotes === 'open' || (row.quotes === 'odd' && row.text.includes('\n')))
      return refuse({ code: 'file-quotes', row: row.line });
  return tableOf(all);
}

/** The table in rows of cells, whose headings are found below titles. */
export function tableOf(rows: readonly DelimitedRow[]): Result<Table, TableRefusal> {
  const start = headingsAmong(rows);
  const head = rows[start];
  if (head === undefined || rows.length < start + 2) return refuse({ code: 'file-empty' });
  if (rows.length > MOST_ROWS) return refuse({ code: 'file-too-large', found: rows.length, most: MOST_ROWS });
  const headings = withoutEmptyEnd(head.cells.map(plainText));
  return accept({
    headings,
    headingRow: head.line,
    rows: rows.slice(start + 1).map((row) => tableRow(row, headings.length)),
  });
}

function refusalOfText(text: string): TableRefusal | null {
  if (text.length > LONGEST_TEXT) return { code: 'file-too-large', found: text.length, most: LONGEST_TEXT };
  if (text.startsWith('%PDF')) return { code: 'file-not-text', why: 'pdf', count: 1 };
  if (WEB_PAGE.test(text)) return { code: 'file-not-text', why: 'web-page', count: 1 };
  if (OTHER_TEXT.test(text)) return { code: 'file-not-text', why: 'binary', count: 1 };
  const nul = countOf(text, '\0') + controlsIn(text);
  if (nul > 0) return { code: 'file-not-text', why: 'binary', count: nul };
  // Even one matters: it may be the only difference between two clients' codes, or break a match with the catalog.
  const replaced = countOf(text, '\ufffd');
  return replaced > 0 ? { code: 'file-not-text', why: 'encoding', count: replaced } : null;
}

const WEB_PAGE = /^\ufeff?\s*<(?:!doctype|html|\?xml|table|meta|head|body)\b/i;
// Rich text, JSON, contact cards: text, and no table.
const OTHER_TEXT = /^\ufeff?\s*(?:\{\\rtf|\[?\s*\{\s*"|BEGIN:V(?:CARD|CALENDAR))/;
const TRIED = 10_000;

/** Control characters, if there are more than a stray one in a text. */
function controlsIn(text: string): number {
  const tried = text.slice(0, TRIED);
  const count = [...tried].filter(isControl).length;
  return count > 3 && count * 200 > tried.length ? count : 0;
}

function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code > 0 && code < 9) || (code > 13 && code < 27);
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}

const SEPARATOR_LINE = /^"?sep=([,;\t|])"?(?=\n|$)/i;

/** Excel's first line `sep=;` gives the delimiter; it is emptied, so that lines keep their numbers. */
function preambleOf(text: string): { readonly body: string; readonly told: Delimiter | undefined } {
  const told = SEPARATOR_LINE.exec(text)?.[1];
  const delimiter = delimiters.find((known) => known === told);
  return { body: delimiter === undefined ? text : text.replace(SEPARATOR_LINE, ''), told: delimiter };
}

// Enough to get past titles above the headings.
const ROWS_TRIED = 40;

/** The delimiter that shows most known headings in one row; else the one with most cells in rows as long as that one. */
function delimiterOf(body: string): Delimiter {
  let best: Delimiter = ',';
  let most: readonly [known: number, cells: number] = [0, 0];
  for (const delimiter of delimiters) {
    const rows = readDelimited(body, delimiter, ROWS_TRIED).filter((row) => !isBlank(row));
    const { cells = [] } = rows[headingsAmong(rows)] ?? {};
    if (cells.filter((cell) => cell.trim() !== '').length < 2) continue;
    const alike = rows.filter((row) => row.cells.length === cells.length).length;
    const score = [knownIn({ cells }), alike * cells.length] as const;
    if (score[0] > most[0] || (score[0] === most[0] && score[1] > most[1])) [best, most] = [delimiter, score];
  }
  return best;
}

/**
 * The place of the headings: among the first rows, the one with most headings that are known, the first of equals;
 * without any, the first row that is as full as rows get here.
 */
function headingsAmong(rows: readonly DelimitedRow[]): number {
  const first = rows.slice(0, ROWS_TRIED);
  const known = first.map(knownIn);
  const most = Math.max(0, ...known);
  if (most >= 2) return known.indexOf(most);
  const filled = first.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const fullest = Math.max(0, ...filled);
  return most === 1 && filled[known.indexOf(1)] === fullest
    ? known.indexOf(1)
    : Math.max(0, filled.indexOf(fullest));
}

function knownIn({ cells }: Pick<DelimitedRow, 'cells'>): number {
  return new Set(cells.map(folded).filter(isKnownHeading)).size;
}

function isBlank(row: DelimitedRow): boolean {
  return row.cells.every((cell) => cell.trim() === '');
}

function tableRow(row: DelimitedRow, expected: number): TableRow {
  const plain = row.cells.map(plainText);
  // Spreadsheets pad rows with empty cells beyond the headings.
  const cells = [...plain.slice(0, expected), ...withoutEmptyEnd(plain.slice(expected))];
  return { row: row.line, cells, text: row.text, fault: faultOf(row, cells.length, expected) };
}

function faultOf(row: DelimitedRow, found: number, expected: number): ShapeRefusal | null {
  if (row.quotes !== 'sound') return { code: 'row-quotes' };
  if (found === expected) return null;
  return { code: found < expected ? 'row-short' : 'row-long', expected, found };
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === '') end--;
  return cells.slice(0, end);
}
