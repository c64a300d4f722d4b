// Reads a long ledger before the lock is taken, and under it only what came since: no till waits for the reading.
import type { JournalRow } from '../ports/journal';
import type { ReadingWorld } from '../ports/world';

export type ReadBefore<Row extends JournalRow> = {
  readonly rows: readonly Row[];
  /** The Ledger's last row then. */
  readonly lastRow: number;
};

export type RowReader<Row extends JournalRow> = (first: number, last: number) => readonly Row[];

/** A ledger that is not longer is read under the lock: a few calls. */
const SHORT = 3000;

export function isLong({ journal }: Pick<ReadingWorld, 'journal'>): boolean {
  return journal.lastRow() - 1 > SHORT;
}

/** Null for a short ledger. */
export function readBefore<Row extends JournalRow>(
  world: Pick<ReadingWorld, 'journal'>,
  read: RowReader<Row>,
): ReadBefore<Row> | null {
  const { journal } = world;
  if (!journal.exists() || !isLong(world)) return null;
  // Counted anew with the first row, should somebody have deleted rows of the archive.
  const rows = read(2, journal.lastRow());
  return { rows, lastRow: journal.lastRow() };
}

/**
 * All rows, under the lock. Rows come at the end alone, but for what people do: if the last that was read stands there no more,
 * all are read again. What somebody types into another meanwhile is as if they had typed it afterwards.
 */
export function withThoseSince<Row extends JournalRow>(
  { journal }: Pick<ReadingWorld, 'journal'>,
  before: ReadBefore<Row>,
  read: RowReader<Row>,
): readonly Row[] {
  journal.recount();
  const lastRow = journal.lastRow();
  const tail = before.rows[before.rows.length - 1];
  const isThere =
    tail?.row === before.lastRow &&
    tail.entry !== null &&
    lastRow >= before.lastRow &&
    read(tail.row, tail.row)[0]?.entry?.hash === tail.entry.hash;
  if (!isThere) return lastRow < 2 ? [] : read(2, lastRow);
  if (lastRow === before.lastRow) return before.rows;
  return [...before.rows, ...read(before.lastRow + 1, lastRow)];
}
