// Whose a request is. The sidebar's page gets a capability when it is served: kept on the server, expiring. A link of a
// client or of a member of staff is a capability itself, looked up at every request, so that a revoked one ends at once.
import type { Who } from '../../app/action';
import type { Capabilities } from '../../app/api';
import { hashOf } from '../../core/journal/canonical';
import type { Store } from '../properties/properties';

/**
 * For whom a page is served: somebody with all rights, by number if they have one, or a member of staff, whose rights are
 * looked up at every request.
 */
export type Served =
  | { readonly role: 'owner'; readonly staff?: number }
  | { readonly role: 'staff'; readonly staff: number };

type Grant = Served & {
  readonly schema: 1;
  /** Milliseconds since 1970. */
  readonly until: number;
};

/** A kind of link: how it begins, and who is behind one; null for one that was revoked or never made. */
export type LinkKind = { readonly start: string; whoOf(link: string): Who | null };

const PREFIX = 'page.';
// A sidebar stays open for a working day; opening it again grants a new capability.
const LIFE_MS = 14 * 60 * 60 * 1000;

export type PageCapabilities = Capabilities & { grant(served: Served): string };

/** @param staffOf a member of staff by number; null for nobody, and for somebody who is switched off */
export function pageCapabilities(
  store: Store,
  links: readonly LinkKind[],
  staffOf: (staff: number) => Who | null,
): PageCapabilities {
  function grantOf(key: string): Grant | undefined {
    const text = store.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as Grant);
  }
  return {
    whoOf(capability) {
      const kind = links.find(({ start }) => capability.startsWith(start));
      if (kind !== undefined) return kind.whoOf(capability);
      const grant = grantOf(keyOf(capability));
      if (grant === undefined || grant.until <= Date.now()) return null;
      if (grant.role === 'staff') return staffOf(grant.staff);
      return grant.staff === undefined ? { role: 'owner' } : { role: 'owner', staff: grant.staff };
    },
    grant(served) {
      // Expired grants are removed whenever one is added: the store is limited to 500 KB.
      for (const key of store.keys())
        if (key.startsWith(PREFIX) && (grantOf(key)?.until ?? 0) <= Date.now()) store.remove(key);
      const capability = Utilities.getUuid();
      const grant: Grant = { ...served, schema: 1, until: Date.now() + LIFE_MS };
      store.set(keyOf(capability), JSON.stringify(grant));
      return capability;
    },
  };
}

/** Whoever reads the properties learns of no page how to speak for it. */
function keyOf(capability: string): string {
  return PREFIX + hashOf(['page', capability]);
}
