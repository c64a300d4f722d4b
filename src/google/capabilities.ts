// The capability that a page gets when it is served: kept on the server, tied to a role, expiring.
import type { Role } from '../app/action';
import type { Capabilities } from '../app/api';
import type { Store } from './properties';

type Grant = {
  readonly schema: 1;
  readonly role: Role /** Milliseconds since 1970. */;
  readonly until: number;
};

const PREFIX = 'page.';
// A sidebar stays open for a working day; opening it again grants a new capability.
const LIFE_MS = 14 * 60 * 60 * 1000;

export type PageCapabilities = Capabilities & { grant(role: Role): string };

export function pageCapabilities(store: Store): PageCapabilities {
  function grantOf(key: string): Grant | undefined {
    const text = store.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as Grant);
  }
  return {
    roleOf(capability) {
      const grant = grantOf(PREFIX + capability);
      return grant !== undefined && grant.until > Date.now() ? grant.role : null;
    },
    grant(role) {
      // Expired grants are removed whenever one is added: the store is limited to 500 KB.
      for (const key of store.keys())
        if (key.startsWith(PREFIX) && (grantOf(key)?.until ?? 0) <= Date.now()) store.remove(key);
      const capability = Utilities.getUuid();
      const grant: Grant = { schema: 1, role, until: Date.now() + LIFE_MS };
      store.set(PREFIX + capability, JSON.stringify(grant));
      return capability;
    },
  };
}
