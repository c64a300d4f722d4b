// Clients' numbers: derived from something unique to the client, so that every attempt makes the same one.
import { numberedCode } from './canonical';
import { clientKey, type Named } from './imported-invoice';

/**
 * A member's number from a string that is unique to the member: a letter, a digit, six of either. No spreadsheet takes
 * that for a number, a date or a month, wherever people copy it to.
 */
export function memberIdOf(origin: string): string {
  return numberedCode(['member', origin], 8);
}

/**
 * The number of a client whom a file brings.
 * @param again how many clients of that name were erased before: whoever was erased does not come back
 */
export function newMemberId(client: Named, again = 0): string {
  return memberIdOf(`code ${clientKey(client)}${' again'.repeat(again)}`);
}
