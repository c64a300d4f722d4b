// The words of letters with their figures, in each language and the salon's currency.
import type { InEveryLanguage, Language } from '../core/language';
import type { LetterWords } from '../core/messages/letter-words';
import type { Currency } from '../core/money';
import { catalogOf } from './catalog';
import { documentLocale } from './locale';

export function letterWords(currency: Currency): InEveryLanguage<LetterWords> {
  return { en: wordsIn('en', currency), fr: wordsIn('fr', currency), nl: wordsIn('nl', currency) };
}

function wordsIn(language: Language, currency: Currency): LetterWords {
  const { names, usual, points, several, see, stop, tell, giftCard, voucher } = catalogOf(language).letters;
  const format = documentLocale(language, currency);
  return {
    names,
    usual,
    points,
    number: format.number,
    signed: (value) => (value > 0 ? `+${format.number(value)}` : format.number(value)),
    day: format.day,
    list: format.list,
    card(kind, { off, percent }, amount) {
      if (kind === 'giftcard') return giftCard(format.money(amount));
      return voucher(percent > 0 ? format.percent(percent) : format.money(off));
    },
    several,
    see,
    stop,
    tell,
  };
}
