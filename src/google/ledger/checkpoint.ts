// The checkpoint, stored as a script property: the last entry whose effects are all in place. Beside it stand the
// version and the formats of the Carnet that wrote it.
import type { Checkpoint, CheckpointStore } from '../../app/ports/checkpoint';
import { shorterFigures } from '../../core/dashboard/figures';
import { latestKeys } from '../../core/decide/command-key';
import { isCounted, lifted, newerFormats, SCHEMA, type Stored } from '../../core/journal/versions';
import type { UseCounts } from '../../core/points/uses';
import { version } from '../../core/release';
import { LedgerCorrupt } from '../../core/result';
import { fitsProperty, type Store } from '../properties/properties';
import { lastNumberStore } from './last-number-store';

const KEY = 'done';

/**
 * How many clients and keys are known without a search where two hundred rules have been used: their counts, which nothing
 * else tells, leave no room for more.
 */
const FEW = 8;

/** Missing in a checkpoint from before it was written down. */
type By = { readonly version: string; readonly formats: Stored };

type Kept = Stored & { readonly by?: By };

/** @param usesUntil counts from the journal what a checkpoint from before the counts lacks */
export function checkpointStore(store: Store, usesUntil: (seq: number) => UseCounts): CheckpointStore {
  const lastNumbers = lastNumberStore(store);
  function kept(): Kept | null {
    const text = store.get(KEY);
    return text === undefined ? null : JSON.parse(text);
  }
  return {
    read() {
      const found = kept();
      if (found === null) return null;
      // What this Carnet could still read, it would write back in the older format.
      const newer = newerFormats(formatsOf(found));
      if (newer.length > 0) throw new LedgerCorrupt('format-newer', 0, newer.join(', '));
      // The hash of the catalog was kept when a change of it still had to be read twice.
      const { by: _by, catalog: _catalog, ...own } = found;
      const stored = lifted('checkpoint', own);
      const checkpoint = { ...stored, touched: null } as unknown as Checkpoint;
      return isCounted('checkpoint', stored)
        ? checkpoint
        : { ...checkpoint, uses: usesUntil(checkpoint.seq) };
    },
    writtenBy() {
      const found = kept();
      if (found === null) return null;
      return { version: found.by?.version ?? '', isNewer: newerFormats(formatsOf(found)).length > 0 };
    },
    write(checkpoint) {
      const by: By = { version, formats: SCHEMA };
      const { touched: _touched, ...own } = checkpoint;
      const noted = lastNumbers.noting(checkpoint);
      const text = (some: Partial<Checkpoint>) =>
        JSON.stringify({ ...own, numbers: noted.marks, ...some, schema: SCHEMA.checkpoint, by });
      // A command must not fail because of what the Dashboard shows, which can be counted anew, nor of what saves a search.
      const { figures, recent } = checkpoint;
      const shorter = (figures === null ? [null] : shorterFigures(figures)).map((some) =>
        text({ figures: some }),
      );
      const done =
        shorter.find(fitsProperty) ??
        text({ figures: null, recent: recent.slice(-FEW), ...latestKeys(checkpoint, FEW) });
      if (Object.keys(noted.shards).length === 0) store.set(KEY, done);
      else store.setAll({ ...noted.shards, [KEY]: done });
    },
    isLast: lastNumbers.isLast,
  };
}

/** The checkpoint's number alone, whatever else stands in it; null if there is none. */
export function lastEntry(store: Store): number | null {
  const kept = JSON.parse(store.get(KEY) ?? 'null') as { readonly seq?: number } | null;
  return kept?.seq ?? null;
}

function formatsOf(kept: Kept): Stored {
  return { ...kept.by?.formats, checkpoint: kept.schema };
}
