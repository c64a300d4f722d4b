// The language of the page: its catalog and its number formats.
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language } from '../core/language';
import type { Currency } from '../core/money';
import { defaultRuleset } from '../core/ruleset';
import { catalogOf } from '../i18n/catalog';
import type { Catalog } from '../i18n/catalog-shape';
import { type Locale, localeFor } from '../i18n/locale';
import { refusalSentence } from '../i18n/refusals';
import type { CallRefusal } from './api';

export type Words = {
  readonly language: Language;
  readonly currency: Currency;
  readonly words: Catalog;
  readonly format: Locale;
  /** The sentence for any refusal. */
  readonly refusal: (refusal: CallRefusal) => string;
};

export function wordsOf(language: Language, currency: Currency): Words {
  const words = catalogOf(language);
  const format = localeFor(language, currency);
  return { language, currency, words, format, refusal: (refusal) => refusalText(refusal, words, format) };
}

function refusalText(refusal: CallRefusal, words: Catalog, format: Locale): string {
  if (refusal.code === 'several-accounts') return words.frame.severalAccounts;
  if (refusal.code === 'offline') return words.frame.offline;
  return refusalSentence(words.refusals, refusal, format);
}

export const WordsContext = createContext<Words>(wordsOf('en', defaultRuleset.currency));

export function useWords(): Words {
  return useContext(WordsContext);
}

/** The words of a language, rebuilt only if language or currency change. */
export function useWordsOf(language: Language, currency: Currency): Words {
  return useMemo(() => wordsOf(language, currency), [language, currency.code]);
}
