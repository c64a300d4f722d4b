// Gives a card to a client who has none yet: points need one.
import { useState } from 'preact/hooks';
import { Trouble } from '../banner';
import { useCounterWords } from '../counter-words';
import { DialogSheet } from '../dialog-sheet';
import { Field } from '../field';
import { focusOn } from '../focus';
import { SendOrCancel } from '../send-or-cancel';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import type { TillClient } from './till-client';

type Props = {
  readonly client: TillClient;
  /** The client has the card: the points of the invoice that was begun are others. */
  onGiven(): void;
};

export function GiveCard({ client, onGiven }: Props) {
  const { words } = useCounterWords();
  const [isGiving, setGiving] = useState(false);
  return (
    <div class="note">
      <b>{words.till.noLoyaltyCard}</b>{' '}
      <button id="give-card" class="mini start" type="button" onClick={() => setGiving(true)}>
        {words.giveCard.give}
      </button>
      {isGiving && <CardSheet client={client} onClose={() => setGiving(false)} onGiven={onGiven} />}
    </div>
  );
}

function CardSheet({ client, onClose, onGiven }: Props & { onClose(): void }) {
  const { words, refusal: sentence } = useCounterWords();
  const { clients, show } = useSession();
  const { giveCard } = words;
  const [number, setNumber] = useState('');
  const [checked, setChecked] = useState(false);
  const edit = useCommand('edit-client');
  const isEmpty = checked && number.trim() === '';
  const { refusal } = edit;
  const isOfField = refusal?.code === 'client-doubled' || refusal?.code === 'client-edited';
  const error = isEmpty ? { code: 'field-empty' as const } : isOfField ? refusal : null;

  async function give(): Promise<void> {
    setChecked(true);
    if (number.trim() === '') return focusOn('card-given');
    const change = { field: 'loyaltyCard', from: '', to: number.trim() } as const;
    const outcome = await edit.send({ id: client.id, changes: [change] });
    if (outcome === null || !('value' in outcome)) return;
    clients.put(outcome.value);
    show({ text: giveCard.given(outcome.value.name) });
    onClose();
    onGiven();
  }

  return (
    <DialogSheet title={giveCard.title} onClose={onClose} onSubmit={() => void give()}>
      {refusal !== null && !isOfField && <Trouble refusal={refusal} />}
      <Field
        id="card-given"
        label={giveCard.number}
        value={number}
        error={error === null ? undefined : sentence(error)}
        input={{ maxLength: 200, ...{ 'data-first': true } }}
        onValue={(typed) => {
          setNumber(typed);
          setChecked(false);
          edit.forget();
        }}
      />
      <SendOrCancel busy={edit.isSending} onCancel={onClose}>
        {giveCard.save}
      </SendOrCancel>
    </DialogSheet>
  );
}
