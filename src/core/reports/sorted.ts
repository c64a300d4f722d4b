// Sorts the rows of a table by one of its columns.
import type { Language } from '../language';
import { isFigure, type Row, type Table, type Value } from './table';

export type Order = { readonly column: string; readonly direction: 'ascending' | 'descending' };

/** Rows that are equal keep their order; empty cells come last either way. */
export function sortedRows(
  { columns, rows }: Table,
  { column, direction }: Order,
  language: Language,
): readonly Row[] {
  const at = columns.findIndex(({ key }) => key === column);
  const found = columns[at];
  if (found === undefined) return rows;
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = isFigure(found.kind) ? byFigure : byText(language, found.kind);
  return [...rows].sort((a, b) => {
    const [one, other] = [a.values[at] ?? null, b.values[at] ?? null];
    if (isEmpty(one) || isEmpty(other)) return Number(isEmpty(one)) - Number(isEmpty(other));
    return sign * compare(one, other);
  });
}

function isEmpty(value: Value): boolean {
  return value === null || value === '';
}

function byFigure(a: Value, b: Value): number {
  return Number(a) - Number(b);
}

/** Days are text that sorts by itself; words sort as the language does, with 9 before 10. */
function byText(language: Language, kind: string): (a: Value, b: Value) => number {
  if (kind === 'day' || kind === 'moment') return (a, b) => (String(a) < String(b) ? -1 : a === b ? 0 : 1);
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return (a, b) => compare(String(a), String(b));
}
