// Links of clients' own pages: what ends them is a script property, which stays where the sheet is put back to an older
// version. A copy of the sheet has neither that nor the secret, so that no link leads into it.
import type { ClientLinks } from '../app/ports/client-links';
import { isClientLink, type LinkOf, memberInLink } from '../core/client-link';
import type { LinkKind } from './capabilities';
import { erasedNumberStore } from './erased-numbers';
import type { Store } from './properties';
import { scriptSecret } from './secret';
import { readNote, writeNote } from './stored-note';

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
      const member = linkedMember(store, capability.slice(CLIENT_LINK.length), (of) => [of]);
      const isErased = member !== null && erasedNumberStore(store).read().includes(member);
      return member === null || isErased ? null : { role: 'client', member };
    },
  };
}

/** How the capability of a client's page begins; the rest is the link. */
export const CLIENT_LINK = 'k.';

/** Whether the link was one before it was ended: whoever guesses is told less than whoever once had one. */
export function isEndedLink(store: Store, link: string): boolean {
  return linkedMember(store, link, earlier) !== null;
}

// As many are looked at as a salon ends in years.
const MOST_EARLIER = 100;

function earlier({ member, generation, epoch }: LinkOf): readonly LinkOf[] {
  const all = Array.from({ length: epoch + 1 }, (_, i) => epoch - i).flatMap((then) =>
    Array.from({ length: generation + 1 }, (_, i) => ({ member, generation: generation - i, epoch: then })),
  );
  return all.slice(0, MOST_EARLIER);
}

/** The client whose link it is, by any of those that are tried; null if it is none of them. */
function linkedMember(
  store: Store,
  link: string,
  tried: (present: LinkOf) => readonly LinkOf[],
): string | null {
  const secret = scriptSecret(store).known();
  const member = memberInLink(link);
  if (secret === undefined || member === null) return null;
  const present = clientLinkStore(store).of(member);
  return tried(present).some((of) => isClientLink(secret, link, of)) ? member : null;
}
