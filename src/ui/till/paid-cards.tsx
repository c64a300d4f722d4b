// Gift cards and vouchers that paid: the balance and last day of each, to tell the client and write down.
import { useRef } from 'preact/hooks';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { CopyText } from '../copy-text';
import { useCounterWords } from '../counter-words';
import { leftAndUntil, storedValueName } from './stored-value-words';

export function PaidCards({ cards }: { readonly cards: readonly StoredValueState[] }) {
  const { till } = useCounterWords().words;
  if (cards.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="left-on-cards">
      <h2 id="left-on-cards">{till.leftOnCards}</h2>
      <ul class="card">
        {cards.map((card) => (
          <PaidCard key={card.id} card={card} />
        ))}
      </ul>
    </section>
  );
}

function PaidCard({ card }: { readonly card: StoredValueState }) {
  const words = useCounterWords();
  const shown = useRef<HTMLParagraphElement>(null);
  const name = storedValueName(card, words);
  const rest = leftAndUntil(card, words);
  return (
    <li class="pad">
      <p ref={shown}>
        <b>{name}</b>
        <small>{rest.join(' · ')}</small>
      </p>
      <CopyText text={[name, ...rest].join('\n')} label={words.words.till.copyLeft(name)} shown={shown} />
    </li>
  );
}
