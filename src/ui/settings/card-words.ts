// A gift card or voucher in words: how it stands, and what is on it.
import type { ListedCard } from '../../app/cards/list-cards';
import type { CardState } from '../../core/stored-value';
import type { Day } from '../../core/day';
import { sumOf } from '../../core/money';
import type { Words } from '../words';

/** How it stands today. */
export function stateOf({ voided, balance, until }: CardState, today: Day) {
  if (voided) return 'voided';
  if (balance === 0) return 'used';
  return until !== '' && until < today ? 'expired' : 'open';
}

type Amount = 'issued' | 'balance';

/** A gift card's money; what a voucher takes off, whose number is only how often. */
export function worthSaid(card: CardState, amount: Amount, { words, say }: Words): string {
  if (card.kind === 'giftcard') return say.money(card[amount]);
  return words.cardList.off(card.off > 0 ? say.money(card.off) : say.percent(card.percent));
}

/** What customers can still use. */
export function openTotal(cards: readonly ListedCard[], today: Day) {
  const open = cards.map(({ state }) => state).filter((state) => stateOf(state, today) === 'open');
  const money = open.filter(({ kind }) => kind === 'giftcard');
  return {
    cards: money.length,
    worth: sumOf(money.map(({ balance }) => balance)),
    vouchers: open.length - money.length,
  };
}
