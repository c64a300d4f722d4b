// How gift cards and vouchers are named and what they are worth, in words.
import type { CardKind, CardState, CardTerms } from '../../core/stored-value';
import type { Day } from '../../core/day';
import type { Words } from '../words';

const LETTERS_SAID = 4;

/** `Gift card 7Q4M`: the id's first letters tell cards apart; the code is nobody's to read. */
export function cardName({ id, kind }: { readonly id: string; readonly kind: CardKind }, { words }: Words) {
  return `${words.cardKinds[kind]} ${id.slice(0, LETTERS_SAID)}`;
}

/** `30.00 left, until 30 Nov 2027` */
export function cardWorth(state: CardState, today: Day, words: Words): string {
  const { till } = words.words;
  const worth = state.kind === 'giftcard' ? till.onCard(words.say.money(state.balance)) : offOf(state, words);
  return state.until === '' ? worth : `${worth} · ${till.goodUntil(words.say.dayNear(state.until, today))}`;
}

/** What a voucher takes off: an amount or a percentage. */
export function offOf({ off, percent }: CardTerms, { words, say }: Words): string {
  return words.till.amountOff(percent > 0 ? say.percent(percent) : say.money(off));
}
