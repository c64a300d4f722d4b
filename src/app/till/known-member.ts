// What rules may know about the client of an invoice besides the points.
import { needsContact, noContact } from '../../core/points/standing';
import { areBookingsFirst, bookedDays } from '../bookings/booked-days';
import type { Weighing } from '../bookings/weighed';
import type { KnownMember } from '../ledger/fetch-view';
import type { Member } from '../ledger/write';
import type { ReadingWorld } from '../ports/world';

/** Adds card and birthday only if a rule uses them, and booked days only where bookings give a visit's points. */
export function knownMember(world: ReadingWorld, transaction: Weighing, member: Member): KnownMember {
  const { ruleset } = transaction;
  const isAsked = needsContact(ruleset);
  const isBooked = areBookingsFirst(ruleset);
  if (!isAsked && !isBooked) return member;
  const contact = world.members.contact(member);
  const known = (isAsked && contact) || noContact;
  if (!isBooked) return { ...member, contact: known };
  const numbers = [member.id, ...member.state.merged];
  return { ...member, contact: { ...known, bookedOn: bookedDays(world, transaction)({ numbers, contact }) } };
}
