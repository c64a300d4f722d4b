// What the codes of gift cards are made from: a script property, so that it stands in no tab and no copy of the sheet.
import type { World } from '../app/ports/world';
import type { Store } from './properties';

const KEY = 'secret';

export function scriptSecret(store: Store): World['secret'] {
  return {
    known: () => store.get(KEY),
    make() {
      const known = store.get(KEY);
      if (known !== undefined) return known;
      const made = `${Utilities.getUuid()}${Utilities.getUuid()}`;
      store.set(KEY, made);
      return made;
    },
  };
}
