// What a person has to do, and what went where, after a void or a refund.
import type { AnswerOf } from '../../app/actions';
import type { Currency } from '../../core/money';
import { moneyWithSign } from '../money-words';
import type { Words } from '../words';

export function backWords(
  { money, toCards, shortfall }: AnswerOf<'void-entry'>,
  currency: Currency,
  { words, say, language }: Words,
): readonly string[] {
  const { clients, till } = words;
  return [
    money > 0 ? clients.giveBack(moneyWithSign(money, currency, language)) : '',
    toCards > 0 ? clients.onCards(moneyWithSign(toCards, currency, language)) : '',
    shortfall > 0 ? till.shortfall(shortfall, say.points(shortfall)) : '',
  ].filter((sentence) => sentence !== '');
}
