// Copies that a portion has left in the archive when it was cut off, and that somebody has sorted or dragged among the lines
// that count: they go below them again. Only whole rows are moved, so that nothing is written over.
import { readEntry } from '../../core/journal/entry';
import { textOf } from '../tabs/cells';
import { readLong } from '../tabs/long-reading';
import { insertRows, lastRowOf, rowRange } from '../tabs/rows';
import type { CutParts } from './archive-cut';

const FIRST = 2;

// A row is missed only if somebody moves rows in the same second.
const TRIES = 3;

/** More runs than any sort leaves are for the next repair: each is a call. */
const MOST_RUNS = 200;

type Run = { readonly row: number; readonly rows: number };

export function partCopies(parts: CutParts): void {
  const { workbook, buffer } = parts;
  for (let tries = 0; tries < TRIES; tries++) {
    const archive = workbook.relocated('archive');
    const among = copiesAmong(parts);
    if (archive === undefined || among.length === 0) return;
    const { sheet } = archive;
    const last = lastRowOf(sheet, buffer);
    if (rowRange(archive, last + 1) === null) insertRows(sheet, last, 1);
    buffer.writing();
    // From below, so that those above stay where they were read.
    for (const { row, rows } of among.slice(-MOST_RUNS).reverse())
      sheet.moveRows(sheet.getRange(row, 1, rows, 1), last + 1);
    buffer.flush();
  }
}

/** Rows of copies with a line that counts anywhere below them. */
function copiesAmong({ workbook, buffer, note }: CutParts): readonly Run[] {
  const tab = workbook.tab('archive');
  const { copied, seq } = note.now();
  if (tab === undefined || copied === 0) return [];
  const rows = lastRowOf(tab.sheet, buffer) - 1;
  if (rows < 1) return [];
  const block = { row: FIRST, column: tab.positions.entry ?? 1, rows, columns: 1 };
  const numbers = readLong(tab.sheet, buffer, block).map(([cell]) => readEntry(textOf(cell))?.seq ?? 0);
  const end = numbers.reduce((found, number, i) => (number > 0 && number <= seq ? i : found), 0);
  const runs: Run[] = [];
  for (let i = 0; i < end; i++) {
    if ((numbers[i] ?? 0) <= seq) continue;
    const begin = i;
    while ((numbers[i + 1] ?? 0) > seq) i += 1;
    runs.push({ row: FIRST + begin, rows: i - begin + 1 });
  }
  return runs;
}
