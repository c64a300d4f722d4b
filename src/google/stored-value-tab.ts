// The tab of gift cards and vouchers: a row a card, found by its number, and written by Carnet alone.
import { type Compared, MissingTab, type StoredValueRow, type StoredValues } from '../app/ports';
import { columnLetter } from './cells';
import { headerOf } from './column-words';
import { columnRuns, insertRows, makeRoom, rowRange, widthOf } from './rows';
import { changedIn, type Row, storedValueCells, storedValueKeys, storedValueOf } from './stored-value-row';
import { isHeader, lookedUp } from './tab-reading';
import { samePlaces, type Tab, type Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

export function sheetStoredValues(workbook: Workbook, buffer: WriteBuffer): StoredValues {
  function tab(): Tab {
    const found = workbook.tab('storedValues');
    if (found === undefined) throw new MissingTab('storedValues');
    return found;
  }

  function at(row: number): StoredValueRow | null {
    const there = tab();
    const range = row < 2 ? null : rowRange(there, row);
    if (range === null) return null;
    const cells = buffer.read(() => range.getValues())[0] ?? [];
    const storedValue = storedValueOf(there, row, cells);
    if (storedValue === null || isShown(there, cells, storedValue)) return storedValue;
    // Typed over, or read from columns that were moved: what is written next must not hit a neighbour.
    const moved = workbook.relocated('storedValues') ?? there;
    return samePlaces(moved, there) ? storedValue : at(row);
  }

  function isShown(there: Tab, cells: Row, { state }: StoredValueRow): boolean {
    return state !== null && changedIn(there, cells, state, workbook.offset()).length === 0;
  }

  /** By a literal search of all columns: where somebody typed over the number, the state still has it. */
  function search(id: string): StoredValueRow | null {
    const { sheet } = tab();
    const range = sheet.getRange(`A2:${columnLetter(sheet.getMaxColumns())}`);
    const finder = range.createTextFinder(id).matchCase(true).useRegularExpression(false);
    const found = buffer.read(() => finder.findAll());
    let newest: StoredValueRow | null = null;
    for (const row of new Set(found.map((cell) => cell.getRow()))) {
      const storedValue = at(row);
      // A row that somebody copied is the older one as soon as the other is written.
      const isNewer = newest === null || (storedValue?.state?.seq ?? 0) > (newest.state?.seq ?? 0);
      if (storedValue?.id === id && isNewer) newest = storedValue;
    }
    return newest;
  }

  /** The tab with its columns held against their headers: there is no row of a new card that could prove them. */
  function verified(): Tab {
    const known = tab();
    const [header = []] = buffer.read(() => known.sheet.getRange(1, 1, 1, widthOf(known)).getValues());
    return whole(isHeader(known, header) ? known : lookedUp(workbook, known, header));
  }

  return {
    at,
    locate(id, hint) {
      const there = hint === 0 ? null : at(hint);
      return there?.id === id ? there : search(id);
    },
    write(row, state) {
      const there = whole(tab());
      const cells = storedValueCells(there, state, workbook.language());
      buffer.writing();
      for (const { column, keys } of columnRuns(there, storedValueKeys)) {
        const run = cells.slice(column - 1, column - 1 + keys.length);
        there.sheet.getRange(row, column, 1, run.length).setValues([run]);
      }
    },
    append(states) {
      const [first, second] = states;
      if (first === undefined) return 0;
      const there = verified();
      const last = Math.max(
        1,
        buffer.read(() => there.sheet.getLastRow()),
      );
      const cells = states.map((state) => [...storedValueCells(there, state, workbook.language())]);
      // One row lands below the last one wherever that is by then; a block needs rows of its own first.
      if (second === undefined) {
        makeRoom(workbook, there, last);
        buffer.writing();
        there.sheet.appendRow(cells[0] ?? []);
        return last + 1;
      }
      buffer.writing();
      insertRows(there.sheet, last, cells.length);
      there.sheet.getRange(last + 1, 1, cells.length, widthOf(there)).setValues(cells);
      return last + 1;
    },
    rows(first, last) {
      const there = tab();
      const range = there.sheet.getRange(first, 1, last - first + 1, widthOf(there));
      return buffer
        .read(() => range.getValues())
        .flatMap((cells, i) => storedValueOf(there, first + i, cells) ?? []);
    },
    remove(rows) {
      const { sheet } = tab();
      if (rows.length > 0) buffer.writing();
      for (const row of [...rows].sort((a, b) => b - a)) sheet.deleteRow(row);
    },
    compare() {
      const there = workbook.relocated('storedValues') ?? tab();
      const last = buffer.read(() => there.sheet.getLastRow());
      if (last < 2) return [];
      const range = there.sheet.getRange(2, 1, last - 1, widthOf(there));
      const offset = workbook.offset();
      return buffer
        .read(() => range.getValues())
        .flatMap((cells, i): Compared<StoredValueRow>[] => {
          const storedValue = storedValueOf(there, 2 + i, cells);
          if (storedValue === null) return [];
          const changed =
            storedValue.state === null ? [] : changedIn(there, cells, storedValue.state, offset);
          return [{ ...storedValue, changed }];
        });
    },
  };
}

/** The tab with the columns that the work cannot do without. */
function whole(tab: Tab): Tab {
  for (const key of ['id', 'state'])
    if (tab.positions[key] === undefined)
      throw new MissingTab('storedValues', headerOf('storedValues', key, 'en'));
  return tab;
}
