// The bookings: a part of the page that is fetched when one of its pages is opened.
import { PartComing } from '../part-coming';
import { usePart } from '../use-part';
import type { MorePage } from './more-page';

const load = () => import('../bookings/bookings-part');

type Props = {
  readonly page: Extract<
    MorePage,
    'bookings' | 'bookings-settings' | 'bookings-without' | 'invoices-without'
  >;
  onPage(page: MorePage): void;
};

export function BookingsPart({ page, onPage }: Props) {
  const part = usePart('bookings', load);
  if (part.module === null) return <PartComing part={part} />;
  const { BookingsSettings, BookingsView, UnmatchedView } = part.module;
  const toBookings = () => onPage('bookings');
  switch (page) {
    case 'bookings':
      return <BookingsView onBack={() => onPage('list')} onPage={onPage} />;
    case 'bookings-settings':
      return <BookingsSettings onBack={toBookings} />;
    case 'bookings-without':
      return <UnmatchedView key={page} what="bookings" onBack={toBookings} />;
    case 'invoices-without':
      return <UnmatchedView key={page} what="invoices" onBack={toBookings} />;
  }
}
