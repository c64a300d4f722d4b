// A booking that a person has to look at: what is wrong, and what can be done about it with one press.
import type { ListedBooking } from '../../app/bookings/listed-booking';
import type { BookingWhy } from '../../core/bookings/booking-why';
import { dayAt } from '../../core/day';
import { Icon } from '../icon';
import { useSession } from '../session';
import { dayOfBooking, nameOf, timeOf, whatOf } from './booking-lines';
import { useBookingWords } from './bookings-words';

/** What the form is opened for. */
export type Mending = 'client' | 'service' | 'status' | 'day' | 'minutes';

type Props = {
  readonly booking: ListedBooking;
  /** The day on show: of another, the booking's own is said. */
  readonly day: string;
  readonly busy: boolean;
  onMend(what: Mending): void;
  /** Decides with one press. */
  onDecide(status: 'done' | 'none'): void;
};

export function LookCard({ booking, day, busy, onMend, onDecide }: Props) {
  const all = useBookingWords();
  const { bookingsView } = all.words;
  const { opened } = useSession();
  const { start, why } = booking;
  const isOther = start === null || dayAt(start) !== day;
  const mending = why === null ? null : mendedBy(why);
  return (
    <li class="card look">
      <div class="pad sec">
        <div class="row top">
          <span class="note at">{timeOf(booking)}</span>
          <span class="grow">
            <b>{nameOf(booking, all)}</b>
            {isOther && <small>{dayOfBooking(booking, opened.today, all)}</small>}
            <small>{whatOf(booking, opened.moment, all)}</small>
          </span>
        </div>
        {why !== null && (
          <p class="row warned">
            <Icon name="alert" />
            <span class="grow">{all.refusal(why)}</span>
          </p>
        )}
        <div class="wrap">
          {mending === 'service' && (
            <button class="btn" type="button" onClick={() => onMend('service')}>
              {bookingsView.chooseService}
            </button>
          )}
          {mending === 'client' && (
            <button class="btn" type="button" onClick={() => onMend('client')}>
              {bookingsView.chooseClient}
            </button>
          )}
          {(mending === 'day' || mending === 'minutes') && (
            <button class="btn" type="button" onClick={() => onMend(mending)}>
              {bookingsView.chooseTime}
            </button>
          )}
          {mending === 'status' && (
            <button class="btn" type="button" aria-busy={busy} onClick={() => onDecide('done')}>
              {bookingsView.tookPlace}
            </button>
          )}
          <button class="btn" type="button" aria-busy={busy} onClick={() => onDecide('none')}>
            {bookingsView.givesNone}
          </button>
        </div>
      </div>
    </li>
  );
}

/** The cell that can be mended here; null where only the sheet helps, which the sentence says. */
function mendedBy({ code }: BookingWhy): Mending | null {
  if (code === 'booking-service-unknown') return 'service';
  if (code === 'booking-client-unknown' || code === 'booking-client-several') return 'client';
  if (code === 'booking-start-wrong') return 'day';
  if (code === 'booking-minutes-wrong' || code === 'booking-ends-before') return 'minutes';
  return code === 'booking-status-missing' || code === 'booking-status-unknown' ? 'status' : null;
}
