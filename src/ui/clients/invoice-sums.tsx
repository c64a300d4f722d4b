// The lines of a recorded invoice down to what was paid, and its points.
import type { Entry } from '../../core/entry';
import type { Voice } from '../../i18n/locale';
import { signed } from '../signed';
import { cardName } from '../till/card-words';
import { SumRow } from '../till/sum-row';
import { useWords } from '../words';

type Props = { readonly entry: Entry; readonly say: Voice };

export function InvoiceSums({ entry, say }: Props) {
  const words = useWords();
  const { till } = words.words;
  const used = entry.redemptions.filter(({ points }) => points > 0);
  return (
    <dl class="sum">
      {entry.lines.map(({ name, quantity, amount, discount }, index) => (
        <SumRow
          key={index}
          what={
            quantity === 1
              ? name
              : till.severalAt(
                  name,
                  say.number(quantity),
                  say.money(Math.round((amount + discount) / quantity)),
                )
          }
          figure={say.money(amount)}
          note={discount > 0 ? till.lineDiscount(say.money(-discount)) : ''}
        />
      ))}
      {entry.redemptions.map(({ reward, voucher, discount }, index) =>
        discount === 0 ? null : (
          <SumRow
            key={index}
            what={
              voucher === null
                ? till.rewardNamed(reward)
                : cardName({ id: voucher.card, kind: 'voucher' }, words)
            }
            figure={say.money(-discount)}
          />
        ),
      )}
      {entry.sums !== null && entry.sums.tax !== 0 && (
        <SumRow what={till.tax} figure={say.money(entry.sums.tax)} />
      )}
      {entry.cards.map(({ card, kind, amount, issue }) =>
        kind === 'giftcard' && issue === null && amount < 0 ? (
          <SumRow key={card} what={cardName({ id: card, kind }, words)} figure={say.money(amount)} />
        ) : null,
      )}
      <SumRow what={till.paid} figure={say.money(entry.sums?.due ?? 0)} rule />
      {entry.earned !== null && (
        <SumRow what={till.earned} figure={signed(entry.earned.points, say.points)} />
      )}
      {used.map(({ reward, points }) => (
        <SumRow key={reward} what={till.usedFor(reward)} figure={say.points(-points)} />
      ))}
    </dl>
  );
}
