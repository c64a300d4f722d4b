// Writes derived cells and reads each write back. If it hit another row, because a person moved rows in the same
// second, that row is rebuilt from the journal and written in turn.
import type { Entry } from '../../core/journal/entry';
import { type MemberCells, newCells } from '../../core/members/member-cells';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { forgetInBookings } from '../bookings/forgotten-clients';
import type { ConsentCells, MemberRow } from '../ports/members';
import type { Written } from '../ports/rows';
import type { World } from '../ports/world';
import { rebuilt, rebuiltStoredValue } from './verified-state';

// An attempt fails only if somebody moves rows in the same second: more than a few failures are no accident.
const TRIES = 12;

type Placed<Row, State> = { readonly seen: Row | null; readonly state: State };

/** The operations that `place` needs on a tab of rows with states. */
type Rows<Row, State> = {
  /** The state's current row; null if it is gone. */
  locate(state: State): Row | null;
  write(seen: Row, state: State): Written<Row>;
  /** Other rows that have this state: a write hit them, and rows moved again before it was read back. */
  hitBy(state: State): readonly Hit<Row>[];
  /** Empties what a write of the state has left in a row that belongs to no one. */
  clear(row: number, state: State): void;
  /** The current content of a row; null if it belongs to no one. */
  at(row: number): Row | null;
  /** The right state of a row that was hit; null if the journal has none. */
  rebuilt(hit: Row): State | null;
};

type Hit<Row> = { readonly row: number; readonly hit: Row | null };

/** @returns the row of the first state, or 0 if its row is gone */
function place<Row extends { readonly row: number; readonly state: unknown }, State>(
  rows: Rows<Row, State>,
  first: Placed<Row, State>,
): number {
  const waiting: Placed<Row, State>[] = [first];
  let at = 0;
  let isDisturbed = false;
  for (let tries = 0; tries < TRIES; tries++) {
    if (waiting.length === 0 && isDisturbed) {
      waiting.push(...rows.hitBy(first.state).flatMap((each) => putRight(rows, each, first.state)));
      isDisturbed = false;
    }
    const next = waiting.shift();
    if (next === undefined) return at;
    const target = next.seen ?? rows.locate(next.state);
    if (target === null) continue; // deleted by hand; the entries remain
    const written = rows.write(target, next.state);
    if (written.is === 'verified') {
      if (next.state === first.state) at = target.row;
      continue;
    }
    isDisturbed = true;
    waiting.push({ seen: null, state: next.state });
    if (written.is === 'misplaced') waiting.push(...putRight(rows, written, next.state));
  }
  // The checkpoint stays behind, so the next command fixes the rows, and a repeat of this request succeeds.
  throw new Error('the rows kept moving while they were written');
}

/** What to write into a row that a write of the state has hit. A row of nobody is emptied at once. */
function putRight<Row extends { readonly row: number; readonly state: unknown }, State>(
  rows: Rows<Row, State>,
  { row, hit }: Hit<Row>,
  state: State,
): readonly Placed<Row, State>[] {
  if (hit === null) rows.clear(row, state);
  const seen = hit ?? rows.at(row);
  // Rows may have moved again before it was emptied: then the cells of the client now there are gone.
  const isHit = seen !== null && (hit !== null || seen.state === null);
  const right = isHit ? rows.rebuilt(seen) : null;
  return right === null ? [] : [{ seen, state: right }];
}

type Shown = { readonly cells: MemberCells; readonly consent: ConsentCells };

function memberRows(world: World): Rows<MemberRow, Shown> {
  const { members } = world;
  return {
    locate: ({ cells }) => members.locate(cells.state.id, 0),
    write: (seen, { cells, consent }) => members.write(seen, cells, consent),
    hitBy: ({ cells }) => members.hitBy(cells.state.id).map(({ row, member }) => ({ row, hit: member })),
    clear: (row, { consent }) => members.clear(row, consent),
    at: members.at,
    rebuilt: ({ id }) => ({ cells: rebuilt(world, id, 'unknown'), consent: 'kept' }),
  };
}

/**
 * Writes a member's derived cells.
 * @param seen the row as read, or null to search for it
 * @param consent whether its cells are written too: only with an entry that records one, and by Repair
 * @returns the current row, or 0 if it is gone
 */
export function project(
  world: World,
  seen: MemberRow | null,
  cells: MemberCells,
  consent: ConsentCells = 'kept',
): number {
  return place(memberRows(world), { seen, state: { cells, consent } });
}

/** Puts rows right that a consent was written into because a person moved rows, before the command was killed. */
export function projectHit(world: World, id: string): void {
  const rows = memberRows(world);
  const written: Shown = { cells: newCells(id), consent: 'recorded' };
  for (const each of rows.hitBy(written))
    for (const { seen, state } of putRight(rows, each, written))
      project(world, seen, state.cells, state.consent);
}

