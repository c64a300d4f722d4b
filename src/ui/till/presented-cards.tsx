// Gift cards and vouchers that clients present: typed or scanned, looked up, with what each pays here.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Quote } from '../../core/invoice/quote';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { FieldError } from '../field';
import { useWords } from '../words';
import type { Correction, PresentedCard, TillChange } from './form';
import { OwnCards } from './own-cards';
import { PresentedCardRow } from './presented-card-row';
import type { TillClient } from './till-client';
import { useCodeLookUp } from './use-code-look-up';

type Props = {
  readonly cards: readonly PresentedCard[];
  /** The same, as passed to the quote: in a correction, what they paid is back on them. */
  readonly standing: readonly StoredValueState[];
  /** Whose own cards are offered; null for a walk-in. */
  readonly client: TillClient | null;
  readonly corrects: Correction | null;
  readonly quote: Quote | null;
  readonly code: string;
  /** Whether saving was tried while this field still had a code. */
  readonly isLeft: boolean;
  /** Whether the field takes the focus when it comes: on a phone, a keyboard would cover what is there. */
  readonly opensAtOnce: boolean;
  onCode(code: string): void;
  onChange(change: TillChange): void;
};

export function PresentedCards(props: Props) {
  const { cards, standing, client, corrects, quote, code, isLeft, onCode, onChange } = props;
  const { words, refusal: sentence } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const { isAsking, refusal, forget, lookUp, bringKnown } = useCodeLookUp(cards, corrects, (card) => {
    onChange({ do: 'bring', storedValue: card });
    onCode('');
    field.current?.focus();
  });
  useLayoutEffect(() => {
    if (props.opensAtOnce && cards.length === 0) field.current?.focus();
  }, []);
  const error = refusal !== null ? sentence(refusal) : isLeft ? words.till.codeTyped : undefined;

  return (
    <section class="card" id="cards" aria-labelledby="cards-title">
      <div class="pad">
        <h2 id="cards-title">{words.till.payByCard}</h2>
        {cards.length > 0 && (
          <ul class="sec">
            {cards.map((card) => (
              <PresentedCardRow
                key={card.state.id}
                state={standing.find(({ id }) => id === card.state.id) ?? card.state}
                quote={quote}
                onRemove={() => {
                  onChange({ do: 'put-away', storedValue: card.state.id });
                  if (refusal?.code === 'stored-value-twice') forget();
                  field.current?.focus();
                }}
              />
            ))}
          </ul>
        )}
        {client !== null && <OwnCards client={client} brought={cards} onBring={bringKnown} />}
        <div class="field">
          <label for="card-code">{words.till.code}</label>
          <div class="two" style={{ '--w': 'auto' }}>
            <input
              class="in"
              id="card-code"
              ref={field}
              type="text"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              maxLength={60}
              value={code}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? 'card-code-err' : undefined}
              onInput={(event) => {
                onCode(event.currentTarget.value);
                forget();
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                void lookUp(code);
              }}
            />
            <button class="btn" type="button" aria-busy={isAsking} onClick={() => void lookUp(code)}>
              {words.till.addCode}
            </button>
          </div>
          <FieldError id="card-code" error={error} />
        </div>
      </div>
    </section>
  );
}
