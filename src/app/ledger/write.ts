// The one way in which a command becomes journal entries.
import { isNewKey } from '../../core/command-key';
import type { Draft, Entry } from '../../core/entry';
import type { MemberState } from '../../core/member';
import { accept, type RefusalData, type Result, refuse } from '../../core/result';
import { nextStoredValue, type StoredValueState } from '../../core/stored-value';
import type { UseCounts } from '../../core/uses';
import type { Keyed } from '../action';
import type { MemberRow } from '../ports/members';
import type { World } from '../ports/world';
import { commit } from './commit';
import { type EntryRow, rowsOfKey } from './find-entry';
import { project, projectNewStoredValues, projectStoredValue } from './project';
import { inTransaction, sealAll, type Transaction, type TransactionRefusal } from './transaction';
import { cellsAfter, verifiedMember } from './verified-state';

export type WriteRefusal =
  | TransactionRefusal
  | { readonly code: 'client-unknown' }
  /** The same command key with another request: a form's key was used twice. */
  | { readonly code: 'key-reused' }
  /** Neither the command nor expiry has anything to write any more. */
  | { readonly code: 'nothing-to-write' };

/** The member as the form saw it: where, and how many entries ago. */
export type MemberSeen = { readonly id: string; readonly row: number; readonly version: number };

/** A member inside the lock: the row as it was read, with a state that can be trusted. */
export type Member = MemberRow & { readonly state: MemberState };

/** A gift card or voucher inside the lock; the state is null where it is made now. */
export type StoredValue = {
  readonly row: number;
  readonly id: string;
  readonly state: StoredValueState | null;
};

/** What a command decided: entries in order, the last of which has the command's key, and whose rows they change. */
export type Decided = {
  readonly drafts: readonly Draft[];
  readonly members: readonly Member[];
  readonly storedValues: readonly StoredValue[];
};

export type Written = {
  readonly entry: Entry;
  /** The journal row where it was appended: a hint. */
  readonly row: number;
  readonly member: MemberRow | null;
  /** Gift cards and vouchers of the command as it left them; none where it was written before. */
  readonly storedValues: readonly StoredValueState[];
  /** How often all clients together have used each reward and bonus by now. */
  readonly uses: UseCounts;
  /** True where the same request was written before: the first answer again, nothing new. */
  readonly repeated: boolean;
};

/**
 * Lock, recover, decide, append, flush: the entries stand. Then the derived cells of members and cards, read back, and
 * the checkpoint.
 * @param decide reads what the command needs and calls the core's decider; what is refused leaves nothing written
 */
export function writeEntry<Refusal extends RefusalData>(
  world: World,
  request: Keyed,
  seen: MemberSeen | null,
  decide: (transaction: Transaction, member: Member | null) => Result<Decided, Refusal>,
): Result<Written, Refusal | WriteRefusal> {
  return inTransaction<Written, Refusal | WriteRefusal>(world, (transaction) => {
    const found = seen === null ? null : world.members.locate(seen.id, seen.row);
    if (seen !== null && found === null) return refuse({ code: 'client-unknown' });
    const member = found && { ...found, ...verifiedMember(world, found, transaction.checkpoint) };
    return writeIn(world, transaction, { request, member }, decide);
  });
}

/** What a command is about, once the transaction has found it. */
export type Concerning = { readonly request: Keyed; readonly member: Member | null };

/** The same for a command that has a transaction already. */
export function writeIn<Refusal extends RefusalData>(
  world: World,
  transaction: Transaction,
  { request, member }: Concerning,
  decide: (transaction: Transaction, member: Member | null) => Result<Decided, Refusal>,
): Result<Written, Refusal | WriteRefusal> {
  const earlier = writtenBefore(world, transaction, request, member);
  if (earlier !== undefined) {
    if (earlier.entry.request !== request.hash) return refuse({ code: 'key-reused' });
    return accept({
      ...earlier,
      member,
      storedValues: [],
      uses: transaction.checkpoint.uses,
      repeated: true,
    });
  }
  const decided = decide(transaction, member);
  if (!decided.ok) return decided;
  const { drafts, members, storedValues } = decided.value;
  if (drafts.length === 0) return refuse({ code: 'nothing-to-write' });
  const sealed = sealAll(transaction, drafts);
  if (!sealed.ok) return sealed;
  const { entries, checkpoint } = sealed.value;
  commit(world, entries);
  const entry = entries[entries.length - 1] as Entry;
  const after = projectMembers(world, entries, members);
  const left = projectStoredValues(world, entries, storedValues);
  world.checkpoint.write(checkpoint);
  const own = after.find(({ id }) => id === member?.id) ?? null;
  const { row, uses } = checkpoint;
  return accept({ entry, row, member: own, storedValues: left, uses, repeated: false });
}

function projectMembers(
  world: World,
  entries: readonly Entry[],
  members: readonly Member[],
): readonly MemberRow[] {
  return members.map((member) => {
    const own = entries.filter((entry) => entry.member === member.id);
    if (own.length === 0) return member;
    const cells = cellsAfter(world, member, own);
    return { ...member, ...cells, row: project(world, member, cells) };
  });
}

function projectStoredValues(
  world: World,
  entries: readonly Entry[],
  storedValues: readonly StoredValue[],
): readonly StoredValueState[] {
  // A correction may give back to a card and take from it again: it is one row all the same.
  const made: StoredValueState[] = [];
  const moved: StoredValueState[] = [];
  for (const { id, row, state } of new Map(
    storedValues.map((storedValue) => [storedValue.id, storedValue]),
  ).values()) {
    const after = entries.reduce<StoredValueState | null>(
      (storedValue, entry) => nextStoredValue(id, storedValue, entry),
      state,
    );
    if (after === null || after === state) continue;
    moved.push(after);
    if (state === null) made.push(after);
    else projectStoredValue(world, row, after);
  }
  projectNewStoredValues(world, made);
  return moved;
}

/** The entry that a command key has already, whosever it is. Searched for unless the checkpoint knows that it is new. */
function writtenBefore(
  world: World,
  { checkpoint, now }: Transaction,
  { key, hash }: Keyed,
  member: Member | null,
): EntryRow | undefined {
  if (key === '') return undefined; // Carnet's own work, which finds nothing to do a second time
  if (isNewKey(checkpoint, key, now) && !member?.state.keys.includes(key)) return undefined;
  const found = rowsOfKey(world, key);
  // Of a correction that was interrupted after its void, the same request writes the rest; another one is refused.
  return found.find(({ entry }) => entry.key === key) ?? found.find(({ entry }) => entry.request !== hash);
}
