// The steps from the lines to the amount to pay; only those that change it are shown.
import type { ComponentChildren } from 'preact';
import type { Quote } from '../../core/invoice/quote';
import { useCounterWords } from '../counter-words';
import { storedValueName } from './stored-value-words';
import { SumRow } from './sum-row';
import { hasTaxRows, TaxRows } from './tax-rows';

type Props = {
  readonly quote: Quote;
  /** The sum of the lines' own discounts. */
  readonly discount: number;
};

export function Sums({ quote, discount }: Props) {
  const { words, format } = useCounterWords();
  const { sums, taxes } = quote;
  if (
    discount === 0 &&
    sums.discount === 0 &&
    sums.tax === 0 &&
    sums.paid === 0 &&
    !hasTaxRows({ taxes, sums })
  )
    return null;
  return (
    <dl class="sum">
      <SumRow what={words.till.subtotal} figure={format.money(sums.total + discount)} />
      {discount > 0 && <SumRow what={words.till.discounts} figure={format.money(-discount)} />}
      <TakenOff quote={quote} />
      <TaxRows taxes={taxes} sums={sums} format={format} />
    </dl>
  );
}

/** Rewards, vouchers, tax and gift cards, a row each. */
export function TakenOff({ quote }: { readonly quote: Quote }): ComponentChildren {
  const words = useCounterWords();
  const { till } = words.words;
  const { format } = words;
  return (
    <>
      {quote.redemptions.map(({ reward, voucher, discount }, index) =>
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
      {quote.sums.tax !== 0 && <SumRow what={till.tax} figure={format.money(quote.sums.tax)} />}
      {quote.payments.map(({ storedValue, amount }) => (
        <SumRow
          key={storedValue}
          what={storedValueName({ id: storedValue, kind: 'giftcard' }, words)}
          figure={format.money(-amount)}
        />
      ))}
    </>
  );
}
