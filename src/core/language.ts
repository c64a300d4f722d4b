// The languages of salons that Carnet speaks, and what a definition may say in them.
import type { Day } from './day';
import type { Scope } from './invoice';
import type { Cents } from './money';

export const languages = ['en', 'fr', 'nl'] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: InEveryLanguage<string> = { en: 'English', fr: 'Français', nl: 'Nederlands' };

/** One text in every language: leaving one out does not compile. */
export type InEveryLanguage<Sentences> = { readonly [L in Language]: Sentences };

/** How figures are said where a definition's sentence is shown; the catalog of the language provides it. */
export type Format = {
  /** `1 point`, `12 points`, `−4 points`. */
  points(points: number): string;
  /** An amount with the currency's decimals and no sign of the currency. */
  money(cents: Cents): string;
  /** `services and products`, `everything`: fits after "on". */
  scope(scope: Scope): string;
  /** Hundredths of a percent as `5.5 %`. */
  percent(hundredths: number): string;
  /** Hundredths as `1.5`. */
  factor(hundredths: number): string;
  /** The value of a point, from ten-thousandths of a minor unit. */
  rate(scaled: number): string;
  day(day: Day): string;
};
