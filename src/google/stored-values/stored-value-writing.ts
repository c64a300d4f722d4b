// Writes a card's row, but never its number: the number proves which card's row a write has reached.
import type { Written } from '../../app/ports/rows';
import type { StoredValueRow, StoredValues } from '../../app/ports/stored-values';
import { readStoredValue, type StoredValueState } from '../../core/stored-values/stored-value';
import { literal } from '../tabs/cells';
import { columnRuns, widthOf } from '../tabs/rows';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { numberIn, type StoredValueReading, whole } from './stored-value-reading';
import { stateIn, storedValueCells, storedValueOf, writtenKeys } from './stored-value-row';

// An attempt fails only if somebody moves rows in the same second.
const TRIES = 4;

export function storedValueWriting(
  workbook: Workbook,
  buffer: WriteBuffer,
  reading: StoredValueReading,
): Pick<StoredValues, 'write' | 'clear'> {
  function put(row: number, cells: readonly (string | number)[]): void {
    const there = reading.tab();
    buffer.writing();
    for (const { column, keys } of columnRuns(there, writtenKeys)) {
      const run = cells.slice(column - 1, column - 1 + keys.length);
      there.sheet.getRange(row, column, 1, run.length).setValues([run]);
    }
  }

  /**
   * Restores a number that somebody typed over: by now the row's state identifies the card. If it lands in another
   * card's row because somebody sorted in the same second, that row gets the number in its own state back.
   */
  function renumber(row: number, id: string): Written<StoredValueRow> {
    let wanted = id;
    for (let tries = 0; tries < TRIES; tries++) {
      const { sheet, positions } = whole(reading.tab());
      buffer.writing();
      sheet.getRange(row, positions.id ?? 0).setValue(literal(wanted));
      const there = reading.cells(row); // flushes the write first
      const own = (there && stateIn(there.tab, there.cells)?.id) ?? '';
      if (own === wanted) return wanted === id ? { is: 'verified' } : { is: 'moved' };
      wanted = own;
    }
    throw new Error(`the rows of the gift cards kept moving while ${id} was numbered`);
  }

  return {
    write(row, state: StoredValueState) {
      put(row, storedValueCells(whole(reading.tab()), state, workbook.language()));
      const there = reading.cells(row); // flushes the write first
      const storedValue = there && storedValueOf(there.tab, row, there.cells);
      if (there === null || storedValue === null) return { is: 'moved' };
      if (storedValue.id !== state.id)
        return storedValue.state === null ? { is: 'misplaced', row, hit: storedValue } : { is: 'moved' };
      if (storedValue.state?.seq !== state.seq) return { is: 'moved' };
      if (numberIn(there) === state.id) return { is: 'verified' };
      // Columns were moved, and the state may be in the number's column: it is moved to its own column first.
      if (readStoredValue(there.cells[(there.tab.positions.state ?? 0) - 1]) === undefined)
        return { is: 'moved' };
      // Either somebody typed over the number, or inserted a row in the same second: then another row has it.
      const others = reading.rowsNumbered(state.id);
      return others.length > 0 ? { is: 'misplaced', row, hit: null } : renumber(row, state.id);
    },
    clear(row) {
      put(row, new Array<string>(widthOf(reading.tab())).fill(''));
    },
  };
}
