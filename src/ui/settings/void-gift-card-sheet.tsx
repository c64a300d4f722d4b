// Voids a gift card or voucher, for a reason that stays in the ledger.
import { useState } from 'preact/hooks';
import type { ListedStoredValue } from '../../app/cards/list-cards';
import { storedValueEnd } from '../../core/stored-values/stored-value-code';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { Field } from '../field';
import { focusOn } from '../focus';
import { useOwnerWords } from '../owner-words';
import { useCommand } from '../use-command';
import { worthText } from './gift-card-words';

type Props = { readonly card: ListedStoredValue; onClose(): void; onVoided(id: string): void };

export function VoidGiftCardSheet({ card: { row, state }, onClose, onVoided }: Props) {
  const words = useOwnerWords();
  const { giftCardList, storedValueKinds, check, frame } = words.words;
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const { send, isSending, refusal } = useCommand('void-stored-value');
  const isMoney = state.kind === 'giftcard';

  async function takeBack(): Promise<void> {
    setChecked(true);
    if (reason.trim() === '') return focusOn('reason');
    const outcome = await send({ storedValue: state.id, row, note: reason.trim() });
    if (outcome !== null && 'value' in outcome) onVoided(outcome.value.storedValue);
  }

  return (
    <DialogSheet
      title={giftCardList.voidTitle[state.kind]}
      onClose={onClose}
      onSubmit={() => void takeBack()}
    >
      {refusal !== null && <Trouble refusal={refusal} />}
      <p class="split">
        <b>{storedValueEnd(state.id)}</b>
        <span>{storedValueKinds[state.kind]}</span>
      </p>
      <p>{isMoney ? giftCardList.voidTakes(worthText(state, 'balance', words)) : giftCardList.voidVoucher}</p>
      <Field
        id="reason"
        label={giftCardList.reason}
        value={reason}
        error={checked && reason.trim() === '' ? check.reasonMissing : undefined}
        note={giftCardList.reasonNote}
        input={{ maxLength: 200, ...{ 'data-first': true } }}
        onValue={setReason}
      />
      <div class="wrap">
        <button class="btn main" type="submit" aria-busy={isSending}>
          {giftCardList.voidNow[state.kind]}
        </button>
        <button class="btn" type="button" onClick={onClose}>
          {frame.cancel}
        </button>
      </div>
    </DialogSheet>
  );
}
