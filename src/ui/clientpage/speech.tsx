// The language of the page: the client's own at first, then the one chosen here, with its words and figures.
import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { type Language, languages } from '../../core/language';
import type { Currency } from '../../core/money';
import type { RefusalData } from '../../core/result';
import type { ClientPageWords } from '../../i18n/clientpage/en';
import { clientPageWords, type PageSpeech } from '../../i18n/clientpage/words';
import { documentLocale, type Locale, localeFor } from '../../i18n/locale';

export type Speech = {
  readonly language: Language;
  readonly words: ClientPageWords;
  /** Amounts with the currency, days in short. */
  readonly format: Locale;
  /** The sentence for whatever was refused or failed. */
  refusal(refusal: RefusalData): string;
  choose(language: Language): void;
};

const KEY = 'carnet-client-language';

export const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('no words: nothing is shown yet');
  return speech;
}

/** @param first the client's language */
export function useSpeechOf(first: Language, currency: Currency): Speech {
  const [chosen, setChosen] = useState<Language | null>(chosenBefore);
  const language = chosen ?? first;
  return useMemo(() => {
    const said = clientPageWords[language];
    const { dayNear, day } = localeFor(language, currency);
    const format = { ...documentLocale(language, currency), day, dayNear };
    return {
      language,
      words: said.words,
      format,
      refusal: (refusal) => sentenceOf(refusal, said, format),
      choose(to) {
        setChosen(to);
        remember(to);
      },
    };
  }, [language, currency.code]);
}

function chosenBefore(): Language | null {
  try {
    return languages.find((one) => one === localStorage.getItem(KEY)) ?? null;
  } catch {
    return null; // this browser stores nothing for frames
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // it holds until the page is closed
  }
}

type Sentence = (refusal: RefusalData, format: Locale) => string;

/** Refusals of the page's own actions have sentences; what else may come is one of few kinds for a client. */
function sentenceOf(refusal: RefusalData, { words, refusals }: PageSpeech, format: Locale): string {
  const own = new Map(Object.entries(refusals) as [string, Sentence][]).get(refusal.code);
  const failures: { readonly [code: string]: string | undefined } = {
    offline: words.offline,
    quota: words.tooMany,
    'several-accounts': words.accounts,
    busy: words.busy,
    'took-too-long': words.busy,
  };
  return own?.(refusal, format) ?? failures[refusal.code] ?? words.failed;
}
