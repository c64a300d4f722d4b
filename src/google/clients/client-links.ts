// Links of clients' own pages: what ends them is a script property, which stays where the sheet is put back to an older
// version. A copy of the sheet has neither that nor the secret, so that no link leads into it.
import type { ClientLinks } from '../../app/ports/client-links';
import { isClientLink } from '../../core/members/client-link';
import { memberInLink } from '../../core/members/member-in-link';
import type { LinkKind } from '../pages/capabilities';
import type { Store } from '../properties/properties';
import { scriptSecret } from '../properties/secret';
import { readNote, writeNote } from '../properties/stored-note';
import { erasedNumberStore } from './erased-numbers';

/** How often all links were ended, and of a client whose own were, how often; and by which request last. */
const ALL = 'links';
const ONE = 'link.';

export function clientLinkStore(store: Store): ClientLinks {
  const times = (name: string) => Number(wordsIn(name)[0] ?? 0);
  const wordsIn = (name: string) => (readNote(store, name) ?? '').split(' ').filter((word) => word !== '');
  function once(name: string, key: string): void {
    if (wordsIn(name)[1] !== key) writeNote(store, name, `${times(name) + 1} ${key}`);
  }
  return {
    of: (member) => ({ member, generation: times(ONE + member), epoch: times(ALL) }),
    end(members, key) {
      for (const member of members) once(ONE + member, key);
    },
    endAll: (key) => once(ALL, key),
  };
}

/** A link is a capability itself, looked up at every request: one that was ended leads nowhere from then on. */
export function clientLinkKind(store: Store): LinkKind {
  return {
    start: CLIENT_LINK,
    whoOf(capability) {
      const link = capability.slice(CLIENT_LINK.length);
      const secret = scriptSecret(store).known();
      const member = memberInLink(link);
      if (secret === undefined || member === null) return null;
      if (!isClientLink(secret, link, clientLinkStore(store).of(member))) return null;
      return erasedNumberStore(store).read().includes(member) ? null : { role: 'client', member };
    },
  };
}

/** How the capability of a client's page begins; the rest is the link. */
export const CLIENT_LINK = 'k.';
