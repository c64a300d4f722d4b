// All gift cards and vouchers: what is open, each with its story, and taking one back.
import { useEffect, useState } from 'preact/hooks';
import type { ListedStoredValue } from '../../app/cards/list-cards';
import { fold } from '../../core/text';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { Field } from '../field';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';
import { useWords } from '../words';
import { StoredValueRow } from './card-row';
import { openTotal } from './card-words';
import { VoidStoredValueSheet } from './void-card-sheet';

const PORTION = 50;

export function StoredValuesView({ onBack }: { onBack(): void }) {
  const words = useWords();
  const { storedValueList, clients: people } = words.words;
  const { opened, show } = useSession();
  const { value, ask, refusal } = useQuery('list-stored-value');
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PORTION);
  const [voiding, setVoiding] = useState<ListedStoredValue | null>(null);

  useEffect(() => void ask({}), [ask]);
  const storedValues = value?.storedValues ?? null;

  const wanted = fold(query).replace(/\s/g, '');
  const found = (storedValues ?? []).filter(({ state }) => fold(state.id).includes(wanted));
  const total = openTotal(storedValues ?? [], opened.today);
  const number = words.format.number;
  return (
    <main>
      <BackTitle title={storedValueList.title} onBack={onBack} />
      {refusal !== null && <Trouble refusal={refusal} />}
      {refusal !== null && (
        <div>
          <button class="btn" type="button" onClick={() => void ask({})}>
            {words.words.common.tryAgain}
          </button>
        </div>
      )}
      {storedValues === null && refusal === null && <Waiting rows={3} />}
      {storedValues !== null && storedValues.length === 0 && <p class="empty">{storedValueList.none}</p>}
      {storedValues !== null && storedValues.length > 0 && (
        <>
          <section class="sec" role="status">
            <p>
              <b>
                {storedValueList.open(
                  total.storedValues,
                  number(total.storedValues),
                  words.format.money(total.worth),
                )}
              </b>
              {total.vouchers > 0 && (
                <small>{storedValueList.vouchers(total.vouchers, number(total.vouchers))}</small>
              )}
            </p>
          </section>
          <Field
            id="card-number"
            label={storedValueList.search}
            note={storedValueList.what}
            value={query}
            input={{ type: 'search', spellcheck: false }}
            onValue={(typed) => {
              setQuery(typed);
              setShown(PORTION);
            }}
          />
          <section class="card" aria-label={storedValueList.title}>
            <p class="cap note" role="status">
              {storedValueList.found(found.length, number(found.length))}
            </p>
            {found.slice(0, shown).map((storedValue) => (
              <StoredValueRow
                key={storedValue.state.id}
                storedValue={storedValue.state}
                onVoid={() => setVoiding(storedValue)}
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
      {voiding !== null && (
        <VoidStoredValueSheet
          storedValue={voiding}
          onClose={() => setVoiding(null)}
          onVoided={(id) => {
            setVoiding(null);
            show({ text: storedValueList.voided(id) });
            void ask({});
          }}
        />
      )}
    </main>
  );
}
