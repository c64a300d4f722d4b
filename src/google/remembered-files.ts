// What was said of imported files, as a script property: it names no client and no money.
import type { RememberedFiles } from '../app/ports/remembered-files';
import { REMEMBERED_SCHEMA, type RememberedFile } from '../core/remembered-file';
import type { Store } from './properties';

const KEY = 'files';

type Kept = { readonly schema: number; readonly files: readonly RememberedFile[] };

export function rememberedFileStore(store: Store): RememberedFiles {
  return {
    read() {
      const text = store.get(KEY);
      if (text === undefined) return [];
      const kept: Kept = JSON.parse(text);
      // What a newer Carnet remembers is asked again rather than misread.
      return kept.schema > REMEMBERED_SCHEMA ? [] : kept.files;
    },
    write(files) {
      const kept: Kept = { schema: REMEMBERED_SCHEMA, files };
      store.set(KEY, JSON.stringify(kept));
    },
  };
}
