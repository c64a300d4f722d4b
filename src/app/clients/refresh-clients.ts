// Brings a list of the clients up to date by what is new since it was read: clients added, changed or merged elsewhere,
// points moved by other tills, rows that people have typed. All clients are read only by who has missed too much.
import * as v from 'valibot';
import { changedSince } from '../../core/members/client-changes';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { rowHint } from '../command-parts';
import { checkpointOf, type TransactionRefusal } from '../ledger/transaction';
import type { Checkpoint } from '../ports/checkpoint';
import type { ClientRow } from '../ports/members';
import type { ReadingWorld } from '../ports/world';
import { type ClientsStamp, stampOf } from './clients-stamp';
import { listed } from './list-clients';

export type Refreshed =
  /** More is new than is worth looking for: `list-clients` from the first row. */
  | { readonly isWhole: true }
  | (ReturnType<typeof listed> & {
      readonly isWhole: false;
      /** Clients that a list has no longer. */
      readonly gone: readonly string[];
      readonly stamp: ClientsStamp;
    });

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const refreshClients = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({ seq: count, count, row: rowHint }),
  run(world, seen): Result<Refreshed, TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const stamp = stampOf(world, checkpoint);
    const ids = changedIds(world, checkpoint, seen);
    const below = world.members.list(seen.row + 1, MOST);
    const isTooMuch = below.lastRow > seen.row + MOST || below.lastRow < seen.row;
    if (ids === undefined || isTooMuch || below.unnumbered.length > 0) return accept({ isWhole: true });
    const found = [...below.clients, ...rowsOf(world, ids, below.clients)];
    const shown = listed(found, checkpoint, world.clock.moment());
    const there = new Set(shown.clients.map(({ id }) => id));
    const gone = ids.filter((id) => !there.has(id));
    return accept({ isWhole: false, ...shown, gone, stamp: { ...stamp, row: below.lastRow } });
  },
});

// Rows that are looked at below the last one known.
const MOST = 200;

// A client is found by a search of its own; from so many on, one reading of all of them is faster.
const FEW = 4;

/** The clients with other rows or points than before; undefined if too much has happened since. */
function changedIds(
  world: ReadingWorld,
  { seq, recent }: Checkpoint,
  seen: ClientsStamp,
): readonly string[] | undefined {
  const changed = changedSince(world.members.changes(), seen.count);
  // They go back to before the list only if one of them is as old as it.
  const isComplete = seq === seen.seq || recent.some(([, last]) => last <= seen.seq);
  if (changed === undefined || seq < seen.seq || !isComplete) return undefined;
  const moved = recent.filter(([id, last]) => last > seen.seq && id.length === MEMBER_ID).map(([id]) => id);
  return [...new Set([...changed, ...moved])];
}

// Gift cards, whose numbers are longer, stand among the recent ones too.
const MEMBER_ID = 8;

function rowsOf(
  world: ReadingWorld,
  ids: readonly string[],
  known: readonly ClientRow[],
): readonly ClientRow[] {
  const wanted = new Set(ids.filter((id) => known.every((client) => client.id !== id)));
  if (wanted.size > FEW) {
    const { clients } = world.members.list(2, Number.MAX_SAFE_INTEGER);
    return clients.filter(({ id }) => wanted.has(id));
  }
  return [...wanted].flatMap((id) => {
    const found = world.members.locate(id, 0);
    const contact = found && world.members.contact(found);
    return found === null || contact === null ? [] : [{ ...found, contact }];
  });
}
