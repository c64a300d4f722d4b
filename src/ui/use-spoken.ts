// The language that the page speaks: the wanted one as soon as its words have come.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language } from '../core/language';
import type { CallRefusal } from './api';
import { boot } from './boot';
import { fetchWords } from './pieces';

export type Spoken = {
  readonly language: Language;
  /** Why the wanted language is not spoken. */
  readonly refusal: CallRefusal | null;
  retry(): void;
};

export function useSpoken(wanted: Language): Spoken {
  const [language, setLanguage] = useState<Language>(boot.language);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    setRefusal(null);
    if (wanted === language) return;
    let current = true;
    void fetchWords(wanted).then((failed) => {
      if (!current) return;
      if (failed === null) setLanguage(wanted);
      else setRefusal(failed);
    });
    return () => {
      current = false;
    };
  }, [wanted, language, tries]);
  const retry = useCallback(() => setTries((was) => was + 1), []);
  return { language, refusal, retry };
}
