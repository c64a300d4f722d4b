// Adds a booking of a client: what, when, how long, with whom.
import type { Day } from '../../core/day';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { Choice, Field } from '../field';
import { focusOn } from '../focus';
import { PickClient } from '../pick-client';
import { PickItem } from '../pick-item';
import { SendOrCancel } from '../send-or-cancel';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { type Decision, decisions, statusFor } from './booking-status';
import { useBookingWords } from './bookings-words';
import { type BookingField, useNewBooking } from './use-new-booking';
import { WhenFields, whenIds } from './when-fields';

type Props = { readonly day: Day; onClose(): void; onDone(text: string): void };

const ids: { readonly [field in BookingField]: string } = {
  client: 'booking-client',
  item: 'booking-service',
  ...whenIds,
};

export function AddBooking({ day, onClose, onDone }: Props) {
  const all = useBookingWords();
  const { bookingSheet } = all.words;
  const { opened } = useSession();
  const { typed, decision, change, wrong, isWrong, tried } = useNewBooking(day, opened.moment);
  const add = useCommand('add-booking');
  const errorOf = (field: BookingField, text: string) => (isWrong(field) ? text : undefined);

  async function save(): Promise<void> {
    tried();
    const [first] = wrong;
    if (first !== undefined) return focusOn(ids[first]);
    const { client, item, time, minutes, staff } = typed;
    if (client === null || item === null) return;
    const outcome = await add.send({
      member: { id: client.id, row: client.row },
      service: item.code || item.name,
      start: `${typed.day}T${time}`,
      minutes: Number(minutes),
      staff: staff.trim(),
      status: decision === 'open' ? '' : statusFor(decision, opened.ruleset, all),
    });
    if (outcome !== null && 'value' in outcome) onDone(bookingSheet.added(client.name));
  }

  return (
    <DialogSheet title={bookingSheet.add} onClose={onClose} onSubmit={() => void save()}>
      {add.refusal !== null && <Trouble refusal={add.refusal} />}
      <PickClient
        id={ids.client}
        label={bookingSheet.client}
        chosen={typed.client}
        error={errorOf('client', bookingSheet.clientMissing)}
        onChoose={(client) => change({ client })}
      />
      <PickItem
        id={ids.item}
        label={bookingSheet.service}
        chosen={typed.item}
        error={errorOf('item', bookingSheet.serviceMissing)}
        onChoose={(item) => change({ item })}
      />
      <WhenFields typed={typed} isWrong={isWrong} onType={change} />
      <Choice<Decision | 'open'>
        id="booking-status"
        label={bookingSheet.status}
        value={decision}
        choices={(['open', ...decisions] as const).map(
          (one) => [one, bookingSheet.statusLabels[one]] as const,
        )}
        onValue={(one) => change({ decision: one })}
      />
      <Field
        id="booking-staff"
        label={bookingSheet.staff}
        value={typed.staff}
        input={{ maxLength: 100 }}
        onValue={(staff) => change({ staff })}
      />
      <SendOrCancel busy={add.isSending} onCancel={onClose}>
        {bookingSheet.add}
      </SendOrCancel>
    </DialogSheet>
  );
}
