// Looks a gift card or voucher up by its code: what is wrong with the code itself is said at once, without asking.
import { useState } from 'preact/hooks';
import { cardIdOf, readCardCode } from '../../core/stored-value-code';
import { type CallRefusal, call } from '../api';
import { focusOn } from '../focus';
import { useSession } from '../session';
import { type Correction, cardAfterVoid } from './correction';
import type { BroughtCard } from './form';

export function useCardLookUp(
  cards: readonly BroughtCard[],
  corrects: Correction | null,
  onFound: (card: BroughtCard) => void,
) {
  const { opened } = useSession();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);

  async function lookUp(text: string): Promise<void> {
    if (busy || text.trim() === '') return;
    const found = await cardOf(text);
    if ('state' in found) {
      setRefusal(null);
      onFound(found);
    } else {
      setRefusal(found);
      focusOn('card-code');
    }
  }

  async function cardOf(text: string): Promise<BroughtCard | CallRefusal> {
    const code = readCardCode(text);
    if (!code.ok) return code.refusal;
    if (cards.some(({ state }) => state.id === cardIdOf(code.value))) return { code: 'card-twice', text };
    setBusy(true);
    const answer = await call('show-card', { code: code.value, row: 0 });
    setBusy(false);
    if (!answer.ok) return answer.refusal;
    const { row } = answer.value;
    // On a correction, the invoice before it is voided first.
    const state = corrects === null ? answer.value.state : cardAfterVoid(answer.value.state, corrects);
    if (state.voided || state.balance <= 0) return { code: 'card-empty', text };
    if (state.until !== '' && state.until < opened.today)
      return { code: 'card-expired', text, until: state.until };
    if (state.currency !== opened.book.currency.code)
      return { code: 'card-other-currency', text, currency: state.currency };
    return { code: code.value, row, state };
  }

  return { busy, refusal, forget: () => setRefusal(null), lookUp };
}
