// One client's point movements, newest first: the first page from the client's own row, earlier ones by search.
import * as v from 'valibot';
import type { Entry } from '../../core/journal/entry';
import {
  MOVEMENTS_KEPT,
  type Movement,
  type Movements,
  movementOf,
  undoneBy,
} from '../../core/points/movements';
import { accept } from '../../core/result';
import { defineQuery } from '../action';
import { memberId, rowHint } from '../command-parts';
import { holderOf } from '../ledger/holder';
import { isUpToDate, rowOfEntry } from '../ledger/verified-state';
import type { Checkpoint } from '../ports/checkpoint';
import type { MemberRow } from '../ports/members';
import type { ReadingWorld } from '../ports/world';

/** A movement, and the ledger row where its entry was seen or should be: a hint. */
export type HistoryEvent = Movement & {
  readonly row: number;
  /** The name or address of whoever moved points by hand; '' if it is unknown, or for all other entries. */
  readonly by: string;
};

export type History = {
  readonly events: readonly HistoryEvent[];
  /** Pass it back to get earlier events; 0 if there are none. */
  readonly before: number;
};

export const showHistory = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({
    id: memberId,
    /** The client's row as last seen by the page, or 0. */
    row: rowHint,
    before: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  run(world, { id, row, before }) {
    const checkpoint = world.checkpoint.read();
    const found = world.members.locate(id, row);
    // Of a number that leads to another client, that client's; and with it, what was recorded for each of its numbers.
    const member = found?.state?.into && checkpoint ? holderOf(world, { id, row }, checkpoint) : found;
    const merged = member?.state?.merged ?? [];
    const own = before === 0 && merged.length === 0 ? ownHistory(world, member, checkpoint) : null;
    const { events, ...rest } = own ?? searchedHistory(world, [member?.id ?? id, ...merged], before);
    return accept<History>({ events: signed(world, events), ...rest });
  },
});

type Unsigned = Omit<History, 'events'> & { readonly events: readonly Omit<HistoryEvent, 'by'>[] };

/** With the names of those who moved points by hand, which are read only if there are any. */
function signed(world: ReadingWorld, events: Unsigned['events']): readonly HistoryEvent[] {
  const names = events.some(({ actor }) => actor > 0) ? world.staff.names() : null;
  return events.map((event) => ({ ...event, by: names?.get(event.actor) ?? '' }));
}

/** The history in the client's own row; null if the row may be damaged or outdated. */
function ownHistory(
  world: ReadingWorld,
  member: MemberRow | null,
  checkpoint: Checkpoint | null,
): Unsigned | null {
  if (checkpoint === null || member === null || member.movements === null) return null;
  if (!isUpToDate(world, member, checkpoint)) return null;
  return keptHistory(member.movements, checkpoint);
}

/** The movements in a client's own row, as a page of the history. */
export function keptHistory({ last, hasEarlier }: Movements, checkpoint: Checkpoint): Unsigned {
  const events = last.map((movement) => ({ ...movement, row: rowOfEntry(movement.seq, checkpoint) }));
  return { events: events.reverse(), before: hasEarlier ? last.length : 0 };
}

/** @param ids all numbers of one client */
export function searchedHistory(world: ReadingWorld, ids: readonly string[], shown: number): Unsigned {
  // Later rows are read again, because a later entry may undo an earlier one.
  const wanted = shown + MOVEMENTS_KEPT;
  const found = world.journal.find('member', ids, wanted + 1);
  const rows = found.flatMap(({ row, entry }) =>
    entry !== null && ids.includes(entry.member) && !isTold(entry, ids) ? [{ row, entry }] : [],
  );
  const entries = rows.map(({ entry }) => entry).sort((a, b) => a.seq - b.seq);
  const events = rows
    .sort((a, b) => b.entry.seq - a.entry.seq)
    .slice(shown, wanted)
    .map(({ row, entry }) => ({ ...entries.reduce(undoneBy, movementOf(entry)), row }));
  return { events, before: found.length > wanted ? shown + events.length : 0 };
}

/** A merge has an entry on each of two clients: where both are shown as one, that of the one who stays tells it. */
function isTold({ member, merge }: Entry, ids: readonly string[]): boolean {
  return merge !== null && member === merge.from && ids.includes(merge.into);
}
