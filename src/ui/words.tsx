// The language of the page: its catalog, and how it says figures.
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { defaultBook } from '../core/ruleset';
import type { Language } from '../core/language';
import type { Currency } from '../core/money';
import { type Catalog, catalogOf } from '../i18n/catalog';
import { sayRefusal } from '../i18n/refusals';
import { type Voice, voice } from '../i18n/locale';
import type { CallRefusal } from './api';

export type Words = {
  readonly language: Language;
  readonly currency: Currency;
  readonly words: Catalog;
  readonly say: Voice;
  /** The sentence for any "no". */
  readonly refusal: (refusal: CallRefusal) => string;
};

export function wordsOf(language: Language, currency: Currency): Words {
  const words = catalogOf(language);
  const say = voice(language, currency);
  return { language, currency, words, say, refusal: (refusal) => refusalText(refusal, words, say) };
}

function refusalText(refusal: CallRefusal, words: Catalog, say: Voice): string {
  if (refusal.code === 'several-accounts') return words.common.severalAccounts;
  if (refusal.code === 'offline') return words.common.offline;
  return sayRefusal(words.refusals, refusal, say);
}

export const WordsContext = createContext<Words>(wordsOf('en', defaultBook.currency));

export function useWords(): Words {
  return useContext(WordsContext);
}

/** The words of a language, made anew only when language or currency change. */
export function useWordsOf(language: Language, currency: Currency): Words {
  return useMemo(() => wordsOf(language, currency), [language, currency.code]);
}
