// Which version's page this sheet was last served: a newer one tells once what is new.
import { version } from '../../core/release';
import type { Store } from '../properties/properties';
import { readNote, writeNote } from '../properties/stored-note';

const KEY = 'served';

/**
 * The version that was served before, if this one is another: asked once, it is remembered. '' if there is nothing to
 * tell, as in a new sheet.
 */
export function newsSince(store: Store): string {
  const before = readNote(store, KEY) ?? '';
  if (before === version) return '';
  writeNote(store, KEY, version);
  return before;
}
