// What one kind of earning programme is: its fields, its rule, and its words for staff and client.
import type { Fields, Terms } from '../fields';
import type { Invoice } from '../invoice';
import type { InEveryLanguage, Speech } from '../language';

/** The figures that led to the points, by name, for the explanation at the till and in the entry. */
export type Because = { readonly [figure: string]: number };

/** Whole points, 0 or more, and the figures that led to them. */
export type Earned = { readonly points: number; readonly because: Because };

/** The arithmetic as the till shows it: rows of words and figures, then a remark or ''. */
export type Why = {
  readonly rows: readonly (readonly [words: string, figure: string])[];
  readonly note: string;
};

export type ProgramDefinition<F extends Fields> = {
  /** Stored in the sheet and in every entry: never rename. */
  readonly kind: string;
  readonly fields: F;
  /** A pure rule; rounding is down and stands where it happens. */
  earn(terms: Terms<F>, invoice: Invoice): Earned;
  /** The kind's name in a list of choices. */
  readonly label: InEveryLanguage<string>;
  /** The rule as a sentence without a full stop. */
  explain(terms: Terms<F>, say: Speech): InEveryLanguage<string>;
  why(terms: Terms<F>, earned: Earned, say: Speech): InEveryLanguage<Why>;
};

/** Ties the terms' types of a definition's functions to its fields. */
export function defineProgram<F extends Fields>(definition: ProgramDefinition<F>): ProgramDefinition<F> {
  return definition;
}
