// What a page that is opened in the sheet starts with: whose it is, and what it may.
import type { PageData } from '../../app/page-data';
import type { StaffPerson } from '../../app/ports/staff';
import type { World } from '../../app/ports/world';
import { LedgerCorrupt } from '../../core/result';
import { whoIs } from '../staff/staff-links';
import type { Wired } from '../wiring';
import type { Served } from './capabilities';
import { openedFor, openedForNobody } from './opened-for';
import { sheetMark } from './sheet-mark';

/** For the owner, and within their limits for a member of staff whose address the owner has written down. */
export function pageFor(wired: Wired, place: Pick<PageData, 'first' | 'on'>): PageData {
  const { world, capabilities, news } = wired;
  const person = personHere(world);
  const limited = person !== undefined && isLimited(person) ? person : undefined;
  const who = limited === undefined ? ({ role: 'owner' } as const) : whoIs(limited);
  const served: Served =
    limited === undefined ? { role: 'owner', ...numbered(person) } : { role: 'staff', staff: limited.number };
  return {
    ...(who === null ? openedForNobody(wired) : openedFor(wired, who)),
    capability: capabilities.grant(served),
    ...place,
    since: place.on === 'dialog' ? '' : news(),
    who: who?.role === 'client' ? null : who,
    client: '',
    salon: '',
    sheet: sheetMark(wired),
  };
}

/** Who is to be named by the entries, which then need not look the address up. */
function numbered(person: StaffPerson | undefined): { readonly staff?: number } {
  return person === undefined ? {} : { staff: person.number };
}

function isLimited({ access }: StaffPerson): boolean {
  return access !== 'free';
}

/** Whoever has the sheet open, if they have a row among the staff. Undefined where Google does not say who it is. */
function personHere({ actor, staff, checkpoint }: World): StaffPerson | undefined {
  const address = actor().toLowerCase();
  if (address === '' || !isSetUp(checkpoint)) return undefined;
  const own = staff.list().persons.filter((person) => person.address.toLowerCase() === address);
  return own.find(isLimited) ?? own[0];
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
