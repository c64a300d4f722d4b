// The mark of the last entry whose effects are all in place, as a script property.
import type { Mark, MarkStore } from '../app/ports';
import type { Store } from './properties';

const KEY = 'done';

export function markStore(store: Store): MarkStore {
  return {
    read() {
      const text = store.get(KEY);
      return text === undefined ? null : (JSON.parse(text) as Mark);
    },
    write(mark) {
      store.set(KEY, JSON.stringify(mark));
    },
  };
}
