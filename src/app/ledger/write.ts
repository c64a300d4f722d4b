// Turns a command into journal entries; there is no other way.
import { isNewKey } from '../../core/decide/command-key';
import type { Draft, Entry } from '../../core/journal/entry';
import type { MemberState } from '../../core/members/member';
import type { UseCounts } from '../../core/points/uses';
import { accept, type RefusalData, type Result, refuse } from '../../core/result';
import { nextStoredValue, type StoredValueState } from '../../core/stored-values/stored-value';
import type { Keyed } from '../action';
import { withMoved } from '../dashboard/moved';
import { figuresAt, showFigures } from '../dashboard/show-figures';
import type { MemberRow } from '../ports/members';
import type { World } from '../ports/world';
import { commit } from './commit';
import { type EntryRow, rowsOfKey } from './find-entry';
import { type Held, holderOf } from './holder';
import {
  consentBy,
  FEW_CARDS,
  forget,
  project,
  projectAll,
  projectNewStoredValues,
  projectStoredValue,
  projectStoredValuesAll,
} from './project';
import { inTransaction, sealAll, type Transaction, type TransactionRefusal } from './transaction';
import { cellsAfter, rebuilt } from './verified-state';

export type WriteRefusal =
  | TransactionRefusal
  | { readonly code: 'client-unknown' }
  /** The same command key with another request: a form reused its key. */
  | { readonly code: 'key-reused' }
  /** Neither the command nor expiry has anything left to write. */
  | { readonly code: 'nothing-to-write' };

/** The member as the form saw it: row and version. */
export type MemberSeen = {
  readonly id: string;
  readonly row: number;
  readonly version: number;
  /** A row that was deleted is made again from the journal, for a command about what the journal holds. */
  readonly isMadeAgain?: true;
};

/** A member inside the lock: the row as read, with a verified state. */
export type Member = MemberRow & { readonly state: MemberState };

/** A gift card or voucher inside the lock; the state is null if it is issued now. */
export type StoredValue = {
  readonly row: number;
  readonly id: string;
  readonly state: StoredValueState | null;
};

/** A command's decision: entries in order, the last with the command's key, and the rows that they change. */
export type Decided = {
  readonly drafts: readonly Draft[];
  readonly members: readonly Member[];
  readonly storedValues: readonly StoredValue[];
};

export type Written = {
  readonly entry: Entry;
  /** The journal row of the append: a hint. */
  readonly row: number;
  readonly member: MemberRow | null;
  /** The command's gift cards and vouchers after it; none if it was written before. */
  readonly storedValues: readonly StoredValueState[];
  /** Total uses of each reward and bonus by all clients so far. */
  readonly uses: UseCounts;
  /** True if the same request was written before: this repeats the first answer. */
  readonly repeated: boolean;
};

/**
 * Locks, recovers, decides, appends and flushes, which commits the entries. Then writes the derived cells of members
 * and cards, reads them back, and writes the checkpoint.
 * @param seen the form's client: of one who was merged since, the client to whom that number leads
 * @param decide reads the data for the command and calls the core's decider; a refusal writes nothing
 */
export function writeEntry<Refusal extends RefusalData>(
  world: World,
  request: Keyed,
  seen: MemberSeen | null,
  decide: (transaction: Transaction, member: Member | null) => Result<Decided, Refusal>,
): Result<Written, Refusal | WriteRefusal> {
  return inTransaction<Written, Refusal | WriteRefusal>(world, (transaction) => {
    const member =
      seen && (holderOf(world, seen, transaction.checkpoint) ?? madeAgain(world, transaction, seen));
    if (seen !== null && member === null) return refuse({ code: 'client-unknown' });
    return writeIn(world, transaction, { request, member }, decide);
  });
}

/** A client whose row was deleted, with what the journal adds up to, if the command asks for that; else null. */
function madeAgain(
  world: World,
  { ruleset, checkpoint }: Transaction,
  { id, isMadeAgain }: MemberSeen,
): Held | null {
  if (isMadeAgain !== true) return null;
  const cells = rebuilt(world, id, 'unknown');
  if (cells.state.version === 0) return null; // no such client ever had an entry
  const restored = world.members.restore([id], ruleset.language);
  projectAll(
    world,
    restored.map((seen) => ({ seen, cells })),
    'recorded',
  );
  return holderOf(world, { id, row: restored[0]?.row ?? 0 }, checkpoint);
}

/** A command's request and member, as found in the transaction. */
export type Concerning = { readonly request: Keyed; readonly member: Member | null };

/** The same for a command that already has a transaction. */
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
  const { entries } = sealed.value;
  const checkpoint = withMoved(transaction, sealed.value, {
    members: new Map(members.map(({ id, state }) => [id, state])),
    storedValues: new Map(storedValues.map(({ id, state }) => [id, state])),
  });
  commit(world, entries, members);
  const entry = entries[entries.length - 1] as Entry;
  // Before the rows: whatever of them is read back lands it too.
  showFigures(world, figuresAt(checkpoint, transaction.ruleset, transaction.moment));
  const after = projectMembers(world, entries, members);
  forget(world, entries);
  const left = projectStoredValues(world, entries, storedValues);
  world.dashboard.land();
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
    return { ...member, ...cells, row: project(world, member, cells, consentBy(own)) };
  });
}

/** Writes the rows of the cards that the entries made or moved. @returns their states */
export function projectStoredValues(
  world: World,
  entries: readonly Entry[],
  storedValues: readonly StoredValue[],
): readonly StoredValueState[] {
  // A correction may refund a card and charge it again, but the card has only one row.
  const made: StoredValueState[] = [];
  const moved: StoredValueState[] = [];
  const there: { readonly row: number; readonly after: StoredValueState }[] = [];
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
    else there.push({ row, after });
  }
  if (there.length > FEW_CARDS)
    projectStoredValuesAll(
      world,
      there.map(({ after }) => after),
    );
  else for (const { row, after } of there) projectStoredValue(world, row, after);
  projectNewStoredValues(world, made);
  return moved;
}

/** The existing entry of a command key, for any client. Skips the search if the checkpoint shows the key is new. */
function writtenBefore(
  world: World,
  { checkpoint, now }: Transaction,
  { key, hash }: Keyed,
  member: Member | null,
): EntryRow | undefined {
  if (key === '') return undefined; // Carnet's own work, which has no effect when repeated
  if (isNewKey(checkpoint, key, now) && !member?.state.keys.includes(key)) return undefined;
  const found = rowsOfKey(world, key);
  // If a correction was interrupted after its void, the same request writes the rest; a different one is refused.
  return found.find(({ entry }) => entry.key === key) ?? found.find(({ entry }) => entry.request !== hash);
}
