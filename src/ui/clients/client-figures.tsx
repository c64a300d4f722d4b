// A client in figures: when points become usable and when they expire, gift cards, invoices, the level.
import { useEffect } from 'preact/hooks';
import type { ClientDetails } from '../../app/clients/client-details';
import { factsOf } from '../../core/members/member-facts';
import { sumOf } from '../../core/money';
import { comingOf } from '../../core/points/coming';
import { tierOf } from '../../core/points/earn';
import { withCurrency } from '../../i18n/locale';
import { useClientWords } from '../client-words';
import { momentNow } from '../moment';
import { useSession } from '../session';
import { lastDayNear, storedValueName, worthNow } from '../till/stored-value-words';
import { SumRow } from '../till/sum-row';
import { useQuery } from '../use-query';

export function ClientFigures({ client }: { readonly client: ClientDetails }) {
  const all = useClientWords();
  const { words, format, language, currency } = all;
  const { opened } = useSession();
  const { today, ruleset } = opened;
  const { clientView } = words;
  const { ask, value } = useQuery('list-stored-value');
  const { id, version, state } = client;
  const numbers = [id, ...state.merged];
  useEffect(() => void ask({ members: numbers }), [ask, id, version]);

  const { usable, expiring } = comingOf(state, momentNow(opened));
  const cards = (value?.storedValues ?? []).filter(
    ({ state: { member, balance, voided, until } }) =>
      numbers.includes(member) && balance > 0 && !voided && (until === '' || until >= today),
  );
  const tier = tierOf(ruleset, factsOf(state, client, { day: today, ruleset, uses: [] }), today);
  const spent = sumOf(
    state.activity.months
      .filter(([month]) => month.slice(0, 4) === today.slice(0, 4))
      .map(([, money]) => money),
  );
  const isSpent = spent > 0 && state.activity.currency === ruleset.currency.code;
  return (
    <dl class="sum" aria-label={clientView.figures}>
      {usable.map(({ day, points }) => (
        <SumRow
          key={day}
          what={clientView.usableFrom(format.dayNear(day, today))}
          figure={format.points(points)}
        />
      ))}
      {expiring.map(({ day, points }) => (
        <SumRow
          key={day}
          what={clientView.expiresAfter(format.dayNear(day, today))}
          figure={format.points(points)}
        />
      ))}
      {cards.map(({ state: card }) => (
        <SumRow
          key={card.id}
          what={storedValueName(card, all)}
          figure={worthNow(card, all)}
          note={lastDayNear(card, today, all)}
        />
      ))}
      <SumRow what={clientView.invoices} figure={format.number(state.invoices)} />
      {isSpent && (
        <SumRow what={clientView.spentThisYear} figure={withCurrency(language, currency).money(spent)} />
      )}
      {tier !== undefined && <SumRow what={clientView.level} figure={tier.name} />}
    </dl>
  );
}
