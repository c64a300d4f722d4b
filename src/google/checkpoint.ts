// The checkpoint, stored as a script property: the last entry whose effects are all in place.
import type { Checkpoint, CheckpointStore } from '../app/ports/checkpoint';
import { lifted, SCHEMA } from '../core/versions';
import type { Store } from './properties';

const KEY = 'done';

export function checkpointStore(store: Store): CheckpointStore {
  return {
    read() {
      const text = store.get(KEY);
      return text === undefined ? null : (lifted('checkpoint', JSON.parse(text)) as Checkpoint);
    },
    write(checkpoint) {
      store.set(KEY, JSON.stringify({ ...checkpoint, schema: SCHEMA.checkpoint }));
    },
  };
}
