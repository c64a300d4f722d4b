// Writes rows as CSV for spreadsheets: typed text stays text, and numbers stay numbers.

import { csvText } from '../../core/text/csv-text';
import { noFormula } from '../../core/text/no-formula';

const NUMBER = /^-?\d+([.,]\d+)?$/;

/**
 * CSV with CRLF after every row (RFC 4180), without BOM. A text that would be a formula gets a leading apostrophe.
 * @param header null for a portion that follows another
 */
export function csvOf(
  header: readonly string[] | null,
  rows: readonly (readonly (string | number)[])[],
): string {
  const all = (header === null ? rows : [header, ...rows]).map((row) => row.map(guarded));
  return all.length === 0 ? '' : `${csvText(all)}\r\n`;
}

function guarded(cell: string | number): string | number {
  return typeof cell === 'string' && !NUMBER.test(cell) ? noFormula(cell) : cell;
}
