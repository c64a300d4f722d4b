// The journal's rows as entries in their order, wherever people have put the rows.
import { lastAdopted, linkFault } from '../../core/audit';
import { type Entry, genesis, type Head } from '../../core/entry';
import { LedgerCorrupt } from '../../core/result';
import type { JournalRow } from '../ports/journal';
import type { ReadingWorld, World } from '../ports/world';
import { commit } from './commit';

// Each try is undone only by a person who moves rows in the same second: more than a few in a row are no accident.
const TRIES = 4;

/** The whole journal. A row that a person inserts meanwhile pushes the last ones out of sight: then it is read again. */
export function allRows(world: ReadingWorld): {
  readonly rows: readonly JournalRow[];
  readonly lastRow: number;
} {
  let lastRow = world.journal.lastRow();
  for (let tries = 0; tries < TRIES; tries++) {
    const rows = lastRow < 2 ? [] : world.journal.rows(2, lastRow);
    const now = world.journal.lastRow();
    if (now === lastRow) return { rows, lastRow };
    lastRow = now;
  }
  throw new Error('the rows of the ledger kept moving while it was read');
}

/** The entries of rows that hold one. */
export function entriesOf(rows: readonly JournalRow[]): readonly Entry[] {
  return rows.flatMap(({ entry }) => (entry === null ? [] : [entry]));
}

/**
 * All entries of the journal by their numbers, wherever their rows stand. Rows without an entry are passed over: the
 * check of the ledger names them. What an `adopt` entry accepted is taken as it is; from it on, the chain is held to.
 */
export function chainOf(rows: readonly JournalRow[]): readonly Entry[] {
  const found = rows.flatMap(({ row, entry }) => (entry === null ? [] : [{ row, entry }]));
  found.sort((a, b) => a.entry.seq - b.entry.seq);
  const adopted = lastAdopted(found.map(({ entry }) => entry));
  let last: Head = genesis;
  for (const { row, entry } of found) {
    // A row that stands twice to the letter says nothing new: the check names it, and Repair sets the copy aside.
    if (entry.hash === last.hash) continue;
    const fault = entry.seq > adopted ? linkFault(last, entry) : undefined;
    if (fault !== undefined) throw new LedgerCorrupt(fault, row, `number ${entry.seq} after ${last.seq}`);
    last = entry;
  }
  return distinct(found.map(({ entry }) => entry));
}

/** Each entry once, by number: rows can be sorted, and stand twice. */
export function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.hash, entry])).values()].sort((a, b) => a.seq - b.seq);
}

/** Appends entries that were read or written before and stand in no row any more: a person's act brought others over them. */
export function appendMissing(world: World, entries: readonly Entry[]): void {
  const there = new Set(entriesOf(allRows(world).rows).map(({ hash }) => hash));
  commit(
    world,
    distinct(entries).filter(({ hash }) => !there.has(hash)),
  );
}
