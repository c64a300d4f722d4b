// The client's own gift cards and vouchers, each one press away. Without them there is the field for a code, as before.
import { useEffect } from 'preact/hooks';
import { toHandOutLinks } from '../../core/staff/staff-rights';
import { useCounterWords } from '../counter-words';
import { Icon } from '../icon';
import { mayI } from '../rights';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import type { PresentedCard } from './form';
import { storedValueName, storedValueWorth } from './stored-value-words';
import type { TillClient } from './till-client';

type Props = {
  readonly client: TillClient;
  /** Those that are on the invoice are not offered again. */
  readonly brought: readonly PresentedCard[];
  onBring(card: PresentedCard): void;
};

export function OwnCards({ client, brought, onBring }: Props) {
  const words = useCounterWords();
  const { today } = useSession().opened;
  const { ask, value } = useQuery('list-own-cards');
  const { id, row } = client;
  useEffect(() => {
    if (toHandOutLinks.every(mayI)) void ask({ id, row });
  }, [id]);
  const cards = (value ?? []).filter(({ state }) => !brought.some((card) => card.state.id === state.id));
  if (cards.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="own-cards">
      <span class="note" id="own-cards">
        {words.words.till.ownCards(client.name)}
      </span>
      <div class="card">
        {cards.map((card) => (
          <button
            key={card.state.id}
            class="opt"
            type="button"
            onClick={() => onBring({ ...card, code: '' })}
          >
            <Icon name="gift" />
            <span class="grow">
              {storedValueName(card.state, words)}
              <small>{storedValueWorth(card.state, today, words)}</small>
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}
