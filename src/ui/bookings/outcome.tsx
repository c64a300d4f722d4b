// What has become of a booking's points: when they come, when they came, or why there are none.
import type { ListedBooking } from '../../app/bookings/listed-booking';
import type { BookingWhy } from '../../core/bookings/booking-why';
import { dayAt } from '../../core/day';
import { begun } from '../controls/choice-words';
import { Icon, type IconName } from '../icon';
import { useSession } from '../session';
import { clockOf } from './booking-lines';
import { type AgendaWords, useBookingWords } from './bookings-words';

export function Outcome({ booking }: { readonly booking: ListedBooking }) {
  const all = useBookingWords();
  const { today } = useSession().opened;
  const { standing, points, why, status } = booking;
  if (standing === 'credited')
    return (
      <span class="badge good">
        <Icon name="check" />
        {whenText(`+${all.format.points(points)}`, booking, today, all)}
      </span>
    );
  if (standing === 'waiting')
    return (
      <span class="badge dim">
        <Icon name="clock" />
        {whenText(all.format.points(points), booking, today, all)}
      </span>
    );
  if (why === null) return null;
  return (
    <span class="badge dim">
      <Icon name={iconOf(why)} />
      {/* In the words of the row: cancelled, or missed. */}
      {why.code === 'booking-not' && status !== '' ? begun(status) : all.refusal(why)}
    </span>
  );
}

/** `12 points at 17:10`, with the day if it is another than the booking's own. */
function whenText(
  figure: string,
  { at, start }: ListedBooking,
  today: string,
  { words, format }: AgendaWords,
): string {
  const { pointsAt, pointsOn } = words.bookingsView;
  if (at === '') return figure;
  if (start !== null && dayAt(at) === dayAt(start)) return pointsAt(figure, clockOf(at));
  return pointsOn(figure, format.dayNear(dayAt(at), today), clockOf(at));
}

function iconOf({ code }: BookingWhy): IconName {
  if (code === 'booking-taken-back' || code === 'booking-undone') return 'undo';
  return code === 'booking-invoiced' ? 'check' : 'no';
}
