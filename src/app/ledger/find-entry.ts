// Finds an entry by its number or its command's key, and the entries that reverse it.
import type { Entry } from '../../core/journal/entry';
import { takenBackId } from '../../core/journal/last-numbers';
import type { Checkpoint } from '../ports/checkpoint';
import type { JournalRow } from '../ports/journal';
import type { ReadingWorld } from '../ports/world';
import { allRows, distinct, entriesOf } from './journal-rows';

/** The entry with the number: from the row where it was seen, else by search. */
export function entryAt(world: ReadingWorld, seq: number, hint: number): Entry | undefined {
  const there = hint < 2 ? undefined : world.journal.rows(hint, hint)[0]?.entry;
  if (there?.seq === seq) return there;
  const found = entriesOf(world.journal.find('seq', [String(seq)]))[0];
  // Somebody overwrote its number, or it is gone.
  return found ?? entriesOf(allRows(world).rows).find((entry) => entry.seq === seq);
}

/** The entries with the numbers, in order: few searches, unless somebody overwrote one. */
export function entriesNumbered(world: ReadingWorld, seqs: readonly number[]): readonly Entry[] {
  if (seqs.length === 0) return [];
  const wanted = new Set(seqs);
  const found = distinct(entriesOf(world.journal.find('seq', seqs.map(String))));
  if (found.length === wanted.size) return found;
  return distinct(entriesOf(allRows(world).rows)).filter(({ seq }) => wanted.has(seq));
}

/**
 * All entries that reverse (part of) another, in order, without duplicates. A missed one could be repeated. Without a search
 * where it is known that there are none.
 * @param checkpoint of the transaction, with every entry in place
 */
export function reversalsOf(world: ReadingWorld, seq: number, checkpoint: Checkpoint): readonly Entry[] {
  if (world.checkpoint.isLast(checkpoint, takenBackId(seq), 0) === true) return [];
  return distinct(entriesOf(world.journal.findSurely('undoes', [String(seq)])));
}

/**
 * The same for many entries, by their numbers, with few searches.
 * @param checkpoint of the transaction, or for what is only shown: it saves the search for those of which it knows
 */
export function reversalsOfAll(
  world: ReadingWorld,
  seqs: readonly number[],
  checkpoint?: Checkpoint,
): ReadonlyMap<number, readonly Entry[]> {
  const isSure = (seq: number) =>
    checkpoint !== undefined && world.checkpoint.isLast(checkpoint, takenBackId(seq), 0) === true;
  const open = seqs.filter((seq) => !isSure(seq));
  const found = new Map<number, readonly Entry[]>();
  for (let first = 0; first < open.length; first += SEARCHED_AT_ONCE) {
    const portion = open.slice(first, first + SEARCHED_AT_ONCE).map(String);
    for (const entry of distinct(entriesOf(world.journal.findSurely('undoes', portion))))
      found.set(entry.of, [...(found.get(entry.of) ?? []), entry]);
  }
  return found;
}

/** All entries of gift cards and vouchers, in order, with few searches. */
export function entriesOfCards(world: ReadingWorld, ids: readonly string[]): readonly Entry[] {
  const found: Entry[] = [];
  for (let first = 0; first < ids.length; first += SEARCHED_AT_ONCE) {
    const portion = ids.slice(first, first + SEARCHED_AT_ONCE);
    found.push(...entriesOf(world.journal.findSurely('storedValues', portion)));
  }
  return distinct(found);
}

// Gives a pattern of a few kilobytes.
const SEARCHED_AT_ONCE = 100;

/**
 * The entries of a command's key, including the void of a correction. The narrow column is enough if it finds the
 * command's own entry; only the entries themselves can prove that there is none.
 */
export function rowsOfKey(world: ReadingWorld, key: string): readonly EntryRow[] {
  const keys = [key, `${key}/void`];
  const seen = withEntry(world.journal.find('key', keys));
  const isFound = seen.some(({ entry }) => entry.key === key);
  return isFound ? seen : withEntry(world.journal.findSurely('key', keys));
}

export type EntryRow = { readonly row: number; readonly entry: Entry };

function withEntry(rows: readonly JournalRow[]): readonly EntryRow[] {
  return rows.flatMap(({ row, entry }) => (entry === null ? [] : [{ row, entry }]));
}
