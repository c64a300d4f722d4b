// What the lines of a booking say: its time, its client, its service.
import type { ListedBooking } from '../../app/bookings/listed-booking';
import { dayAt, type Moment } from '../../core/day';
import { weekdayText } from '../weekday-text';
import type { AgendaWords } from './bookings-words';

/** `14:00`, or what stands in the cell. */
export function timeOf({ start, startText }: ListedBooking): string {
  return start === null ? startText : clockOf(start);
}

/** The time of a moment: `14:00`. */
export function clockOf(moment: Moment): string {
  return moment.slice(11);
}

export function nameOf({ client }: ListedBooking, { words }: AgendaWords): string {
  return client.name || client.text || words.bookingsView.nobody;
}

/** `Balayage · with Inès · ends 14:10`. When it ends is said only as long as it has not. */
export function whatOf({ service, staff, ends }: ListedBooking, now: Moment, { words }: AgendaWords): string {
  const { bookingsView } = words;
  return [
    service || bookingsView.noService,
    staff === '' ? '' : bookingsView.with(staff),
    ends === null || ends < now ? '' : bookingsView.ends(clockOf(ends)),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The day of a booking that stands among those of another. */
export function dayOfBooking({ start }: ListedBooking, today: string, words: AgendaWords): string {
  return start === null ? '' : weekdayText(dayAt(start), today, words);
}