/** Whether any of the entries records a consent or takes over another one, so that its cells are to be written. */
export function consentBy(entries: readonly Entry[]): ConsentCells {
  const isNew = entries.some(({ consent, merge }) => consent !== null || merge?.isConsentNew === true);
  return isNew ? 'recorded' : 'kept';
}

/** What erased clients were known by goes, after their cells say that they are; that they were erased is kept elsewhere too. */
export function forget(world: World, entries: readonly Entry[]): void {
  const erased = entries.filter(({ kind }) => kind === 'erase').map(({ member }) => member);
  if (erased.length === 0) return;
  world.erasedNumbers.note(erased);
  forgetNames(world, erased);
}

/** Everything that people knew the clients by, in all tabs: in Clients last, where it stands until all else is done. */
export function forgetNames(world: World, ids: readonly string[]): void {
  if (world.bookings.exists()) forgetInBookings(world, ids);
  for (const id of ids) world.journal.rename(id, '');
  world.dashboard.forget(ids);
  world.members.forget(ids);
}

/**
 * Writes many members' cells in few writes and reads them back; missing ones are then written one by one.
 * @param between rows of others that were read, which may be written again as they are
 */
export function projectAll(
  world: World,
  rows: readonly { readonly seen: MemberRow; readonly cells: MemberCells }[],
  consent: ConsentCells = 'kept',
  between: readonly MemberRow[] = [],
): ReadonlyMap<string, MemberRow> {
  if (rows.length === 0) return new Map();
  const there = world.members.writeAll(rows, consent, between);
  const byId = new Map(there.map((row) => [row.id, row]));
  const wanted = new Map(rows.map(({ cells }) => [cells.state.id, cells]));
  for (const [id, cells] of wanted) {
    const row = byId.get(id);
    const isShown = consent === 'kept' || (row !== undefined && world.members.showsConsent(row));
    if (row?.state?.seq !== cells.state.seq || !isShown) project(world, row ?? null, cells, consent);
  }
  // Another member with an invalid state was hit by a write or overwritten by a person: both are repaired.
  for (const row of there)
    if (row.state === null && !wanted.has(row.id))
      project(world, row, rebuilt(world, row.id, 'unknown'), consent);
  return byId;
}

/**
 * Writes a card's row; a card without one gets a row below the last.
 * @param row where it was seen, or 0 to search for it
 */
export function projectStoredValue(world: World, row: number, state: StoredValueState): void {
  const { storedValues } = world;
  const found = row === 0 ? storedValues.locate(state.id, 0) : { row, id: state.id, state: null };
  if (found === null) {
    projectNewStoredValues(world, [state]);
    return;
  }
  place(
    {
      locate: ({ id }) => storedValues.locate(id, 0),
      write: (seen, after) => storedValues.write(seen.row, after),
      // A card's row that was hit is put right when the card is used: its state is held against the journal.
      hitBy: () => [],
      clear: storedValues.clear,
      at: storedValues.at,
      rebuilt: ({ id }) => rebuiltStoredValue(world, id),
    },
    { seen: found, state },
  );
}

// A write and a reading for each; from so many on, all are found, written and read back together.
export const FEW_CARDS = 3;

/** Writes many cards' rows in few calls and reads them back; those that were moved are then written one by one. */
export function projectStoredValuesAll(world: World, states: readonly StoredValueState[]): void {
  const { storedValues } = world;
  const found = storedValues.find(states.map(({ id }) => id));
  const there = new Set(found.map(({ id }) => id));
  const known = states.filter(({ id }) => there.has(id));
  if (known.length <= FEW_CARDS) for (const state of known) projectStoredValue(world, 0, state);
  else {
    const { verified, wrong } = storedValues.writeAll(known, found);
    for (const state of known) if (!verified.has(state.id)) projectStoredValue(world, 0, state);
    // Other cards' rows that the write hit.
    for (const { row, id, state } of wrong) {
      const right =
        state !== null || known.some((own) => own.id === id) ? null : rebuiltStoredValue(world, id);
      if (right !== null) projectStoredValue(world, row, right);
    }
  }
  projectNewStoredValues(
    world,
    states.filter(({ id }) => !there.has(id)),
  );
}

/** Writes the rows of new cards in one write and reads them back; missing ones are then written one by one. */
export function projectNewStoredValues(world: World, states: readonly StoredValueState[]): void {
  if (states.length === 0) return;
  const { storedValues } = world;
  const { first, above } = storedValues.append(states);
  const there = storedValues.rows(Math.max(2, first - above.length), first + states.length - 1);
  for (const state of states)
    if (!there.some((row) => row.id === state.id && row.state?.seq === state.seq))
      projectStoredValue(world, 0, state);
  // The block may have overwritten cards above it.
  for (const id of above) {
    if (there.some((row) => row.id === id && row.state !== null)) continue;
    const right = storedValues.locate(id, 0)?.state ?? rebuiltStoredValue(world, id);
    if (right !== null) projectStoredValue(world, 0, right);
  }
}
