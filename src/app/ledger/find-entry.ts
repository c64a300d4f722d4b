// An entry by its number or its command's key, and what took it back.
import type { Entry } from '../../core/entry';
import type { JournalRow } from '../ports/journal';
import type { ReadingWorld } from '../ports/world';
import { allRows, distinct, entriesOf } from './journal-rows';

/** The entry with the number: at the row where it was seen, else by search. */
export function entryAt(world: ReadingWorld, seq: number, hint: number): Entry | undefined {
  const there = hint < 2 ? undefined : world.journal.rows(hint, hint)[0]?.entry;
  if (there?.seq === seq) return there;
  const found = entriesOf(world.journal.find('seq', [String(seq)]))[0];
  // Somebody typed over its number, or it is gone.
  return found ?? entriesOf(allRows(world).rows).find((entry) => entry.seq === seq);
}

/** Every entry that takes something of another back, in order, each once. One that was missed would be done again. */
export function reversalsOf(world: ReadingWorld, seq: number): readonly Entry[] {
  return distinct(entriesOf(world.journal.findSurely('undoes', [String(seq)])));
}

/**
 * The entries of a command's key, the void of a correction among them. What the narrow column shows is enough where the
 * command's own entry is among it; that there is none is believed of the entries alone.
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
