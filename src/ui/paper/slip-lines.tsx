// What was sold, what came off, and how it was paid: the sums of the entry, which add up from top to bottom.

import { netOf } from '../../core/invoice/sums';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { storedValueEnd } from '../../core/stored-values/stored-value-code';
import { documentLocale, localeFor } from '../../i18n/locale';
import { SumRow } from '../till/sum-row';
import type { SlipProps } from './slip-props';

export function SlipLines({ slip: { entry, ruleset, storedValues }, language, words }: SlipProps) {
  const { sums } = entry;
  const format = localeFor(language, ruleset.currency);
  const whole = documentLocale(language, ruleset.currency);
  if (sums === null) return null;
  const paid = entry.storedValues.filter(
    ({ kind, amount, issue }) => kind === 'giftcard' && issue === null && amount < 0,
  );
  const made = entry.storedValues.flatMap(({ storedValue, kind, amount, issue }) =>
    issue === null ? [] : [{ storedValue, kind, amount, ...issue }],
  );
  const left = (id: string) => storedValues.find((state) => state.id === id)?.balance ?? 0;
  return (
    <>
      <dl class="sum cut">
        {entry.lines.map(({ name, quantity, amount, discount }, index) => {
          const price = Math.round((amount + discount) / quantity);
          return (
            <SumRow
              key={index}
              what={quantity === 1 ? name : words.several(name, format.number(quantity), format.money(price))}
              figure={format.money(amount)}
              note={discount > 0 ? words.discount(format.money(-discount)) : ''}
            />
          );
        })}
        {entry.redemptions.map(({ reward, voucher, discount }, index) =>
          discount === 0 ? null : (
            <SumRow
              key={index}
              what={
                voucher === null
                  ? words.reward(reward)
                  : `${words.kinds.voucher} ${storedValueEnd(voucher.storedValue)}`
              }
              figure={format.money(-discount)}
            />
          ),
        )}
        {sums.tax !== 0 && <SumRow what={words.tax} figure={format.money(sums.tax)} />}
        {paid.length > 0 && <SumRow what={words.total} figure={whole.money(netOf(sums))} rule />}
        {paid.map(({ storedValue, amount }) => (
          <SumRow
            key={storedValue}
            what={words.paidBy(
              `${words.kinds.giftcard} ${storedValueEnd(storedValue)}`,
              whole.money(left(storedValue)),
            )}
            figure={format.money(amount)}
          />
        ))}
        <div class={paid.length > 0 ? 'split total' : 'split rule total'}>
          <dt>{words.toPay}</dt>
          <dd class="num">{whole.money(sums.due)}</dd>
        </div>
      </dl>
      {made.length > 0 && (
        <ul class="cut">
          {made.map(({ storedValue, kind, amount, off, percent, until }) => (
            <li key={storedValue}>
              {words.made(
                `${words.kinds[kind]} ${storedValueEnd(storedValue)}`,
                worthOf({ kind, issued: amount, off, percent }, words, whole),
              )}
              <small>{until === '' ? words.goodForEver : words.goodUntil(whole.day(until))}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type Worth = Pick<StoredValueState, 'kind' | 'issued' | 'off' | 'percent'>;

/** What a new gift card or voucher is worth: its money, or what it takes off. */
export function worthOf(
  { kind, issued, off, percent }: Worth,
  words: SlipProps['words'],
  format: ReturnType<typeof documentLocale>,
): string {
  if (kind === 'giftcard') return format.money(issued);
  return words.off(percent > 0 ? format.percent(percent) : format.money(off));
}
