// Clients whose last entry has a balance that differs from the sum of their changes, and their correct balance.

import type { Moment } from '../day';
import { canonical } from '../journal/canonical';
import type { Entry } from '../journal/entry';
import { type MemberState, newMember, nextState } from '../members/member';
import { type Account, applyChange, emptyAccount, mergeMoves, settled } from '../points/account';
import { NEVER } from '../points/expiry';

/** A client's state according to the journal, and the correct account. */
export type WronglyKept = { readonly state: MemberState; readonly right: Account };

/** The sum of changes, valid or not: lots and debt may be below zero here. */
type Sum = Account;

/** The client if the changes give other points than the last entry; undefined if all is well. */
export function wronglyKept(id: string, entries: readonly Entry[], now: Moment): WronglyKept | undefined {
  let state = newMember(id);
  let sum: Sum = emptyAccount;
  for (const entry of entries) {
    sum = isTakenUp(entry, state) && entry.after !== null ? entry.after : plus(sum, entry);
    state = nextState(state, entry);
  }
  if (canonical(sum) === canonical(state.account)) return undefined;
  return { state, right: bearable(sum, now) };
}

/**
 * Whether an entry's balance rests on more than the changes before it: entries are lost, or an adoption resumed the
 * client here. Then its own balance is the only source.
 */
function isTakenUp(entry: Entry, before: MemberState): boolean {
  if (entry.kind !== 'opening') return entry.version > before.version + 1;
  return canonical(plus(before.account, entry)) === canonical(entry.after);
}

function plus({ lots, debt }: Sum, { change }: Entry): Sum {
  return { lots: mergeMoves([...lots, ...change.moves]), debt: debt + change.debt };
}

/**
 * The same balance as a valid account: points missing from a lot come from the others, or become debt. A debt paid off
 * but never incurred gives the client points; their lot is unknown, so they never expire.
 */
function bearable({ lots, debt }: Sum, now: Moment): Account {
  const overpaid = debt < 0 ? [{ from: '', until: NEVER, points: -debt } as const] : [];
  return applyChange(
    emptyAccount,
    settled(emptyAccount, [...lots, ...overpaid], now, { owed: Math.max(0, debt) }),
  );
}
