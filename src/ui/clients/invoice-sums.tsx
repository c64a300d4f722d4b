// The lines of a recorded invoice down to the amount paid, and its points.
import type { Entry } from '../../core/journal/entry';
import { entryTaxes } from '../../core/journal/told-by-entry';
import type { Ruleset } from '../../core/settings/ruleset';
import { type Locale, withCurrency } from '../../i18n/locale';
import { useCounterWords } from '../counter-words';
import { signed } from '../signed';
import { storedValueName } from '../till/stored-value-words';
import { SumRow } from '../till/sum-row';
import { TaxRows } from '../till/tax-rows';

type Props = {
  readonly entry: Entry;
  /** The ruleset that the entry cites. */
  readonly ruleset: Ruleset;
  readonly format: Locale;
};

export function InvoiceSums({ entry, ruleset, format }: Props) {
  const words = useCounterWords();
  const { till } = words.words;
  const { money } = withCurrency(words.language, ruleset.currency);
  const used = entry.redemptions.filter(({ points }) => points > 0);
  return (
    <dl class="sum">
      {entry.lines.map(({ name, quantity, amount, discount, staff = '' }, index) => (
        <SumRow
          key={index}
          what={
            quantity === 1
              ? name
              : till.severalAt(
                  name,
                  format.number(quantity),
                  format.money(Math.round((amount + discount) / quantity)),
                )
          }
          figure={format.money(amount)}
          note={[
            discount > 0 ? till.lineDiscount(format.money(-discount)) : '',
            staff === entry.staff ? '' : staff,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        />
      ))}
      {entry.redemptions.map(({ reward, voucher, discount }, index) =>
        discount === 0 ? null : (
          <SumRow
            key={index}
            what={
              voucher === null
                ? till.rewardNamed(reward)
                : storedValueName({ id: voucher.storedValue, kind: 'voucher' }, words)
            }
            figure={format.money(-discount)}
          />
        ),
      )}
      {entry.sums !== null && entry.sums.tax !== 0 && (
        <SumRow what={till.tax} figure={format.money(entry.sums.tax)} />
      )}
      {entry.storedValues.map(({ storedValue, kind, amount, issue }) =>
        kind === 'giftcard' && issue === null && amount < 0 ? (
          <SumRow
            key={storedValue}
            what={storedValueName({ id: storedValue, kind }, words)}
            figure={format.money(amount)}
          />
        ) : null,
      )}
      {entry.sums !== null && (
        <TaxRows taxes={entryTaxes(entry, ruleset)} sums={entry.sums} format={format} />
      )}
      <SumRow what={till.paid} figure={money(entry.sums?.due ?? 0)} rule />
      {entry.earned !== null && (
        <SumRow what={till.earned} figure={signed(entry.earned.points, format.points)} />
      )}
      {used.map(({ reward, points }, index) => (
        <SumRow key={index} what={till.usedFor(reward)} figure={format.points(-points)} />
      ))}
    </dl>
  );
}
