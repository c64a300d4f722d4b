// Credits what is due now, without waiting for the hour, portion by portion; adds a booking.
import { useRef, useState } from 'preact/hooks';
import type { VisitCredit } from '../../core/bookings/booking-words';
import { Trouble } from '../banner';
import { Icon } from '../icon';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useBookingWords } from './bookings-words';

type Props = {
  /** How many were due when the list was read; null as long as it was not, or where bookings give no points. */
  readonly due: number | null;
  /** Which of the two gives the points of a visit that is booked and invoiced. */
  readonly visitCredit: VisitCredit;
  onCredited(): void;
  onAdd(): void;
};

export function CreditFoot({ due, visitCredit, onCredited, onAdd }: Props) {
  const { words, format } = useBookingWords();
  const { bookingsView } = words;
  const { show, clients } = useSession();
  const { send, refusal } = useCommand('credit-due');
  const [isRunning, setRunning] = useState(false);
  const wanted = useRef(false);

  async function credit(): Promise<void> {
    // More may be due by now, and what was cancelled since is put right.
    if (isRunning || due === null) return;
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
            class="btn main"
            id="credit-due"
            type="button"
            aria-disabled={due === null ? true : undefined}
            aria-describedby="credit-note"
            onClick={() => void credit()}
          >
            {bookingsView.creditDue}
          </button>
        )}
        <button class="btn" id="add-booking" type="button" onClick={onAdd}>
          <Icon name="plus" />
          {bookingsView.add}
        </button>
      </div>
      <p class="note" id="credit-note" role="status">
        {isRunning ? bookingsView.crediting : due === null ? '' : bookingsView.due(due, format.number(due))}
        {!isRunning && due !== null && due > 0 && visitCredit === 'invoice' && (
          <> {bookingsView.dueInvoiced}</>
        )}
      </p>
    </footer>
  );
}
