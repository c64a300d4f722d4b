// Looks up a gift card or voucher by its code; an error in the code itself is reported at once, without a request.
import { useState } from 'preact/hooks';
import { quoteCommand } from '../../core/decide/decide-invoice';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { readStoredValueCode, storedValueIdsOf } from '../../core/stored-values/stored-value-code';
import type { CallRefusal } from '../api';
import { focusOn } from '../focus';
import { momentNow } from '../moment';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import { type Correction, emptyForm, type PresentedCard } from './form';
import { commandFor, nowFor, viewFor } from './form-command';

export function useCodeLookUp(
  cards: readonly PresentedCard[],
  corrects: Correction | null,
  onFound: (card: PresentedCard) => void,
) {
  const { opened } = useSession();
  const { ask, isAsking } = useQuery('show-stored-value');
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);

  async function lookUp(text: string): Promise<void> {
    if (isAsking || text.trim() === '') return;
    const found = await cardOf(text);
    if ('state' in found) {
      setRefusal(null);
      onFound(found);
    } else {
      setRefusal(found);
      focusOn('card-code');
    }
  }

  /** A card that needs no look-up, if it may pay here. */
  function bringKnown(card: PresentedCard): void {
    const refused = whyNot(card.state);
    setRefusal(refused);
    if (refused === null) onFound(card);
  }

  /** The ledger's own decision on an empty invoice; in a correction, the old invoice is voided first. */
  function whyNot(state: StoredValueState): CallRefusal | null {
    const form = { ...emptyForm, corrects, storedValues: [{ code: '', proof: '', row: 0, state }] };
    const quoted = quoteCommand(
      viewFor(opened, null, [state], corrects),
      commandFor(form, null, [], opened),
      nowFor(momentNow(opened)),
    );
    return quoted.ok ? null : quoted.refusal;
  }

  async function cardOf(text: string): Promise<PresentedCard | CallRefusal> {
    const code = readStoredValueCode(text);
    if (!code.ok) return code.refusal;
    const ids = storedValueIdsOf(code.value);
    if (cards.some(({ state }) => ids.includes(state.id))) return { code: 'stored-value-twice', text };
    const answer = await ask({ code: code.value, row: 0 });
    if (!answer.ok) return answer.refusal;
    const card = answer.value;
    return whyNot(card.state) ?? { ...card, code: card.proof === '' ? code.value : '' };
  }

  return { isAsking, refusal, forget: () => setRefusal(null), lookUp, bringKnown };
}
