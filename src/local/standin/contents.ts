/** Writing contents, formats and looks into a grid, with the rules of a sheet. */
import type { Area } from './a1';
import { type CellValue, EMPTY_ROW, type Look, type Row, type Written } from './cell';
import { ServiceError } from './errors';
import { type Grid, spliced } from './grid';
import type { Locale } from './locale';
import { formatOf } from './number-format';
import { type Understood, understand } from './typed-text';

/** What the sheet needs to know to understand text. */
export interface Reading {
  readonly locale: Locale;
  /** Serial of the day. */
  readonly today: number;
  readonly apostropheInTextCells: 'taken' | 'kept';
}

const LONGEST_TEXT = 50_000;

export function checkLength(text: string): void {
  if (text.length > LONGEST_TEXT) {
    throw new ServiceError(
      `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
    );
  }
}

function read(text: string, format: string, reading: Reading): Understood {
  if (format !== '' && formatOf(format).kind === 'text') {
    const taken = reading.apostropheInTextCells === 'taken' && text.startsWith("'");
    return { value: taken ? text.slice(1) : text };
  }
  return understand(text, reading.locale, reading.today);
}

/** Writes one row of a block from that column on. */
export function writeRow(
  grid: Grid,
  row: number,
  column: number,
  cells: readonly Written[],
  reading: Reading,
): void {
  const old = grid.row(row);
  const values: CellValue[] = old.values.slice();
  while (values.length < column - 1) values.push('');
  let formulas = old.formulas;
  let formats = old.formats;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? '';
    const at = column - 1 + index;
    if (formulas?.[at] !== undefined) formulas = replaced(formulas, at, undefined);
    if (typeof cell === 'string' && cell !== '') {
      const format = formats?.[at] ?? '';
      const found = read(cell, format, reading);
      values[at] = found.value;
      if (found.formula !== undefined) formulas = replaced(formulas, at, found.formula);
      if (found.format !== undefined && format === '') formats = replaced(formats, at, found.format);
    } else if (typeof cell === 'object') {
      values[at] = cell.serial;
      if ((formats?.[at] ?? '') === '') {
        const pattern = Number.isInteger(cell.serial)
          ? reading.locale.shortDate
          : `${reading.locale.shortDate} hh:mm:ss`;
        formats = replaced(formats, at, pattern);
      }
    } else {
      values[at] = cell;
    }
  }
  grid.putRow(row, { ...old, values, formulas, formats });
}

function replaced<T>(old: readonly (T | undefined)[] | undefined, at: number, next: T | undefined) {
  return spliced<T | undefined>(old, undefined, at + 1, 1, () => next);
}

/** Empties cells; formats, notes and validation stay. */
export function clearContents(grid: Grid, area: Area): void {
  const last = Math.min(area.row + area.rows - 1, grid.state.rows.length);
  for (let row = last; row >= area.row; row--) {
    const old = grid.row(row);
    if (old === EMPTY_ROW) continue;
    const values = spliced<CellValue>(old.values, '', area.column, area.columns, () => '');
    const formulas =
      old.formulas &&
      spliced<string | undefined>(old.formulas, undefined, area.column, area.columns, () => undefined);
    grid.putRow(row, { ...old, values, formulas });
  }
}

export function writeFormats(grid: Grid, area: Area, format: (row: number, column: number) => string): void {
  for (let row = 0; row < area.rows; row++) {
    const old = grid.row(area.row + row);
    const formats = spliced(old.formats, undefined, area.column, area.columns, (column) =>
      format(row, column),
    );
    grid.putRow(area.row + row, { ...old, formats });
  }
}

/** One format for a whole area; the rows of an empty grid go on sharing one object. */
export function writeFormat(grid: Grid, area: Area, format: string): void {
  grid.mapRows(area.row, area.rows, (old) => ({
    ...old,
    formats: spliced(old.formats, undefined, area.column, area.columns, () => format),
  }));
}

export function writeLook(grid: Grid, area: Area, change: (look: Look) => Look): void {
  const done = new Map<Look | undefined, Look>();
  const next = (_: number, look: Look | undefined) => {
    const known = done.get(look) ?? change(look ?? {});
    done.set(look, known);
    return known;
  };
  grid.mapRows(area.row, area.rows, (old) => ({
    ...old,
    looks: spliced(old.looks, undefined, area.column, area.columns, next),
  }));
}

/** Unticked boxes: in every cell, or in the empty ones only. */
export function untick(grid: Grid, area: Area, which: 'all' | 'empty'): void {
  grid.mapRows(area.row, area.rows, (old: Row) => ({
    ...old,
    values: spliced<CellValue>(old.values, '', area.column, area.columns, (_, before) =>
      before === '' || which === 'all' ? false : before,
    ),
  }));
}
