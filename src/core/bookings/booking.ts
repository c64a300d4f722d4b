// A booking as its row in the tab says it, when it is due, and under which key its points stand in the journal.

import { addHours, addMinutes, type Moment } from '../day';
import type { Line } from '../invoice/invoice';
import { keyAgain } from '../invoice/receipt-id';
import { hashOf } from '../journal/canonical';
import { fold } from '../text/text';

/** What is booked, with the points that the catalog lists for it; 0 if none. */
export type BookedItem = Pick<Line, 'kind' | 'item' | 'name' | 'category'> & { readonly points: number };

/** A booking that can be credited: its client and its service are known. */
export type Booking = {
  /** The calendar's number, or Carnet's own: the same for ever. */
  readonly id: string;
  readonly member: string;
  readonly item: BookedItem;
  readonly start: Moment;
  /** 0 if the calendar does not say how long it takes. */
  readonly minutes: number;
  readonly staff: string;
  readonly status: string;
};

/** A row of the tab, as people or a calendar wrote it. */
export type BookingTexts = {
  /** The calendar's number, or ''. */
  readonly id: string;
  /** The client's number, till code, card or name. */
  readonly client: string;
  /** The service's code or name. */
  readonly service: string;
  /** A moment, or the text that is none. */
  readonly start: string;
  readonly minutes: string;
  readonly staff: string;
  readonly status: string;
};

/** Longer than any treatment; more is a slip. */
export const MOST_MINUTES = 1440;

export function endOf({ start, minutes }: Pick<Booking, 'start' | 'minutes'>): Moment {
  return addMinutes(start, minutes);
}

/** When its points come. @param delay in hours after its end */
export function dueAt(booking: Pick<Booking, 'start' | 'minutes'>, delay: number): Moment {
  return addHours(endOf(booking), delay);
}

/**
 * The key of a booking's entry: 32 hexadecimal digits.
 * @param n how often its points were taken back before, because it was cancelled or is another client's now
 */
export function bookingKey(id: string, n: number): string {
  return keyAgain(hashOf({ booking: id }).slice(0, 32), n);
}

/** The key of the entry by which Carnet itself takes a booking's points back; a person's has the key of a form. */
export function bookingBackKey(key: string): string {
  return `${key}${BACK}`;
}

export function isOwnBack({ key }: { readonly key: string }): boolean {
  return key.endsWith(BACK);
}

const BACK = '/back';

/**
 * The number of a row that has none of its own, from what stands in it: typed again after it was deleted, it is the same.
 * @param taken numbers of other rows: such a row said the same before somebody changed it
 */
export function ownBookingId(texts: BookingTexts, taken: (id: string) => boolean): string {
  const said = bookingContent(texts);
  for (let again = 0; ; again++) {
    const id = `~${hashOf({ said, ...(again === 0 ? {} : { again }) }).slice(0, 12)}`;
    if (!taken(id)) return id;
  }
}

/** Whose, what and when: two rows with the same are one booking. */
export function bookingContent(texts: BookingTexts): string {
  return hashOf(contentOf(texts)).slice(0, 16);
}

/** The same, to compare thousands of rows in one execution: a hash of each would take half a second. */
export function contentText(texts: BookingTexts): string {
  return Object.values(contentOf(texts)).join('\n');
}

function contentOf({ client, service, start, staff }: BookingTexts) {
  return { client: fold(client), service: fold(service), start, staff: fold(staff) };
}
