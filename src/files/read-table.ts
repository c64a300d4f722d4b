// Parses a text file into a header and rows with their line numbers; refuses a file that is not a table.
import { accept, type Result, refuse } from '../core/result';
import { type DelimitedRow, type Delimiter, delimiters, readDelimited } from './delimited';

/** The longest text accepted, in UTF-16 units (about 5 MB): one run cannot handle more. */
export const LONGEST_TEXT = 5_000_000;

export type TableRefusal =
  /** No header, or nothing below it. */
  | { readonly code: 'file-empty' }
  | {
      readonly code: 'file-not-text';
      /** An Excel or other zipped file; binary bytes (UTF-16 too); or text that is not UTF-8. */
      readonly why: 'workbook' | 'binary' | 'encoding';
      /** Number of characters that prove it. */
      readonly count: number;
    }
  | { readonly code: 'file-too-large'; readonly found: number; readonly most: number }
  /** A quotation mark opened on this line includes all lines below. */
  | { readonly code: 'file-quotes'; readonly row: number };

/** Why a row cannot be split into its cells. */
export type ShapeRefusal =
  | { readonly code: 'row-short'; readonly expected: number; readonly found: number }
  | { readonly code: 'row-long'; readonly expected: number; readonly found: number }
  | { readonly code: 'row-quotes' };

export type TableRow = {
  /** The row's first line in the file; 1 is the first, usually the header. */
  readonly row: number;
  /** Trimmed cells, as many as in the header; a different number only with a fault. */
  readonly cells: readonly string[];
  /** The row's source text. */
  readonly text: string;
  readonly fault: ShapeRefusal | null;
};

export type Basket = {
  readonly delimiter: Delimiter;
  /** Trimmed, in the file's own spelling. */
  readonly header: readonly string[];
  /** The non-blank rows. */
  readonly rows: readonly TableRow[];
};

/** Reads comma-, semicolon-, tab- or pipe-separated text (RFC 4180 quoting, any line ends, optional BOM). */
export function readTable(text: string): Result<Basket, TableRefusal> {
  const unreadable = refusalOfText(text);
  if (unreadable !== null) return refuse(unreadable);
  const { body, told } = preambleOf(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const delimiter = told ?? delimiterOf(body);
  const [head, ...rest] = readDelimited(body, delimiter).filter((row) => !isBlank(row));
  if (head === undefined) return refuse({ code: 'file-empty' });
  for (const row of [head, ...rest])
    if (row.quotes === 'open' || (row.quotes === 'odd' && row.text.includes('\n')))
      return refuse({ code: 'file-quotes', row: row.line });
  if (rest.length === 0) return refuse({ code: 'file-empty' });
  const header = withoutEmptyEnd(head.cells.map((cell) => cell.trim()));
  return accept({ delimiter, header, rows: rest.map((row) => tableRow(row, header.length)) });
}

function refusalOfText(text: string): TableRefusal | null {
  if (text.length > LONGEST_TEXT) return { code: 'file-too-large', found: text.length, most: LONGEST_TEXT };
  if (text.startsWith('PK\u0003\u0004')) return { code: 'file-not-text', why: 'workbook', count: 1 };
  const nul = countOf(text, '\0');
  if (nul > 0) return { code: 'file-not-text', why: 'binary', count: nul };
  // Even one matters: it may be the only difference between two clients' codes, or break a match with the catalog.
  const replaced = countOf(text, '\ufffd');
  return replaced > 0 ? { code: 'file-not-text', why: 'encoding', count: replaced } : null;
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

/** The delimiter that gives the most header cells: unlike rows, headers have no decimal commas or remarks. */
function delimiterOf(text: string): Delimiter {
  const start = text.search(/\S/);
  const header = start < 0 ? '' : text.slice(text.lastIndexOf('\n', start) + 1);
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const cells = readDelimited(header, delimiter, 1)[0]?.cells.length ?? 0;
    if (cells > most) [best, most] = [delimiter, cells];
  }
  return best;
}

function isBlank(row: DelimitedRow): boolean {
  return row.cells.every((cell) => cell.trim() === '');
}

function tableRow(row: DelimitedRow, expected: number): TableRow {
  const trimmed = row.cells.map((cell) => cell.trim());
  // Spreadsheets pad rows with empty cells beyond the header.
  const cells = [...trimmed.slice(0, expected), ...withoutEmptyEnd(trimmed.slice(expected))];
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
