// Parses delimited text: the only module that uses papaparse.
/// <reference path="./papaparse.d.ts" />
// The browser build, which needs nothing of Node.
import Papa from 'papaparse/papaparse.min.js';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How a row's quotation marks close: properly, with something after them, or not before the end of the text. */
type Quotes = 'sound' | 'odd' | 'open';

export type DelimitedRow = {
  /** The row's first line, from 1; a quoted cell may span several lines. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The row's source text. */
  readonly text: string;
  readonly quotes: Quotes;
};

/** Parses a text with LF line ends; keeps empty rows. `most` limits the number of rows. */
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
