// What the codes of gift cards are made from: a script property, so that it stands in no tab and no copy of the sheet.
import type { Store } from './properties';

const KEY = 'secret';

/** Made when it is needed first, which is inside the lock. */
export function scriptSecret(store: Store): () => string {
  return () => {
    const known = store.get(KEY);
    if (known !== undefined) return known;
    const made = `${Utilities.getUuid()}${Utilities.getUuid()}`;
    store.set(KEY, made);
    return made;
  };
}
