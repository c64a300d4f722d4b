// Asks once before an invoice is taken back.
import { useState } from 'preact/hooks';
import type { HistoryEvent } from '../../app/show-history';
import type { ClientAfter, ClientSummary } from '../../app/standing';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { type CallRefusal, call, newKey } from '../door';
import { Field } from '../field';
import { useSession } from '../session';
import { useWords } from '../words';

type Props = {
  readonly client: ClientSummary;
  readonly event: HistoryEvent;
  onClose(): void;
  onVoided(after: ClientAfter | null, text: string): void;
};

export function VoidSheet({ client, event, onClose, onVoided }: Props) {
  const { words, say } = useWords();
  const { opened } = useSession();
  const [note, setNote] = useState('');
  const [key, setKey] = useState(newKey);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const [busy, setBusy] = useState(false);

  async function undo(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const { id, row, version } = client;
    const answer = await call(
      'void-entry',
      { seq: event.seq, row: event.row, member: { id, row, version }, note: note.trim() },
      key,
    );
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.refusal);
    const { points, shortfall } = answer.value;
    const short = shortfall > 0 ? ` ${words.till.shortfall(say.points(shortfall))}` : '';
    onVoided(answer.value.client, `${words.clients.voidedNow(say.points(-points))}${short}`);
  }

  return (
    <DialogSheet title={words.clients.voidTitle} onClose={onClose} onSubmit={() => void undo()}>
      {refusal !== null && <Trouble refusal={refusal} />}
      <p class="split">
        <b>{client.name}</b>
        <span>{say.dayNear(event.day, opened.today)}</span>
      </p>
      <p>
        {event.points === 0
          ? words.clients.voidKeepsPoints
          : words.clients.voidTakes(say.points(event.points))}
      </p>
      <Field
        id="void-note"
        label={words.clients.voidReason}
        value={note}
        input={{ maxLength: 200 }}
        onValue={(typed) => {
          setNote(typed);
          setKey(newKey());
        }}
      />
      <div class="wrap">
        <button class="btn main" type="submit" aria-busy={busy} data-first>
          {words.clients.voidNow}
        </button>
        <button class="btn" type="button" onClick={onClose}>
          {words.common.cancel}
        </button>
      </div>
    </DialogSheet>
  );
}
