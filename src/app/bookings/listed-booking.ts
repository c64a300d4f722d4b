// A booking in the lists of the sidebar and of the command line.
import type { BookingStanding, BookingWhy } from '../../core/bookings/booking-why';
import type { Day, Moment } from '../../core/day';

export type ListedBooking = {
  /** The booking's number, and the row where it was seen: for `change-booking`. */
  readonly id: string;
  readonly row: number;
  /** The client, if the row leads to one; `text` is what the row says. */
  readonly client: { readonly id: string; readonly name: string; readonly text: string };
  /** The service of the catalog, or what the row says. */
  readonly service: string;
  /** Null where the row's cell is no moment; `startText` is what it says. */
  readonly start: Moment | null;
  readonly startText: string;
  readonly ends: Moment | null;
  /** When its points come, or came. */
  readonly at: Moment | '';
  readonly staff: string;
  readonly status: string;
  readonly standing: BookingStanding;
  /** Those given, or, as long as it waits, those of the service without extra points. */
  readonly points: number;
  readonly why: BookingWhy | null;
  /** The entry with its points, or 0. */
  readonly seq: number;
};

/** The bookings of a day. */
export type BookingsOfDay = {
  readonly day: Day;
  /** Whether bookings credit points at all, after how many hours, and what gives those of a visit that has an invoice too. */
  readonly isOn: boolean;
  readonly delay: number;
  readonly visitCredit: 'invoice' | 'booking';
  readonly now: Moment;
  /** By time. */
  readonly bookings: readonly ListedBooking[];
  /** Bookings of other days, or without one, that a person has to look at: the newest first, at most fifty. */
  readonly look: readonly ListedBooking[];
  /** How many of all days are to be looked at, and how many are due now. */
  readonly toLookAt: number;
  readonly due: number;
  /** How many had points and were cancelled, missed or put off since: those lose them. */
  readonly losing: number;
};
