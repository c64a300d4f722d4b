// Wrong codes of gift cards, in a script property for each who has tried some.
import type { CodeTriesStore } from '../../app/ports/code-tries';
import { type CodeTries, isTold, noCodeTries } from '../../core/stored-values/code-tries';
import type { Store } from '../properties/properties';
import { readNote, writeNote } from '../properties/stored-note';

const PREFIX = 'tries.';

export function codeTriesStore(store: Store): CodeTriesStore {
  function read(key: string): CodeTries {
    const text = readNote(store, key);
    return text === undefined ? noCodeTries : { ...noCodeTries, ...(JSON.parse(text) as CodeTries) };
  }
  return {
    of: (person) => read(PREFIX + person),
    keep(person, tries, now) {
      // The store is limited to 500 KB: what the owner is no longer told of goes whenever something is added.
      for (const key of store.keys())
        if (key.startsWith(PREFIX) && !isTold(read(key), now)) store.remove(key);
      writeNote(store, PREFIX + person, JSON.stringify(tries));
    },
  };
}
