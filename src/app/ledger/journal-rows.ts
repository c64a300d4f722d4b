// Reads the journal's rows as entries in order, wherever people have moved the rows.
import { lastAdopted, linkFault } from '../../core/decide/proof';
import { type ChainEnd, type Entry, genesis } from '../../core/journal/entry';
import type { UseCounts } from '../../core/points/uses';
import { usesAfter } from '../../core/points/uses-left';
import { LedgerCorrupt } from '../../core/result';
import type { JournalRow } from '../ports/journal';
import type { ReadingWorld, World } from '../ports/world';
import { commit } from './commit';
import { isLong } from './read-before';

// An attempt fails only if somebody moves rows in the same second: more than a few failures are no accident.
const TRIES = 4;

/** The whole journal. A row inserted during the read pushes the last ones out of the range: then it is read again. */
export function allRows(world: Pick<ReadingWorld, 'journal'>): {
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

/** The entries of the rows that have one. */
export function entriesOf(rows: readonly JournalRow[]): readonly Entry[] {
  return rows.flatMap(({ entry }) => (entry === null ? [] : [entry]));
}

/**
 * All entries of the journal in order of number, in whatever rows they are. Skips rows without an entry, which the
 * ledger check reports. Entries accepted by an `adopt` entry are not verified; from that entry on, the chain must hold.
 */
export function chainOf(rows: readonly JournalRow[]): readonly Entry[] {
  const found = rows.flatMap(({ row, entry }) => (entry === null ? [] : [{ row, entry }]));
  found.sort((a, b) => a.entry.seq - b.entry.seq);
  const adopted = lastAdopted(found.map(({ entry }) => entry));
  let last: ChainEnd = genesis;
  for (const { row, entry } of found) {
    // An exact copy of a row adds nothing: the check reports it, and Repair quarantines it.
    if (entry.hash === last.hash) continue;
    const fault = entry.seq > adopted ? linkFault(last, entry) : undefined;
    if (fault !== undefined) throw new LedgerCorrupt(fault, row, `number ${entry.seq} after ${last.seq}`);
    last = entry;
  }
  return distinct(found.map(({ entry }) => entry));
}

/** Each entry once, in order of number: people can sort and duplicate rows. */
export function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.hash, entry])).values()].sort((a, b) => a.seq - b.seq);
}

/** The uses of each reward and bonus by all clients, up to an entry and including it. */
export function usesUntil(world: Pick<ReadingWorld, 'journal'>, seq: number): UseCounts {
  const entries = distinct(entriesOf(allRows(world).rows)).filter((entry) => entry.seq <= seq);
  return entries.reduce<UseCounts>(usesAfter, []);
}

/** Appends known entries that are no longer in any row, because moved rows caused a write to overwrite them. */
export function appendMissing(world: World, entries: readonly Entry[]): void {
  appendOthers(world, entries, allThere(world));
}

/**
 * The same where only whole rows were written or deleted, with fewer cells of a long ledger: a row that shows an entry's
 * number holds it. Of a row in which an entry's cell alone was written, the number may still be that of the entry before.
 */
export function appendUnshown(world: World, entries: readonly Entry[]): void {
  const shown = isLong(world) ? world.journal.numbers() : null;
  appendOthers(world, entries, (shown && thereAsShown(world, entries, new Set(shown))) ?? allThere(world));
}

function appendOthers(world: World, entries: readonly Entry[], there: ReadonlySet<string>): void {
  commit(
    world,
    distinct(entries).filter(({ hash }) => !there.has(hash)),
  );
}

function allThere(world: World): ReadonlySet<string> {
  return new Set(entriesOf(allRows(world).rows).map(({ hash }) => hash));
}

/** By the numbers that people see; those that no row shows are looked for by their keys. Null where one has no key. */
function thereAsShown(
  { journal }: World,
  entries: readonly Entry[],
  shown: ReadonlySet<number>,
): ReadonlySet<string> | null {
  const doubtful = entries.filter(({ seq }) => !shown.has(seq));
  if (doubtful.some(({ key }) => key === '')) return null;
  const found =
    doubtful.length === 0
      ? []
      : entriesOf(
          journal.find(
            'key',
            doubtful.map(({ key }) => key),
          ),
        );
  return new Set([...entries.filter(({ seq }) => shown.has(seq)), ...found].map(({ hash }) => hash));
}
