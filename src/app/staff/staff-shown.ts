// A member of staff as the owner sees them, and the link to their till.
import * as v from 'valibot';
import { staffWordOf } from '../../core/staff/staff-link';
import type { Keyed } from '../action';
import { shortText } from '../command-parts';
import type { StaffPerson } from '../ports/staff';
import type { World } from '../ports/world';

/** Without the mark of the link, which is nobody's business. */
export type StaffShown = Omit<StaffPerson, 'mark'> & { readonly hasLink: boolean };

/** A person whose link was just made. Nobody can show it again: the sheet does not know it. */
export type StaffLinked = {
  readonly person: StaffShown;
  /** Null as long as Carnet does not know the address of its web page: nothing could be opened by it. */
  readonly link: string | null;
};

// More than anybody gives by hand in a day is a slip.
const MOST_BY_HAND = 99_999;

export const staffNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What the owner says of a person. */
export const staffDetails = v.object({
  name: shortText,
  /** The address of the Google account with which they have the sidebar open, or ''. */
  address: shortText,
  rights: v.object({
    record: v.boolean(),
    refund: v.boolean(),
    byHand: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_BY_HAND)),
    contacts: v.boolean(),
    reports: v.boolean(),
  }),
});

export function shownOf({ mark, ...person }: StaffPerson): StaffShown {
  return { ...person, hasLink: mark !== '' };
}

/** The word of the link that a request makes: the same if it is sent again. Only inside the lock. */
export function newWord(world: World, { key }: Keyed): string {
  return staffWordOf(world.secret.make(), key);
}

export function linkOf(world: World, word: string): string | null {
  const address = world.webApp.address();
  return address === null ? null : `${address}?t=${word}`;
}
