// Gift cards and vouchers issued by an invoice, with their numbers, and their codes to read out, write down or copy.

import { useState } from 'preact/hooks';
import type { IssuedStoredValue } from '../../app/cards/issued-cards';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { withCurrency } from '../../i18n/locale';
import { useCounterWords } from '../counter-words';
import { Icon } from '../icon';
import { Printing } from '../printing';
import { CopyCode } from './copy-code';
import { lastDayOf, leftAndUntil, offOf, storedValueName } from './stored-value-words';

type Props = {
  readonly issued: readonly IssuedStoredValue[];
  /** Their current state, if they were issued some time ago. */
  readonly now?: readonly StoredValueState[];
};

export function IssuedCodes({ issued, now = [] }: Props) {
  const words = useCounterWords();
  const { till } = words.words;
  const [printing, setPrinting] = useState('');
  const worthOf = (card: IssuedStoredValue) =>
    card.kind === 'giftcard'
      ? withCurrency(words.language, words.currency).money(card.amount)
      : offOf(card, words);
  /** The lines beside the code: the kind, the balance and the last day. */
  function aboutOf(card: IssuedStoredValue): readonly string[] {
    const state = now.find(({ id }) => id === card.id);
    const isWhole = state === undefined || state.balance === state.issued;
    return [
      `${storedValueName(card, words)}, ${worthOf(card)}`,
      ...(isWhole ? [lastDayOf(card, words)] : leftAndUntil(state, words)),
    ];
  }
  if (issued.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="codes">
      <h2 id="codes">{till.codes(issued.length)}</h2>
      <ul class="card">
        {issued.map((storedValue) => (
          <li key={storedValue.id} class="pad code-card">
            <p>
              <b>
                {storedValueName(storedValue, words)}, {worthOf(storedValue)}
              </b>
              <small>{aboutOf(storedValue).slice(1).join(' · ')}</small>
            </p>
            {storedValue.code === '' ? (
              <p class="note">{storedValue.hidden === 'withheld' ? till.codeWithheld : till.codeForgotten}</p>
            ) : (
              <CopyCode code={storedValue.code} about={aboutOf(storedValue)}>
                <button
                  class="btn"
                  type="button"
                  aria-label={`${till.print}: ${storedValueName(storedValue, words)}`}
                  onClick={() => setPrinting(storedValue.id)}
                >
                  <Icon name="print" />
                  {till.print}
                </button>
              </CopyCode>
            )}
          </li>
        ))}
      </ul>
      <p class="note">{till.codeIsMoney}</p>
      {printing !== '' && (
        <Printing wanted={{ what: 'issued', id: printing, row: 0 }} onClose={() => setPrinting('')} />
      )}
    </section>
  );
}
