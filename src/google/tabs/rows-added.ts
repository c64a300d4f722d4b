// Adds rows below the last one, and restores those above if a person moved rows in the same second.
import { type Cell, literal, textOf } from './cells';
import { ABOVE, insertRows, widthOf } from './rows';
import type { Tab } from './workbook';
import type { WriteBuffer } from './write-buffer';

type Row = readonly Cell[];

// A try fails only if a person moves rows in the same second.
const TRIES = 4;

/** The rows above those that were added, as they were and as they are. */
export type Beside = { readonly before: readonly Row[]; readonly after: readonly Row[] };

export type Added = {
  readonly key: string;
  readonly below: number;
  readonly rows: readonly Row[];
  /** The last rows with content, if they were read already. */
  readonly above?: readonly Row[];
  /** Whether columns have moved since; then it is for the caller to look where the rows are. */
  readonly isMoved?: () => boolean;
};

/**
 * Adds rows whose texts stay unchanged. Rows are inserted for them first, because those have the formats of the rows
 * above; appendRow would parse a phone number or a code as if it was typed into a cell without a format. If a person
 * inserts rows between the two calls, the block overwrites other rows; those are written again.
 * @param key the column that identifies a row, which shows whether a row was overwritten
 * @param below the last row with content
 * @returns the rows above the new ones before and after, in one order, if nothing moved
 * @throws Error if rows kept moving
 */
export function addRows(
  tab: Tab,
  buffer: WriteBuffer,
  { key, below, rows, above, isMoved = () => false }: Added,
): Beside | null {
  const { sheet } = tab;
  const width = widthOf(tab);
  const at = (tab.positions[key] ?? 1) - 1;
  const first = Math.max(2, below - ABOVE + 1);
  const read = (from: number, to: number): Row[] =>
    to < from ? [] : buffer.read(() => sheet.getRange(from, 1, to - from + 1, width).getValues());
  let last = below;
  let missing: readonly Row[] = rows;
  const before = above ?? read(first, below);
  const wanted = [...before, ...rows];
  for (let tries = 0; tries < TRIES; tries++) {
    insertRows(sheet, last, missing.length);
    buffer.writing();
    sheet.getRange(last + 1, 1, missing.length, width).setValues(missing.map((row) => row.map(asWritten)));
    const now = read(first, last + missing.length);
    const there = new Set(now.map((row) => textOf(row[at])));
    if (wanted.every((row) => there.has(textOf(row[at]))))
      return tries > 0 ? null : { before, after: now.slice(0, before.length) };
    // In another column none of them would be found, and all would be added again.
    if (isMoved()) return null;
    // Rows moved further than what was read, or were overwritten: the whole column shows which.
    last = Math.max(1, sheet.getLastRow());
    const names = new Set(
      buffer.read(() => sheet.getRange(1, at + 1, last, 1).getValues()).map(([name]) => textOf(name)),
    );
    missing = wanted.filter((row) => !names.has(textOf(row[at])));
    if (missing.length === 0) return null;
  }
  throw new Error('the rows kept moving while some were added');
}

/** Cells that were read are written back unchanged; new texts already have their guard. */
function asWritten(cell: Cell): Cell {
  return typeof cell === 'string' ? literal(textOf(cell)) : cell;
}
