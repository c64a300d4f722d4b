// The secret from which gift card codes are made: a property, so that no tab and no copy of the sheet holds it.
import type { World } from '../../app/ports/world';
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
