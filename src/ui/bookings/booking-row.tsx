// A booking of a day in its list: when, whose, what, and what has become of its points. Pressed, it can be changed.
import type { ListedBooking } from '../../app/bookings/listed-booking';
import { Icon } from '../icon';
import { useSession } from '../session';
import { nameOf, timeOf, whatOf } from './booking-lines';
import { useBookingWords } from './bookings-words';
import { Outcome } from './outcome';

type Props = { readonly booking: ListedBooking; onChange(): void };

export function BookingRow({ booking, onChange }: Props) {
  const all = useBookingWords();
  const { opened } = useSession();
  return (
    <li>
      <button class="opt top" type="button" onClick={onChange}>
        <span class="note at">{timeOf(booking)}</span>
        <span class="grow">
          {nameOf(booking, all)}
          <small>{whatOf(booking, opened.moment, all)}</small>
          <Outcome booking={booking} />
        </span>
        <Icon name="go" />
      </button>
    </li>
  );
}
