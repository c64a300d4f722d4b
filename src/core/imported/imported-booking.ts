// A booking from a file: an appointment as another system lists it, and whose it is.

import type { Day, Moment } from '../day';
import { hashOf } from '../journal/canonical';
import { fold } from '../text/text';
import { clientKey, type Named } from './imported-invoice';

/** What a file says of an appointment: it stands in the calendar, took place, or did not; `unclear` for other words. */
export const bookingStates = ['booked', 'done', 'cancelled', 'missed', 'unclear'] as const;
export type BookingState = (typeof bookingStates)[number];

export type ImportedBooking = {
  /** Its row in the file. */
  readonly row: number;
  /** The other system's number; '' if it has none. */
  readonly number: string;
  readonly client: Named;
  /** The service or class by its name, or by its code where the file has no name. */
  readonly service: string;
  /** A day alone in lists of cancellations and of no-shows without a time. */
  readonly start: Moment | Day;
  /** Null if the file says neither how long it lasts nor when it ends. */
  readonly minutes: number | null;
  readonly staff: string;
  readonly state: BookingState;
  /** The file's own word for the state; '' if it has none. */
  readonly status: string;
};

/** The longest number that is taken over as it is, in UTF-16 units: calendars write whole addresses. */
const LONGEST_NUMBER = 50;

/**
 * The number of one row where a number comes on several: of several services, or of a class with several clients.
 * What comes alone keeps the plain number, whatever else its file lists.
 */
export function partNumber(
  number: string,
  { client, service }: Pick<ImportedBooking, 'client' | 'service'>,
): string {
  return `${number}/${hashOf({ client: clientKey(client), service: fold(service) }).slice(0, PART_LENGTH)}`;
}

const PART_LENGTH = 6;

/** The other number that the same booking has in a file where it comes alone, or where it does not. */
export function otherNumber(number: string, of: Pick<ImportedBooking, 'client' | 'service'>): string {
  const plain = number.slice(0, -PART_LENGTH - 1);
  return plain !== '' && partNumber(plain, of) === number ? plain : partNumber(number, of);
}

/**
 * What identifies it in every export of the same system: its number, or client, service and start. Nothing that
 * changes when it is cancelled or given to other staff. No name can be read from it, for it stands in the ledger.
 */
export function bookingNumber({ number, client, service, start }: ImportedBooking): string {
  if (number !== '' && number.length <= LONGEST_NUMBER) return number;
  const content = number === '' ? [clientKey(client), fold(service), start] : [number];
  return hashOf({ booking: content }).slice(0, 12);
}
