// From the lines to what is left to pay: only what takes something off or adds to it is said.
import type { ComponentChildren } from 'preact';
import type { Quote } from '../../core/quote';
import { useWords } from '../words';
import { cardName } from './card-words';
import { SumRow } from './sum-row';

type Props = {
  readonly quote: Quote;
  /** What the lines' own discounts take off. */
  readonly discount: number;
};

export function Sums({ quote, discount }: Props) {
  const { words, say } = useWords();
  const { sums } = quote;
  if (discount === 0 && sums.discount === 0 && sums.tax === 0 && sums.paid === 0) return null;
  return (
    <dl class="sum">
      <SumRow what={words.till.subtotal} figure={say.money(sums.total + discount)} />
      {discount > 0 && <SumRow what={words.till.discounts} figure={say.money(-discount)} />}
      <TakenOff quote={quote} />
    </dl>
  );
}

/** Rewards, vouchers, tax and gift cards, a row each. */
export function TakenOff({ quote }: { readonly quote: Quote }): ComponentChildren {
  const words = useWords();
  const { till } = words.words;
  const { say } = words;
  return (
    <>
      {quote.redemptions.map(({ reward, voucher, discount }) =>
        discount === 0 ? null : (
          <SumRow
            key={voucher?.card ?? reward}
            what={
              voucher === null
                ? till.rewardNamed(reward)
                : cardName({ id: voucher.card, kind: 'voucher' }, words)
            }
            figure={say.money(-discount)}
          />
        ),
      )}
      {quote.sums.tax !== 0 && <SumRow what={till.tax} figure={say.money(quote.sums.tax)} />}
      {quote.payments.map(({ card, amount }) => (
        <SumRow
          key={card}
          what={cardName({ id: card, kind: 'giftcard' }, words)}
          figure={say.money(-amount)}
        />
      ))}
    </>
  );
}
