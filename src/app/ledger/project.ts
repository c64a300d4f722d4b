// Writes derived cells: each write is read back, and whoever it hit, because a person moved rows in the same second, is
// rebuilt from the journal and written in turn.
import type { MemberCells } from '../../core/member-cells';
import type { StoredValueState } from '../../core/stored-value';
import type { MemberRow } from '../ports/members';
import type { Written } from '../ports/rows';
import type { World } from '../ports/world';
import { rebuilt, rebuiltStoredValue } from './verified-state';

// Each try is undone only by a person who moves rows in the same second: more than a few in a row are no accident.
const TRIES = 12;

type Placed<Row, State> = { readonly seen: Row | null; readonly state: State };

/** A tab of rows with states, as placing them needs it. */
type Rows<Row, State> = {
  /** Where the state's row is now; null where it is gone. */
  locate(state: State): Row | null;
  write(seen: Row, state: State): Written<Row>;
  clear(row: number): void;
  /** The right state of a row that was hit; null where the journal knows none. */
  rebuilt(hit: Row): State | null;
};

/** @returns the row where the first of them stands, or 0 where its row is gone */
function place<Row extends { readonly row: number }, State>(
  rows: Rows<Row, State>,
  first: Placed<Row, State>,
): number {
  const waiting: Placed<Row, State>[] = [first];
  let at = 0;
  for (let tries = 0; tries < TRIES; tries++) {
    const next = waiting.shift();
    if (next === undefined) return at;
    const target = next.seen ?? rows.locate(next.state);
    if (target === null) continue; // deleted by hand; the entries stand
    const written = rows.write(target, next.state);
    if (written.is === 'verified') {
      if (next.state === first.state) at = target.row;
      continue;
    }
    waiting.push({ seen: null, state: next.state });
    if (written.is === 'moved') continue;
    const { hit, row } = written;
    const right = hit && rows.rebuilt(hit);
    if (hit === null) rows.clear(row);
    else if (right !== null) waiting.push({ seen: hit, state: right });
  }
  // The checkpoint stays behind, so the next command puts it right; the same request gets its answer then.
  throw new Error('the rows kept moving while they were written');
}

function memberRows(world: World): Rows<MemberRow, MemberCells> {
  const { members } = world;
  return {
    locate: ({ state: { id } }) => members.locate(id, 0),
    write: members.write,
    clear: members.clear,
    rebuilt: ({ id }) => rebuilt(world, id, 'unknown'),
  };
}

/**
 * Writes a member's derived cells.
 * @param seen the row as it was read, or null where it has to be searched for
 * @returns the row where it stands, or 0 where it is gone
 */
export function project(world: World, seen: MemberRow | null, cells: MemberCells): number {
  return place(memberRows(world), { seen, state: cells });
}

/** Many members' cells, in few writes; those that are not there when all are read back are placed one by one. */
export function projectAll(
  world: World,
  rows: readonly { readonly seen: MemberRow; readonly cells: MemberCells }[],
): ReadonlyMap<string, MemberRow> {
  if (rows.length === 0) return new Map();
  const there = world.members.writeAll(rows);
  const byId = new Map(there.map((row) => [row.id, row]));
  const wanted = new Map(rows.map(({ cells }) => [cells.state.id, cells]));
  for (const [id, cells] of wanted)
    if (byId.get(id)?.state?.seq !== cells.state.seq) project(world, byId.get(id) ?? null, cells);
  // Whoever has no whole state and was not among them was hit, or typed over by a person: both are mended.
  for (const row of there)
    if (row.state === null && !wanted.has(row.id)) project(world, row, rebuilt(world, row.id, 'unknown'));
  return byId;
}

/**
 * Writes a card's row; a card without one gets a row below the last.
 * @param row where it was seen, or 0 where it has to be searched for
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
      clear: storedValues.clear,
      rebuilt: ({ id }) => rebuiltStoredValue(world, id),
    },
    { seen: found, state },
  );
}

/** Rows of cards that were made just now, with one write and read back; those that are not there are placed one by one. */
export function projectNewStoredValues(world: World, states: readonly StoredValueState[]): void {
  if (states.length === 0) return;
  const { storedValues } = world;
  const { first, above } = storedValues.append(states);
  const there = storedValues.rows(Math.max(2, first - above.length), first + states.length - 1);
  for (const state of states)
    if (!there.some((row) => row.id === state.id && row.state?.seq === state.seq))
      projectStoredValue(world, 0, state);
  // The block may have come over cards above it.
  for (const id of above) {
    if (there.some((row) => row.id === id && row.state !== null)) continue;
    const right = storedValues.locate(id, 0)?.state ?? rebuiltStoredValue(world, id);
    if (right !== null) projectStoredValue(world, 0, right);
  }
}
