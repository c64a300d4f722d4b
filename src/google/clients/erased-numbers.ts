// Numbers of erased clients, as a script property: it stays as it is when the sheet is put back to an older version.
import type { ErasedNumbers } from '../../app/ports/erased-numbers';
import { withErased } from '../../core/members/erased-numbers';
import type { Store } from '../properties/properties';
import { readNote, writeNote } from '../properties/stored-note';

const KEY = 'erased';

export function erasedNumberStore(store: Store): ErasedNumbers {
  function read(): readonly string[] {
    return (readNote(store, KEY) ?? '').split(' ').filter((id) => id !== '');
  }
  return {
    read,
    note: (ids) => writeNote(store, KEY, withErased(read(), ids).join(' ')),
  };
}
