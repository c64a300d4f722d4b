// Why an invoice was not saved, and where figures changed, what they were and are.
import { Banner, Trouble } from '../banner';
import { useWords } from '../words';
import type { TillTrouble } from './use-till';

export function TroubleBanner({ trouble: { refusal, seen } }: { readonly trouble: TillTrouble }) {
  const { words, say, refusal: sentence } = useWords();
  if (refusal.code !== 'quote-changed') return <Trouble refusal={refusal} />;
  const { quote } = refusal;
  const changes = [
    quote.total === seen.total ? '' : words.till.totalWas(say.money(seen.total), say.money(quote.total)),
    quote.points === seen.points
      ? ''
      : words.till.earnsWas(say.points(seen.points), say.points(quote.points)),
    quote.after === null || quote.after.balance === seen.balance
      ? ''
      : words.till.balanceWas(say.points(seen.balance ?? 0), say.points(quote.after.balance)),
  ].filter((change) => change !== '');
  return (
    <Banner>
      <b>{sentence(refusal)}</b>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {words.till.nothingSaved}
    </Banner>
  );
}
