// Brings the clients up to what the journal says: after an interrupted command, a sort, or a damaged cell.
import { lastAdopted, linkFault } from '../core/audit';
import { type Entry, genesis, type Head } from '../core/entry';
import { foldMember, type MemberState, nextState } from '../core/member';
import { Broken } from '../core/result';
import type { JournalRow, Mark, MemberRow, World } from './ports';

/**
 * The mark moved to the journal's tail, with the effects of every entry after it in place. Nothing is deleted, and
 * nothing is written where the mark is at the tail already.
 * @throws Broken where the journal is not the mark's unbroken continuation: writing stops
 */
export function catchUp(world: World, mark: Mark): Mark {
  const lastRow = world.journal.lastRow();
  const pending = entriesAfter(world, mark, lastRow);
  for (const entry of pending) heal(world, entry);
  return pending.reduce(markAfter, mark.row === lastRow ? mark : { ...mark, row: lastRow });
}

/** The mark once an entry's effects are in place. */
export function markAfter(mark: Mark, entry: Entry): Mark {
  const moved = { ...mark, seq: entry.seq, hash: entry.hash };
  if (entry.settings === null) return moved;
  return { ...moved, book: entry.book, currency: entry.settings.currency.code };
}

/** Entries that the mark does not know yet, in order. Usually one row is read, which proves that there are none. */
function entriesAfter(world: World, mark: Mark, lastRow: number): readonly Entry[] {
  if (lastRow === 1 && mark.seq === 0) return [];
  if (lastRow >= mark.row) {
    const rows = world.journal.rows(mark.row, lastRow);
    const known = mark.seq === 0 ? mark.row === 1 : rows[0]?.entry?.hash === mark.hash;
    const entries = rows.slice(1).map((row) => row.entry);
    if (known && isChain(mark, entries)) return entries;
  }
  // Someone sorted, inserted, deleted or typed below: position says nothing any more, the numbers do.
  return entriesSince(mark, lastRow < 2 ? [] : world.journal.rows(2, lastRow));
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
    const fault = entry.seq > adopted ? linkFault(last, entry) : undefined;
    if (fault !== undefined) throw new Broken(fault, row, `number ${entry.seq} after ${last.seq}`);
    last = entry;
  }
  return found.map(({ entry }) => entry);
}

function entriesSince(mark: Mark, rows: readonly JournalRow[]): readonly Entry[] {
  const chain = chainOf(rows);
  const known = mark.seq === 0 ? genesis : chain.find((entry) => entry.seq === mark.seq);
  if (known?.hash !== mark.hash) throw new Broken('mark-ahead', 0, `number ${mark.seq}`);
  return chain.filter((entry) => entry.seq > mark.seq);
}

/** Puts one entry's effect on its member in place, if it is not there yet. */
function heal(world: World, entry: Entry): void {
  if (entry.member === '') return;
  const member = world.members.locate(entry.member, 0);
  // The row was deleted by hand: the client is gone, the entries stay, and the check says so.
  if (member === null) return;
  const state = soundState(world, member, entry.seq);
  if (state.seq < entry.seq) place(world, member.row, nextState(state, entry));
}

/**
 * The member's state as the row has it, or rebuilt from the journal where the cell is damaged, belongs to another
 * client, or knows an entry that the journal does not have.
 * @param last the highest sequence number that the state may know
 */
export function soundState(world: World, member: MemberRow, last: number): MemberState {
  if (member.state !== null && member.state.seq <= last) return member.state;
  return rebuilt(world, member.id);
}

function rebuilt(world: World, id: string): MemberState {
  const entries = world.journal
    .find(`"member":"${id}"`)
    .flatMap(({ entry }) => (entry === null ? [] : [entry]));
  return foldMember(
    id,
    entries.filter((entry) => entry.member === id).sort((a, b) => a.seq - b.seq),
  );
}

// Each try is undone only by a person who sorts in the same second: more than a few in a row are no accident.
const TRIES = 4;

/**
 * Writes a member's derived cells and reads them back. Where a person moved rows in between, whoever was hit is
 * rebuilt and the write is done again in the right row.
 * @returns the row where it stands
 */
export function place(world: World, row: number, state: MemberState): number {
  let target = row;
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
  // The mark stays behind, so the next command puts it right; the same request gets its answer then.
  throw new Error(`the rows of the clients kept moving while ${state.id} was written`);
}
