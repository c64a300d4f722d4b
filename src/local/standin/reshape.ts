/** Inserts, deletes and moves rows and columns; everything tied to a position moves with it. */
import { contentWidth, EMPTY_ROW, type Row } from './cell';
import { ServiceError } from './errors';
import type { Grid } from './grid';

/** The new position of a row or column (from 1); null if it was deleted. */
export type Shift = (place: number) => number | null;

export function insertion(before: number, count: number): Shift {
  return (place) => (place >= before ? place + count : place);
}

export function deletion(from: number, count: number): Shift {
  return (place) => {
    if (place < from) return place;
    return place < from + count ? null : place - count;
  };
}

/** Moves `count` rows or columns before `before`, numbered before the move. */
export function moving(from: number, count: number, before: number): Shift {
  if (before >= from && before <= from + count) return (place) => place;
  return (place) => {
    const inside = place >= from && place < from + count;
    if (before > from) {
      if (inside) return place + before - from - count;
      return place >= from + count && place < before ? place - count : place;
    }
    if (inside) return place + before - from;
    return place >= before && place < from ? place + count : place;
  };
}

export interface NewRows {
  readonly before: number;
  readonly count: number;
  /** The execution that inserts them; a person has no number. */
  readonly madeBy?: number;
}

/** New rows take the formats and validation of row `like`, and are empty. */
export function insertRows(grid: Grid, { before, count, madeBy }: NewRows, like: number | null): void {
  const { maxRows, maxColumns } = grid.state;
  grid.checkSize(maxRows + count, maxColumns);
  const model = like === null ? EMPTY_ROW : grid.row(like);
  const isPlain = !model.formats && !model.looks && madeBy === undefined;
  const fresh: Row = isPlain ? EMPTY_ROW : { values: [], formats: model.formats, looks: bare(model), madeBy };
  let rows = grid.state.rows.slice();
  if (before <= rows.length || fresh !== EMPTY_ROW) {
    while (rows.length < before - 1) rows.push(EMPTY_ROW);
    rows = [...rows.slice(0, before - 1), ...new Array<Row>(count).fill(fresh), ...rows.slice(before - 1)];
  }
  grid.own().maxRows = maxRows + count;
  grid.putRows(rows);
}

/** Looks without notes: a note belongs to its cell. */
function bare(row: Row): Row['looks'] {
  return row.looks?.map((look) => {
    if (!look?.note) return look;
    const { note: _, ...rest } = look;
    return rest;
  });
}

export function deleteRows(grid: Grid, from: number, count: number): void {
  const { maxRows, frozenRows } = grid.state;
  if (from < 1 || count < 1 || from + count - 1 > maxRows)
    throw new ServiceError('Those rows are out of bounds.');
  if (count >= maxRows - (from > frozenRows ? frozenRows : 0)) {
    throw new ServiceError(
      frozenRows > 0 && from > frozenRows
        ? 'Sorry, it is not possible to delete all non-frozen rows.'
        : "You can't delete all the rows on the sheet.",
    );
  }
  const rows = grid.state.rows.slice();
  rows.splice(from - 1, count);
  const state = grid.own();
  state.maxRows = maxRows - count;
  if (from <= frozenRows) state.frozenRows = Math.max(0, frozenRows - Math.min(count, frozenRows - from + 1));
  grid.putRows(rows);
}

export function moveRows(grid: Grid, from: number, count: number, before: number): void {
  permuteRows(grid, moving(from, count, before), Math.max(from + count, before));
}

function permuteRows(grid: Grid, shift: Shift, past: number): void {
  const old = grid.state.rows.slice();
  while (old.length < past - 1) old.push(EMPTY_ROW);
  const rows = old.slice();
  old.forEach((row, index) => {
    const place = shift(index + 1);
    if (place !== null) rows[place - 1] = row;
  });
  grid.putRows(rows);
}

/** Rearranges each row's cells; `gap` columns at `at` start empty. */
export function reshapeColumns(grid: Grid, shift: Shift, maxColumns: number): void {
  const { state } = grid;
  grid.checkSize(state.maxRows, maxColumns);
  const done = new Map<Row, Row>();
  const rows = state.rows.map((row) => {
    let next = done.get(row);
    if (!next) {
      next = {
        values: placed(row.values.slice(0, Math.max(contentWidth(row), 0)), shift, ''),
        formulas: row.formulas && placed(row.formulas, shift, undefined),
        formats: row.formats && placed(row.formats, shift, undefined),
        looks: row.looks && placed(row.looks, shift, undefined),
        madeBy: row.madeBy,
      };
      done.set(row, next);
    }
    return next;
  });
  const widths: Record<number, number> = {};
  for (const [column, width] of Object.entries(state.widths)) {
    const place = shift(Number(column));
    if (place !== null) widths[place] = width;
  }
  const own = grid.own();
  own.maxColumns = maxColumns;
  own.widths = widths;
  own.hiddenColumns = own.hiddenColumns.map(shift).filter((place) => place !== null);
  const { filter } = own;
  const filtered = filter === null || filter.column === 0 ? 0 : shift(filter.column);
  if (filter !== null) own.filter = filtered === null ? null : { ...filter, column: filtered };
  grid.putRows(rows);
}

function placed<T>(old: readonly T[], shift: Shift, empty: T): T[] {
  const next: T[] = [];
  old.forEach((item, index) => {
    const place = shift(index + 1);
    if (place === null) return;
    while (next.length < place) next.push(empty);
    next[place - 1] = item;
  });
  return next;
}
