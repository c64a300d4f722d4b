// Brings the clients up to what the journal says: after an interrupted command, a sort, or a damaged cell.
import { lastAdopted, linkFault } from '../../core/audit';
import { type Entry, genesis, type Head } from '../../core/entry';
import { foldMember, type MemberState, nextState } from '../../core/member';
import { LedgerCorrupt } from '../../core/result';
import { rulesetHash } from '../../core/ruleset';
import {
  foldStoredValue,
  nextStoredValue,
  type StoredValueState,
  storedValuesIn,
} from '../../core/stored-value';
import type { Checkpoint, JournalRow, MemberRow, ReadingWorld, StoredValueRow, World } from '../ports';

/**
 * The checkpoint moved to the journal's tail, with the effects of every entry after it in place. Nothing is deleted, and
 * nothing is written where the checkpoint is at the tail already.
 * @throws LedgerCorrupt where the journal is not the checkpoint's unbroken continuation: writing stops
 */
export function recover(world: World, checkpoint: Checkpoint): Recovered {
  const { known, pending, lastRow } = entriesAfter(world, checkpoint);
  for (const entry of pending) recoverEntry(world, entry, checkpoint);
  const moved = pending.reduce(
    checkpointAfter,
    checkpoint.row === lastRow ? checkpoint : { ...checkpoint, row: lastRow },
  );
  return { checkpoint: moved, known };
}

/** The checkpoint at the tail, and the entries that were read on the way: the tail at least, where there is one. */
export type Recovered = { readonly checkpoint: Checkpoint; readonly known: readonly Entry[] };

// Two kilobytes of the checkpoint's nine.
const RECENT_KEPT = 100;

/** The checkpoint once an entry's effects are in place. */
export function checkpointAfter(checkpoint: Checkpoint, entry: Entry): Checkpoint {
  const touched = [entry.member, ...storedValuesIn(entry)].filter((id) => id !== '');
  const others = checkpoint.recent.filter(([id]) => !touched.includes(id));
  const recent = [...others, ...touched.map((id) => [id, entry.seq] as const)].slice(-RECENT_KEPT);
  const moved = { ...checkpoint, seq: entry.seq, hash: entry.hash, recent };
  if (entry.settings === null) return moved;
  const { seq, settings } = entry;
  return { ...moved, ruleset: { seq, hash: rulesetHash(settings) }, currency: settings.currency.code };
}

/** Entries that the checkpoint does not know yet, in order. Usually one row is read, which proves that there are none. */
function entriesAfter(world: World, checkpoint: Checkpoint): Read {
  const lastRow = world.journal.lastRow();
  if (lastRow === 1 && checkpoint.seq === 0) return { known: [], pending: [], lastRow };
  if (lastRow >= checkpoint.row) {
    const rows = world.journal.rows(checkpoint.row, lastRow);
    const known = checkpoint.seq === 0 ? checkpoint.row === 1 : rows[0]?.entry?.hash === checkpoint.hash;
    const entries = rows.slice(1).map((row) => row.entry);
    if (known && isChain(checkpoint, entries)) return { known: entriesOf(rows), pending: entries, lastRow };
  }
  // Someone sorted, inserted, deleted or typed below: position says nothing any more, the numbers do.
  const all = allRows(world);
  return { known: entriesOf(all.rows), pending: entriesSince(checkpoint, all.rows), lastRow: all.lastRow };
}

type Read = {
  readonly known: readonly Entry[];
  readonly pending: readonly Entry[];
  /** The journal's last row with content. */
  readonly lastRow: number;
};

/** The whole journal. A row that a person inserts meanwhile pushes the last ones out of sight: then it is read again. */
export function allRows(world: World): { readonly rows: readonly JournalRow[]; readonly lastRow: number } {
  let lastRow = world.journal.lastRow();
  for (let tries = 0; tries < TRIES; tries++) {
    const rows = lastRow < 2 ? [] : world.journal.rows(2, lastRow);
    const now = world.journal.lastRow();
    if (now === lastRow) return { rows, lastRow };
    lastRow = now;
  }
  throw new Error('the rows of the ledger kept moving while it was read');
}

