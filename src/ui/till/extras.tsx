// What most invoices do not need, two buttons in one row: details, and paying with a gift card. Each opens its part below.
import { useState } from 'preact/hooks';
import { isPhone } from '../boot';
import { useCounterWords } from '../counter-words';
import { Icon } from '../icon';
import { useSession } from '../session';
import { useShortWindow } from '../use-short-window';
import { Details } from './details';
import { isEmpty } from './form';
import { PresentedCards } from './presented-cards';
import type { Till } from './use-till';

export function Extras({ till }: { readonly till: Till }) {
  const { words, format } = useCounterWords();
  const { opened } = useSession();
  const isShort = useShortWindow();
  const { form, figures, typed, reported, cardWanted } = till;
  const [wanted, setWanted] = useState(false);
  // A card may be brought before anything is on the invoice.
  if (isEmpty(form) && !cardWanted) return null;
  const { day, receipt, staff, storedValues } = form;
  // A wrong date has to be seen to be corrected.
  const hasDetails = wanted || day > opened.today;
  const canPay = form.lines.length > 0 || cardWanted;
  const hasCards = canPay && (cardWanted || typed.code !== '' || storedValues.length > 0);
  const said = [
    day === '' || day === opened.today ? '' : format.dayNear(day, opened.today),
    receipt.trim(),
    staff.trim(),
  ].filter((part) => part !== '');
  return (
    <>
      <div class="even">
        <button
          class="btn"
          id="details-open"
          type="button"
          aria-expanded={hasDetails}
          aria-controls={hasDetails ? 'details' : undefined}
          onClick={() => setWanted(!hasDetails)}
        >
          <Icon name="pen" />
          {words.till.details}
        </button>
        {canPay && (
          <button
            class="btn"
            id="cards-open"
            type="button"
            aria-expanded={hasCards}
            aria-controls={hasCards ? 'cards' : undefined}
            aria-label={words.till.payByCard}
            onClick={() => till.setCardWanted(!hasCards)}
          >
            <Icon name="gift" />
            {words.till.giftCard}
          </button>
        )}
      </div>
      {said.length > 0 && !hasDetails && <p class="note">{said.join(' · ')}</p>}
      {hasDetails && (
        <Details form={form} learned={till.learned} onChange={till.change}>
          {isShort && (
            <button class="btn" type="button" onClick={till.clear}>
              {words.till.clear}
            </button>
          )}
        </Details>
      )}
      {hasCards && (
        <PresentedCards
          cards={storedValues}
          client={till.client}
          standing={figures.presented}
          corrects={form.corrects}
          quote={figures.quote}
          code={typed.code}
          isLeft={reported.left.code.trim() !== ''}
          opensAtOnce={!isPhone}
          onCode={(code) => till.type({ code })}
          onChange={(change) => {
            // Whoever takes a card away often types its code anew: the field stays, also where the card alone had opened it.
            if (change.do === 'put-away') till.setCardWanted(true);
            till.change(change);
          }}
        />
      )}
    </>
  );
}
