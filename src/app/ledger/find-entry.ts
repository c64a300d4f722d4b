// An entry by its number, and what took it back.
import type { Entry } from '../../core/entry';
import type { ReadingWorld } from '../ports';
import { entriesOf } from './journal-rows';

/** The entry with the number: at the row where it was seen, else by search. */
export function entryAt(world: ReadingWorld, seq: number, hint: number): Entry | undefined {
  const there = hint < 2 ? undefined : world.journal.rows(hint, hint)[0]?.entry;
  if (there?.seq === seq) return there;
  return entriesOf(world.journal.find(`"seq":${seq},`)).find((entry) => entry.seq === seq);
}

/** Every entry that takes something of another back, in order, each once. */
export function reversalsOf(world: ReadingWorld, seq: number): readonly Entry[] {
  const found = entriesOf(world.journal.find(`"of":${seq},`)).filter((entry) => entry.of === seq);
  return [...new Map(found.map((entry) => [entry.seq, entry])).values()].sort((a, b) => a.seq - b.seq);
}
