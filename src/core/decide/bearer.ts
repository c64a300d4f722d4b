// Who bears what is taken back: the invoice's client, or the one into whom that client was merged since.

import type { Moment } from '../day';
import { type ReverseClient, reverseClient } from '../invoice/reverse';
import type { Entry } from '../journal/entry';
import { expiryChangedSince } from '../members/member';
import { stateIn, type View } from './view';

/**
 * The client with the number `member` for the reversal of an entry. Until a merge, the other's points stood under
 * their own terms: an expiry that they were given before counts.
 */
export function bearerOf(
  view: View,
  member: string,
  invoice: Pick<Entry, 'member' | 'seq'>,
  moment: Moment,
): ReverseClient {
  const state = stateIn(view, member);
  const client = reverseClient(state, moment, invoice.seq);
  if (invoice.member === member) return client;
  const other = stateIn(view, invoice.member);
  const changed = expiryChangedSince(state, other.seq) || expiryChangedSince(other, invoice.seq);
  return { ...client, expiryChanged: changed };
}
