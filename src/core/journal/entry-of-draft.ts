// Whether an entry says what a draft says: how a decision that is made again is held against the entry that was kept.
import type { Draft } from './entry';
import { sameValue } from './same-value';

const ofChain: readonly string[] = ['schema', 'seq', 'prev', 'hash', 'text', 'invoices'];

/** Whether the entry is the draft with its place in the chain, and nothing else. */
export function isEntryOf(draft: Draft, entry: Draft): boolean {
  let others = 0;
  for (const field in draft) {
    const value = draft[field as keyof Draft];
    if (!sameValue(value, entry[field as keyof Draft])) return false;
    if (value !== undefined) others -= 1;
  }
  for (const field of ofChain)
    if (!(field in draft) && entry[field as keyof Draft] !== undefined) others -= 1;
  // Counted: to look each of them up in the draft costs more than all the rest.
  for (const _ in entry) others += 1;
  if (others === 0) return true;
  for (const field in entry) if (entry[field as keyof Draft] === undefined) others -= 1;
  return others === 0;
}
