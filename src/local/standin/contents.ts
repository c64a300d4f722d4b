/** Writes contents, formats and looks into a grid, by the rules of a sheet. */
import type { Area } from './a1';
import { type CellValue, EMPTY_ROW, type Look, type Row, type Written } from './cell';
import { ServiceError } from './errors';
import { type Grid, spliced } from './grid';
import type { Locale } from './locale';
import { formatOf } from './number-format';
import { type Understood, understand } from './typed-text';

/** What the sheet needs to know to parse text. */
export interface Reading {
  readonly locale: Locale;
  /** Today as a serial. */
  readonly today: number;
  /** Text is read as in a cell without a format, whichever the cell has. */
  readonly ignoresFormat: boolean;
  readonly apostropheInTextCells: 'taken' | 'kept';
  readonly apostropheInOtherCells: 'taken' | 'kept';
  /** Texts already parsed in this write. */
  readonly understood: Map<string, Understood>;
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
  if (format !== '' && !reading.ignoresFormat && formatOf(format).kind === 'text') {
    const taken = reading.apostropheInTextCells === 'taken' && text.startsWith("'");
    return { value: taken ? text.slice(1) : text };
  }
  if (reading.apostropheInOtherCells === 'kept' && text.startsWith("'")) return { value: text };
  // Texts in a column repeat: days, codes, amounts.
  let found = reading.understood.get(text);
  if (!found) {
    found = understand(text, reading.locale, reading.today);
    if (text.length < 30 && reading.understood.size < 10_000) reading.understood.set(text, found);
  }
  return found;
}

/** Writes one row of a block, starting at that column. */
export function writeRow(
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  cells: readonly Written[],
  reading: Reading,
): void {
  const old = grid.row(row);
  const values: CellValue[] = old.values.slice();
  while (values.length < column - 1) values.push('');
  // Copied only at the first change: most rows of a large block change neither.
  let formulas: (string | undefined)[] | null = null;
  let formats: (string | undefined)[] | null = null;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? '';
    const at = column - 1 + index;
    const format = (formats ?? old.formats)?.[at] ?? '';
    let formula: string | undefined;
    let given: string | undefined;
    if (typeof cell === 'string') {
      const found: Understood = cell === '' ? { value: cell } : read(cell, format, reading);
      values[at] = found.value;
      formula = found.formula;
      given = found.format;
    } else if (typeof cell === 'object') {
      values[at] = cell.serial;
      given = dateFormat(cell.serial, reading);
    } else {
      values[at] = cell;
    }
    if (formula !== old.formulas?.[at]) {
      formulas ??= old.formulas ? old.formulas.slice() : [];
      formulas[at] = formula;
    }
    if (given !== undefined && format === '') {
      formats ??= old.formats ? old.formats.slice() : [];
      formats[at] = given;
    }
  }
  grid.putRow(row, {
    values,
    formulas: formulas ?? old.formulas,
    formats: formats ?? old.formats,
    looks: old.looks,
    ...(old.madeBy === undefined ? {} : { madeBy: old.madeBy }),
  });
}

/** The format that an automatic cell takes from a Date written by a script. */
function dateFormat(serial: number, { locale }: Reading): string {
  return Number.isInteger(serial) ? locale.shortDate : `${locale.shortDate} hh:mm:ss`;
}

/** Empties cells, and keeps formats, notes and validation. */
export function clearContents(grid: Grid, area: Area): void {
  const last = Math.min(area.row + area.rows - 1, grid.state.rows.length);
  for (let row = last; row >= area.row; row--) {
    const old = grid.row(row);
    if (old === EMPTY_ROW) continue;
    const values = spliced<CellValue>(old.values, '', area, () => '');
    const formulas =
      old.formulas && spliced<string | undefined>(old.formulas, undefined, area, () => undefined);
    grid.putRow(row, { ...old, values, formulas });
  }
}

export function writeFormats(grid: Grid, area: Area, format: (row: number, column: number) => string): void {
  for (let row = 0; row < area.rows; row++) {
    const old = grid.row(area.row + row);
    const formats = spliced(old.formats, undefined, area, (column) => format(row, column));
    grid.putRow(area.row + row, { ...old, formats });
  }
}

/** Sets one format for a whole area; the rows of an empty grid still share one object. */
export function writeFormat(grid: Grid, area: Area, format: string): void {
  grid.mapRows(area.row, area.rows, (old) => ({
    ...old,
    formats: spliced(old.formats, undefined, area, () => format),
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
    looks: spliced(old.looks, undefined, area, next),
  }));
}

/** Unticks check boxes: in every cell, or only in the empty ones. */
export function untick(grid: Grid, area: Area, which: 'all' | 'empty'): void {
  grid.mapRows(area.row, area.rows, (old: Row) => ({
    ...old,
    values: spliced<CellValue>(old.values, '', area, (_, before) =>
      before === '' || which === 'all' ? false : before,
    ),
  }));
}
