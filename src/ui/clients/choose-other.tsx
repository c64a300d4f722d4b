// Chooses the client who may be the same person: those who look alike first, or whoever is searched for.
import { useMemo, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { BackTitle } from '../back-title';
import { belowOf } from '../client-index';
import { useClientWords } from '../client-words';
import { Field } from '../field';
import { findClients } from '../find-client';
import { Points } from '../points';
import { useSession } from '../session';
import { useAlike } from './alike';

const MOST_SHOWN = 8;

type Props = { readonly client: ClientSummary; onBack(): void; onChoose(other: ClientSummary): void };

export function ChooseOther({ client, onBack, onChoose }: Props) {
  const { words, format } = useClientWords();
  const { persons, alike } = words;
  const { clients } = useSession();
  const [query, setQuery] = useState('');
  const similar = useAlike(client, client.id);
  const { found, isGuess } = useMemo(() => {
    const { first, meant } = findClients(clients, query);
    const others = first(MOST_SHOWN + 1).filter((one) => one.client.id !== client.id);
    if (others.length > 0) return { found: others, isGuess: false };
    const near = meant(MOST_SHOWN + 1).filter((one) => one.client.id !== client.id);
    return { found: near, isGuess: near.length > 0 };
  }, [clients.all, clients.aliases, query, client.id]);
  const isSearching = query.trim() !== '';
  const shown = isSearching
    ? found.slice(0, MOST_SHOWN).map((one) => ({ client: one.client, about: one.below }))
    : similar.slice(0, MOST_SHOWN).map((one) => ({
        client: one.client,
        about: [format.list(one.by.map((sign) => alike.signs[sign])), belowOf(one.client)]
          .filter(Boolean)
          .join(' · '),
      }));
  return (
    <main>
      <BackTitle title={persons.sameTwice} onBack={onBack} />
      <Field
        id="other"
        label={persons.choose}
        value={query}
        note={persons.chooseNote}
        input={{ type: 'search' }}
        onValue={setQuery}
      />
      {isSearching && isGuess && (
        <p class="note" role="status">
          {words.till.didYouMean}
        </p>
      )}
      {shown.length > 0 && (
        <div class="card">
          {shown.map(({ client: other, about }) => (
            <button key={other.id} class="opt" type="button" onClick={() => onChoose(other)}>
              <span class="grow">
                {other.name}
                {about !== '' && <small>{about}</small>}
              </span>
              <span class="num">
                <Points points={other.standing.balance} />
              </span>
            </button>
          ))}
        </div>
      )}
      {isSearching && found.length === 0 && (
        <p class="note" role="status">
          {persons.nobodyFound}
        </p>
      )}
    </main>
  );
}
