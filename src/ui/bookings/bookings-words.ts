// The words that come with the bookings. Only modules of that part may import this: the build checks it.
import type { BookingWords, CounterWords, FrontWords, OwnerWords } from '../../i18n/catalog-shape';
import { useWords, type Words } from '../words';

export type AgendaWords = Words<FrontWords & CounterWords & OwnerWords & BookingWords>;

export function useBookingWords(): AgendaWords {
  return useWords() as AgendaWords;
}
