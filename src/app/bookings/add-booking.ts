// Adds a booking to the tab, as typed in the sidebar. Its points come when it is due.
import * as v from 'valibot';
import { MOST_MINUTES } from '../../core/bookings/booking';
import { codeOf } from '../../core/journal/canonical';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { memberId, moment, rowHint, shortText } from '../command-parts';
import { inLock } from '../ledger/transaction';

export type AddBookingRefusal = { readonly code: 'busy' } | { readonly code: 'client-unknown' };

/** The number under which it stands in the tab. */
export type BookingAdded = { readonly id: string };

export const addBooking = defineCommand({
  roles: ['owner', 'staff'],
  needs: 'record',
  command: v.object({
    member: v.object({ id: memberId, row: rowHint }),
    /** The service's code, or its name if it has none. */
    service: v.pipe(shortText, v.minLength(1)),
    start: moment,
    minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_MINUTES)),
    staff: shortText,
    /** In the words of the salon's calendar; '' as long as nobody knows whether it takes place. */
    status: shortText,
  }),
  run(world, { member, minutes, ...texts }, { key }): Result<BookingAdded, AddBookingRefusal> {
    return inLock<BookingAdded, AddBookingRefusal>(world, () => {
      const row = world.members.locate(member.id, member.row);
      const contact = row && world.members.contact(row);
      if (contact === null) return refuse({ code: 'client-unknown' });
      // The same for every attempt, so that a repeat finds it there.
      const id = `C-${codeOf(['booking', key], 8)}`;
      const client = contact.name || member.id;
      world.bookings.add([{ ...texts, id, member: member.id, client, minutes: String(minutes) }]);
      return accept({ id });
    });
  },
});
