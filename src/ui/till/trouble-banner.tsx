// Why an invoice was not saved; if figures changed, the old and the new ones.
import { withCurrency } from '../../i18n/locale';
import { Banner, Trouble } from '../banner';
import { isPhone } from '../boot';
import { NoInternet } from '../phone/no-internet';
import { useWords } from '../words';
import type { TillTrouble } from './till-state';

export function TroubleBanner({ trouble: { refusal, seen } }: { readonly trouble: TillTrouble }) {
  const { words, format, language, currency, refusal: sentence } = useWords();
  if (isPhone && refusal.code === 'offline') return <NoInternet />;
  if (refusal.code !== 'quote-changed') return <Trouble refusal={refusal} />;
  const { quote } = refusal;
  const { till } = words;
  const { money } = withCurrency(language, currency);
  const balance = quote.after?.balance;
  const changes = [
    quote.sums.due === seen.due ? '' : till.totalWas(money(seen.due), money(quote.sums.due)),
    quote.points === seen.points
      ? ''
      : till.earnsWas(format.points(seen.points), format.points(quote.points)),
    quote.used === seen.used ? '' : till.usesWas(format.points(seen.used), format.points(quote.used)),
    balance === undefined || balance === seen.balance
      ? ''
      : till.balanceWas(format.points(seen.balance ?? 0), format.points(balance)),
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
