// The days on which a client's booking gives the points of the visit, so that its services earn nothing on an invoice.
import type { Day } from '../../core/day';
import { dayAt } from '../../core/day';
import type { Ruleset } from '../../core/settings/ruleset';
import type { BookingRow } from '../ports/bookings';
import type { Contact } from '../ports/members';
import type { ReadingWorld } from '../ports/world';
import { namesIn } from './booking-clients';
import { isSettled, type Weighed, type Weighing, weighed } from './weighed';

/** Whoever a booking may name: all numbers of the client, and what the client is known by. */
export type Visitor = {
  readonly numbers: readonly string[];
  readonly contact: Pick<Contact, 'name' | 'code' | 'loyaltyCard'> | null;
};

export type BookedDays = (visitor: Visitor) => readonly Day[];

/** Whether bookings come before invoices at all: else the tab need not be read. */
export function areBookingsFirst({ bookingsOn, visitCredit }: Ruleset): boolean {
  return bookingsOn && visitCredit === 'booking';
}

/** For all visitors, with one look at the tab. */
export function bookedDays(world: ReadingWorld, weighing: Weighing): BookedDays {
  if (!areBookingsFirst(weighing.ruleset) || !world.bookings.exists()) return () => [];
  const hasGiven = ({ note }: BookingRow) => (note?.seq ?? 0) > 0;
  const visits = weighed(world.bookings.list(), weighing, hasGiven).filter(givesPoints);
  return ({ numbers, contact }) => {
    const [id = ''] = numbers;
    const isNamed = namesIn(contact === null ? [] : [{ id, ...contact }]);
    const isOwn = ({ row, note }: Weighed) =>
      note.member === '' ? isNamed(row.client).length > 0 : numbers.includes(note.member);
    return [...new Set(visits.filter(isOwn).map(({ parts }) => dayAt(parts.start ?? '')))];
  };
}

/** Whether it has given points, or will unless somebody cancels it. */
function givesPoints(one: Weighed): boolean {
  const { parts, alone, note } = one;
  if (parts.start === null || parts.item === null || parts.item.points === 0 || parts.meaning === 'not')
    return false;
  if (isSettled(one)) return note.seq > 0;
  return typeof alone === 'string' || alone.code.startsWith('booking-status-');
}
