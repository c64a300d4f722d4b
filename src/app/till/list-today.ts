// What was recorded today, newest first: for whoever has to find, refund or undo one of it. Who may not see reports gets
// their own.
import * as v from 'valibot';
import { dayAt } from '../../core/day';
import type { Entry } from '../../core/entry';
import { isByHand } from '../../core/given';
import { movementOf, undoneBy } from '../../core/movements';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery, holds, type Who } from '../action';
import type { HistoryEvent } from '../clients/show-history';
import { checkpointOf } from '../ledger/transaction';

export type TodayEvent = HistoryEvent & {
  /** The client's number; '' for a walk-in. */
  readonly member: string;
  /** By the salon's clock: `14:32`. */
  readonly time: string;
};

export type Today = {
  readonly events: readonly TodayEvent[];
  /** Whether so much was recorded today, by an import perhaps, that the morning is missing. */
  readonly isCut: boolean;
};

// More than a salon records in a day: its rows are read in one call, however long the ledger is.
const MOST_ROWS = 300;

export const listToday = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({}),
  run(world, _command, { who }): Result<Today, { readonly code: 'not-set-up' }> {
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    const today = world.clock.today();
    const last = world.journal.lastRow();
    const first = Math.max(2, last - MOST_ROWS + 1);
    const read = last < 2 ? [] : world.journal.rows(first, last);
    const rows = read.flatMap(({ row, entry }) =>
      entry !== null && dayAt(entry.moment) === today ? [{ row, entry }] : [],
    );
    const entries = rows.map(({ entry }) => entry);
    const shown = rows.filter(
      ({ entry }) => isOfToday(entry) && (holds(who, ['reports']) || isOwn(entry, who)),
    );
    const names = shown.some(({ entry }) => entry.actor > 0) ? world.staff.names() : null;
    const events = shown.reverse().map(({ row, entry }) => ({
      ...entries.reduce(undoneBy, movementOf(entry)),
      row,
      by: names?.get(entry.actor) ?? '',
      member: entry.member,
      time: entry.moment.slice(11, 16),
    }));
    return accept({ events, isCut: first > 2 && rows.length === read.length });
  },
});

/** Not what an import brought today: its invoices are of other days. */
function isOfToday(entry: Entry): boolean {
  const isRecorded = entry.batch === '' && (entry.kind === 'invoice' || entry.kind === 'reverse');
  return isRecorded || isByHand(entry);
}

/** Who may not see reports sees no turnover of others. */
function isOwn({ actor }: Entry, who: Who): boolean {
  return who.role === 'staff' && actor === who.staff;
}
