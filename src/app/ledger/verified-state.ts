// States that can be trusted. A row's own check says that its state is whole, never that it is the newest: a row of
// yesterday that somebody pastes back is whole too. That it is the newest is said by the checkpoint, which knows the
// members and cards written last, and else by the journal.
import type { Entry } from '../../core/entry';
import { type MemberState, nextState } from '../../core/member';
import { foldCells, type MemberCells, nextCells } from '../../core/member-cells';
import type { Movements } from '../../core/movements';
import { foldStoredValue, type StoredValueState } from '../../core/stored-value';
import type { Checkpoint } from '../ports/checkpoint';
import type { MemberRow } from '../ports/members';
import type { StoredValueRow } from '../ports/stored-values';
import type { ReadingWorld } from '../ports/world';
import { allRows, distinct, entriesOf } from './journal-rows';

/** A member's row as it can be trusted. */
export type Verified = {
  readonly state: MemberState;
  /** Null where the row's own are not to be believed: who writes the row rebuilds them first. */
  readonly movements: Movements | null;
};

type Seen = Pick<MemberRow, 'id' | 'state' | 'movements'>;

/** The member as the row has it, or rebuilt from the journal where the state is not the one after the last entry. */
export function verifiedMember(world: ReadingWorld, member: Seen, checkpoint: Checkpoint): Verified {
  const { id } = member;
  return verifiedMembers(world, [member], checkpoint).get(id) ?? rebuilt(world, id, 'unknown');
}

/** Many at once: the journal is asked once for all whom the checkpoint does not vouch for. */
export function verifiedMembers(
  world: ReadingWorld,
  members: readonly Seen[],
  checkpoint: Checkpoint,
): ReadonlyMap<string, Verified> {
  const recent = new Map(checkpoint.recent);
  const unknown = members.flatMap(({ id, state }) => (state === null || recent.has(id) ? [] : [state]));
  const confirmed = unknown.length === 0 ? new Set<string>() : world.journal.confirmed(unknown);
  return new Map(
    members.map(({ id, state, movements }) => {
      const last = recent.get(id);
      const isNewest = last === undefined ? confirmed.has(id) : state?.seq === last;
      if (state !== null && isNewest) return [id, { state, movements }] as const;
      return [id, rebuilt(world, id, knownLast(id, state, checkpoint))] as const;
    }),
  );
}

/**
 * A member's cells after entries of its own that stand in the journal by now: movements that were not to be believed
 * are taken from there.
 */
export function cellsAfter(
  world: ReadingWorld,
  { state, movements }: Verified,
  own: readonly Entry[],
): MemberCells {
  if (movements !== null) return own.reduce(nextCells, { state, movements });
  const last = own[own.length - 1]?.seq ?? state.seq;
  return { state: own.reduce(nextState, state), movements: rebuilt(world, state.id, last).movements };
}

/** Whether the row's state is the one after the member's last entry, those included that wait for the next command. */
export function isUpToDate(
  world: ReadingWorld,
  { id, state }: Pick<MemberRow, 'id' | 'state'>,
  checkpoint: Checkpoint,
): boolean {
  const last = checkpoint.recent.find(([recent]) => recent === id)?.[1];
  const isKnown = last !== undefined && world.journal.lastRow() === checkpoint.row;
  return state !== null && (isKnown ? state.seq === last : world.journal.confirmed([state]).has(id));
}

/** The number of an entry that the member has for certain; unknown where neither row nor checkpoint says any. */
function knownLast(id: string, state: MemberState | null, checkpoint: Checkpoint): number | 'unknown' {
  const recent = new Map(checkpoint.recent).get(id);
  // A state of another journal may say more than this one has; then all of it is read, and says what there is.
  if (state !== null) return Math.max(recent ?? 0, Math.min(state.seq, checkpoint.seq));
  return recent ?? 'unknown';
}

/** @param last the number of an entry that the member has: without it, what is found may lack the end */
export function rebuilt(world: ReadingWorld, id: string, last: number | 'unknown'): MemberCells {
  return foldCells(id, entriesOfMember(world, id, last));
}

/** By search; where one is missing among them, its cell is not where it should be, and all rows are read. */
function entriesOfMember(world: ReadingWorld, id: string, last: number | 'unknown'): readonly Entry[] {
  const found = last === 'unknown' ? [] : distinct(entriesOf(world.journal.findSurely('member', [id])));
  const isWhole = found.every(
    ({ version, kind }, i) => kind === 'opening' || version === (found[i - 1]?.version ?? 0) + 1,
  );
  if (last !== 'unknown' && isWhole && (found[found.length - 1]?.seq ?? 0) >= last) return found;
  return distinct(entriesOf(allRows(world).rows)).filter(({ member }) => member === id);
}

/** The card's state as the row has it, or rebuilt from the journal; null where no entry made the card. */
export function verifiedStoredValue(
  world: ReadingWorld,
  { id, state }: Pick<StoredValueRow, 'id' | 'state'>,
  checkpoint: Checkpoint,
): StoredValueState | null {
  const last = checkpoint.recent.find(([recent]) => recent === id)?.[1];
  // A card has few entries: reading them costs no more than asking for the last of them.
  return state !== null && state.seq === last
    ? state
    : rebuiltStoredValue(world, id, Math.max(last ?? 0, Math.min(state?.seq ?? 0, checkpoint.seq)));
}

/** @param least an entry's number that the card is known to have: one that is not found stands in another cell */
export function rebuiltStoredValue(world: ReadingWorld, id: string, least = 0): StoredValueState | null {
  const found = foldStoredValue(id, distinct(entriesOf(world.journal.findSurely('storedValues', [id]))));
  if ((found?.seq ?? 0) >= least) return found;
  return foldStoredValue(id, distinct(entriesOf(allRows(world).rows)));
}