/** The entries of rows that hold one. */
export function entriesOf(rows: readonly JournalRow[]): readonly Entry[] {
  return rows.flatMap(({ entry }) => (entry === null ? [] : [entry]));
}

function isChain(head: Head, entries: readonly (Entry | null)[]): entries is readonly Entry[] {
  let last = head;
  for (const entry of entries) {
    if (entry === null || entry.seq !== last.seq + 1 || entry.prev !== last.hash) return false;
    last = entry;
  }
  return true;
}

/**
 * All entries of the journal by their numbers, wherever their rows stand. Rows without an entry are passed over: the
 * check of the ledger names them. What an `adopt` entry accepted is taken as it is; from it on, the chain is held to.
 */
export function chainOf(rows: readonly JournalRow[]): readonly Entry[] {
  const found = rows.flatMap(({ row, entry }) => (entry === null ? [] : [{ row, entry }]));
  found.sort((a, b) => a.entry.seq - b.entry.seq);
  const adopted = lastAdopted(found.map(({ entry }) => entry));
  let last: Head = genesis;
  for (const { row, entry } of found) {
    // A row that stands twice to the letter says nothing new: the check names it, and Repair sets the copy aside.
    if (entry.hash === last.hash) continue;
    const fault = entry.seq > adopted ? linkFault(last, entry) : undefined;
    if (fault !== undefined) throw new LedgerCorrupt(fault, row, `number ${entry.seq} after ${last.seq}`);
    last = entry;
  }
  return distinct(found.map(({ entry }) => entry));
}

/** Each entry once, by number: rows can be sorted, and stand twice. */
function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.hash, entry])).values()].sort((a, b) => a.seq - b.seq);
}

function entriesSince(checkpoint: Checkpoint, rows: readonly JournalRow[]): readonly Entry[] {
  const chain = chainOf(rows);
  const known = checkpoint.seq === 0 ? genesis : chain.find((entry) => entry.seq === checkpoint.seq);
  if (known?.hash !== checkpoint.hash)
    throw new LedgerCorrupt('checkpoint-ahead', 0, `number ${checkpoint.seq}`);
  return chain.filter((entry) => entry.seq > checkpoint.seq);
}

/** Puts one entry's effects on its member and its cards in place, where they are not there yet. */
function recoverEntry(world: World, entry: Entry, checkpoint: Checkpoint): void {
  const then = { ...checkpoint, seq: entry.seq };
  for (const id of storedValuesIn(entry)) {
    const found = world.storedValues.locate(id, 0);
    const state = found && verifiedStoredValue(world, found, then);
    const after = (state?.seq ?? 0) < entry.seq ? nextStoredValue(id, state, entry) : state;
    if (after !== null && after !== state) projectStoredValue(world, found?.row ?? 0, after);
  }
  if (entry.member === '') return;
  const member = world.members.locate(entry.member, 0);
  // The row was deleted by hand: the client is gone, the entries stay, and the check says so.
  if (member === null) return;
  const state = verifiedState(world, member, then);
  if (state.seq < entry.seq) project(world, member.row, nextState(state, entry));
}

/** The card's state as the row has it, or rebuilt from the journal, by the same signs as a member's. */
export function verifiedStoredValue(
  world: ReadingWorld,
  { id, state }: StoredValueRow,
  checkpoint: Checkpoint,
): StoredValueState | null {
  const least = checkpoint.recent.find(([recent]) => recent === id)?.[1] ?? 0;
  if (state !== null && state.seq >= least && state.seq <= checkpoint.seq) return state;
  return rebuiltStoredValue(world, id);
}

function rebuiltStoredValue(world: ReadingWorld, id: string): StoredValueState | null {
  return foldStoredValue(id, distinct(entriesOf(world.journal.find(`"storedValue":"${id}"`))));
}

