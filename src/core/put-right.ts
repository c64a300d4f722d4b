// Clients whose last entry says another balance than their entries' own changes come to, and what they should have.
import { type Account, applyChange, emptyAccount, mergeMoves, NEVER, settled } from './account';
import { canonical } from './canonical';
import type { Moment } from './day';
import type { Entry } from './entry';
import { type MemberState, newMember, nextState } from './member';

/** A client's state by the journal, and the points that it should have. */
export type WronglyKept = { readonly state: MemberState; readonly right: Account };

/** Changes added up, whether or not an account could bear them: a lot may be below zero here, and so may the debt. */
type Sum = Account;

/** The client where the changes come to other points than the last entry says; undefined where all is well. */
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
 * Whether the changes before an entry are not all there is to its balance: entries before it are lost, or an adoption
 * took the client up from here. Only its own word for the balance is left then.
 */
function isTakenUp(entry: Entry, before: MemberState): boolean {
  if (entry.kind !== 'opening') return entry.version > before.version + 1;
  return canonical(plus(before.account, entry)) === canonical(entry.after);
}

function plus({ lots, debt }: Sum, { change }: Entry): Sum {
  return { lots: mergeMoves([...lots, ...change.moves]), debt: debt + change.debt };
}

/**
 * The same balance as an account that can be: what a lot lacks comes out of the others, or is owed. A debt that was paid
 * off but never made is points of the client; which lot they came from nobody knows, so they never expire.
 */
function bearable({ lots, debt }: Sum, now: Moment): Account {
  const overpaid = debt < 0 ? [{ from: '', until: NEVER, points: -debt } as const] : [];
  return applyChange(
    emptyAccount,
    settled(emptyAccount, [...lots, ...overpaid], now, { owed: Math.max(0, debt) }),
  );
}
