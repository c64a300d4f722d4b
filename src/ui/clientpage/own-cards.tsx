// The client's gift cards and vouchers. A code is asked for when its card is opened: it is as good as money.
import { useState } from 'preact/hooks';
import type { PageCard } from '../../app/clientpage/client-page-answer';
import { currencyOf } from '../../core/money';
import { documentLocale } from '../../i18n/locale';
import { Icon } from '../icon';
import { useQuery } from '../use-query';
import { usualCurrency } from '../usual-currency';
import { CardCode } from './card-code';
import { lastDayOf, worthOf } from './card-words';
import { Failure } from './failure';
import { usePage } from './page-state';
import { type Speech, useSpeech } from './speech';
import { WaitingCards } from './waiting-cards';

export function OwnCards() {
  const { page } = usePage();
  const { words } = useSpeech();
  if (page.cards.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="cards">
      <h2 id="cards">{words.cards}</h2>
      <div class="card">
        {page.cards.map((card) => (
          <OwnCard key={card.id} card={card} />
        ))}
      </div>
    </section>
  );
}

function OwnCard({ card }: { readonly card: PageCard }) {
  const { page, refused } = usePage();
  const speech = useOwnMoney(card);
  const { words, format } = speech;
  const { ask, value, refusal } = useQuery('client-card');
  const [isOpen, setOpen] = useState(false);
  const last = lastDayOf(card.until, speech);
  const name = worthOf(
    { kind: card.kind, amount: card.kind === 'giftcard' ? card.issued : card.off, percent: card.percent },
    speech,
  );

  async function look(): Promise<void> {
    const answer = await ask({ storedValue: card.id, row: page.row });
    if (!answer.ok) refused(answer.refusal);
  }

  function toggle(open: boolean): void {
    setOpen(open);
    if (open && value === null) void look();
  }

  return (
    <details open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary class="opt">
        <Icon name="gift" />
        <span class="grow">
          {card.kind === 'giftcard' ? words.left(format.money(card.balance)) : name}
          <small>{card.kind === 'giftcard' ? words.of(format.money(card.issued), last) : last}</small>
        </span>
        <Icon name="down" />
      </summary>
      {isOpen && (
        <div class="pad sec">
          {refusal !== null && <Failure refusal={refusal} onRetry={() => void look()} />}
          {value === null && refusal === null && <WaitingCards rows={1} />}
          {value !== null && <CardCode card={`${name}, ${last}`} code={value.code} />}
        </div>
      )}
    </details>
  );
}

/** A card keeps the currency in which it was made. */
function useOwnMoney({ currency }: PageCard): Speech {
  const speech = useSpeech();
  const { money } = documentLocale(speech.language, currencyOf(currency) ?? usualCurrency);
  return { ...speech, format: { ...speech.format, money } };
}