/** Rows of cards that were made just now, with one write and read back; those that are not there are placed one by one. */
export function projectNewStoredValues(world: World, states: readonly StoredValueState[]): void {
  if (states.length === 0) return;
  const first = world.storedValues.append(states);
  const there = world.storedValues.rows(first, first + states.length - 1);
  for (const state of states)
    if (!there.some((row) => row.id === state.id && row.state?.seq === state.seq))
      projectStoredValue(world, 0, state);
}

/**
 * Writes a card's row and reads it back; a new card gets a row below the last. Where a person moved rows in between,
 * whoever was hit is rebuilt and the write is done again in the right row.
 * @param row where it was seen, or 0 where it has to be searched for
 */
export function projectStoredValue(world: World, row: number, state: StoredValueState): void {
  let target = row === 0 ? (world.storedValues.locate(state.id, 0)?.row ?? 0) : row;
  for (let tries = 0; tries < TRIES; tries++) {
    if (target === 0) world.storedValues.append([state]);
    else world.storedValues.write(target, state);
    const there = target === 0 ? world.storedValues.locate(state.id, 0) : world.storedValues.at(target);
    if (there !== null && there.id === state.id && there.state?.seq === state.seq) return;
    const hit = there !== null && there.id !== state.id ? rebuiltStoredValue(world, there.id) : null;
    if (there !== null && hit !== null && target !== 0) world.storedValues.write(target, hit);
    target = world.storedValues.locate(state.id, 0)?.row ?? 0;
  }
  throw new Error(`the rows of the gift cards kept moving while ${state.id} was written`);
}

/**
 * The member's state as the row has it, or rebuilt from the journal where the cell is damaged, belongs to another
 * client, knows an entry that the journal does not have, or is older than what was written last.
 */
export function verifiedState(world: ReadingWorld, member: MemberRow, checkpoint: Checkpoint): MemberState {
  const { id, state } = member;
  const least = checkpoint.recent.find(([recent]) => recent === id)?.[1] ?? 0;
  if (state !== null && state.seq >= least && state.seq <= checkpoint.seq) return state;
  return rebuilt(world, id);
}

function rebuilt(world: ReadingWorld, id: string): MemberState {
  const found = entriesOf(world.journal.find(`"member":"${id}"`));
  return foldMember(
    id,
    distinct(found).filter((entry) => entry.member === id),
  );
}

// Each try is undone only by a person who sorts in the same second: more than a few in a row are no accident.
const TRIES = 4;

/**
 * Writes a member's derived cells and reads them back. Where a person moved rows in between, whoever was hit is
 * rebuilt and the write is done again in the right row.
 * @param row where it was seen, or 0 where it has to be searched for
 * @returns the row where it stands
 */
export function project(world: World, row: number, state: MemberState): number {
  let target = row === 0 ? (world.members.locate(state.id, 0)?.row ?? 0) : row;
  if (target === 0) return 0; // deleted by hand; the entries stand
  for (let tries = 0; tries < TRIES; tries++) {
    world.members.write(target, state);
    const there = world.members.at(target); // lands the write first
    if (there !== null && there.id === state.id && there.state?.seq === state.seq) return target;
    if (there !== null && there.id !== state.id && there.state === null)
      world.members.write(target, rebuilt(world, there.id));
    const moved = world.members.locate(state.id, 0);
    if (moved === null) return target; // deleted by hand meanwhile; the entry stands
    target = moved.row;
  }
  // The checkpoint stays behind, so the next command puts it right; the same request gets its answer then.
  throw new Error(`the rows of the clients kept moving while ${state.id} was written`);
}

/** Appends entries that were read or written before and stand in no row any more: a person's act brought others over them. */
export function appendMissing(world: World, entries: readonly Entry[]): void {
  const there = new Set(entriesOf(allRows(world).rows).map(({ hash }) => hash));
  for (const entry of distinct(entries)) if (!there.has(entry.hash)) world.journal.append(entry);
  world.journal.flush();
}
