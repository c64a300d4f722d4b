// Completes appended rows. appendRow parses a text as if it was typed, whatever the format of its cell: `007` becomes 7
// and `12-05` a date. So it writes only number, day and entry, and the other cells follow.
import type { ComparedRow, JournalRow, SearchedBy } from '../app/ports/journal';
import type { Entry } from '../core/entry';
import type { Language } from '../core/language';
import { layout } from './layout';
import { cellsOf, isVerified } from './ledger-cells';
import type { LedgerColumn } from './ledger-row';
import { columnRuns } from './rows';
import type { Tab } from './workbook';

/** Columns that appendRow cannot misread. */
export const APPENDED: readonly LedgerColumn[] = ['seq', 'day', 'entry'];

const rest = layout.ledger.map(({ key }) => key).filter((key) => !APPENDED.includes(key as LedgerColumn));

// A try fails only if a person moves rows in the same second.
const TRIES = 4;

export type Completing = {
  tab(): Tab;
  compare(first: number, last: number): readonly ComparedRow[];
  find(by: SearchedBy, values: readonly string[]): readonly JournalRow[];
  restore(row: number, entry: Entry): void;
};

/**
 * Writes the remaining cells of rows and reads them back. If a person has moved rows since they were appended, the block
 * overwrote cells of other entries: those are written again, and the right rows are searched for.
 * @param first the row to which the first of the entries was appended
 * @throws Error if rows kept moving
 */
export function completeRows(
  journal: Completing,
  entries: readonly Entry[],
  { first, language }: { readonly first: number; readonly language: Language },
): void {
  const at = journal.tab();
  const last = first + entries.length - 1;
  const cells = entries.map((entry) => cellsOf(at, entry, language));
  for (const { column, keys } of columnRuns(at, rest)) {
    const block = cells.map((row) => row.slice(column - 1, column - 1 + keys.length));
    at.sheet.getRange(first, column, block.length, keys.length).setValues(block);
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const there = journal.compare(first, last);
    const standing = new Set(there.filter(isVerified).map(({ entry }) => entry?.hash));
    const elsewhere = entries.filter(({ hash }) => !standing.has(hash));
    const hit = there.filter((row) => row.entry !== null && !isVerified(row));
    if (elsewhere.length === 0 && hit.length === 0) return;
    for (const { row, entry } of hit) if (entry !== null) journal.restore(row, entry);
    const found = journal.find(
      'seq',
      elsewhere.map(({ seq }) => String(seq)),
    );
    const moved = found.filter(({ row }) => row < first || row > last);
    for (const { row, entry } of moved) if (entry !== null) journal.restore(row, entry);
    if (hit.length === 0 && moved.length === elsewhere.length) return;
  }
  throw new Error('the rows of the ledger kept moving while entries were added');
}
