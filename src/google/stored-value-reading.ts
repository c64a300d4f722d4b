// The tab of gift cards as it is read: rows found by number, in whatever place a person has put them.
import type { StoredValueRow } from '../app/ports/stored-values';
import { MissingTab } from '../app/ports/tabs';
import { textOf } from './cells';
import { columnSearch } from './column-search';
import { headerOf } from './column-words';
import { rowRange, widthOf } from './rows';
import { changedIn, type Row, storedValueOf } from './stored-value-row';
import { isHeader, lookedUp } from './tab-reading';
import { samePlaces, type Tab, type Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

/** A row with its cells, and the columns as they were then. */
export type StoredValueCells = { readonly tab: Tab; readonly cells: Row };

export type StoredValueReading = {
  tab(): Tab;
  /** What stands in a row now, with its cells; null where the sheet has no such row. */
  cells(row: number): StoredValueCells | null;
  /** The card in a row now; null where the row is empty. */
  at(row: number): StoredValueRow | null;
  /** The card by a look-up of its number, the newest of several rows. */
  search(id: string): StoredValueRow | null;
  /** The rows that have a number, whatever else stands in them. */
  rowsNumbered(id: string): readonly number[];
  /** The tab with its columns held against their headers: there is no row of a new card that could prove them. */
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
    // Typed over, or read from columns that were moved: what is written next must not hit a neighbour.
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

  /** In all columns: where somebody typed over the number, the state still has it. */
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
        // A row that somebody copied is the older one as soon as the other is written.
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

/** The number that people see in a row. */
export function numberIn({ tab, cells }: StoredValueCells): string {
  return textOf(cells[(tab.positions.id ?? 0) - 1]);
}

/** The tab with the columns that the work cannot do without. */
export function whole(tab: Tab): Tab {
  for (const key of ['id', 'state'])
    if (tab.positions[key] === undefined)
      throw new MissingTab('storedValues', headerOf('storedValues', key, 'en'));
  return tab;
}
