// Looks at a row into which cells that people type were written, and puts back what the write hit because somebody moved rows
// or columns in the same second: unlike derived cells, these cannot be made again from the journal.
import type { Proof } from '../../app/ports/rows';
import { dayOfCell, literal, textOf } from '../tabs/cells';
import { columnRuns } from '../tabs/rows';
import { samePlaces, type Tab, type Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { memberOf, type Row } from './client-row';

/** Texts of cells, by the keys of their columns. */
export type Values = { readonly [key: string]: string };

export type WrittenCells = {
  /** The tab with the columns that the write took. */
  readonly tab: Tab;
  readonly row: number;
  readonly id: string;
  readonly values: Values;
};

export type FoundThere = {
  /** The tab with its columns as they are after the write. */
  readonly now: Tab;
  /** The row's cells after the write; null where the sheet has no such row. */
  readonly cells: Row | null;
  /** The rows of all clients as they were read before it. */
  readonly before: ReadonlyMap<string, Proof>;
};

export type ContactsPutBack = {
  put(tab: Tab, row: number, values: Values): void;
  /** @returns whether the write stands in its client's row; if not, what it hit is as it was before */
  stands(written: WrittenCells, found: FoundThere): boolean;
};

export function contactsPutBack(workbook: Workbook, buffer: WriteBuffer): ContactsPutBack {
  function put(tab: Tab, row: number, values: Values): void {
    buffer.writing();
    for (const { column, keys } of columnRuns(tab, Object.keys(values))) {
      const cells = keys.map((key) => values[key] ?? '');
      tab.sheet.getRange(row, column, 1, keys.length).setValues([cells]);
    }
  }

  /** A row's cell as it was read, by the key of its column. */
  function before({ cells, positions }: Proof, key: string): string {
    return literal(dayOfCell(cells[(positions[key] ?? 0) - 1] ?? '', workbook.offset()));
  }

  /** The cells that stand in the columns of the write now, as the row's client had them. */
  function putBack(now: Tab, row: number, proof: Proof, columns: readonly number[]): void {
    const keys = Object.keys(now.positions).filter((key) => columns.includes(now.positions[key] ?? 0));
    put(now, row, Object.fromEntries(keys.map((key) => [key, before(proof, key)])));
  }

  return {
    put,
    stands({ tab, row, id, values }, { now, cells, before }) {
      if (cells === null) return false;
      const isSameColumns = samePlaces(now, tab);
      const owner = memberOf(now, row, cells)?.id ?? '';
      if (isSameColumns && owner === id && shows(tab, cells, values)) return true;
      // Columns may have moved over the number itself, so that only the row tells whose it is.
      const proof = before.get(owner) ?? (isSameColumns ? undefined : before.get(id));
      const keys = Object.keys(values);
      if (proof !== undefined) {
        const columns = keys.map((key) => tab.positions[key] ?? 0);
        putBack(now, row, proof, columns);
      } else if (owner === '' && isOnlyWritten(now, cells, values))
        put(now, row, Object.fromEntries(keys.map((key) => [key, ''])));
      return false;
    },
  };
}

function shows(tab: Tab, cells: Row, values: Values): boolean {
  return Object.entries(values).every(
    ([key, value]) => textOf(cells[(tab.positions[key] ?? 0) - 1]) === textOf(value),
  );
}

/** Somebody inserted a row: it holds nothing but what was written. */
function isOnlyWritten(tab: Tab, cells: Row, values: Values): boolean {
  return cells.every((cell, at) => {
    const key = Object.keys(tab.positions).find((name) => tab.positions[name] === at + 1);
    return textOf(cell) === '' || (key !== undefined && textOf(cell) === textOf(values[key]));
  });
}
