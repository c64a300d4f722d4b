// What a page that is opened in the sheet starts with: whose it is, and what it may.
import type { PageData } from '../../app/page-data';
import type { StaffPerson } from '../../app/ports/staff';
import type { World } from '../../app/ports/world';
import { LedgerCorrupt } from '../../core/result';
import { whoIs } from '../staff/staff-links';
import type { Wired } from '../wiring';
import { openedFor, openedForNobody } from './opened-for';

/** For the owner, and within their limits for a member of staff whose address the owner has written down. */
export function pageFor(wired: Wired, place: Pick<PageData, 'first' | 'on'>): PageData {
  const { world, capabilities, news } = wired;
  const person = limitedPerson(world);
  const who = person === undefined ? ({ role: 'owner' } as const) : whoIs(person);
  const served = person === undefined ? ownerServed : ({ role: 'staff', staff: person.number } as const);
  return {
    ...(who === null ? openedForNobody(wired) : openedFor(wired, who)),
    capability: capabilities.grant(served),
    ...place,
    since: place.on === 'dialog' ? '' : news(),
    who: who?.role === 'client' ? null : who,
    client: '',
    salon: '',
  };
}

const ownerServed = { role: 'owner' } as const;

/** Whoever has the sheet open, if the owner has given them rights. Undefined where Google does not say who it is. */
function limitedPerson({ actor, staff, checkpoint }: World): StaffPerson | undefined {
  const address = actor().toLowerCase();
  if (address === '' || !isSetUp(checkpoint)) return undefined;
  return staff
    .list()
    .persons.find((person) => person.access !== 'free' && person.address.toLowerCase() === address);
}

/** Also a sheet of a newer Carnet, in which nothing works but the people are known. */
function isSetUp(checkpoint: World['checkpoint']): boolean {
  try {
    return checkpoint.read() !== null;
  } catch (error) {
    if (error instanceof LedgerCorrupt) return true;
    throw error;
  }
}
