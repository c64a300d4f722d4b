// The languages that Carnet supports, and the formats for a definition's sentences.
import type { Day } from './day';
import type { Scope } from './invoice/invoice';
import type { Cents } from './money';
import type { Rounding } from './points/rounding';

export const languages = ['en', 'fr', 'nl'] as const;
export type Language = (typeof languages)[number];

/** The name of each language in that language. */
export const languageNames: InEveryLanguage<string> = { en: 'English', fr: 'Français', nl: 'Nederlands' };

/** One text per language: a missing one does not compile. */
export type InEveryLanguage<Sentences> = { readonly [L in Language]: Sentences };

/** Formats figures inside a definition's sentence; each language's catalog provides it. */
export type Format = {
  /** `1 point`, `12 points`, `−4 points`. */
  points(points: number): string;
  /** An amount with the currency's decimals, without its symbol. */
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
  /** How the salon rounds points, for a sentence that says so. */
  readonly rounding: Rounding;
};
