// What is wrong with what the owner says of a member of staff.
import type { InferOutput } from 'valibot';
import { isEmailAddress } from '../../core/members/email-address';
import { fold } from '../../core/text/text';
import type { StaffPerson } from '../ports/staff';
import type { World } from '../ports/world';
import type { staffDetails } from './staff-shown';

export type StaffDetails = InferOutput<typeof staffDetails>;

export type StaffSlip =
  | { readonly code: 'staff-name-empty' }
  /** Two of one name could not be told apart in the ledger. */
  | { readonly code: 'staff-name-taken'; readonly name: string }
  | { readonly code: 'staff-address-wrong'; readonly text: string }
  | { readonly code: 'staff-address-taken'; readonly name: string }
  /** The owner would lock themselves out of their own sidebar. */
  | { readonly code: 'staff-address-own' };

/** @param others everybody else with a row in Staff */
export function staffSlip(
  world: World,
  { name, address }: StaffDetails,
  others: readonly StaffPerson[],
): StaffSlip | undefined {
  if (name === '') return { code: 'staff-name-empty' };
  const namesake = others.find((other) => other.access !== 'off' && fold(other.name) === fold(name));
  if (namesake !== undefined) return { code: 'staff-name-taken', name: namesake.name };
  if (address === '') return undefined;
  if (!isEmailAddress(address)) return { code: 'staff-address-wrong', text: address };
  if (isOwn(world, address)) return { code: 'staff-address-own' };
  const taken = others.find((other) => isSame(other.address, address));
  return taken && { code: 'staff-address-taken', name: taken.name || taken.address };
}

/** Whether it is the address of who asks. */
export function isOwn(world: World, address: string): boolean {
  return address !== '' && isSame(address, world.actor());
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
