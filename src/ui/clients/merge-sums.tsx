// What a merge adds up: points, invoices, gift cards; as the decision has it.
import type { MergePlan } from '../../app/clients/plan-merge';
import { useClientWords } from '../client-words';

export function MergeSums({ plan: { into, from } }: { readonly plan: MergePlan }) {
  const { words, format } = useClientWords();
  const { persons } = words;
  const balances = [into, from].map(({ client }) => client.standing.balance);
  const invoices = [into, from].map(({ client }) => client.state.invoices);
  const cards = [into, from].map(({ giftCards }) => giftCards);
  const rows = [
    { what: persons.points, parts: balances, sum: into.after },
    { what: persons.invoices, parts: invoices, sum: sumOf(invoices) },
    ...(sumOf(cards) > 0 ? [{ what: persons.giftCards, parts: cards, sum: sumOf(cards) }] : []),
  ];
  return (
    <section class="sec" aria-labelledby="added-up">
      <h2 id="added-up">{persons.addedUp}</h2>
      <dl class="sum">
        {rows.map(({ what, parts, sum }) => (
          <div key={what} class="split">
            <dt>{what}</dt>
            <dd class="num">
              {parts.map(format.number).join(' + ')} = <b>{format.number(sum)}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">{persons.undoLater}</p>
    </section>
  );
}

function sumOf(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
