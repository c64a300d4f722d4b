// Whether a client may be contacted: yes or no, since which day, and the exact wording. Each wording carries a short
// mark derived from it, which identifies the text that was shown.

import type { Day } from '../day';
import { codeOf } from '../journal/canonical';
import type { Language } from '../language';
import type { Policies } from '../settings/policies';

export type Consent = {
  /** '' if the client was never asked, or the cells hold no valid consent. */
  readonly consent: 'yes' | 'no' | '';
  /** Since when; after a withdrawal, the day of the withdrawal. */
  readonly consentDay: Day | '';
  /** The wording that the client agreed to, with its mark; it stays after a withdrawal. */
  readonly consentWords: string;
};

export const noConsent: Consent = { consent: '', consentDay: '', consentWords: '' };

/** What a `consent` entry says, besides its day. */
export type ConsentGiven = {
  readonly given: 'yes' | 'no';
  /** The wording that the client agreed to, or agreed to earlier and withdraws. */
  readonly words: string;
};

export function isSameConsent(a: Consent, b: Consent): boolean {
  return a.consent === b.consent && a.consentDay === b.consentDay && a.consentWords === b.consentWords;
}

/** What counts: the ledger's consent, as long as the visible cells say the same. Anything else counts as none. */
export function consentInForce(recorded: Consent, shown: Consent): Consent {
  return isSameConsent(recorded, shown) ? recorded : noConsent;
}

/** An incomplete consent: one that cannot be proven counts as none. */
export type ConsentRefusal =
  /** A yes without its day. */
  | { readonly code: 'consent-day-missing' }
  /** A yes without its wording. */
  | { readonly code: 'consent-words-missing' }
  /** A day or wording without yes or no. */
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

/** The salon's own sentence in a language; '' if it does not ask in that language. */
export function consentSentence(policies: Policies, language: Language): string {
  return { en: policies.consentEn, fr: policies.consentFr, nl: policies.consentNl }[language];
}

const MARK_LENGTH = 4;

/** Four letters or digits derived from the wording: another wording, another mark. */
export function consentMark(words: string): string {
  return codeOf(['consent', words], MARK_LENGTH);
}

/** The wording as stored: `I agree to … [7Q4M]`. */
export function markedWords(words: string): string {
  return `${words} [${consentMark(words)}]`;
}

/** The mark in a stored wording; '' if somebody typed the wording without one. */
export function markIn(kept: string): string {
  return /\[([0-9A-Z]{4})\]$/.exec(kept)?.[1] ?? '';
}
