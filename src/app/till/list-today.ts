// What was recorded today, newest first, the invoices of another day, or those with a number: for whoever has to find, refund
// or undo one of it. Who may not see reports gets their own.
import * as v from 'valibot';
import { dayAt } from '../../core/day';
import { isByHand } from '../../core/decide/given';
import type { Entry } from '../../core/journal/entry';
import { movementOf, undoneBy } from '../../core/points/movements';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery, holds, type Who } from '../action';
import type { HistoryEvent } from '../clients/show-history';
import { day, shortText } from '../command-parts';
import { reversalsOfAll } from '../ledger/find-entry';
import { checkpointOf } from '../ledger/transaction';
import type { Checkpoint } from '../ports/checkpoint';
import type { JournalRow } from '../ports/journal';
import type { ReadingWorld } from '../ports/world';

export type TodayEvent = HistoryEvent & {
  /** The client's number; '' for a walk-in. */
  readonly member: string;
  /** By the salon's clock: `14:32`; '' if it was recorded on another day. */
  readonly time: string;
};

export type Today = {
  readonly events: readonly TodayEvent[];
  /** Whether there is more of the day than this, by an import perhaps. */
  readonly isCut: boolean;
};

// More than a salon records in a day: its rows are read in one call, however long the ledger is.
const MOST_ROWS = 300;

/** Of one number there is one invoice, and as many receipts as there are tills. */
const MOST_NUMBERED = 20;

export const listToday = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({
    /** Another day; '' for today. */
    day: v.optional(v.union([v.literal(''), day]), ''),
    /** Of any day: the number of an invoice, or of a receipt as it stands; '' for all of the day. */
    number: v.optional(shortText, ''),
  }),
  run(world, command, { who }): Result<Today, { readonly code: 'not-set-up' }> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const isToday = command.day === '' || command.day === world.clock.today();
    const found =
      command.number !== ''
        ? numbered(world, checkpoint, command.number)
        : isToday
          ? today(world)
          : ofDay(world, checkpoint, command.day);
    const shown = found.rows.filter(({ entry }) => holds(who, ['reports']) || isOwn(entry, who));
    const names = shown.some(({ entry }) => entry.actor > 0) ? world.staff.names() : null;
    const events = [...shown]
      .sort((a, b) => b.entry.seq - a.entry.seq)
      .map(({ row, entry }) => ({
        ...found.reversals.reduce(undoneBy, movementOf(entry)),
        row,
        by: names?.get(entry.actor) ?? '',
        member: entry.member,
        time: isToday || dayAt(entry.moment) === entry.day ? entry.moment.slice(11, 16) : '',
      }));
    return accept({ events, isCut: found.isCut });
  },
});

type EntryRow = { readonly row: number; readonly entry: Entry };

type Found = {
  readonly rows: readonly EntryRow[];
  /** Entries among which are all that take one of them back. */
  readonly reversals: readonly Entry[];
  readonly isCut: boolean;
};

/** Not what an import brought today: its invoices are of other days. */
function today({ clock, journal }: ReadingWorld): Found {
  const now = clock.today();
  const last = journal.lastRow();
  const first = Math.max(2, last - MOST_ROWS + 1);
  const read = last < 2 ? [] : journal.rows(first, last);
  const rows = whole(read).filter(({ entry }) => dayAt(entry.moment) === now);
  return {
    rows: rows.filter(({ entry }) => isOfToday(entry)),
    reversals: rows.map(({ entry }) => entry),
    isCut: first > 2 && rows.length === read.length,
  };
}

/** The invoices of the day, whoever recorded or imported them, whenever that was. */
function ofDay(world: ReadingWorld, checkpoint: Checkpoint, wanted: string): Found {
  const rows = whole(world.journal.invoicesOfDay(wanted, MOST_ROWS));
  return { ...withReversals(world, checkpoint, rows), isCut: rows.length === MOST_ROWS };
}

function numbered(world: ReadingWorld, checkpoint: Checkpoint, number: string): Found {
  const own = /^\d{1,8}$/.test(number) ? world.journal.numbered(Number(number)) : [];
  const receipts = world.journal.find('receipt', [number], MOST_NUMBERED);
  const rows = whole([...own, ...receipts]).filter(({ entry }) => entry.kind === 'invoice');
  return { ...withReversals(world, checkpoint, rows), isCut: false };
}

function withReversals(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  found: readonly EntryRow[],
): Pick<Found, 'rows' | 'reversals'> {
  const rows = [...new Map(found.map((one) => [one.entry.seq, one])).values()];
  const reversals = reversalsOfAll(
    world,
    rows.map(({ entry }) => entry.seq),
    checkpoint,
  );
  return { rows, reversals: [...reversals.values()].flat() };
}

function whole(rows: readonly JournalRow[]): readonly EntryRow[] {
  return rows.flatMap(({ row, entry }) => (entry === null ? [] : [{ row, entry }]));
}

function isOfToday(entry: Entry): boolean {
  const isRecorded = entry.batch === '' && (entry.kind === 'invoice' || entry.kind === 'reverse');
  return isRecorded || isByHand(entry);
}

/** Who may not see reports sees no turnover of others. */
function isOwn({ actor }: Entry, who: Who): boolean {
  return who.role === 'staff' && actor === who.staff;
}
