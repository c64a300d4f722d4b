// The key of a client's request, as it stands in the journal: with its time, and nothing else that a client can choose.
// Bookings and receipts have keys that anybody can work out from their numbers, and whoever took one first would keep
// another client from their points.

import { TIME_DIGITS } from '../decide/command-key';
import { hashOf } from '../journal/canonical';

/** @param member the number in the client's link: the same key of another client is another key */
export function clientKey(key: string, member: string): string {
  return key.slice(0, TIME_DIGITS) + hashOf({ clientKey: key, member }).slice(TIME_DIGITS, key.length);
}
