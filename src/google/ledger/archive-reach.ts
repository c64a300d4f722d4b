// How far the archive reaches by what stands in the tabs: where the property cannot know, or a removal was cut off.
import { readNarrow } from '../tabs/long-reading';
import { lastRowOf } from '../tabs/rows';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { type ArchiveNote, nothingArchived, type Reach } from './archive-note';

/** By the tab alone. */
export function countedReach(workbook: Workbook, buffer: WriteBuffer): Reach {
  const rows = numbersIn(workbook, buffer, 'archive');
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
  return sheet === undefined ? nothingArchived : countedReach(workbook, buffer);
}

/**
 * After a removal that was cut off: as long as all of its rows stand in the Ledger, nothing has gone. Else they have: those
 * that somebody has put back meanwhile stand there twice, which the check finds.
 */
export function settle(workbook: Workbook, buffer: WriteBuffer, note: ArchiveNote): void {
  const reach = note.now();
  if (reach.removing === 0) return;
  const left = numbersIn(workbook, buffer, 'ledger').filter((seq) => seq > 0 && seq <= reach.removing);
  if (left.length >= reach.copied) note.found({ ...reach, removing: 0 });
  else note.found({ ...reach, rows: reach.rows + reach.copied, seq: reach.removing, copied: 0, removing: 0 });
}

/** The numbers that a tab shows, one for each of its rows; 0 for what is none. */
function numbersIn(workbook: Workbook, buffer: WriteBuffer, name: 'ledger' | 'archive'): readonly number[] {
  const tab = workbook.tab(name);
  if (tab === undefined) return [];
  const last = lastRowOf(tab.sheet, buffer);
  const column = tab.positions.seq;
  if (column === undefined) return new Array(last - 1).fill(0);
  return readNarrow(tab.sheet, buffer, column, last).map((cell) => Number(cell) || 0);
}
