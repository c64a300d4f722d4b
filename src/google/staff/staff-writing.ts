// Writes into one person's row of the Staff tab. What stands there stands nowhere else, so all rows are read before and
// after: what was hit in another place because somebody moved rows or columns in the same second is put back.
import { MissingTab } from '../../app/ports/tabs';
import { type Cell, literal, textOf } from '../tabs/cells';
import { layout } from '../tabs/layout';
import { columnRuns } from '../tabs/rows';
import { type ReadRow, readTab } from '../tabs/tab-reading';
import { samePositions, type Tab, type Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';

// A try fails only if a person moves rows or columns in the same second.
const TRIES = 4;

type Sheets = { readonly workbook: Workbook; readonly buffer: WriteBuffer };
type Cells = { readonly [key: string]: Cell };

/** All rows, and the tab with its columns where they were. */
type Look = { readonly tab: Tab; readonly rows: readonly ReadRow[] };

/** What to write in a row, and the row as it was read. */
type Wanted = { readonly row: ReadRow; readonly cells: Cells };

/** False if nobody has the number, or several rows have it. */
export function changeStaff(
  sheets: Sheets,
  number: number,
  texts: { readonly [key: string]: string },
): boolean {
  const isWritten = (row: ReadRow) => Object.keys(texts).every((key) => row.text(key) === texts[key]);
  const isOwn = (row: ReadRow) => row.text('number') === String(number);
  const before = look(sheets);
  let now = before;
  for (let tries = 0; tries <= TRIES; tries++) {
    const own = now.rows.filter(isOwn);
    if (own.length !== 1) return false;
    const hit = now.rows.flatMap((row): readonly Wanted[] => {
      const was = isOwn(row) || !isWritten(row) ? undefined : rowBefore(row, before.rows, now.rows);
      return was === undefined || isWritten(was) ? [] : [{ row, cells: cellsIn(was, Object.keys(texts)) }];
    });
    const wanted = own.flatMap((row) => (isWritten(row) ? [] : [{ row, cells: texts }]));
    if (hit.length + wanted.length === 0) return true;
    for (const { row, cells } of [...hit, ...wanted]) put(sheets, now.tab, row.row, cells);
    now = withColumnsInPlace(sheets, now, [...hit, ...wanted]);
  }
  throw moving();
}

/** After a write: where columns were moved in the same second, it went into others, and the whole rows are put back. */
function withColumnsInPlace(sheets: Sheets, was: Look, written: readonly Wanted[]): Look {
  let before = was;
  for (let tries = 0; tries <= TRIES; tries++) {
    const now = look(sheets);
    if (samePositions(before.tab.positions, now.tab.positions)) return now;
    const keys = layout.staff.map(({ key }) => key).filter((key) => before.tab.positions[key] !== undefined);
    for (const { row, cells } of written) put(sheets, now.tab, row.row, { ...cellsIn(row, keys), ...cells });
    before = now;
  }
  throw moving();
}

function look({ workbook, buffer }: Sheets): Look {
  const { rows } = readTab(workbook, buffer, 'staff');
  const tab = workbook.tab('staff'); // after the read, which looks up columns that were moved
  if (tab === undefined) throw new MissingTab('staff');
  return { tab, rows };
}

function put({ buffer }: Sheets, tab: Tab, row: number, cells: Cells): void {
  buffer.writing();
  for (const { column, keys } of columnRuns(tab, Object.keys(cells)))
    tab.sheet
      .getRange(row, column, 1, keys.length)
      .setValues([keys.map((key) => asWritten(cells[key] ?? ''))]);
}

/** The row as it was: found by its number; one without a number is the one that is missing now. */
function rowBefore(row: ReadRow, before: readonly ReadRow[], now: readonly ReadRow[]): ReadRow | undefined {
  const number = row.text('number');
  if (number !== '') return before.find((other) => other.text('number') === number);
  const isThere = (other: ReadRow) => now.some((seen) => called(seen) === called(other));
  return before.find((other) => other.text('number') === '' && !isThere(other));
}

function called(row: ReadRow): string {
  return `${row.text('address')} ${row.text('name')}`;
}

function cellsIn(row: ReadRow, keys: readonly string[]): Cells {
  return Object.fromEntries(keys.map((key) => [key, row.cell(key) ?? '']));
}

/** Cells that were read are written back unchanged. */
function asWritten(cell: Cell): Cell {
  return typeof cell === 'string' ? literal(textOf(cell)) : cell;
}

function moving(): Error {
  return new Error('the rows of the staff kept moving while one was changed');
}
