// The bookings of a day with one outcome, and how many points they are together. Nothing where there are none.
import type { ListedBooking } from '../../app/bookings/listed-booking';
import { BookingRow } from './booking-row';
import { useBookingWords } from './bookings-words';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly bookings: readonly ListedBooking[];
  onChange(booking: ListedBooking): void;
};

export function BookingSection({ id, title, bookings, onChange }: Props) {
  const { format } = useBookingWords();
  if (bookings.length === 0) return null;
  const points = bookings.reduce((sum, booking) => sum + booking.points, 0);
  const count = format.number(bookings.length);
  return (
    <section class="sec" aria-labelledby={id}>
      <div class="split">
        <h2 id={id}>{title}</h2>
        <span class="note">{points === 0 ? count : `${count}, ${format.points(points)}`}</span>
      </div>
      <ul class="card">
        {bookings.map((booking) => (
          <BookingRow
            key={`${booking.id} ${booking.row}`}
            booking={booking}
            onChange={() => onChange(booking)}
          />
        ))}
      </ul>
    </section>
  );
}
