// Pairs of clients that somebody has told apart, as a script property: numbers alone, no names.
import type { ToldApart } from '../../app/ports/told-apart';
import type { ApartPair } from '../../core/members/told-apart';
import type { Store } from '../properties/properties';
import { readNote, writeNote } from '../properties/stored-note';

const KEY = 'apart';

export function toldApartStore(store: Store): ToldApart {
  return {
    // What a newer Carnet keeps is asked again rather than misread.
    read: () =>
      (readNote(store, KEY) ?? '')
        .split(' ')
        .filter((pair) => pair !== '')
        .map((pair) => pair.split('-') as unknown as ApartPair),
    write: (pairs) => writeNote(store, KEY, pairs.map((pair) => pair.join('-')).join(' ')),
  };
}
