// Credits what is due now, without waiting for the hour, portion by portion; adds a booking.
import { useRef, useState } from 'preact/hooks';
import type { BookingsOfDay } from '../../app/bookings/listed-booking';
import type { VisitCredit } from '../../core/bookings/booking-words';
import { Trouble } from '../banner';
import { Icon } from '../icon';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useBookingWords } from './bookings-words';

type Props = {
  /** What the next run finds, as far as the list tells; null as long as it was not read, or where bookings give no points. */
  readonly found: Pick<BookingsOfDay, 'due' | 'losing'> | null;
  /** Which of the two gives the points of a visit that is booked and invoiced. */
  readonly visitCredit: VisitCredit;
  onCredited(): void;
  onAdd(): void;
};

export function CreditFoot({ found, visitCredit, onCredited, onAdd }: Props) {
  const { words, format } = useBookingWords();
  const { bookingsView } = words;
  const { show, clients } = useSession();
  const { send, refusal } = useCommand('credit-due');
  const [isRunning, setRunning] = useState(false);
  const wanted = useRef(false);

  async function credit(): Promise<void> {
    // More may be due by now, or have to be taken back: rows that are gone and visits invoiced since are found by the run alone.
    if (isRunning || found === null) return;
    wanted.current = true;
    setRunning(true);
    let credited = 0;
    let points = 0;
    let pointsBack = 0;
    let isMore = true;
    while (wanted.current && isMore) {
      const outcome = await send({});
      if (outcome === null || !('value' in outcome)) break;
      const { value } = outcome;
      credited += value.credited;
      points += value.points;
      pointsBack += value.pointsBack;
      isMore = value.more;
    }
    setRunning(false);
    const said = [
      credited > 0 && bookingsView.creditedNow(credited, format.number(credited), format.points(points)),
      pointsBack > 0 && bookingsView.takenBackNow(format.points(pointsBack)),
    ].filter((part) => part !== false);
    if (said.length > 0) show({ text: said.join(' ') });
    else if (!isMore) show({ text: bookingsView.creditedNone });
    void clients.lookAgain();
    onCredited();
  }

  const { due, losing } = found ?? { due: 0, losing: 0 };
  const does = found === null || due > 0 ? 'gives' : losing > 0 ? 'takes back' : 'looks';
  const labels = {
    gives: bookingsView.creditDue,
    'takes back': bookingsView.takeBackDue,
    looks: bookingsView.lookNow,
  };
  const sentences = [
    (due > 0 || (losing === 0 && found !== null)) && bookingsView.due(due, format.number(due)),
    due > 0 && visitCredit === 'invoice' && bookingsView.dueInvoiced,
    losing > 0 && bookingsView.losing(losing, format.number(losing)),
  ].filter((sentence) => sentence !== false);
  return (
    <footer class="foot">
      {refusal !== null && <Trouble refusal={refusal} />}
      <div class="wrap">
        {isRunning ? (
          <button
            class="btn"
            type="button"
            onClick={() => {
              wanted.current = false;
            }}
          >
            {bookingsView.stop}
          </button>
        ) : (
          <button
            class={does === 'looks' ? 'btn' : 'btn main'}
            id="credit-due"
            type="button"
            aria-disabled={found === null ? true : undefined}
            aria-describedby="credit-note"
            onClick={() => void credit()}
          >
            {labels[does]}
          </button>
        )}
        <button class="btn" id="add-booking" type="button" onClick={onAdd}>
          <Icon name="plus" />
          {bookingsView.add}
        </button>
      </div>
      <p class="note" id="credit-note" role="status">
        {isRunning ? bookingsView.crediting : sentences.join(' ')}
      </p>
    </footer>
  );
}
