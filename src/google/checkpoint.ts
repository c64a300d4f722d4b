// The checkpoint of the last entry whose effects are all in place, as a script property.
import type { Checkpoint, CheckpointStore } from '../app/ports';
import type { Store } from './properties';

const KEY = 'done';

export function checkpointStore(store: Store): CheckpointStore {
  return {
    read() {
      const text = store.get(KEY);
      return text === undefined ? null : (JSON.parse(text) as Checkpoint);
    },
    write(checkpoint) {
      store.set(KEY, JSON.stringify(checkpoint));
    },
  };
}
