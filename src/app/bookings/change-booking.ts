// Changes a booking's row: its status, its service or its client. Points follow when what is due is credited.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { memberId, rowHint, shortText } from '../command-parts';
import { inLock } from '../ledger/transaction';
import type { BookingChange, BookingRow } from '../ports/bookings';
import type { World } from '../ports/world';
import { numbersIn } from './identified';

export type ChangeBookingRefusal =
  | { readonly code: 'busy' }
  | { readonly code: 'client-unknown' }
  /** Somebody changed or moved its row in the meantime, or deleted it. */
  | { readonly code: 'booking-changed' };

export type BookingChanged = { readonly id: string };

export const changeBooking = defineCommand({
  roles: ['owner', 'staff'],
  needs: 'record',
  command: v.object({
    /** As listed. */
    id: v.pipe(shortText, v.minLength(1)),
    row: rowHint,
    /** Only what changes. */
    change: v.object({
      status: v.exactOptional(shortText),
      service: v.exactOptional(v.pipe(shortText, v.minLength(1))),
      client: v.exactOptional(v.object({ id: memberId, row: rowHint })),
    }),
  }),
  run(world, { id, row, change }): Result<BookingChanged, ChangeBookingRefusal> {
    return inLock<BookingChanged, ChangeBookingRefusal>(world, () => {
      const found = [...numbersIn(world.bookings.list())].flatMap(([one, own]) => (own === id ? [one] : []));
      const booking = found.find((one) => one.row === row) ?? found[0];
      if (booking === undefined) return refuse({ code: 'booking-changed' });
      const { client, ...texts } = change;
      const named = client === undefined ? undefined : nameOf(world, client);
      if (named === null) return refuse({ code: 'client-unknown' });
      const wanted = { ...texts, ...(named === undefined ? {} : { client: named }) };
      if (isThere(booking, wanted)) return accept({ id }); // a repeat
      return world.bookings.change(booking, wanted) ? accept({ id }) : refuse({ code: 'booking-changed' });
    });
  },
});

/** By number: a name may be another client's too. */
function nameOf(world: World, { id, row }: { readonly id: string; readonly row: number }): string | null {
  return world.members.locate(id, row) === null ? null : id;
}

function isThere(booking: BookingRow, change: BookingChange): boolean {
  return Object.entries(change).every(([key, text]) => booking[key as keyof BookingChange] === text);
}
