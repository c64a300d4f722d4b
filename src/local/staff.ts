// The people of the salon on the command line: who they are and what they may do, a new one with a link, and an end to it.
import type { AddOn } from './add-on';
import { step } from './step';
import { UsageProblem } from './usage-problem';

/** What a person writes into the file; rights that are left out are not given. */
export type StaffFile = { readonly name: string; readonly address?: string; readonly rights?: object };

type Rights = { readonly [right: string]: unknown };
type Person = {
  readonly number: number;
  readonly name: string;
  readonly address: string;
  readonly access: string;
  readonly rights: Rights;
  readonly hasLink: boolean;
  readonly seenOn: string;
};
type Linked = { readonly person: Person; readonly link: string | null };

const noRights: Rights = { record: false, refund: false, byHand: 0, contacts: false, reports: false };

/**
 * @param given somebody new; null for those who are there
 * @throws StepRefused, UsageProblem
 */
export function staff(
  addOn: AddOn,
  given: StaffFile | null,
  { link, off }: { readonly link?: string; readonly off?: string },
): unknown {
  if (given !== null) return addStaff(addOn, given);
  if (link !== undefined) return linkStaff(addOn, link);
  return off === undefined ? personsIn(addOn) : switchOff(addOn, off);
}

/** Prints the link too, once. @throws StepRefused, UsageProblem */
function addStaff(addOn: AddOn, { name, address = '', rights = {} }: StaffFile): unknown {
  const stranger = Object.keys(rights).find((right) => !(right in noRights));
  if (stranger !== undefined) throw new UsageProblem(`There is no right “${stranger}”.`);
  addOn.visit();
  return step<Linked>(addOn.call('add-staff', { name, address, rights: { ...noRights, ...rights } }));
}

/** Makes a new link, and ends the one before. @throws StepRefused, UsageProblem */
function linkStaff(addOn: AddOn, name: string): unknown {
  addOn.visit();
  return step<Linked>(addOn.call('link-staff', { staff: personNamed(addOn, name).number }));
}

/** Their link and their sidebar end with the next request. @throws StepRefused, UsageProblem */
function switchOff(addOn: AddOn, given: string): unknown {
  const { number, name, address, rights } = personNamed(addOn, given);
  return step(addOn.call('change-staff', { staff: number, name, address, rights, access: 'off' }));
}

function personsIn(addOn: AddOn): readonly Person[] {
  return step<{ readonly persons: readonly Person[] }>(addOn.call('list-staff', {})).persons;
}

/** By number, or by the whole name of one who is not switched off. */
function personNamed(addOn: AddOn, text: string): Person {
  const all = personsIn(addOn);
  const isNamed = ({ name, access }: Person) => access !== 'off' && name.toLowerCase() === text.toLowerCase();
  const found = all.find(({ number }) => String(number) === text) ?? all.find(isNamed);
  if (found === undefined) throw new UsageProblem(`There is nobody called “${text}” among the staff.`);
  return found;
}
