// States that can be trusted. A row's own check says that its state is whole, never that it is the newest: a row of
// yesterday that somebody pastes back is whole too. That it is the newest is said by the checkpoint, which knows the
// members and cards written last, and else by the journal.
import { foldMember, type MemberState } from '../../core/member';
import { foldStoredValue, type StoredValueState } from '../../core/stored-value';
import type { Checkpoint, MemberRow, ReadingWorld, StoredValueRow } from '../ports';
import { distinct, entriesOf } from './journal-rows';

/** The member's state as the row has it, or rebuilt from the journal where it is not the one after the last entry. */
export function verifiedState(
  world: ReadingWorld,
  member: Pick<MemberRow, 'id' | 'state'>,
  checkpoint: Checkpoint,
): MemberState {
  return verifiedStates(world, [member], checkpoint).get(member.id) ?? rebuilt(world, member.id);
}

/** Many at once: the journal is asked once for all whom the checkpoint does not vouch for. */
export function verifiedStates(
  world: ReadingWorld,
  members: readonly Pick<MemberRow, 'id' | 'state'>[],
  checkpoint: Checkpoint,
): ReadonlyMap<string, MemberState> {
  const recent = new Map(checkpoint.recent);
  const unknown = members.filter(({ id, state }) => state !== null && !recent.has(id)).map(({ id }) => id);
  const last = unknown.length === 0 ? recent : new Map([...world.journal.lastOf(unknown), ...recent]);
  return new Map(
    members.map(({ id, state }) => {
      const isNewest = state !== null && state.seq === (last.get(id) ?? 0);
      return [id, isNewest ? state : rebuilt(world, id)] as const;
    }),
  );
}

export function rebuilt(world: ReadingWorld, id: string): MemberState {
  const found = entriesOf(world.journal.find(`"member":"${id}"`));
  return foldMember(
    id,
    distinct(found).filter((entry) => entry.member === id),
  );
}

/** The card's state as the row has it, or rebuilt from the journal; null where no entry made the card. */
export function verifiedStoredValue(
  world: ReadingWorld,
  { id, state }: Pick<StoredValueRow, 'id' | 'state'>,
  checkpoint: Checkpoint,
): StoredValueState | null {
  const last = checkpoint.recent.find(([recent]) => recent === id)?.[1];
  // A card has few entries: reading them costs no more than asking for the last of them.
  return state !== null && state.seq === last ? state : rebuiltStoredValue(world, id);
}

export function rebuiltStoredValue(world: ReadingWorld, id: string): StoredValueState | null {
  return foldStoredValue(id, distinct(entriesOf(world.journal.find(`"storedValue":"${id}"`))));
}
