// Of a month: bookings that took place without an invoice, or invoices of clients who had no booking.

import { useEffect, useState } from 'preact/hooks';
import type { UnmatchedInvoice } from '../../app/bookings/list-unmatched';
import type { ListedBooking } from '../../app/bookings/listed-booking';
import { addMonths, dayAt, type Month, monthOf } from '../../core/day';
import { withCurrency } from '../../i18n/locale';
import { BackTitle } from '../back-title';
import { useSession } from '../session';
import { monthText } from '../settings/month-words';
import { invoiceName } from '../till/invoice-name';
import { TryAgain } from '../try-again';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';
import { weekdayText } from '../weekday-text';
import { nameOf, timeOf, whatOf } from './booking-lines';
import { useBookingWords } from './bookings-words';
import { DaySteps } from './day-steps';

const PORTION = 50;

type Props = { readonly what: 'bookings' | 'invoices'; onBack(): void };

export function UnmatchedView({ what, onBack }: Props) {
  const { words, language, format } = useBookingWords();
  const { unmatched, bookingsView, clients: people } = words;
  const { opened } = useSession();
  const [month, setMonth] = useState<Month>(monthOf(opened.today));
  const [shown, setShown] = useState(PORTION);
  const { ask, value, refusal } = useQuery('list-unmatched');
  useEffect(() => void ask({ month }), [ask, month]);

  function go(to: Month): void {
    setMonth(to);
    setShown(PORTION);
  }

  const found = value?.month === month ? value : null;
  const isOfBookings = what === 'bookings';
  const rows =
    found === null
      ? []
      : isOfBookings
        ? found.bookings.map((booking) => (
            <BookingLine key={`${booking.id} ${booking.row}`} booking={booking} />
          ))
        : found.invoices.map((invoice) => <InvoiceLine key={invoice.seq} invoice={invoice} />);
  return (
    <main>
      <BackTitle
        title={isOfBookings ? bookingsView.withoutInvoice : bookingsView.withoutBooking}
        onBack={onBack}
      />
      <DaySteps
        label={monthText(month, language)}
        before={unmatched.monthBefore}
        after={unmatched.monthAfter}
        onBefore={() => go(addMonths(month, -1))}
        onAfter={() => go(addMonths(month, 1))}
      />
      {refusal !== null && <TryAgain refusal={refusal} onRetry={() => void ask({ month })} />}
      {found === null && refusal === null && <Waiting rows={4} />}
      {found !== null && rows.length === 0 && (
        <p class="empty">{isOfBookings ? unmatched.noBookings : unmatched.noInvoices}</p>
      )}
      {rows.length > 0 && (
        <>
          <p class="note">{isOfBookings ? unmatched.bookingsWhat : unmatched.invoicesWhat}</p>
          <section
            class="card"
            aria-label={isOfBookings ? bookingsView.withoutInvoice : bookingsView.withoutBooking}
          >
            <p class="cap note" role="status">
              {format.number(rows.length)}
            </p>
            <ul>{rows.slice(0, shown)}</ul>
            {rows.length > shown && (
              <button class="opt" type="button" onClick={() => setShown(shown + PORTION)}>
                {people.showMore(format.number(Math.min(PORTION, rows.length - shown)))}
              </button>
            )}
          </section>
        </>
      )}
    </main>
  );
}

function BookingLine({ booking }: { readonly booking: ListedBooking }) {
  const all = useBookingWords();
  const { opened, showClient } = useSession();
  const { start, client, points } = booking;
  const when = start === null ? '' : `${weekdayText(dayAt(start), opened.today, all)}, `;
  return (
    <li class="opt">
      <span class="grow">
        <Name id={client.id} name={nameOf(booking, all)} onClient={showClient} />
        <small>
          {when}
          {timeOf(booking)}
        </small>
        <small>{whatOf(booking, opened.moment, all)}</small>
      </span>
      {points > 0 && <span class="num">{all.format.points(points)}</span>}
    </li>
  );
}

function InvoiceLine({ invoice }: { readonly invoice: UnmatchedInvoice }) {
  const all = useBookingWords();
  const { words, format } = all;
  const { opened, showClient } = useSession();
  const { day, total, client, points } = invoice;
  return (
    <li class="opt">
      <span class="grow">
        <Name id={client.id} name={client.name || client.id} onClient={showClient} />
        <small>{[weekdayText(day, opened.today, all), invoiceName(invoice, words)].join(' · ')}</small>
      </span>
      <span class="num">
        {withCurrency(all.language, all.currency).money(total)}
        {points > 0 && <small>{format.points(points)}</small>}
      </span>
    </li>
  );
}

/** A client who is known leads to their own view. */
function Name({
  id,
  name,
  onClient,
}: {
  readonly id: string;
  readonly name: string;
  onClient(id: string): void;
}) {
  if (id === '') return <>{name}</>;
  return (
    <button class="name link" type="button" onClick={() => onClient(id)}>
      {name}
    </button>
  );
}
