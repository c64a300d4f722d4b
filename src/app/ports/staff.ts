// The people of the salon: numbers in entries, and in the Staff tab who they are and what they may do.
import type { Day } from '../../core/day';
import type { StaffRights } from '../../core/staff/staff-rights';
import type { TabProblem } from './tabs';

/**
 * `on` and `off` for those whom the owner has given rights: they work within these, or not at all. `free` for whoever
 * was only seen writing in the sheet itself, as the owner is.
 */
export type StaffAccess = 'on' | 'off' | 'free';

export type StaffPerson = {
  readonly number: number;
  readonly name: string;
  /** The address of their Google account, or ''. */
  readonly address: string;
  readonly access: StaffAccess;
  readonly rights: StaffRights;
  /** The hash of the word in their link, or '' if they have none. */
  readonly mark: string;
  /** The day on which the link was made, and the last one on which it was used; '' for none. */
  readonly linkedOn: Day | '';
  readonly seenOn: Day | '';
};

export type NewPerson = Omit<StaffPerson, 'number'>;

/** What changes; the number never does. */
export type StaffChange = Partial<NewPerson>;

export type Staff = {
  /** The address's number, 0 for none; a new address gets the next one. Only inside the lock. */
  numberOf(address: string): number;
  /** By number: the name, else the address; without those that were erased. */
  names(): ReadonlyMap<number, string>;
  /** Everybody with a number, and cells that cannot be read, which give no right. */
  list(): { readonly persons: readonly StaffPerson[]; readonly problems: readonly TabProblem[] };
  /** Only inside the lock. @returns the number, never used before */
  add(person: NewPerson): number;
  /** Only inside the lock. False if nobody has the number, or several rows have it. */
  change(number: number, change: StaffChange): boolean;
};
