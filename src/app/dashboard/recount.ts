// Counts the Dashboard's figures anew, where they were not kept entry by entry: from the narrow column of the ledger, and
// from the states of clients and cards. Reads only, without the lock: who writes them looks whether an entry came meanwhile.
import { type Counted, countedOf, type Figures, noFigures, withCounted } from '../../core/dashboard/figures';
import { holdersOf } from '../../core/dashboard/holders';
import type { Named } from '../../core/dashboard/lists';
import { usesTold } from '../../core/dashboard/uses-by-month';
import { type Moment, monthOf } from '../../core/day';
import type { MemberState } from '../../core/members/member';
import { withoutOlder } from '../ledger/verified-state';
import type { Checkpoint } from '../ports/checkpoint';
import type { ClientRow } from '../ports/members';
import type { ReadingWorld } from '../ports/world';
import { ROWS_AT_ONCE } from '../rows-at-once';

/** A narrow cell for each row. */
const FIGURES_AT_ONCE = 5000;

/** All clients with states that may be the newest. */
export function allClients(world: ReadingWorld, checkpoint: Checkpoint): readonly ClientRow[] {
  const found = new Map<string, ClientRow>();
  for (let first = 2, lastRow = 2; first <= lastRow; first += ROWS_AT_ONCE) {
    const list = world.members.list(first, ROWS_AT_ONCE);
    lastRow = list.lastRow;
    for (const client of withoutOlder(list.clients, checkpoint)) {
      const known = found.get(client.id);
      if ((known?.state?.seq ?? -1) < (client.state?.seq ?? 0)) found.set(client.id, client);
    }
  }
  return [...found.values()];
}

/** Those whose cells can be read, with their names. */
export function namedIn(clients: readonly ClientRow[]): readonly Named[] {
  return clients.flatMap(({ id, state, contact }) =>
    state === null ? [] : [{ id, name: contact.name, state }],
  );
}

/** @param clients as read after the checkpoint. @returns null if entries came while they were counted */
export function recounted(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  clients: readonly ClientRow[],
  moment: Moment,
): Figures | null {
  const { seq, figures } = checkpoint;
  if (world.journal.lastRow() !== checkpoint.row) return null; // states may be ahead of it
  const latest = monthOf(moment.slice(0, 10));
  const isKept = figures?.seq === seq && figures.uses !== null;
  const counted = isKept ? figures : countedAnew(world, checkpoint, moment);
  if (counted === null) return null;
  const members = clients.flatMap(({ state }): readonly MemberState[] => (state === null ? [] : [state]));
  const cards = world.storedValues.compare().flatMap(({ state }) => state ?? []);
  const moved = withCounted(counted, [], latest > counted.latest ? latest : counted.latest);
  return { ...moved, seq, holders: holdersOf({ members, cards }, seq, moved.latest) };
}

function countedAnew(world: ReadingWorld, { seq, row }: Checkpoint, moment: Moment): Figures | null {
  const lastRow = row;
  const seen = new Set<number>();
  let figures: Figures = noFigures;
  for (let first = 2; first <= lastRow; first += FIGURES_AT_ONCE) {
    const last = Math.min(lastRow, first + FIGURES_AT_ONCE - 1);
    const counted: Counted[] = [];
    for (const entry of world.journal.figures(first, last)) {
      if (seen.has(entry.seq)) continue; // a copy of a row adds nothing
      seen.add(entry.seq);
      counted.push(countedOf(entry, usesTold(entry)));
    }
    figures = withCounted(figures, counted, monthOf(moment.slice(0, 10)));
  }
  return world.journal.lastRow() === lastRow ? { ...figures, seq } : null;
}
