// Looks a gift card or voucher up by its code: what is wrong with the code itself is said at once, without asking.
import { useState } from 'preact/hooks';
import { readStoredValueCode, storedValueIdOf } from '../../core/stored-value-code';
import type { CallRefusal } from '../api';
import { focusOn } from '../focus';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import { storedValueAfterVoid } from './correction';
import type { Correction, PresentedCard } from './form';

export function useStoredValueLookUp(
  storedValues: readonly PresentedCard[],
  corrects: Correction | null,
  onFound: (storedValue: PresentedCard) => void,
) {
  const { opened } = useSession();
  const { ask, isAsking } = useQuery('show-stored-value');
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);

  async function lookUp(text: string): Promise<void> {
    if (isAsking || text.trim() === '') return;
    const found = await storedValueOf(text);
    if ('state' in found) {
      setRefusal(null);
      onFound(found);
    } else {
      setRefusal(found);
      focusOn('card-code');
    }
  }

  async function storedValueOf(text: string): Promise<PresentedCard | CallRefusal> {
    const code = readStoredValueCode(text);
    if (!code.ok) return code.refusal;
    if (storedValues.some(({ state }) => state.id === storedValueIdOf(code.value)))
      return { code: 'stored-value-twice', text };
    const answer = await ask({ code: code.value, row: 0 });
    if (!answer.ok) return answer.refusal;
    const { row } = answer.value;
    // On a correction, the invoice before it is voided first.
    const state = corrects === null ? answer.value.state : storedValueAfterVoid(answer.value.state, corrects);
    if (state.voided || state.balance <= 0) return { code: 'stored-value-empty', text };
    if (state.until !== '' && state.until < opened.today)
      return { code: 'stored-value-expired', text, until: state.until };
    if (state.currency !== opened.ruleset.currency.code)
      return { code: 'stored-value-other-currency', text, currency: state.currency };
    return { code: code.value, row, state };
  }

  return { isAsking, refusal, forget: () => setRefusal(null), lookUp };
}
