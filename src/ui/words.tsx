// The language of the page: the words that it has in it, and its number formats.
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language } from '../core/language';
import type { Currency } from '../core/money';
import type { FrontWords } from '../i18n/catalog-shape';
import { type Locale, localeFor } from '../i18n/locale';
import { type AnyRefusal, type RefusalWords, refusalSentence } from '../i18n/refusals';
import type { CallRefusal } from './api';
import { wordsIn } from './pieces';

export type Words<Said = FrontWords> = {
  readonly language: Language;
  readonly currency: Currency;
  readonly words: Said;
  readonly format: Locale;
  /** The sentence for any refusal. */
  readonly refusal: (refusal: CallRefusal) => string;
};

function wordsOf(language: Language, currency: Currency): Words {
  const words = wordsIn(language);
  const format = localeFor(language, currency);
  return { language, currency, words, format, refusal: (refusal) => refusalText(refusal, words, format) };
}

function refusalText(refusal: CallRefusal, words: FrontWords, format: Locale): string {
  if (refusal.code === 'several-accounts') return words.frame.severalAccounts;
  if (refusal.code === 'offline') return words.frame.offline;
  if (refusal.code === 'took-too-long') return words.frame.tookTooLong;
  if (refusal.code === 'quota') return words.frame.quota;
  if (refusal.code === 'piece-broken') return words.frame.pieceBroken;
  const { refusals } = words as Partial<{ readonly refusals: RefusalWords }>;
  if (refusals !== undefined) return refusalSentence(refusals, refusal, format);
  // The sentences come with the rest of the till; until then, the server's own one is there.
  return refusal.sentence ?? words.frame.failed(messageOf(refusal));
}

function messageOf(refusal: AnyRefusal): string {
  return refusal.code === 'platform' ? refusal.message : refusal.code;
}

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('no words: nothing is shown yet');
  return words;
}

/** The words of a language, rebuilt only if language or currency change. */
export function useWordsOf(language: Language, currency: Currency): Words {
  return useMemo(() => wordsOf(language, currency), [language, currency.code]);
}
