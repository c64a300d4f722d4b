// Carnet's properties, read all together once per execution, since each read is a call to Google.
import type { Services } from './home';

type Properties = GoogleAppsScript.Properties.Properties;

export type Store = {
  get(key: string): string | undefined;
  keys(): readonly string[];
  set(key: string, value: string): void;
  /** Several in one call. */
  setAll(values: { readonly [key: string]: string }): void;
  remove(key: string): void;
  /** Drops the cached values: inside the lock, others may have written since. */
  forget(): void;
};

// Google counts nine kilobytes; whether with the key is settled nowhere.
const MOST_BYTES = 9 * 1024 - 100;

export function fitsProperty(text: string): boolean {
  // In UTF-8 a sign takes at most three times its length here.
  if (text.length * 3 <= MOST_BYTES) return true;
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes <= MOST_BYTES;
}

/** The same properties in the sidebar and the web till, so that both see the same values. */
export function propertyStore(services: Services): Store {
  let properties: Properties | undefined;
  let known: { [key: string]: string } | undefined;
  function service(): Properties {
    properties ??= services.properties();
    return properties;
  }
  function all(): { [key: string]: string } {
    known ??= service().getProperties();
    return known;
  }
  return {
    get: (key) => all()[key],
    keys: () => Object.keys(all()),
    set(key, value) {
      service().setProperty(key, value);
      if (known !== undefined) known[key] = value;
    },
    setAll(values) {
      service().setProperties(values);
      if (known !== undefined) Object.assign(known, values);
    },
    remove(key) {
      service().deleteProperty(key);
      if (known !== undefined) delete known[key];
    },
    forget() {
      known = undefined;
    },
  };
}
