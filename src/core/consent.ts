// Whether a client may be written to: yes or no, since which day, and the very words that were agreed to. Words carry a
// short mark of themselves, so that whoever sees the mark knows which text was shown.
import { codeOf } from './canonical';
import type { Day } from './day';
import type { Language } from './language';
import type { Policies } from './policies';

export type Consent = {
  /** '' where nobody has asked, or what stands there says nothing that holds. */
  readonly consent: 'yes' | 'no' | '';
  /** Since when: of a client who agreed and withdrew, the day on which they withdrew. */
  readonly consentDay: Day | '';
  /** What the client agreed to, with its mark; it stays when they withdraw. */
  readonly consentWords: string;
};

export const noConsent: Consent = { consent: '', consentDay: '', consentWords: '' };

/** What a row says by halves: an agreement that could not be shown to anybody counts as none. */
export type ConsentRefusal =
  /** A yes without the day on which it was given. */
  | { readonly code: 'consent-day-missing' }
  /** A yes without what it was said to. */
  | { readonly code: 'consent-words-missing' }
  /** A day or words, and neither yes nor no. */
  | { readonly code: 'consent-unsaid' }
  | { readonly code: 'consent-day-future'; readonly today: Day };

export function consentFault(given: Consent, today: Day): ConsentRefusal | undefined {
  const { consent, consentDay, consentWords } = given;
  if (consent === '' && (consentDay !== '' || consentWords !== '')) return { code: 'consent-unsaid' };
  if (consentDay > today) return { code: 'consent-day-future', today };
  if (consent !== 'yes') return undefined;
  if (consentDay === '') return { code: 'consent-day-missing' };
  return consentWords === '' ? { code: 'consent-words-missing' } : undefined;
}

/** The salon's own sentence in a language; '' where it asks nobody in it. */
export function consentSentence(policies: Policies, language: Language): string {
  return { en: policies.consentEn, fr: policies.consentFr, nl: policies.consentNl }[language];
}

const MARK_LENGTH = 4;

/** Four letters or digits that follow from the words: other words, another mark. */
export function consentMark(words: string): string {
  return codeOf(['consent', words], MARK_LENGTH);
}

/** The words as they are kept: `I agree to … [7Q4M]`. */
export function markedWords(words: string): string {
  return `${words} [${consentMark(words)}]`;
}

/** The mark that stands with kept words; '' where somebody typed words without one. */
export function markIn(kept: string): string {
  return /\[([0-9A-Z]{4})\]$/.exec(kept)?.[1] ?? '';
}
