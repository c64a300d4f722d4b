// Gift cards and vouchers in words for their client.
import type { Day } from '../../core/day';
import type { Speech } from './speech';

type Said = Pick<Speech, 'words' | 'format'>;

/** `Gift card of €25.00`, `€10.00 off`: the money of a gift card, what a voucher takes off. */
export function worthOf(
  {
    kind,
    amount,
    percent,
  }: { readonly kind: 'giftcard' | 'voucher'; readonly amount: number; readonly percent: number },
  { words, format }: Said,
): string {
  if (kind === 'giftcard') return words.worth(words.kinds.giftcard, format.money(amount));
  return words.off(percent > 0 ? format.percent(percent) : format.money(amount));
}

export function lastDayOf(until: Day | '', { words, format }: Said): string {
  return until === '' ? words.forEver : words.until(format.day(until));
}
