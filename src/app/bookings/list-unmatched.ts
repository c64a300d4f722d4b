// Lists, for a month, bookings that took place without an invoice, and invoices of visits without a booking.
import * as v from 'valibot';
import { type Day, dayAt, endOf, type Month } from '../../core/day';
import { netOf } from '../../core/invoice/sums';
import { isVisit } from '../../core/invoice/visit-invoices';
import { type Entry, invoiceNumber } from '../../core/journal/entry';
import { entryEarned } from '../../core/journal/told-by-entry';
import type { Cents } from '../../core/money';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { reversalsOfAll } from '../ledger/find-entry';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import type { ReadingWorld } from '../ports/world';
import { listedBooking } from './list-bookings';
import type { ListedBooking } from './listed-booking';
import { type Weighed, weighed } from './weighed';

export type UnmatchedInvoice = {
  /** The entry, and the row where it was seen. */
  readonly seq: number;
  readonly row: number;
  /** The invoice's own number; 0 for one that was imported. */
  readonly number: number;
  readonly day: Day;
  readonly receipt: string;
  readonly total: Cents;
  readonly currency: string;
  readonly client: { readonly id: string; readonly name: string };
  readonly points: number;
};

export type Unmatched = {
  readonly month: Month;
  readonly bookings: readonly ListedBooking[];
  /** Of clients; a walk-in has no booking. */
  readonly invoices: readonly UnmatchedInvoice[];
};

type Sold = { readonly entry: Entry; readonly row: number };

export const listUnmatched = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({ month: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) }),
  run(world, { month }): Result<Unmatched, TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const transaction = transactionAt(world, checkpoint, []);
    const rows = world.bookings.exists() ? world.bookings.list() : [];
    const all = weighed(rows, transaction, ({ start }) => start.startsWith(month));
    const booked = all.filter((one) => isBooked(one, month));
    const sold = soldIn(world, month);
    const found = [...booked.map(({ note }) => note.member), ...sold.map(({ entry }) => entry.member)];
    const ids = [...new Set(found)];
    const into = world.members.takenOver(ids);
    const holder = (id: string) => into.get(id) ?? id;
    const visits = new Set(sold.map(({ entry }) => `${entry.day} ${holder(entry.member)}`));
    const days = new Set(
      booked.map(({ note, parts }) => `${dayAt(parts.start ?? '')} ${holder(note.member)}`),
    );
    const names = world.members.names(ids);
    const bookings = booked.filter(
      (one) =>
        tookPlace(one, transaction.moment) &&
        !visits.has(`${dayAt(one.parts.start ?? '')} ${holder(one.note.member)}`),
    );
    return accept({
      month,
      bookings: bookings.map((one) => listedBooking(one, names)),
      invoices: sold
        .filter(({ entry }) => !days.has(`${entry.day} ${holder(entry.member)}`))
        .map((one) => unmatched(one, names)),
    });
  },
});

/** Of a known client, and neither cancelled nor missed. Who pays before it is over had one all the same. */
function isBooked({ parts, note }: Weighed, month: Month): boolean {
  const { start, ends, meaning } = parts;
  return start?.startsWith(month) === true && ends !== null && meaning !== 'not' && note.member !== '';
}

function tookPlace({ parts: { ends, meaning } }: Weighed, moment: string): boolean {
  return ends !== null && ends <= moment && meaning === 'done';
}

/** The visits of the month that stand. */
function soldIn(world: ReadingWorld, month: Month): readonly Sold[] {
  const found = world.journal
    .invoicesBetween(`${month}-01`, endOf(month))
    .flatMap(({ row, entry }): readonly Sold[] => (entry === null ? [] : [{ row, entry }]));
  // Somebody may have copied a row.
  const sold = [...new Map(found.map((one) => [one.entry.seq, one])).values()];
  const reversals = reversalsOfAll(
    world,
    sold.map(({ entry }) => entry.seq),
  );
  return sold.filter(({ entry }) => isVisit(entry, reversals.get(entry.seq) ?? []));
}

function unmatched({ entry, row }: Sold, names: ReadonlyMap<string, string>): UnmatchedInvoice {
  const { seq, day, receipt, currency, member, sums } = entry;
  const client = { id: member, name: names.get(member) ?? '' };
  const total = sums === null ? 0 : netOf(sums);
  const number = invoiceNumber(entry);
  return { seq, row, number, day, receipt, total, currency, client, points: entryEarned(entry) };
}
