// How gift cards and vouchers are named and what they are worth, in words.

import type { Day } from '../../core/day';
import type { StoredValueKind, StoredValueState, StoredValueTerms } from '../../core/stored-value';
import type { Words } from '../words';

const LETTERS_SAID = 4;

/** `Gift card 7Q4M`: the id's first letters tell cards apart; the code is nobody's to read. */
export function storedValueName(
  { id, kind }: { readonly id: string; readonly kind: StoredValueKind },
  { words }: Words,
) {
  return `${words.storedValueKinds[kind]} ${id.slice(0, LETTERS_SAID)}`;
}

/** `30.00 left, until 30 Nov 2027` */
export function storedValueWorth(state: StoredValueState, today: Day, words: Words): string {
  const { till } = words.words;
  const worth =
    state.kind === 'giftcard' ? till.onStoredValue(words.format.money(state.balance)) : offOf(state, words);
  return state.until === ''
    ? worth
    : `${worth} · ${till.goodUntil(words.format.dayNear(state.until, today))}`;
}

/** What a voucher takes off: an amount or a percentage. */
export function offOf({ off, percent }: StoredValueTerms, { words, format }: Words): string {
  return words.till.amountOff(percent > 0 ? format.percent(percent) : format.money(off));
}
