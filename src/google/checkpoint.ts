// The checkpoint, stored as a script property: the last entry whose effects are all in place.
import type { Checkpoint, CheckpointStore } from '../app/ports/checkpoint';
import type { UseCounts } from '../core/uses';
import { isCounted, lifted, SCHEMA } from '../core/versions';
import type { Store } from './properties';

const KEY = 'done';

/** @param usesUntil counts from the journal what a checkpoint from before the counts lacks */
export function checkpointStore(store: Store, usesUntil: (seq: number) => UseCounts): CheckpointStore {
  return {
    read() {
      const text = store.get(KEY);
      if (text === undefined) return null;
      const stored = lifted('checkpoint', JSON.parse(text));
      const checkpoint = stored as Checkpoint;
      return isCounted('checkpoint', stored)
        ? checkpoint
        : { ...checkpoint, uses: usesUntil(checkpoint.seq) };
    },
    write(checkpoint) {
      store.set(KEY, JSON.stringify({ ...checkpoint, schema: SCHEMA.checkpoint }));
    },
  };
}
