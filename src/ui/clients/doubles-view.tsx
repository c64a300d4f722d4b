// Clients who may be there twice: each pair, why they look alike, and the way to both.

import { useState } from 'preact/hooks';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { belowOf } from '../client-index';
import { useClientWords } from '../client-words';
import { EmptyList } from '../empty-list';
import { Icon } from '../icon';
import { Points } from '../points';
import { Waiting } from '../waiting';
import { type DoublePair, useDoubles } from './use-doubles';

// Each pair takes a hundred pixels, and nobody looks through more at once.
const PORTION = 20;

type Props = { onBack(): void; onPair(pair: DoublePair): void };

export function DoublesView({ onBack, onPair }: Props) {
  const { words, format } = useClientWords();
  const { doubles, alike, clients } = words;
  const { pairs, refusal, tellApart } = useDoubles('asked');
  const [shown, setShown] = useState(PORTION);
  return (
    <main>
      <BackTitle title={doubles.title} onBack={onBack} />
      {refusal !== null && <Trouble refusal={refusal} />}
      {pairs === null && <Waiting />}
      {pairs?.length === 0 && <EmptyList icon="two" {...words.emptyLists.doubles} />}
      {pairs !== null && pairs.length > 0 && (
        <>
          <p class="note" role="status">
            {doubles.row(pairs.length, format.number(pairs.length))}
          </p>
          {pairs.slice(0, shown).map((pair) => (
            <section
              key={pair.key}
              class="card"
              aria-label={doubles.names(pair.clients[0].name, pair.clients[1].name)}
            >
              <button class="opt" type="button" onClick={() => onPair(pair)}>
                <span class="grow">
                  {pair.clients.map((client) => (
                    <span key={client.id} class="split">
                      <span>
                        {client.name}
                        <small>{belowOf(client) || clients.noVisit}</small>
                      </span>
                      <span class="num">
                        <Points points={client.standing.balance} />
                      </span>
                    </span>
                  ))}
                  <small>{format.list(pair.by.map((sign) => alike.signs[sign]))}</small>
                </span>
                <Icon name="go" />
              </button>
              <div class="pad">
                <button class="mini start" type="button" onClick={() => tellApart(pair)}>
                  {doubles.notSame}
                </button>
              </div>
            </section>
          ))}
          {pairs.length > shown && (
            <button class="btn" type="button" onClick={() => setShown(shown + PORTION)}>
              {clients.showMore(format.number(Math.min(PORTION, pairs.length - shown)))}
            </button>
          )}
          <p class="note">{doubles.hides}</p>
        </>
      )}
    </main>
  );
}
