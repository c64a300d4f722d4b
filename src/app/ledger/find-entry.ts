// An entry by its number, and what took it back.
import type { Entry } from '../../core/entry';
import type { ReadingWorld } from '../ports/world';
import { allRows, entriesOf } from './journal-rows';

/** The entry with the number: at the row where it was seen, else by search. */
export function entryAt(world: ReadingWorld, seq: number, hint: number): Entry | undefined {
  const there = hint < 2 ? undefined : world.journal.rows(hint, hint)[0]?.entry;
  if (there?.seq === seq) return there;
  const found = entriesOf(world.journal.find('seq', [String(seq)]))[0];
  // Somebody typed over its number, or it is gone.
  return found ?? entriesOf(allRows(world).rows).find((entry) => entry.seq === seq);
}

/** Every entry that takes something of another back, in order, each once. */
export function reversalsOf(world: ReadingWorld, seq: number): readonly Entry[] {
  const found = entriesOf(world.journal.find('undoes', [String(seq)])).filter((entry) => entry.of === seq);
  return [...new Map(found.map((entry) => [entry.seq, entry])).values()].sort((a, b) => a.seq - b.seq);
}
