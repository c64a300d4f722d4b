// The tab of gift cards and vouchers: one row per card, found by its number, written by Carnet alone.
import type { Compared } from '../../app/ports/rows';
import type { StoredValueRow, StoredValues } from '../../app/ports/stored-values';
import { spansOf } from '../../app/row-spans';
import { columnSearch } from '../tabs/column-search';
import { ABOVE, insertRows, lastRowOf, widthOf } from '../tabs/rows';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { storedValueReading, whole } from './stored-value-reading';
import { changedIn, storedValueCells, storedValueOf } from './stored-value-row';
import { storedValueWriting } from './stored-value-writing';
import { storedValuesInBlocks } from './stored-values-in-blocks';

// Rows that one reading may hold between cards of one client; where there are more, so many readings.
const NEAR = 2000;
const MOST_READS = 4;

export function sheetStoredValues(workbook: Workbook, buffer: WriteBuffer): StoredValues {
  const reading = storedValueReading(workbook, buffer);
  const { tab, at, search } = reading;
  const narrow = columnSearch(workbook, buffer);
  function rows(first: number, last: number): readonly StoredValueRow[] {
    if (last < first) return [];
    const there = tab();
    const range = there.sheet.getRange(first, 1, last - first + 1, widthOf(there));
    return buffer
      .read(() => range.getValues())
      .flatMap((cells, i) => storedValueOf(there, first + i, cells) ?? []);
  }

  return {
    at,
    locate(id, hint) {
      const there = hint === 0 ? null : at(hint);
      return there?.id === id ? there : search(id);
    },
    ofMembers(members) {
      if (members.length === 0) return [];
      tab(); // a missing tab must not be taken for no cards
      const found = narrow.rowsWith('storedValues', 'member', { texts: members, as: 'cell' }) ?? [];
      const isNear = (found[found.length - 1] ?? 0) - (found[0] ?? 0) <= NEAR;
      return spansOf(found, isNear ? 1 : MOST_READS)
        .flatMap(([first, last]) => rows(first, last))
        .filter(
          ({ row, state }) => found.includes(row) && (state === null || members.includes(state.member)),
        );
    },
    ...storedValueWriting(workbook, buffer, reading),
    ...storedValuesInBlocks(workbook, buffer, reading),
    append(states) {
      if (states.length === 0) return { first: 0, above: [] };
      const there = reading.proven();
      const last = lastRowOf(there.sheet, buffer);
      const cells = states.map((state) => [...storedValueCells(there, state, workbook.language())]);
      // Inserted rows have formats that keep a code as text; appendRow would parse it as if typed.
      const above = rows(Math.max(2, last - ABOVE + 1), last).map(({ id }) => id);
      buffer.writing();
      insertRows(there.sheet, last, cells.length);
      there.sheet.getRange(last + 1, 1, cells.length, widthOf(there)).setValues(cells);
      return { first: last + 1, above };
    },
    rows,
    remove(rows) {
      const { sheet } = tab();
      if (rows.length > 0) buffer.writing();
      for (const row of [...rows].sort((a, b) => b - a)) sheet.deleteRow(row);
    },
    compare() {
      const there = workbook.relocated('storedValues') ?? tab();
      const last = buffer.read(() => there.sheet.getLastRow());
      if (last < 2) return [];
      const range = whole(there).sheet.getRange(2, 1, last - 1, widthOf(there));
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
