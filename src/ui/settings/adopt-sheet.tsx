// Accepts the ledger in its current state, for a reason that is recorded in it.

import { useState } from 'preact/hooks';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { Field } from '../field';
import { focusOn } from '../focus';
import { useOwnerWords } from '../owner-words';
import { SendOrCancel } from '../send-or-cancel';
import { useCommand } from '../use-command';

type Props = {
  onClose(): void;
  /** @param text what was done */
  onAdopted(text: string): void;
};

export function AdoptSheet({ onClose, onAdopted }: Props) {
  const { words, format } = useOwnerWords();
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const { send, isSending, refusal } = useCommand('adopt-sheet');

  async function adopt(): Promise<void> {
    setChecked(true);
    if (reason.trim() === '') return focusOn('reason');
    const outcome = await send({ reason: reason.trim() });
    if (outcome === null || !('value' in outcome)) return;
    const { erasedAgain } = outcome.value;
    onAdopted(
      erasedAgain === 0
        ? words.check.adopted
        : words.check.erasedAgain(erasedAgain, format.number(erasedAgain)),
    );
  }

  return (
    <DialogSheet title={words.check.adopt} onClose={onClose} onSubmit={() => void adopt()}>
      {refusal !== null && <Trouble refusal={refusal} />}
      <p>{words.check.adoptWhat}</p>
      <p>{words.check.adoptCopy}</p>
      <p>{words.check.adoptCodes}</p>
      <Field
        id="reason"
        label={words.check.reason}
        value={reason}
        error={checked && reason.trim() === '' ? words.check.reasonMissing : undefined}
        note={words.check.reasonNote}
        input={{ maxLength: 200, ...{ 'data-first': true } }}
        onValue={setReason}
      />
      <SendOrCancel busy={isSending} onCancel={onClose}>
        {words.check.adopt}
      </SendOrCancel>
    </DialogSheet>
  );
}
