// Reads the tab of gift cards: rows are found by card number, wherever people have moved them.
import type { StoredValueRow } from '../../app/ports/stored-values';
import { MissingTab } from '../../app/ports/tabs';
import { textOf } from '../tabs/cells';
import { columnSearch } from '../tabs/column-search';
import { headerOf } from '../tabs/column-words';
import { rowRange, widthOf } from '../tabs/rows';
import { isHeader, lookedUp } from '../tabs/tab-reading';
import { samePlaces, type Tab, type Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { changedIn, type Row, storedValueOf } from './stored-value-row';

/** A row's cells, and the columns at the time of reading. */
export type StoredValueCells = { readonly tab: Tab; readonly cells: Row };

export type StoredValueReading = {
  tab(): Tab;
  /** The cells now in a row; null if the sheet has no such row. */
  cells(row: number): StoredValueCells | null;
  /** The card now in a row; null if the row is empty. */
  at(row: number): StoredValueRow | null;
  /** Finds the card by its number; of several rows, the newest. */
  search(id: string): StoredValueRow | null;
  /** The rows that have the number, whatever their other cells. */
  rowsNumbered(id: string): readonly number[];
  /** The tab with its columns checked against their headers: a new card has no row yet that could verify them. */
  proven(): Tab;
};

export function storedValueReading(workbook: Workbook, buffer: WriteBuffer): StoredValueReading {
  const narrow = columnSearch(workbook, buffer);

  function tab(): Tab {
    const found = workbook.tab('storedValues');
    if (found === undefined) throw new MissingTab('storedValues');
    return found;
  }

  function cellsOf(row: number): StoredValueCells | null {
    const there = tab();
    const range = row < 2 ? null : rowRange(there, row);
    if (range === null) return null;
    const cells = buffer.read(() => range.getValues())[0] ?? [];
    const storedValue = storedValueOf(there, row, cells);
    if (storedValue === null || isShown(there, cells, storedValue)) return { tab: there, cells };
    // Somebody typed over it, or columns were moved: the next write must not hit a neighbouring column.
    const moved = workbook.relocated('storedValues') ?? there;
    return samePlaces(moved, there) ? { tab: there, cells } : cellsOf(row);
  }

  function isShown(there: Tab, cells: Row, { state }: StoredValueRow): boolean {
    return state !== null && changedIn(there, cells, state, workbook.offset()).length === 0;
  }

  function at(row: number): StoredValueRow | null {
    const found = cellsOf(row);
    return found && storedValueOf(found.tab, row, found.cells);
  }

  /** Searches all columns: if somebody typed over the number, the state still has it. */
  function found(id: string): readonly number[] {
    return narrow.rowsHolding(tab(), id);
  }

  return {
    tab,
    cells: cellsOf,
    at,
    search(id) {
      let newest: StoredValueRow | null = null;
      for (const row of found(id)) {
        const storedValue = at(row);
        // Of a row and its copy, the one not written since is older.
        const isNewer = newest === null || (storedValue?.state?.seq ?? 0) > (newest.state?.seq ?? 0);
        if (storedValue?.id === id && isNewer) newest = storedValue;
      }
      return newest;
    },
    rowsNumbered: (id) =>
      found(id).filter((row) => {
        const there = cellsOf(row);
        return there !== null && numberIn(there) === id;
      }),
    proven() {
      const known = tab();
      const [header = []] = buffer.read(() => known.sheet.getRange(1, 1, 1, widthOf(known)).getValues());
      return whole(isHeader(known, header) ? known : lookedUp(workbook, known, header));
    },
  };
}

/** The number shown in a row. */
export function numberIn({ tab, cells }: StoredValueCells): string {
  return textOf(cells[(tab.positions.id ?? 0) - 1]);
}

/** The tab, checked to have the required columns. */
export function whole(tab: Tab): Tab {
  for (const key of ['id', 'state'])
    if (tab.positions[key] === undefined)
      throw new MissingTab('storedValues', headerOf('storedValues', key, 'en'));
  return tab;
}
