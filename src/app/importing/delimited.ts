// Delimited text to rows of cells and back: the one place that knows papaparse.
/// <reference path="./papaparse.d.ts" />
// The browser's build: the other one asks for Node's streams, which a bundle for Apps Script cannot resolve.
import Papa from 'papaparse/papaparse.min.js';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How a row's quotation marks close: as they should, with something after them, or not before the end of the text. */
type Quotes = 'sound' | 'odd' | 'open';

export type DelimitedRow = {
  /** The line that the row starts on, from 1; a quoted cell may run over several. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The row as it stands in the text. */
  readonly text: string;
  readonly quotes: Quotes;
};

/** The rows of a text whose lines end in LF, empty ones included; `most` stops early. */
export function readDelimited(text: string, delimiter: Delimiter, most = 0): DelimitedRow[] {
  const rows: DelimitedRow[] = [];
  let start = 0;
  let line = 1;
  Papa.parse(text, {
    delimiter,
    newline: '\n',
    preview: most,
    step({ data, errors, meta }) {
      const raw = text.slice(start, meta.cursor);
      rows.push({ line, cells: data, text: raw.replace(/\n$/, ''), quotes: quotesOf(errors) });
      start = meta.cursor;
      line += raw.split('\n').length - 1;
    },
  });
  return rows;
}

function quotesOf(errors: readonly { readonly code: string }[]): Quotes {
  if (errors.some((error) => error.code === 'MissingQuotes')) return 'open';
  return errors.length > 0 ? 'odd' : 'sound';
}

/** The rows as comma-separated text with CRLF (RFC 4180); cells are quoted where they must be. */
export function writeDelimited(rows: readonly (readonly (string | number)[])[]): string {
  return Papa.unparse(rows, { delimiter: ',', newline: '\r\n' });
}
