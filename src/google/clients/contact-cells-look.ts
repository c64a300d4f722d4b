// What cells hold beside their values: only a text in a cell formatted as text comes back as itself when it is written again.
import { type Cell, literal, textOf } from '../tabs/cells';
import { columnRuns } from '../tabs/rows';
import type { ContactsReading } from './contacts-look';

export type CellsLook = {
  isFormula(row: number, key: string): boolean;
  /** Whether the cell, with this content, may be written again. */
  isPlain(row: number, key: string, cell: Cell): boolean;
};

const AS_TEXT = '@';

export function lookAtCells({ buffer, reading }: ContactsReading, keys: readonly string[]): CellsLook {
  const tab = reading.tab();
  const last = reading.lastRow();
  const formulas = new Map<string, readonly string[]>();
  const formats = new Map<string, readonly string[]>();
  for (const { column, keys: run } of last < 2 ? [] : columnRuns(tab, keys)) {
    const range = tab.sheet.getRange(2, column, last - 1, run.length);
    const [own, look] = [buffer.read(() => range.getFormulas()), buffer.read(() => range.getNumberFormats())];
    for (const [j, key] of run.entries()) {
      formulas.set(
        key,
        own.map((cells) => cells[j] ?? ''),
      );
      formats.set(
        key,
        look.map((cells) => cells[j] ?? ''),
      );
    }
  }
  const isFormula = (row: number, key: string) => (formulas.get(key)?.[row - 2] ?? '') !== '';
  return {
    isFormula,
    isPlain(row, key, cell) {
      if (isFormula(row, key)) return false;
      if (cell === '') return true;
      const text = textOf(cell);
      return cell === literal(text) && formats.get(key)?.[row - 2] === AS_TEXT;
    },
  };
}
