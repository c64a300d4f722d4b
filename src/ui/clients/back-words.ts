// Sentences after a void or a refund: where money and points went, and what to hand back.
import type { AnswerOf } from '../../app/actions';
import type { Currency } from '../../core/money';
import { moneyWithSign } from '../money-words';
import type { Words } from '../words';

export function backWords(
  { money, toStoredValues, shortfall }: AnswerOf<'void-invoice'>,
  currency: Currency,
  { words, format, language }: Words,
): readonly string[] {
  const { clients, till } = words;
  return [
    money > 0 ? clients.giveBack(moneyWithSign(money, currency, language)) : '',
    toStoredValues > 0 ? clients.onStoredValues(moneyWithSign(toStoredValues, currency, language)) : '',
    shortfall > 0 ? till.shortfall(shortfall, format.points(shortfall)) : '',
  ].filter((sentence) => sentence !== '');
}
