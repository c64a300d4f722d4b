// Which columns of a tab to read, and how to write and add rows without touching people's own columns.
import type { TabName } from '../../app/ports/tabs';
import { type Cell, literal, numberOrLiteral, textOf } from './cells';
import { numericKeys } from './layout';
import type { Tab, Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many columns to read to include all known ones. */
export function widthOf({ positions }: Tab): number {
  return Math.max(1, ...Object.values(positions).map((position) => position ?? 1));
}

/** Groups columns into runs of adjacent ones: a single write if nobody has moved a column in between. */
export function columnRuns<Key extends string>(
  tab: Pick<Tab, 'positions'>,
  keys: readonly Key[],
): readonly { readonly column: number; readonly keys: readonly Key[] }[] {
  const placed = keys.flatMap((key) => {
    const column = tab.positions[key];
    return column === undefined ? [] : [{ column, key }];
  });
  const runs: { column: number; keys: Key[] }[] = [];
  for (const { column, key } of placed.sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.column + run.keys.length === column) run.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
}

/**
 * Writes only known columns: people may have added their own. Adjacent rows and columns are one write. All rows have
 * the same columns.
 */
export function writeRows(
  tab: Tab,
  rows: readonly { readonly row: number; readonly values: { readonly [key: string]: string } }[],
): void {
  const blocks: { row: number; values: { readonly [key: string]: string }[] }[] = [];
  for (const { row, values } of [...rows].sort((a, b) => a.row - b.row)) {
    const block = blocks[blocks.length - 1];
    if (block !== undefined && block.row + block.values.length === row) block.values.push(values);
    else blocks.push({ row, values: [values] });
  }
  for (const { row, values } of blocks)
    for (const { column, keys } of columnRuns(tab, Object.keys(values[0] ?? {}))) {
      const cells = values.map((each) => keys.map((key) => cellFor(tab.name, key, each[key] ?? '')));
      tab.sheet.getRange(row, column, cells.length, keys.length).setValues(cells);
    }
}

/** The cell to write for a text of a column. */
export function cellFor(name: TabName, key: string, text: string): Cell {
  return numericKeys(name).has(key) ? numberOrLiteral(text) : literal(text);
}

/** Cells as they were read, put back unchanged into one row. */
export function putCellsBack(
  { sheet, positions }: Pick<Tab, 'sheet' | 'positions'>,
  row: number,
  cells: { readonly [key: string]: Cell },
): void {
  for (const { column, keys } of columnRuns({ positions }, Object.keys(cells))) {
    const run = keys.map((key) => asRead(cells[key] ?? ''));
    sheet.getRange(row, column, 1, run.length).setValues([run]);
  }
}

export function asRead(cell: Cell): Cell {
  return typeof cell === 'string' ? literal(textOf(cell)) : cell;
}

/** The last row with content; 1 where there are only headers. What was written before is counted. */
export function lastRowOf(sheet: Sheet, buffer: WriteBuffer): number {
  return Math.max(
    1,
    buffer.read(() => sheet.getLastRow()),
  );
}

/** Makes sure that a sheet has so many columns. */
export function makeColumns(sheet: Sheet, count: number): void {
  const lacking = count - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
}

/** Makes sure that a sheet of which nobody adds rows meanwhile has so many. */
export function makeRows(sheet: Sheet, count: number): void {
  const lacking = count - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
}

/** Inserts rows below a row, with the formats of data; below the header they take those of the next row. */
export function insertRows(sheet: Sheet, below: number, count: number): void {
  if (below === 1 && sheet.getMaxRows() > 1) sheet.insertRowsBefore(2, count);
  else sheet.insertRowsAfter(below, count);
}

/** More rows than a person inserts in the second between two calls: so many are looked at above a block that was added. */
export const ABOVE = 20;

// Rows added at a time when the grid is full: a row that Sheets adds itself has no formats, and `007` becomes 7.
const ROOM = 1000;

// More rows than one command appends.
const NEXT = 10;

/**
 * Makes sure that the next rows exist, with the formats of those above them: people delete empty rows below the last.
 * Costs a call only where they are gone.
 */
export function makeRoom(workbook: Workbook, at: Tab, last: number): void {
  if (rowRange(at, last + NEXT) !== null) return;
  const rows = at.sheet.getMaxRows();
  at.sheet.insertRowsAfter(rows, ROOM);
  workbook.remember({ ...at, rows: rows + ROOM });
}

/**
 * A row's known columns, or null if the sheet is now shorter: asking for its length would cost a call, and Google
 * rejects a range outside the sheet at once.
 */
export function rowRange(at: Tab, row: number): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return at.sheet.getRange(row, 1, 1, widthOf(at));
  } catch {
    return null;
  }
}

/** The header and the first rows, so many columns of them; null if the tab has become shorter since it was counted. */
export function firstRows(
  { sheet }: Pick<Tab, 'sheet'>,
  rows: number,
  width: number,
): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return sheet.getRange(1, 1, rows, width);
  } catch {
    return null;
  }
}
