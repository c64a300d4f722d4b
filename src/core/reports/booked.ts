// Bookings as the report lists and counts them.
import type { BookingStanding, BookingWhy } from '../bookings/booking-why';
import type { Day, Moment } from '../day';
import type { Holding } from './filter';

export type Booked = {
  /** The booking's number: what is booked twice under one has two rows. */
  readonly id: string;
  readonly row: number;
  /** '' where the row's cell is no moment. */
  readonly start: Moment | '';
  readonly day: Day | '';
  /** The client's number, or '' with what the row says, if whoever asks may see contacts. */
  readonly member: string;
  readonly client: string;
  readonly service: string;
  readonly staff: string;
  readonly standing: BookingStanding;
  /** Those given, or, as long as it waits, those of its service. */
  readonly points: number;
  readonly why: BookingWhy | null;
  /** The entry with its points, or 0. */
  readonly seq: number;
};

export const bookedHolding: Holding<Booked> = {
  client: ({ member }) => [member],
  state: ({ standing }) => [standing],
  item: ({ service }) => [service],
  staff: ({ staff }) => [staff],
};

export type BookedSums = {
  readonly bookings: number;
  readonly clients: number;
  readonly credited: number;
  /** Points that were given, and those that come unless somebody cancels. */
  readonly given: number;
  readonly coming: number;
  readonly waiting: number;
  readonly toLookAt: number;
  readonly without: number;
};

export function bookedSums(rows: readonly Booked[]): BookedSums {
  const of = (standing: BookingStanding) => rows.filter((row) => row.standing === standing);
  const points = (found: readonly Booked[]) => found.reduce((sum, row) => sum + row.points, 0);
  const credited = of('credited');
  const waiting = of('waiting');
  return {
    bookings: rows.length,
    clients: new Set(rows.map(({ member }) => member).filter((member) => member !== '')).size,
    credited: credited.length,
    given: points(credited),
    coming: points(waiting),
    waiting: waiting.length,
    toLookAt: of('look').length,
    without: of('none').length,
  };
}
