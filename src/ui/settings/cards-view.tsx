// All gift cards and vouchers: what is open, each with its story, and taking one back.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListedCard } from '../../app/cards/list-cards';
import { fold } from '../../core/text';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { type CallRefusal, call } from '../api';
import { Field } from '../field';
import { useSession } from '../session';
import { Waiting } from '../waiting';
import { useWords } from '../words';
import { CardRow } from './card-row';
import { openTotal } from './card-words';
import { VoidCardSheet } from './void-card-sheet';

const PORTION = 50;

export function CardsView({ onBack }: { onBack(): void }) {
  const words = useWords();
  const { cardList, clients: people } = words.words;
  const { opened, show } = useSession();
  const [cards, setCards] = useState<readonly ListedCard[] | null>(null);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PORTION);
  const [voiding, setVoiding] = useState<ListedCard | null>(null);

  const load = useCallback(async () => {
    const answer = await call('list-cards', {});
    setRefusal(answer.ok ? null : answer.refusal);
    if (answer.ok) setCards(answer.value.cards);
  }, []);
  useEffect(() => void load(), [load]);

  const wanted = fold(query).replace(/\s/g, '');
  const found = (cards ?? []).filter(({ state }) => fold(state.id).includes(wanted));
  const total = openTotal(cards ?? [], opened.today);
  const number = words.say.number;
  return (
    <main>
      <BackTitle title={cardList.title} onBack={onBack} />
      {refusal !== null && <Trouble refusal={refusal} />}
      {refusal !== null && (
        <div>
          <button class="btn" type="button" onClick={() => void load()}>
            {words.words.common.tryAgain}
          </button>
        </div>
      )}
      {cards === null && refusal === null && <Waiting rows={3} />}
      {cards !== null && cards.length === 0 && <p class="empty">{cardList.none}</p>}
      {cards !== null && cards.length > 0 && (
        <>
          <section class="sec" role="status">
            <p>
              <b>{cardList.open(total.cards, number(total.cards), words.say.money(total.worth))}</b>
              {total.vouchers > 0 && (
                <small>{cardList.vouchers(total.vouchers, number(total.vouchers))}</small>
              )}
            </p>
          </section>
          <Field
            id="card-number"
            label={cardList.search}
            note={cardList.what}
            value={query}
            input={{ type: 'search', spellcheck: false }}
            onValue={(typed) => {
              setQuery(typed);
              setShown(PORTION);
            }}
          />
          <section class="card" aria-label={cardList.title}>
            <p class="cap note" role="status">
              {cardList.found(found.length, number(found.length))}
            </p>
            {found.slice(0, shown).map((card) => (
              <CardRow key={card.state.id} card={card.state} onVoid={() => setVoiding(card)} />
            ))}
            {found.length > shown && (
              <button class="opt" type="button" onClick={() => setShown(shown + PORTION)}>
                {people.showMore(number(Math.min(PORTION, found.length - shown)))}
              </button>
            )}
          </section>
        </>
      )}
      {voiding !== null && (
        <VoidCardSheet
          card={voiding}
          onClose={() => setVoiding(null)}
          onVoided={(id) => {
            setVoiding(null);
            show({ text: cardList.voided(id) });
            void load();
          }}
        />
      )}
    </main>
  );
}
