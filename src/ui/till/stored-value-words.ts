// Names and values of gift cards and vouchers in words.

import type { Day } from '../../core/day';
import type {
  StoredValueKind,
  StoredValueState,
  StoredValueTerms,
} from '../../core/stored-values/stored-value';
import { storedValueEnd } from '../../core/stored-values/stored-value-code';
import { withCurrency } from '../../i18n/locale';
import type { TillWords } from '../counter-words';

/** `Gift card …FAYT`: the end of its code, the same wherever a card is named; the code itself must not be shown. */
export function storedValueName(
  { id, kind }: { readonly id: string; readonly kind: StoredValueKind },
  { words }: TillWords,
) {
  return `${words.storedValueKinds[kind]} ${storedValueEnd(id)}`;
}

/** `30.00 on it · good until 30 Nov` */
export function storedValueWorth(state: StoredValueState, today: Day, words: TillWords): string {
  return `${worthNow(state, words)} · ${lastDayNear(state, today, words)}`;
}

/** `30.00 on it`, `10.00 off` */
export function worthNow(state: StoredValueState, words: TillWords): string {
  if (state.kind === 'voucher') return offOf(state, words);
  return words.words.till.onStoredValue(withCurrency(words.language, words.currency).money(state.balance));
}

/** `good until 30 Nov` */
export function lastDayNear({ until }: StoredValueTerms, today: Day, { words, format }: TillWords): string {
  return until === '' ? words.till.goodForEver : words.till.goodUntil(format.dayNear(until, today));
}

/** The balance of a gift card, with its currency since it is written down; a voucher has one use. */
function leftOn({ kind, balance }: StoredValueState, { words, language, currency }: TillWords): string {
  const { till } = words;
  if (kind === 'voucher') return balance > 0 ? till.notUsedYet : till.usedUp;
  return till.left(withCurrency(language, currency).money(balance));
}

/** Its last day, with the year: a card may be read years later. */
export function lastDayOf({ until }: StoredValueTerms, { words, format }: TillWords): string {
  return until === '' ? words.till.goodForEver : words.till.goodUntil(format.day(until));
}

/** What is left and until when it can be used; what is used up has no last day. */
export function leftAndUntil(state: StoredValueState, words: TillWords): readonly string[] {
  const left = leftOn(state, words);
  return state.balance > 0 ? [left, lastDayOf(state, words)] : [left];
}

/** What a voucher takes off: an amount or a percentage. */
export function offOf({ off, percent }: StoredValueTerms, { words, language, currency }: TillWords): string {
  const format = withCurrency(language, currency);
  return words.till.amountOff(percent > 0 ? format.percent(percent) : format.money(off));
}
