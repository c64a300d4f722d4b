// Sentences after a void or a refund: where money and points went, and what to hand back.
import type { AnswerOf } from '../../app/actions';
import type { Currency } from '../../core/money';
import { withCurrency } from '../../i18n/locale';
import type { Words } from '../words';

export function backWords(
  { money, toStoredValues, shortfall }: AnswerOf<'void-invoice'>,
  currency: Currency,
  { words, format, language }: Words,
): readonly string[] {
  const { clients, till } = words;
  return [
    money > 0 ? clients.giveBack(withCurrency(language, currency).money(money)) : '',
    toStoredValues > 0 ? clients.onStoredValues(withCurrency(language, currency).money(toStoredValues)) : '',
    shortfall > 0 ? till.shortfall(shortfall, format.points(shortfall)) : '',
  ].filter((sentence) => sentence !== '');
}
