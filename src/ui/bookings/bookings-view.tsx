// The bookings of a day: what has to be looked at on top, then what waits, what was credited, and what gives no points.

import { useState } from 'preact/hooks';
import type { ListedBooking } from '../../app/bookings/listed-booking';
import { addDays, isDay } from '../../core/day';
import { BackTitle } from '../back-title';
import { Banner, Trouble } from '../banner';
import { EmptyList } from '../empty-list';
import { Field } from '../field';
import { Icon } from '../icon';
import type { MorePage } from '../more/more-page';
import { MoreRow } from '../more/more-row';
import { useSession } from '../session';
import { TryAgain } from '../try-again';
import { useCommand } from '../use-command';
import { Waiting } from '../waiting';
import { weekdayText } from '../weekday-text';
import { AddBooking } from './add-booking';
import { nameOf } from './booking-lines';
import { BookingSection } from './booking-section';
import { statusFor } from './booking-status';
import { useBookingWords } from './bookings-words';
import { ChangeBooking } from './change-booking';
import { CreditFoot } from './credit-foot';
import { DaySteps } from './day-steps';
import { LookCard, type Mending } from './look-card';
import { useBookings } from './use-bookings';

type Props = { onBack(): void; onPage(page: MorePage): void };

type Changing = { readonly booking: ListedBooking; readonly first: Mending };

export function BookingsView({ onBack, onPage }: Props) {
  const all = useBookingWords();
  const { bookingsView, bookingSheet, emptyLists } = all.words;
  const { opened, show, goMore } = useSession();
  const list = useBookings();
  const [isAdding, setAdding] = useState(false);
  const [changing, setChanging] = useState<Changing | null>(null);
  const decide = useCommand('change-booking');
  const { day, found } = list;

  async function decided(booking: ListedBooking, status: 'done' | 'none'): Promise<void> {
    const { id, row } = booking;
    const outcome = await decide.send({
      id,
      row,
      change: { status: statusFor(status, opened.ruleset, all) },
    });
    if (outcome === null || !('value' in outcome)) return;
    show({ text: bookingSheet.changed(nameOf(booking, all)) });
    await list.again();
  }

  function done(text: string): void {
    setAdding(false);
    setChanging(null);
    show({ text });
    void list.again();
  }

  const label = weekdayText(day, opened.today, all);
  const change = (booking: ListedBooking) => setChanging({ booking, first: 'status' });
  const isEmpty = found !== null && found.bookings.length === 0;
  return (
    <>
      <main aria-busy={list.isAsking}>
        <BackTitle title={bookingsView.title} onBack={onBack}>
          <button
            class="mini end"
            id="bookings-settings"
            type="button"
            aria-label={bookingsView.toSettings}
            onClick={() => onPage('bookings-settings')}
          >
            <Icon name="gear" />
          </button>
        </BackTitle>
        <DaySteps
          label={day === opened.today ? bookingsView.today(label) : label}
          before={bookingsView.dayBefore}
          after={bookingsView.dayAfter}
          onBefore={() => list.go(addDays(day, -1))}
          onAfter={() => list.go(addDays(day, 1))}
        />
        <Field
          id="bookings-day"
          label={bookingsView.goToDay}
          value={day}
          input={{ type: 'date', min: '2000-01-01', max: '2999-12-31' }}
          onValue={(to) => {
            // While a day is being typed there is none.
            if (isDay(to)) list.go(to);
          }}
        />
        {decide.refusal !== null && <Trouble refusal={decide.refusal} />}
        {list.refusal !== null && <TryAgain refusal={list.refusal} onRetry={() => void list.again()} />}
        {found !== null && !found.isOn && (
          <Banner tone="warn">
            <b>{bookingsView.offNow}</b>
            <div class="wrap">
              <button class="btn" type="button" onClick={() => onPage('bookings-settings')}>
                {bookingsView.switchOn}
              </button>
            </div>
          </Banner>
        )}
        {found === null && list.refusal === null && <Waiting rows={4} />}
        {list.look.length > 0 && (
          <section class="sec" aria-labelledby="to-look-at">
            <h2 id="to-look-at">{bookingsView.toLookAt}</h2>
            <ul class="sec">
              {list.look.map((booking) => (
                <LookCard
                  key={`${booking.id} ${booking.row}`}
                  booking={booking}
                  day={day}
                  busy={decide.isSending}
                  onMend={(first) => setChanging({ booking, first })}
                  onDecide={(status) => void decided(booking, status)}
                />
              ))}
            </ul>
          </section>
        )}
        <BookingSection id="waiting" title={bookingsView.waiting} bookings={list.waiting} onChange={change} />
        <BookingSection
          id="credited"
          title={bookingsView.credited}
          bookings={list.credited}
          onChange={change}
        />
        <BookingSection id="no-points" title={bookingsView.noPoints} bookings={list.none} onChange={change} />
        {isEmpty && (
          <EmptyList icon="cal" {...emptyLists.bookings}>
            <button class="btn" type="button" onClick={() => goMore('import')}>
              {emptyLists.importBookings}
            </button>
          </EmptyList>
        )}
        <section class="sec" aria-labelledby="this-month">
          <h2 id="this-month">{bookingsView.thisMonth}</h2>
          <div class="card">
            <MoreRow icon="cal" id="bookings-without" onPress={() => onPage('bookings-without')}>
              {bookingsView.withoutInvoice}
            </MoreRow>
            <MoreRow icon="file" id="invoices-without" onPress={() => onPage('invoices-without')}>
              {bookingsView.withoutBooking}
            </MoreRow>
          </div>
        </section>
      </main>
      <CreditFoot
        found={found?.isOn === true ? found : null}
        visitCredit={opened.ruleset.visitCredit}
        onCredited={() => void list.again()}
        onAdd={() => setAdding(true)}
      />
      {isAdding && <AddBooking day={day} onClose={() => setAdding(false)} onDone={done} />}
      {changing !== null && <ChangeBooking {...changing} onClose={() => setChanging(null)} onDone={done} />}
    </>
  );
}
