// How far the archive reaches by what stands in the tabs: where the property cannot know, or a removal was cut off.
import { type Cell, textOf } from '../tabs/cells';
import { readLong, readNarrow } from '../tabs/long-reading';
import { lastRowOf, rowRange } from '../tabs/rows';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { type CutParts, concluded, emptyAtTop, tidied } from './archive-cut';
import { type ArchiveNote, nothingArchived, type Reach } from './archive-note';
import { isFilled } from './moving-tab';

/** By the tab alone. */
export function countedReach(workbook: Workbook, buffer: WriteBuffer): Reach {
  const rows = numbersIn(workbook, buffer);
  return { ...nothingArchived, rows: rows.length, seq: rows.reduce((most, seq) => Math.max(most, seq), 0) };
}

/**
 * The reach that the tab has instead of the one that is known; undefined if it has that one. The tab is found by its mark:
 * after an older version was put back, another tab may stand under its number.
 */
export function recounted(workbook: Workbook, buffer: WriteBuffer, note: ArchiveNote): Reach | undefined {
  const { rows, copied } = note.now();
  const sheet = workbook.relocated('archive')?.sheet;
  const there = sheet === undefined ? 0 : lastRowOf(sheet, buffer) - 1;
  if (there === rows || there === rows + copied) return undefined;
  const { gap, moving, isFull } = note.now();
  const counted = sheet === undefined ? nothingArchived : countedReach(workbook, buffer);
  return { ...counted, gap, moving, isFull };
}

/**
 * A portion that was cut off: under the lock its lines are counted in the archive, or put back, and its last steps are done.
 * Whoever only reads takes the Ledger as it stands: as long as all of the portion's rows are there, nothing has gone.
 */
export function settle(parts: CutParts): void {
  const { workbook, note, moving } = parts;
  if (!note.isUnsettled()) return;
  const { removing, moving: place, copied } = note.now();
  if (!note.isLocked()) {
    note.found(asShown(note.now(), parts.shown('seq')));
    return;
  }
  if (removing > 0) {
    const isCut = place !== null && moving.rows(place).some(isFilled);
    // Those that somebody has put back meanwhile stand there twice, which the check finds.
    if (!isCut) note.set(asShown(note.now(), parts.shown('seq')));
    else concluded(parts, place, copiesIn(workbook, parts.buffer, note.now(), copied));
  }
  if (note.isUnsettled()) tidied(parts);
}

/** How far a portion has come by the numbers that the Ledger shows. */
function asShown(reach: Reach, cells: readonly Cell[]): Reach {
  const { rows, copied, removing } = reach;
  const left = cells.filter((cell) => Number(cell) > 0 && Number(cell) <= removing).length;
  const gap = Math.min(emptyAtTop(cells), Math.max(reach.gap, copied));
  if (removing === 0) return { ...reach, gap };
  if (left >= copied) return { ...reach, removing: 0 };
  return { ...reach, rows: rows + copied, seq: removing, copied: 0, removing: 0, gap };
}

/** The texts of the copies that do not count yet. */
function copiesIn(
  workbook: Workbook,
  buffer: WriteBuffer,
  { rows }: Reach,
  copied: number,
): readonly string[] {
  const archive = workbook.tab('archive');
  if (archive === undefined) return [];
  const block = { row: 2 + rows, column: archive.positions.entry ?? 1, rows: copied, columns: 1 };
  return readLong(archive.sheet, buffer, block).map(([cell]) => textOf(cell));
}

/** What a column of the Ledger shows below its header, down to a row; nothing if the column is gone. */
export function shownIn(workbook: Workbook, buffer: WriteBuffer): CutParts['shown'] {
  return (key, last) => {
    const ledger = workbook.tab('ledger');
    const column = ledger?.positions[key];
    if (ledger === undefined || column === undefined) return [];
    const isThere = last === undefined || rowRange(ledger, last) !== null;
    return readNarrow(ledger.sheet, buffer, column, isThere && last ? last : lastRowOf(ledger.sheet, buffer));
  };
}

/** The numbers that the archive shows, one for each of its rows; 0 for what is none. */
function numbersIn(workbook: Workbook, buffer: WriteBuffer): readonly number[] {
  const tab = workbook.tab('archive');
  if (tab === undefined) return [];
  const last = lastRowOf(tab.sheet, buffer);
  const column = tab.positions.seq;
  if (column === undefined) return new Array(last - 1).fill(0);
  return readNarrow(tab.sheet, buffer, column, last).map((cell) => Number(cell) || 0);
}
