// Reads many long cells. Google may not answer a read of more than 10 MB, so it is done in portions.
import { type Cell, textOf } from './cells';
import type { WriteBuffer } from './write-buffer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Row = readonly Cell[];

export type Block = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Rows in one call: an entry or a client's row seldom has more than three thousand characters. */
const PORTION = 2000;

/** Cells of a narrow column in one call: a megabyte at most. */
export const NARROW_AT_ONCE = 20_000;

/** The first row below the header. */
const FIRST_ROW = 2;

// A reading is torn only if somebody moves rows between two portions.
const TRIES = 3;

/**
 * The values of a block whose rows all differ, such as one with the entries. Where rows move between two portions, one is
 * missed only if another is read twice: then all is read again. Rows that a person has copied stay double.
 * @param portion how many rows in one call, fewer where they are long
 */
export function readLong(sheet: Sheet, buffer: WriteBuffer, block: Block, portion = PORTION): Row[] {
  let doubled = -1;
  for (let tries = 1; ; tries++) {
    const rows = inPortions(sheet, buffer, block, portion);
    const now = block.rows <= portion ? 0 : doubledIn(rows);
    if (now === 0 || now === doubled || tries === TRIES) return rows;
    doubled = now;
  }
}

/** A column of short cells down to a row, without its header, read once: many of them may be the same. */
export function readNarrow(sheet: Sheet, buffer: WriteBuffer, column: number, last: number): readonly Cell[] {
  const block = { row: FIRST_ROW, column, rows: last - FIRST_ROW + 1, columns: 1 };
  return inPortions(sheet, buffer, block, NARROW_AT_ONCE).map(([cell = '']) => cell);
}

function inPortions(
  sheet: Sheet,
  buffer: WriteBuffer,
  { row, column, rows, columns }: Block,
  portion: number,
): Row[] {
  const read: Row[] = [];
  for (let done = 0; done < rows; done += portion) {
    const count = Math.min(portion, rows - done);
    for (const line of buffer.read(() => sheet.getRange(row + done, column, count, columns).getValues()))
      read.push(line);
  }
  return read;
}

function doubledIn(rows: readonly Row[]): number {
  const filled = rows
    .map((row) => row.map((cell) => textOf(cell)).join('\t'))
    .filter((text) => text.trim() !== '');
  return filled.length - new Set(filled).size;
}
