// The words for when points expire: in a line of settings, and in a sentence for clients.
import { type ExpiryRule, yearlyDay } from '../core/points/expiry';
import type { Locale } from './locale';

/** No rule means never; of two rules, whichever comes first. */
export type ExpiryWords = {
  /** `12 months after they were earned`; `never`. */
  line(rules: readonly ExpiryRule[], format: Locale): string;
  /** A complete sentence addressed to the client. */
  sentence(rules: readonly ExpiryRule[], format: Locale): string;
};

type Period = Exclude<ExpiryRule, { readonly after: 'yearly' }>;

/** The words of one rule. */
export type RuleWords = {
  /** The period with its end, such as `12 months after you earned them, at the end of the month`. */
  period(rule: Period, format: Locale): string;
  /** `every year after 31 December`. */
  yearly(day: string): string;
};

export function ruleTexts(rules: readonly ExpiryRule[], words: RuleWords, format: Locale): readonly string[] {
  return rules.map((rule) =>
    rule.after === 'yearly' ? words.yearly(format.birthday(yearlyDay(rule))) : words.period(rule, format),
  );
}
