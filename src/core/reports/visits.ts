// On which days each client came, by the ledger: invoices and bookings, without those that were voided.
import type { Day } from '../day';
import type { EntryFigures } from './entry-figures';

/** By client, each day once, the earliest first. What was merged counts for the client who stays. */
export function visitsOf(figures: readonly EntryFigures[]): ReadonlyMap<string, readonly Day[]> {
  const gone = voidedIn(figures);
  const holder = holdersIn(figures);
  const days = new Map<string, Set<Day>>();
  for (const { seq, kind, member, day } of figures) {
    if (member === '' || (kind !== 'invoice' && kind !== 'booking') || gone.has(seq)) continue;
    const own = holder(member);
    const known = days.get(own) ?? new Set();
    days.set(own, known.add(day));
  }
  return new Map([...days].map(([member, all]) => [member, [...all].sort()]));
}

/** Entries that are as if they had never been: the visit went with them. */
function voidedIn(figures: readonly EntryFigures[]): ReadonlySet<number> {
  const gone = new Set<number>();
  for (const { of, takenBack, sums } of figures) {
    // A booking that is taken back has no money, and its visit goes too.
    const isGone = takenBack !== null && (takenBack.isVoid || sums === null);
    if (of > 0 && isGone) gone.add(of);
  }
  return gone;
}

/** The client to whom a number leads. */
export type HolderOf = (member: string) => string;

/** The client to whom a number leads at the end. Of the two entries of a merge the one of who stays comes first. */
export function holdersIn(figures: readonly EntryFigures[]): HolderOf {
  const into = new Map<string, string>();
  for (const { kind, member, other } of figures) {
    if (kind === 'merge' && into.get(member) !== other) into.set(other, member);
    if (kind === 'unmerge' && into.get(other) === member) into.delete(other);
  }
  return (member) => {
    let held = member;
    for (let next = into.get(held); next !== undefined; next = into.get(held)) held = next;
    return held;
  };
}
