// Verifies states. A row's checksum proves that its state is intact, never that it is current: yesterday's row that
// somebody pastes back is intact too. Only the checkpoint, which knows everybody's last number unless somebody has wiped
// that, or else the journal proves that it is current.
import type { Entry } from '../../core/journal/entry';
import { foldMember, type MemberState, nextState } from '../../core/members/member';
import { foldCells, type MemberCells, nextCells } from '../../core/members/member-cells';
import type { Movements } from '../../core/points/movements';
import { foldStoredValue, type StoredValueState } from '../../core/stored-values/stored-value';
import type { Checkpoint } from '../ports/checkpoint';
import type { MemberRow } from '../ports/members';
import type { StoredValueRow } from '../ports/stored-values';
import type { ReadingWorld } from '../ports/world';
import { allRows, distinct, entriesOf } from './journal-rows';

/** A member's row with a verified state. */
export type Verified = {
  readonly state: MemberState;
  /** Null if the row's own are unreliable: they must be rebuilt before the row is written. */
  readonly movements: Movements | null;
};

type Seen = Pick<MemberRow, 'id' | 'state' | 'movements'>;

/** The member from the row, or rebuilt from the journal if the state is not the one after the last entry. */
export function verifiedMember(world: ReadingWorld, member: Seen, checkpoint: Checkpoint): Verified {
  const { id } = member;
  return verifiedMembers(world, [member], checkpoint).get(id) ?? rebuilt(world, id, 'unknown');
}

/** The same for what is only shown, with a call less where the journal's rows stand as they were written. */
export function shownMember(world: ReadingWorld, member: Seen, checkpoint: Checkpoint): Verified {
  const { id, state, movements } = member;
  const isKnown = state === null || world.checkpoint.isLast(checkpoint, id, state.seq) !== null;
  if (!isKnown && world.journal.isLastAt(state, rowOfEntry(state.seq, checkpoint)))
    return { state, movements };
  return verifiedMember(world, member, checkpoint);
}

/** Where an entry stands, unless people have moved rows: entries are in consecutive rows, in order. A hint. */
export function rowOfEntry(seq: number, { row, seq: last }: Checkpoint): number {
  return row - last + seq;
}

/** The same for many members: one search of the journal covers all that the checkpoint does not confirm. */
export function verifiedMembers(
  world: ReadingWorld,
  members: readonly Seen[],
  checkpoint: Checkpoint,
): ReadonlyMap<string, Verified> {
  const sure = newestOf(world, members, checkpoint);
  return new Map(
    members.map((member) => {
      const { id, state, movements } = member;
      if (state !== null && sure.has(member)) return [id, { state, movements }] as const;
      if (world.checkpoint.isLast(checkpoint, id, 0) === true) return [id, foldCells(id, [])] as const;
      return [id, rebuilt(world, id, knownLast(id, state, checkpoint))] as const;
    }),
  );
}

/** The rows whose state is the one after their member's last entry. An older row that somebody pasted back is not. */
export function newestOf<Row extends Pick<MemberRow, 'id' | 'state'>>(
  world: ReadingWorld,
  rows: readonly Row[],
  checkpoint: Checkpoint,
): ReadonlySet<Row> {
  const known = new Map(
    rows.map((row) => [row, row.state && world.checkpoint.isLast(checkpoint, row.id, row.state.seq)]),
  );
  const unknown = rows.flatMap((row) => (row.state === null || known.get(row) !== null ? [] : [row.state]));
  const confirmed = unknown.length === 0 ? new Set<string>() : world.journal.confirmed(unknown);
  // Of a row that was copied, one state is older.
  const latest = new Map<string, number>();
  for (const { id, state } of rows) latest.set(id, Math.max(latest.get(id) ?? 0, state?.seq ?? 0));
  const isNewest = (row: Row) =>
    row.state?.seq === latest.get(row.id) && (known.get(row) ?? confirmed.has(row.id));
  return new Set(rows.filter((row) => row.state !== null && isNewest(row)));
}

/** Rows without the states that are certainly older than their member's last entry: the checkpoint knows a later one. */
export function withoutOlder<Row extends Pick<MemberRow, 'id' | 'state'>>(
  rows: readonly Row[],
  { recent }: Checkpoint,
): readonly Row[] {
  const last = new Map(recent);
  return rows.map((row) => ((row.state?.seq ?? 0) < (last.get(row.id) ?? 0) ? { ...row, state: null } : row));
}

/**
 * A member's cells after its new entries, which are already in the journal: unreliable movements are rebuilt from
 * there.
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

/** Whether the row's state is the one after the member's last entry, including entries not yet recovered. */
export function isUpToDate(
  world: ReadingWorld,
  { id, state }: Pick<MemberRow, 'id' | 'state'>,
  checkpoint: Checkpoint,
): boolean {
  if (state === null) return false;
  const isLast = world.checkpoint.isLast(checkpoint, id, state.seq);
  const isKnown = isLast !== null && world.journal.lastRow() === checkpoint.row;
  return isKnown ? isLast : world.journal.confirmed([state]).has(id);
}

/** The number of an entry that the member certainly has; unknown if neither row nor checkpoint gives one. */
function knownLast(id: string, state: MemberState | null, checkpoint: Checkpoint): number | 'unknown' {
  const recent = new Map(checkpoint.recent).get(id);
  // A state from another journal may have a higher number than this one; then the whole journal is read.
  if (state !== null) return Math.max(recent ?? 0, Math.min(state.seq, checkpoint.seq));
  return recent ?? 'unknown';
}

/** @param last the number of an entry that the member has: without it, the last entries may be missed */
export function rebuilt(world: ReadingWorld, id: string, last: number | 'unknown'): MemberCells {
  return foldCells(id, entriesOfMember(world, id, last));
}

/** The state after the last of the member's entries up to a number. @param last the number of an entry that the member has */
export function stateUntil(
  world: ReadingWorld,
  id: string,
  { last, until }: { readonly last: number; readonly until: number },
): MemberState {
  return foldMember(
    id,
    entriesOfMember(world, id, last).filter(({ seq }) => seq <= until),
  );
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

/** The card's state from the row, or rebuilt from the journal; null if no entry issued the card. */
export function verifiedStoredValue(
  world: ReadingWorld,
  { id, state }: Pick<StoredValueRow, 'id' | 'state'>,
  checkpoint: Checkpoint,
): StoredValueState | null {
  if (state !== null && world.checkpoint.isLast(checkpoint, id, state.seq) === true) return state;
  if (world.checkpoint.isLast(checkpoint, id, 0) === true) return null;
  const last = checkpoint.recent.find(([recent]) => recent === id)?.[1];
  // A card has few entries, so reading them all costs no more than finding the last one.
  return rebuiltStoredValue(world, id, Math.max(last ?? 0, Math.min(state?.seq ?? 0, checkpoint.seq)));
}

/** @param least an entry's number that the card is known to have: one that is not found stands in another cell */
export function rebuiltStoredValue(world: ReadingWorld, id: string, least = 0): StoredValueState | null {
  const found = foldStoredValue(id, distinct(entriesOf(world.journal.findSurely('storedValues', [id]))));
  if ((found?.seq ?? 0) >= least) return found;
  return foldStoredValue(id, distinct(entriesOf(allRows(world).rows)));
}
