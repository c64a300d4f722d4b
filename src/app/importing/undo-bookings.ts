// Takes an import of bookings back, portion by portion: their points, and then their rows. Safe to repeat.
import * as v from 'valibot';
import { bookingBackKey } from '../../core/bookings/booking';
import { accept, type Result } from '../../core/result';
import { defineCommand } from '../action';
import { type LeftOut, takenBackBy } from '../batches/taking-back';
import { batchId } from '../command-parts';
import { distinct, entriesOf } from '../ledger/journal-rows';
import { inTransaction, sealAll, type Transaction, type TransactionRefusal } from '../ledger/transaction';
import type { BookingRow } from '../ports/bookings';
import type { World } from '../ports/world';
import { writePortion } from './write-portion';

// So many entries take some seconds, and leave a person a look at the progress.
const MOST_AT_ONCE = 200;

export type BookingsUndone = {
  /** How many rows are gone, and how many had points, which were taken back. */
  readonly undone: number;
  readonly takenBack: number;
  /** Whose points cannot be taken back, with the row: they stay. */
  readonly kept: readonly {
    readonly id: string;
    readonly row: number;
    readonly refusal: LeftOut['refusal'];
  }[];
  /** How many are left to take back. */
  readonly left: number;
};

export const undoBookings = defineCommand({
  roles: ['owner'],
  command: v.object({
    batch: batchId,
    /** How many earlier portions have kept: they come first, and are passed over. */
    kept: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  run(world, { batch, kept: passed }): Result<BookingsUndone, TransactionRefusal> {
    return inTransaction<BookingsUndone, TransactionRefusal>(world, (transaction) => {
      const all = world.bookings.exists() ? world.bookings.list() : [];
      const own = all.filter(({ note }) => note?.brought?.batch === batch).slice(passed);
      const portion = own.slice(0, MOST_AT_ONCE);
      const back = pointsBack(world, transaction, portion);
      if (!back.ok) return back;
      const { refusals, takenBack } = back.value;
      const kept = portion.flatMap(({ id, row, note }) => {
        const refusal = refusals.get(note?.seq ?? 0);
        return refusal === undefined ? [] : [{ id, row, refusal }];
      });
      const gone = portion.filter(({ note }) => !refusals.has(note?.seq ?? 0));
      world.bookings.remove(gone);
      return accept({ undone: gone.length, takenBack, kept, left: own.length - portion.length });
    });
  },
});

type PointsBack = {
  readonly takenBack: number;
  /** By the number of the entry. */
  readonly refusals: ReadonlyMap<number, LeftOut['refusal']>;
};

function pointsBack(
  world: World,
  transaction: Transaction,
  rows: readonly BookingRow[],
): Result<PointsBack, TransactionRefusal> {
  const seqs = rows.map(({ note }) => note?.seq ?? 0).filter((seq) => seq > 0);
  if (seqs.length === 0) return accept({ takenBack: 0, refusals: new Map() });
  const found = world.journal.find('seq', seqs.map(String));
  const wanted = new Set(seqs);
  const entries = distinct(entriesOf(found)).filter(({ seq, kind }) => wanted.has(seq) && kind === 'booking');
  const keys = new Map(entries.map(({ seq, key }) => [seq, bookingBackKey(key)]));
  const back = takenBackBy(world, transaction, { entries, batch: '' }, (seq) => keys.get(seq) ?? '');
  // Taken back in the client's history already: nothing is left to do.
  const due = back.leftOut.filter(({ refusal }) => refusal.code !== 'entry-reversed');
  const refusals = new Map(due.map(({ seq, refusal }) => [seq, refusal]));
  if (back.drafts.length === 0) return accept({ takenBack: 0, refusals });
  const sealed = sealAll(transaction, back.drafts);
  if (!sealed.ok) return sealed;
  const { members, clients, storedValues } = back;
  writePortion(world, transaction, sealed.value, { newcomers: [], members, clients, storedValues });
  return accept({ takenBack: entries.length - back.leftOut.length, refusals });
}
