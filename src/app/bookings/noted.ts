// What Carnet has noted of a row, as far as the row still says the same.
import { type BookingNote, clientMark, firstNote } from '../../core/bookings/booking-note';
import { hashOf } from '../../core/journal/canonical';
import type { BookingRow } from '../ports/bookings';

/** All that people wrote in the row: once it is settled, only a change of it is a reason to look again. */
export function seenOf({ id, client, service, start, minutes, staff, status }: BookingRow): string {
  return hashOf({ id, client, service, start, minutes, staff, status }).slice(0, 16);
}

/** The row's note: without the client if another one is named by now, and unsettled if anything was changed. */
export function noteOf(row: BookingRow, id: string): BookingNote {
  const { note } = row;
  if (note === null || note.id !== id) return firstNote(id, '', row.client);
  if (note.seen !== '' && note.seen === seenOf(row)) return note; // nearly all rows
  const isSameClient = note.client === clientMark(row.client);
  return {
    ...note,
    member: isSameClient ? note.member : '',
    seen: '',
    why: isSameClient ? note.why : null,
  };
}
