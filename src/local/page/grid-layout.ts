/** Maps the sheet's rows and columns, counted from 1, to the grid's: from 0, without hidden ones, frozen rows apart. */
import type { DimensionRows } from '@revolist/revogrid';
import type { TabState } from '../workbench/messages';
import type { Area } from './a1';
import type { Header } from './grid-headers';

/** A row as the grid stores it: only its number; cells are looked up when they are drawn. */
export interface Row {
  readonly n: number;
}

/** A block in grid coordinates, either in the frozen rows or in the others. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly x1: number;
  readonly y1: number;
  readonly type: DimensionRows;
}

/** Every row ever needed, created once and shared by all tabs. */
const pool: Row[] = [];

export class GridLayout {
  #tab: TabState;
  #columns: number[] = [];
  #frozen: Row[] = [];
  #rows: Row[] = [];

  constructor(tab: TabState) {
    this.#tab = tab;
    this.#lay();
  }

  /** Applies a newer state of the tab, and says which parts of the grid must be laid out again. */
  change(tab: TabState): { readonly rows: boolean; readonly columns: boolean } {
    const old = this.#tab;
    this.#tab = tab;
    const rows =
      old.maxRows !== tab.maxRows ||
      old.frozenRows !== tab.frozenRows ||
      String(old.hiddenRows) !== String(tab.hiddenRows);
    const columns =
      String(old.widths) !== String(tab.widths) || String(old.hiddenColumns) !== String(tab.hiddenColumns);
    if (rows || columns) this.#lay();
    return { rows, columns };
  }

  /** Numbers of the visible columns. */
  get columns(): readonly number[] {
    return this.#columns;
  }

  get frozen(): Row[] {
    return this.#frozen;
  }

  get rows(): Row[] {
    return this.#rows;
  }

  width(column: number): number {
    return this.#tab.widths[column - 1] ?? 100;
  }

  /** The visible part of an area; a block of the grid never spans frozen and other rows. */
  box({ row, column, rows, columns }: Area): Box | null {
    const type: DimensionRows = row <= this.#tab.frozenRows ? 'rowPinStart' : 'rgRow';
    const y = this.#of(type).findIndex(({ n }) => n >= row);
    const x = this.#columns.findIndex((one) => one >= column);
    if (x < 0 || y < 0) return null;
    const y1 = this.#of(type).findLastIndex(({ n }) => n < row + rows);
    const x1 = this.#columns.findLastIndex((one) => one < column + columns);
    return { x, y, x1: Math.max(x, x1), y1: Math.max(y, y1), type };
  }

  area({ x, y, x1, y1, type }: Box): Area | null {
    const [first, last] = [this.#of(type)[y], this.#of(type)[y1]];
    const [left, right] = [this.#columns[x], this.#columns[x1]];
    if (!first || !last || !left || !right) return null;
    return { row: first.n, column: left, rows: last.n - first.n + 1, columns: right - left + 1 };
  }

  /** All cells of a row, or those of a column below the frozen rows. */
  #whole(on: 'row' | 'column' | 'corner', place: number): Area {
    const { maxRows, maxColumns, frozenRows } = this.#tab;
    const from = Math.min(frozenRows + 1, maxRows);
    if (on === 'row') return { row: place, column: 1, rows: 1, columns: maxColumns };
    const under = { row: from, rows: maxRows - from + 1 };
    return on === 'column'
      ? { ...under, column: place, columns: 1 }
      : { ...under, column: 1, columns: maxColumns };
  }

  /** The area that a click on a header selects; with `from`, the area extended to that header. */
  under(header: Header, from: Area | null): Area {
    if (header.on === 'corner') return this.#whole('corner', 1);
    if (header.on === 'row') {
      const row = this.#of(header.type)[header.index]?.n ?? 1;
      const area = this.#whole('row', Math.min(row, from?.row ?? row));
      return from ? { ...area, rows: Math.abs(row - from.row) + 1 } : area;
    }
    const column = this.#columns[header.index] ?? 1;
    const area = this.#whole('column', Math.min(column, from?.column ?? column));
    return from ? { ...area, columns: Math.abs(column - from.column) + 1 } : area;
  }

  #of(type: DimensionRows): Row[] {
    return type === 'rowPinStart' ? this.#frozen : this.#rows;
  }

  #lay(): void {
    const { maxRows, frozenRows, hiddenRows, hiddenColumns, widths } = this.#tab;
    while (pool.length < maxRows) pool.push({ n: pool.length + 1 });
    const hidden = new Set<number>();
    for (const [from, to] of hiddenRows) for (let n = from; n <= to; n += 1) hidden.add(n);
    const shown = pool.slice(0, maxRows).filter(({ n }) => !hidden.has(n));
    this.#frozen = shown.filter(({ n }) => n <= frozenRows);
    this.#rows = shown.filter(({ n }) => n > frozenRows);
    this.#columns = widths.map((_, index) => index + 1).filter((column) => !hiddenColumns.includes(column));
  }
}
