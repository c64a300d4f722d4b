// Changes a booking: whose it is, what it was and when, and whether it took place.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ListedBooking } from '../../app/bookings/listed-booking';
import type { ClientSummary } from '../../app/clients/client-details';
import type { CatalogItem } from '../../app/ports/catalog';
import { dayAt } from '../../core/day';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { Choice } from '../field';
import { focusOn } from '../focus';
import { PickClient } from '../pick-client';
import { PickItem } from '../pick-item';
import { SendOrCancel } from '../send-or-cancel';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { weekdayText } from '../weekday-text';
import { nameOf, timeOf } from './booking-lines';
import { type Decision, decisions, statusFor } from './booking-status';
import { useBookingWords } from './bookings-words';
import type { Mending } from './look-card';
import { useMovedBooking } from './use-moved-booking';
import { WhenFields, whenIds } from './when-fields';

type Props = {
  readonly booking: ListedBooking;
  /** The field for which it was opened. */
  readonly first: Mending;
  onClose(): void;
  onDone(text: string): void;
};

/** `as-it-is`: the status stays as it stands in the row. */
type Chosen = Decision | 'as-it-is';

export function ChangeBooking({ booking, first, onClose, onDone }: Props) {
  const all = useBookingWords();
  const { bookingSheet } = all.words;
  const { opened, clients } = useSession();
  const [client, setClient] = useState<ClientSummary | null>(
    () => clients.all.find(({ id }) => id === booking.client.id) ?? null,
  );
  const [item, setItem] = useState<CatalogItem | null>(
    () => opened.catalog.find(({ name }) => name === booking.service) ?? null,
  );
  const [chosen, setChosen] = useState<Chosen>('as-it-is');
  const when = useMovedBooking(booking);
  const change = useCommand('change-booking');
  const { start, status } = booking;
  useLayoutEffect(() => focusOn(first === 'status' ? 'booking-status' : `booking-${first}`), []);

  async function save(): Promise<void> {
    when.tried();
    const [wrong] = when.wrong;
    if (wrong !== undefined) return focusOn(whenIds[wrong]);
    const changes = {
      ...when.moved,
      ...(client === null || client.id === booking.client.id
        ? {}
        : { client: { id: client.id, row: client.row } }),
      ...(item === null || item.name === booking.service ? {} : { service: item.code || item.name }),
      ...(chosen === 'as-it-is' ? {} : { status: statusFor(chosen, opened.ruleset, all) }),
    };
    if (Object.keys(changes).length === 0) return onClose();
    const outcome = await change.send({ id: booking.id, row: booking.row, change: changes });
    if (outcome === null || !('value' in outcome)) return;
    onDone(bookingSheet.changed(client?.name ?? nameOf(booking, all)));
  }

  const labels = bookingSheet.statusLabels;
  const choices: readonly (readonly [Chosen, string])[] = [
    ['as-it-is', status === '' ? labels.open : bookingSheet.asInTab(status)],
    ...decisions.map((decision) => [decision, labels[decision]] as const),
  ];
  return (
    <DialogSheet title={bookingSheet.change} onClose={onClose} onSubmit={() => void save()}>
      {change.refusal !== null && <Trouble refusal={change.refusal} />}
      <p class="split">
        <b>{nameOf(booking, all)}</b>
        <span>
          {start === null ? '' : `${weekdayText(dayAt(start), opened.today, all)}, `}
          {timeOf(booking)}
        </span>
      </p>
      <PickClient id="booking-client" label={bookingSheet.client} chosen={client} onChoose={setClient} />
      <PickItem id="booking-service" label={bookingSheet.service} chosen={item} onChoose={setItem} />
      <WhenFields typed={when.typed} isWrong={when.isWrong} onType={when.change} />
      <Choice<Chosen>
        id="booking-status"
        label={bookingSheet.status}
        value={chosen}
        choices={choices}
        note={booking.seq > 0 ? bookingSheet.backLater : undefined}
        onValue={setChosen}
      />
      <SendOrCancel busy={change.isSending} onCancel={onClose}>
        {bookingSheet.save}
      </SendOrCancel>
    </DialogSheet>
  );
}
