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

/** How many rows the next call reads, by those that are read already. */
type Portion = (read: readonly Row[]) => number;

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
export function readLong(
  sheet: Sheet,
  buffer: WriteBuffer,
  block: Block,
  portion: number | Portion = PORTION,
): Row[] {
  const sized = typeof portion === 'number' ? () => portion : portion;
  let doubled = -1;
  for (let tries = 1; ; tries++) {
    const rows = inPortions(sheet, buffer, block, sized);
    const now = block.rows <= sized([]) ? 0 : doubledIn(rows);
    if (now === 0 || now === doubled || tries === TRIES) return rows;
    doubled = now;
  }
}

// Of a client's row without the movements, which seldom has more than a thousand characters.
const FIRST_PORTION = 3500;

/** Characters in one call, half of what Google may refuse. */
const MOST_TEXT = 5_000_000;

/** The same for rows of one length, whose first portion tells how many more fit into a call. */
export function readAlike(sheet: Sheet, buffer: WriteBuffer, block: Block): Row[] {
  return readLong(sheet, buffer, block, (read) => {
    if (read.length === 0) return FIRST_PORTION;
    const length = read.reduce(
      (sum, row) => row.reduce<number>((all, cell) => all + textOf(cell).length, sum),
      0,
    );
    return Math.max(FIRST_PORTION, Math.floor(MOST_TEXT / Math.max(1, length / read.length)));
  });
}

/** A column of short cells down to a row, without its header, read once: many of them may be the same. */
export function readNarrow(sheet: Sheet, buffer: WriteBuffer, column: number, last: number): readonly Cell[] {
  const block = { row: FIRST_ROW, column, rows: last - FIRST_ROW + 1, columns: 1 };
  return inPortions(sheet, buffer, block, () => NARROW_AT_ONCE).map(([cell = '']) => cell);
}

function inPortions(
  sheet: Sheet,
  buffer: WriteBuffer,
  { row, column, rows, columns }: Block,
  portion: Portion,
): Row[] {
  const read: Row[] = [];
  while (read.length < rows) {
    const count = Math.min(portion(read), rows - read.length);
    const at = row + read.length;
    for (const line of buffer.read(() => sheet.getRange(at, column, count, columns).getValues()))
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
