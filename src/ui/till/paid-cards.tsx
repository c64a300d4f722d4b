// Gift cards and vouchers that were brought: what is left on each, and its last day, to say and to write down.
import type { StoredValueState } from '../../core/stored-value';
import { useWords } from '../words';
import { CopyText } from './copy-code';
import { lastDayOf, leftOn, storedValueName } from './stored-value-words';

export function PaidCards({ cards }: { readonly cards: readonly StoredValueState[] }) {
  const words = useWords();
  const { till } = words.words;
  if (cards.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="left-on-cards">
      <h2 id="left-on-cards">{till.leftOnCards}</h2>
      <ul class="card">
        {cards.map((card) => {
          const lines = [storedValueName(card, words), leftOn(card, words), lastDayOf(card, words)];
          const [name, ...rest] = lines;
          return (
            <li key={card.id} class="pad">
              <p>
                <b>{name}</b>
                <small>{rest.join(' · ')}</small>
              </p>
              <CopyText text={lines.join('\n')} label={till.copyCode(lines[0] ?? '')} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
