// The state and value of a gift card or voucher in words.

import type { ListedStoredValue } from '../../app/cards/list-cards';
import type { Day } from '../../core/day';
import { sumOf } from '../../core/money';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { withCurrency } from '../../i18n/locale';
import type { AllWords } from '../owner-words';

/** Its state on a day. */
export function stateOf({ voided, balance, until }: StoredValueState, today: Day) {
  if (voided) return 'voided';
  if (balance === 0) return 'used';
  return until !== '' && until < today ? 'expired' : 'open';
}

type Amount = 'issued' | 'balance';

/** The balance of a gift card; for a voucher, what it takes off, since its balance only counts uses. */
export function worthText(
  card: StoredValueState,
  amount: Amount,
  { words, language, currency }: AllWords,
): string {
  const format = withCurrency(language, currency);
  if (card.kind === 'giftcard') return format.money(card[amount]);
  return words.giftCardList.off(card.off > 0 ? format.money(card.off) : format.percent(card.percent));
}

/** The total that clients can still use. */
export function openTotal(cards: readonly ListedStoredValue[], today: Day) {
  const open = cards.map(({ state }) => state).filter((state) => stateOf(state, today) === 'open');
  const money = open.filter(({ kind }) => kind === 'giftcard');
  return {
    cards: money.length,
    worth: sumOf(money.map(({ balance }) => balance)),
    vouchers: open.length - money.length,
  };
}
