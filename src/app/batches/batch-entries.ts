// Reads the entries of a series from the journal, the newest first, in portions.

import { isOfSeries } from '../../core/decide/given';
import type { Batch } from '../../core/journal/batches';
import type { Entry } from '../../core/journal/entry';
import { allRows, distinct, entriesOf } from '../ledger/journal-rows';
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld } from '../ports/world';

export type BatchPortion = {
  /** Newest first, without those that take others back. */
  readonly entries: readonly Entry[];
  /** Where the next portion begins; 0 if there is none. */
  readonly before: number;
};

/**
 * The entries with the numbers `before` − `most` to `before` − 1, as far as they belong to the series.
 * @param before 0 to begin with the last one
 */
export function batchPortion(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  batch: Batch,
  { before, most }: { readonly before: number; readonly most: number },
): BatchPortion {
  const last = before === 0 ? batch.last : Math.min(batch.last, before - 1);
  const first = Math.max(batch.first, last - most + 1);
  const entries = entriesNumbered(world, checkpoint, first, last)
    .filter((entry) => entry.batch === batch.id && isOfSeries(entry))
    .reverse();
  return { entries, before: first > batch.first ? first : 0 };
}

/** In order of number: from consecutive rows, unless people have moved some. */
function entriesNumbered(
  world: ReadingWorld,
  { row, seq }: Checkpoint,
  first: number,
  last: number,
): readonly Entry[] {
  if (last < first) return [];
  const above = row - seq;
  const isMeant = (entry: Entry) => entry.seq >= first && entry.seq <= last;
  const rows = first + above < 2 ? [] : world.journal.rows(first + above, last + above);
  const near = distinct(entriesOf(rows).filter(isMeant));
  if (near.length > last - first) return near;
  return distinct(entriesOf(allRows(world).rows).filter(isMeant));
}
