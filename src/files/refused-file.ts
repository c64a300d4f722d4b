// Refused rows as a file of their own, with the reason in a column: corrected, it can be chosen again.
import { csvText } from '../core/text/csv-text';
import type { Table } from './read-table';
import type { RefusedRow } from './refused-row';

// First characters of cells that a spreadsheet would run as a formula.
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[-+]?[\d.,\s]+$/;

/** CSV with a byte order mark, without which Excel reads no accents. @param heading of the column of reasons */
export function refusedFile(
  { headings }: Pick<Table, 'headings'>,
  refused: readonly RefusedRow[],
  { heading, reasonOf }: { readonly heading: string; reasonOf(row: RefusedRow): string },
): string {
  const rows = refused.map((row) => [
    ...headings.map((_heading, at) => guarded(row.cells[at] ?? '')),
    `${row.row}: ${reasonOf(row)}`,
  ]);
  return `\ufeff${csvText([[...headings.map(guarded), heading], ...rows])}\r\n`;
}

function guarded(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
