// A gift card or voucher in words: how it stands, and what is on it.
import type { ListedStoredValue } from '../../app/cards/list-cards';
import type { Day } from '../../core/day';
import { sumOf } from '../../core/money';
import type { StoredValueState } from '../../core/stored-value';
import type { Words } from '../words';

/** How it stands today. */
export function stateOf({ voided, balance, until }: StoredValueState, today: Day) {
  if (voided) return 'voided';
  if (balance === 0) return 'used';
  return until !== '' && until < today ? 'expired' : 'open';
}

type Amount = 'issued' | 'balance';

/** A gift card's money; what a voucher takes off, whose number is only how often. */
export function worthText(storedValue: StoredValueState, amount: Amount, { words, format }: Words): string {
  if (storedValue.kind === 'giftcard') return format.money(storedValue[amount]);
  return words.storedValueList.off(
    storedValue.off > 0 ? format.money(storedValue.off) : format.percent(storedValue.percent),
  );
}

/** What customers can still use. */
export function openTotal(storedValues: readonly ListedStoredValue[], today: Day) {
  const open = storedValues.map(({ state }) => state).filter((state) => stateOf(state, today) === 'open');
  const money = open.filter(({ kind }) => kind === 'giftcard');
  return {
    storedValues: money.length,
    worth: sumOf(money.map(({ balance }) => balance)),
    vouchers: open.length - money.length,
  };
}
