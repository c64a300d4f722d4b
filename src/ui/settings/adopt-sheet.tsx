// Accepts the ledger as it is, for a reason that stays in it.
import { useState } from 'preact/hooks';
import { type CallRefusal, call, newKey } from '../api';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { Field } from '../field';
import { focusOn } from '../focus';
import { useWords } from '../words';

export function AdoptSheet({ onClose, onAdopted }: { onClose(): void; onAdopted(): void }) {
  const { words } = useWords();
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(newKey);
  const [checked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const [busy, setBusy] = useState(false);

  async function adopt(): Promise<void> {
    if (busy) return;
    setChecked(true);
    if (reason.trim() === '') return focusOn('reason');
    setBusy(true);
    const answer = await call('adopt-sheet', { reason: reason.trim() }, key);
    setBusy(false);
    if (answer.ok) onAdopted();
    else setRefusal(answer.refusal);
  }

  return (
    <DialogSheet title={words.check.adopt} onClose={onClose} onSubmit={() => void adopt()}>
      {refusal !== null && <Trouble refusal={refusal} />}
      <p>{words.check.adoptWhat}</p>
      <Field
        id="reason"
        label={words.check.reason}
        value={reason}
        error={checked && reason.trim() === '' ? words.check.reasonMissing : undefined}
        note={words.check.reasonNote}
        input={{ maxLength: 200, ...{ 'data-first': true } }}
        onValue={(typed) => {
          setReason(typed);
          setKey(newKey());
        }}
      />
      <div class="wrap">
        <button class="btn main" type="submit" aria-busy={busy}>
          {words.check.adopt}
        </button>
        <button class="btn" type="button" onClick={onClose}>
          {words.common.cancel}
        </button>
      </div>
    </DialogSheet>
  );
}
