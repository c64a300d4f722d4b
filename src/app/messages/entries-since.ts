// The entries that the outbox has not looked at yet, wherever people have moved their rows.
import { lastAdopted } from '../../core/decide/proof';
import type { Entry, Head } from '../../core/journal/entry';
import { allRows, chainOf } from '../ledger/journal-rows';
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld } from '../ports/world';

// An entry has one or two kilobytes.
const AT_ONCE = 1000;

export type EntriesSince = {
  readonly entries: readonly Entry[];
  /** Up to where they were read. */
  readonly head: Head;
};

/**
 * A portion of the entries after a head, in order.
 * @param checkpoint of a recovered journal: its last entry
 */
export function entriesSince(world: ReadingWorld, after: Head, checkpoint: Checkpoint): EntriesSince {
  const end = { seq: checkpoint.seq, hash: checkpoint.hash };
  if (after.seq === end.seq && after.hash === end.hash) return { entries: [], head: end };
  const near = inPlace(world, after, checkpoint) ?? anywhere(world, after);
  const entries = near.slice(0, AT_ONCE);
  const last = entries[entries.length - 1];
  return { entries, head: last === undefined ? end : { seq: last.seq, hash: last.hash } };
}

/** From the last rows, if they are a chain that follows the head. */
function inPlace(world: ReadingWorld, after: Head, { seq, row }: Checkpoint): readonly Entry[] | undefined {
  const first = row - (seq - after.seq);
  const start = after.seq === 0 ? 1 : 2;
  if (first < start || after.seq >= seq) return undefined;
  const rows = world.journal.rows(first, Math.min(row, first + AT_ONCE));
  const chain = after.seq === 0 ? rows.filter((one) => one.row > 1) : rows.slice(1);
  if (after.seq > 0 && rows[0]?.entry?.hash !== after.hash) return undefined;
  const entries: Entry[] = [];
  let last = after;
  for (const { entry } of chain) {
    if (entry === null || entry.seq !== last.seq + 1 || entry.prev !== last.hash) return undefined;
    entries.push(entry);
    last = entry;
  }
  return entries;
}

/**
 * Among all rows. Where the head is no entry of this journal any more, an older version was put back and adopted: what
 * follows that adoption is new.
 */
function anywhere(world: ReadingWorld, after: Head): readonly Entry[] {
  const entries = chainOf(allRows(world).rows);
  const isKnown =
    after.seq === 0 || entries.some(({ seq, hash }) => seq === after.seq && hash === after.hash);
  const from = isKnown ? after.seq : lastAdopted(entries);
  return entries.filter(({ seq }) => seq > from);
}
