// Takes a gift card or voucher back, for a reason that stays in the ledger.
import { useState } from 'preact/hooks';
import type { ListedCard } from '../../app/cards/list-cards';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { type CallRefusal, call, newKey } from '../api';
import { Field } from '../field';
import { focusOn } from '../focus';
import { useWords } from '../words';
import { worthSaid } from './card-words';

type Props = { readonly card: ListedCard; onClose(): void; onVoided(id: string): void };

export function VoidCardSheet({ card: { row, state }, onClose, onVoided }: Props) {
  const words = useWords();
  const { cardList, cardKinds, check, common } = words.words;
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(newKey);
  const [checked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const isMoney = state.kind === 'giftcard';

  async function takeBack(): Promise<void> {
    if (busy) return;
    setChecked(true);
    if (reason.trim() === '') return focusOn('reason');
    setBusy(true);
    const answer = await call('void-card', { card: state.id, row, note: reason.trim() }, key);
    setBusy(false);
    if (answer.ok) onVoided(answer.value.card);
    else setRefusal(answer.refusal);
  }

  return (
    <DialogSheet title={cardList.voidTitle[state.kind]} onClose={onClose} onSubmit={() => void takeBack()}>
      {refusal !== null && <Trouble refusal={refusal} />}
      <p class="split">
        <b>{state.id}</b>
        <span>{cardKinds[state.kind]}</span>
      </p>
      <p>{isMoney ? cardList.voidTakes(worthSaid(state, 'balance', words)) : cardList.voidVoucher}</p>
      <Field
        id="reason"
        label={cardList.reason}
        value={reason}
        error={checked && reason.trim() === '' ? check.reasonMissing : undefined}
        note={cardList.reasonNote}
        input={{ maxLength: 200, ...{ 'data-first': true } }}
        onValue={(typed) => {
          setReason(typed);
          setKey(newKey());
        }}
      />
      <div class="wrap">
        <button class="btn main" type="submit" aria-busy={busy}>
          {cardList.voidNow[state.kind]}
        </button>
        <button class="btn" type="button" onClick={onClose}>
          {common.cancel}
        </button>
      </div>
    </DialogSheet>
  );
}
