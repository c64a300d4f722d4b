// What was said of imported files, as a script property: it names no client and no money.
import type { RememberedFiles } from '../../app/ports/remembered-files';
import type { Store } from './properties';
import { readNote, writeNote } from './stored-note';

const KEY = 'files';

export function rememberedFileStore(store: Store): RememberedFiles {
  return {
    // What a newer Carnet remembers is asked again rather than misread.
    read: () => JSON.parse(readNote(store, KEY) ?? '[]'),
    write: (files) => writeNote(store, KEY, JSON.stringify(files)),
  };
}
