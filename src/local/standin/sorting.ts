/** The row order of a person's sort. */
import type { CellValue, Row } from './cell';

export type Order = 'ascending' | 'descending';

/** Numbers, then text ignoring case, then booleans; reversed if descending; blanks always last. */
function compare(a: CellValue, b: CellValue, by: Order): number {
  if (a === '' || b === '') return (a === '' ? 1 : 0) - (b === '' ? 1 : 0);
  const rank = (value: CellValue) => ['number', 'string', 'boolean'].indexOf(typeof value);
  const order =
    rank(a) - rank(b) ||
    (typeof a === 'string'
      ? a.localeCompare(String(b), 'en', { sensitivity: 'base' })
      : Number(a) - Number(b));
  return by === 'ascending' ? order : -order;
}

/** Indexes of the rows in their new order; equal rows keep theirs. */
export function sortedRows(rows: readonly Row[], column: number, order: Order): number[] {
  const key = (index: number): CellValue => rows[index]?.values[column - 1] ?? '';
  return rows.map((_, index) => index).sort((a, b) => compare(key(a), key(b), order));
}
