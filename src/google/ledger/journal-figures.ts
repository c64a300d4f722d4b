// What reports need of the entries, from one narrow column.
import type { JournalRow } from '../../app/ports/journal';
import { spansOf } from '../../app/row-spans';
import { type EntryFigures, entryFigures, readFigures } from '../../core/reports/entry-figures';
import type { Cell } from '../tabs/cells';
import type { Tab } from '../tabs/workbook';

type Columns = { readonly column: number; readonly columns: number };

export type FiguresReading = {
  tab(): Tab;
  values(at: Tab, first: number, last: number, columns: Columns): readonly (readonly Cell[])[];
  rows(first: number, last: number): readonly JournalRow[];
};

// Reads apart from each other, for cells that are no figures: in a ledger of an older Carnet all of them are.
const MOST_READS = 4;

export function figuresOn(
  { tab, values, rows }: FiguresReading,
  first: number,
  last: number,
): readonly EntryFigures[] {
  const at = tab();
  const column = at.positions.figures;
  const cells = column === undefined ? [] : values(at, first, last, { column, columns: 1 });
  const found = new Map<number, EntryFigures>();
  const missing: number[] = [];
  for (let row = first; row <= last; row++) {
    const figures = readFigures(cells[row - first]?.[0]);
    if (figures === undefined) missing.push(row);
    else found.set(row, figures);
  }
  const wanted = new Set(missing);
  for (const [from, to] of spansOf(missing, MOST_READS))
    for (const { row, entry } of rows(from, to))
      if (entry !== null && wanted.has(row)) found.set(row, entryFigures(entry));
  return [...found.values()].sort((a, b) => a.seq - b.seq);
}
