// The language of a paper: its client's own, else that of the page, until somebody chooses another.
import { useState } from 'preact/hooks';
import type { Language } from '../../core/language';
import type { PaperWords } from '../../i18n/paper/en';
import { paperWords } from '../../i18n/paper/words';
import { useWords } from '../words';

export type Speech = {
  /** The paper's language and words. */
  readonly language: Language;
  readonly words: PaperWords;
  /** The words of the sheet around it, which speaks the page's language. */
  readonly own: PaperWords;
  choose(language: Language): void;
};

/** @param clients the language in which the client is written to, or '' */
export function usePaperLanguage(clients: Language | ''): Speech {
  const page = useWords().language;
  const [chosen, choose] = useState<Language | ''>('');
  const language = chosen || clients || page;
  return { language, words: paperWords[language], own: paperWords[page], choose };
}
