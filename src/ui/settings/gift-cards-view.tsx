// All gift cards and vouchers: what is outstanding, each card's history, and voiding one.

import { useEffect, useState } from 'preact/hooks';
import type { ListedStoredValue } from '../../app/cards/list-cards';
import { storedValueEnd } from '../../core/stored-values/stored-value-code';
import { fold } from '../../core/text/text';
import { withCurrency } from '../../i18n/locale';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { EmptyList } from '../empty-list';
import { Field } from '../field';
import { useOwnerWords } from '../owner-words';
import { Printing } from '../printing';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';
import { GiftCardRow } from './gift-card-row';
import { openTotal } from './gift-card-words';
import { VoidGiftCardSheet } from './void-gift-card-sheet';

const PORTION = 50;

export function GiftCardsView({ onBack }: { onBack(): void }) {
  const words = useOwnerWords();
  const { giftCardList, clients: people } = words.words;
  const { opened, show, go } = useSession();
  const { value, ask, refusal } = useQuery('list-stored-value');
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PORTION);
  const [printing, setPrinting] = useState<ListedStoredValue | null>(null);
  const [voiding, setVoiding] = useState<ListedStoredValue | null>(null);

  useEffect(() => void ask({}), [ask]);
  const cards = value?.storedValues ?? null;

  const wanted = fold(query).replace(/\s/g, '');
  const found = (cards ?? []).filter(
    ({ state }) => fold(storedValueEnd(state.id)).includes(wanted) || fold(state.id).includes(wanted),
  );
  const total = openTotal(cards ?? [], opened.today);
  const number = words.format.number;
  return (
    <main>
      <BackTitle title={giftCardList.title} onBack={onBack} />
      {refusal !== null && <Trouble refusal={refusal} />}
      {refusal !== null && (
        <div>
          <button class="btn" type="button" onClick={() => void ask({})}>
            {words.words.frame.tryAgain}
          </button>
        </div>
      )}
      {cards === null && refusal === null && <Waiting rows={3} />}
      {cards !== null && cards.length === 0 && (
        <EmptyList icon="gift" {...words.words.emptyLists.cards}>
          <button class="btn" type="button" onClick={() => go('till')}>
            {words.words.emptyLists.toTill}
          </button>
        </EmptyList>
      )}
      {cards !== null && cards.length > 0 && (
        <>
          <section class="sec" role="status">
            <p>
              <b>
                {giftCardList.open(
                  total.cards,
                  number(total.cards),
                  withCurrency(words.language, words.currency).money(total.worth),
                )}
              </b>
              {total.vouchers > 0 && (
                <small>{giftCardList.vouchers(total.vouchers, number(total.vouchers))}</small>
              )}
            </p>
          </section>
          <Field
            id="card-number"
            label={giftCardList.search}
            note={giftCardList.what}
            value={query}
            input={{ type: 'search', spellcheck: false }}
            onValue={(typed) => {
              setQuery(typed);
              setShown(PORTION);
            }}
          />
          <section class="card" aria-label={giftCardList.title}>
            <p class="cap note" role="status">
              {giftCardList.found(found.length, number(found.length))}
            </p>
            {found.slice(0, shown).map((card) => (
              <GiftCardRow
                key={card.state.id}
                card={card.state}
                onPrint={() => setPrinting(card)}
                onVoid={() => setVoiding(card)}
              />
            ))}
            {found.length > shown && (
              <button class="opt" type="button" onClick={() => setShown(shown + PORTION)}>
                {people.showMore(number(Math.min(PORTION, found.length - shown)))}
              </button>
            )}
          </section>
        </>
      )}
      {printing !== null && (
        <Printing
          wanted={{ what: 'issued', id: printing.state.id, row: printing.row }}
          onClose={() => setPrinting(null)}
        />
      )}
      {voiding !== null && (
        <VoidGiftCardSheet
          card={voiding}
          onClose={() => setVoiding(null)}
          onVoided={(id) => {
            setVoiding(null);
            show({ text: giftCardList.voided(storedValueEnd(id)) });
            void ask({});
          }}
        />
      )}
    </main>
  );
}
