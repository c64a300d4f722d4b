/** The cells of one tab: read and written by position, shared with snapshots until changed. */
import type { Area } from './a1';
import { type CellValue, contentWidth, EMPTY_ROW, hasContent, type Row } from './cell';
import { ServiceError } from './errors';

/** All of a tab but its position among the tabs. Plain data, stored in the file. */
export interface TabState {
  readonly id: number;
  name: string;
  hidden: boolean;
  color: string | null;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  /** Missing in older files. */
  frozenColumns?: number;
  widths: Readonly<Record<number, number>>;
  hiddenColumns: readonly number[];
  /** What a person's filter shows, or what a script's hides; column 0 hides nothing yet. */
  filter: {
    readonly column: number;
    readonly shown: readonly string[];
    readonly hides?: readonly string[];
  } | null;
  isTable?: boolean;
  isClosed?: boolean;
  /** Row 1 is at index 0; rows past the end are empty. */
  rows: Row[];
}

/** Google's limit for a whole spreadsheet. */
const MOST_CELLS = 10_000_000;

export class Grid {
  private current: TabState;
  /** A shared state also belongs to a snapshot: the first change copies it. */
  private shared = false;
  /** Increases with every change, including a restore. */
  revision = 0;
  private last = -1;
  private widest = -1;

  constructor(
    state: TabState,
    private readonly changed: () => number,
    private readonly cellsElsewhere: (grid: Grid) => number,
  ) {
    this.current = state;
  }

  get state(): Readonly<TabState> {
    return this.current;
  }

  /** The state for a snapshot: the next change copies it first. */
  share(): TabState {
    this.shared = true;
    return this.current;
  }

  /** Takes over the state of a snapshot, which may be of another workbook. */
  adopt(state: TabState): void {
    this.shared = true;
    if (state === this.current) return;
    this.current = state;
    this.revision = this.changed();
    this.last = -1;
    this.widest = -1;
  }

  /** The state to write to; every change goes through here so that the revision increases. */
  own(): TabState {
    if (this.shared) {
      this.current = { ...this.current, rows: this.current.rows.slice() };
      this.shared = false;
    }
    this.revision = this.changed();
    return this.current;
  }

  row(row: number): Row {
    return this.current.rows[row - 1] ?? EMPTY_ROW;
  }

  get lastRow(): number {
    if (this.last < 0) {
      let last = this.current.rows.length;
      while (last > 0 && !hasContent(this.row(last))) last--;
      this.last = last;
    }
    return this.last;
  }

  get lastColumn(): number {
    if (this.widest < 0) {
      this.widest = 0;
      for (const row of this.current.rows) this.widest = Math.max(this.widest, contentWidth(row));
    }
    return this.widest;
  }

  putRow(row: number, next: Row): void {
    const { rows } = this.own();
    const before = this.row(row);
    while (rows.length < row - 1) rows.push(EMPTY_ROW);
    rows[row - 1] = next;
    const width = contentWidth(next);
    if (this.widest >= 0 && width < this.widest && contentWidth(before) === this.widest) this.widest = -1;
    else if (this.widest >= 0) this.widest = Math.max(this.widest, width);
    if (this.last < 0) return;
    if (width > 0) this.last = Math.max(this.last, row);
    else if (row === this.last) {
      // Walks up from here rather than from the end, so that clearing from below stays cheap.
      let last = row - 1;
      while (last > 0 && !hasContent(this.row(last))) last--;
      this.last = last;
    }
  }

  /** Replaces all rows at once (sort, insert, delete, move). */
  putRows(rows: Row[]): void {
    this.own().rows = rows;
    this.last = -1;
    this.widest = -1;
  }

  /** Applies the same change to many rows; rows that shared one object share the result. */
  mapRows(from: number, count: number, change: (row: Row) => Row): void {
    const done = new Map<Row, Row>();
    for (let row = from; row < from + count; row++) {
      const before = this.row(row);
      let after = done.get(before);
      if (!after) {
        after = change(before);
        done.set(before, after);
      }
      this.putRow(row, after);
    }
  }

  /** Extends the grid to at least that size. */
  grow(rows: number, columns: number): void {
    if (rows <= this.current.maxRows && columns <= this.current.maxColumns) return;
    const maxRows = Math.max(rows, this.current.maxRows);
    const maxColumns = Math.max(columns, this.current.maxColumns);
    this.checkSize(maxRows, maxColumns);
    const state = this.own();
    state.maxRows = maxRows;
    state.maxColumns = maxColumns;
  }

  checkSize(maxRows: number, maxColumns: number): void {
    if (maxRows * maxColumns + this.cellsElsewhere(this) > MOST_CELLS) {
      throw new ServiceError(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    }
  }

  format(row: number, column: number): string {
    return this.row(row).formats?.[column - 1] ?? '';
  }

  value(row: number, column: number): CellValue {
    return this.row(row).values[column - 1] ?? '';
  }
}

/** A copy of an array, padded if necessary, with one span replaced. */
export function spliced<T>(
  old: readonly T[] | undefined,
  empty: T,
  { column, columns: count }: Pick<Area, 'column' | 'columns'>,
  next: (index: number, before: T) => T,
): T[] {
  const copy = old ? old.slice() : [];
  while (copy.length < column - 1) copy.push(empty);
  for (let index = 0; index < count; index++) {
    copy[column - 1 + index] = next(index, copy[column - 1 + index] ?? empty);
  }
  return copy;
}
