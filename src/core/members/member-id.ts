// Clients' numbers: derived from something unique to the client, so that every attempt makes the same one.

import { readName } from '../identity/person-name';
import { clientKey, type Named } from '../imported/imported-invoice';
import { numberedCode } from '../journal/canonical';

/**
 * A member's number from a string that is unique to the member: a letter, a digit, six of either. No spreadsheet takes
 * that for a number, a date or a month, wherever people copy it to.
 */
export function memberIdOf(origin: string): string {
  return numberedCode(['member', origin], 8);
}

/**
 * The number of a client whom a file brings.
 * @param again how many clients known by the same have or had a number: whoever was erased does not come back
 */
export function newMemberId(client: Named & { readonly birthday?: string }, again = 0): string {
  return memberIdOf(`code ${clientKey(client)}${besideKey(client)}${' again'.repeat(again)}`);
}

/** A family shares a phone or an e-mail, and two people may have one name. Codes and cards are each one client's. */
function besideKey({
  code,
  loyaltyCard,
  email,
  phone,
  name,
  birthday = '',
}: Parameters<typeof newMemberId>[0]): string {
  if (code !== '' || loyaltyCard !== '') return '';
  const beside = email !== '' || phone !== '' ? readName(name).sorted : birthday;
  return beside === '' ? '' : ` of ${beside}`;
}
