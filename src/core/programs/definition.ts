// What one kind of earning programme is: its fields, its rule, and its words for staff and client.

import {
  type ConditionFields,
  type Conditions,
  conditionFieldsFor,
  daysFault,
  leastOfLess,
} from '../conditions';
import type { Day } from '../day';
import { basisOf, type EligibleSpend } from '../eligible-spend';
import type { Facts } from '../facts';
import type { Terms } from '../field';
import type { Scope } from '../invoice';
import type { Format, InEveryLanguage } from '../language';
import { type Less, lessIn, scopeLess } from '../less';
import type { Cents } from '../money';
import type { CheckRefusal, Rule } from '../rules';
import type { TermFields } from '../term-field';

/** The figures that led to the points, by name, for the explanation at the till and in the entry. */
export type Because = { readonly [figure: string]: number };

/** Whole points, 0 or more, and the figures that led to them. */
export type Earned = { readonly points: number; readonly because: Because };

/** The arithmetic as the till shows it: rows of words and figures, then a remark or ''. */
export type Why = {
  readonly rows: readonly (readonly [words: string, figure: string])[];
  readonly note: string;
};

export type ProgramDefinition<F extends TermFields> = {
  readonly kind: string;
  readonly fields: F;
  /** What of the invoice it counts, where its least purchase is about that alone. */
  scope(terms: Terms<F>): Scope;
  /**
   * A pure rule over the money that earns; rounding is down and stands where it happens.
   * @param rest what it had left over of the client's money; one that keeps it says `carried` in its figures
   */
  earn(terms: Terms<F>, spend: EligibleSpend, facts: Facts, rest?: Cents): Earned;
  check?(terms: Terms<F>, others: readonly Rule[]): CheckRefusal | undefined;
  readonly label: InEveryLanguage<string>;
  explain(terms: Terms<F>, format: Format): InEveryLanguage<string>;
  why(terms: Terms<F>, earned: Earned, format: Format): InEveryLanguage<Why>;
};

/** A kind with what all kinds of programme have in common. */
export type DefinedProgram<F extends TermFields> = ProgramDefinition<F> & {
  /** The terms that give fewer points than they did. */
  less(was: Terms<F>, is: Terms<F>, day: Day): readonly Less[];
};

/** Ties the terms' types of a definition's functions to its fields, and gives it the days and least spend of all kinds. */
export function defineProgram<F extends TermFields>(
  definition: ProgramDefinition<F>,
): DefinedProgram<F & ConditionFields> {
  const fields = { ...definition.fields, ...conditionFieldsFor('everything') };
  return {
    ...definition,
    fields,
    less(was, is, day) {
      const scopes = [definition.scope(was), definition.scope(is)] as const;
      return [...lessIn(fields, was, is, day), ...scopeLess(...scopes), ...leastOfLess(was, is, scopes[1])];
    },
    check: (terms, others) => definition.check?.(terms, others) ?? daysFault(terms),
  };
}

/** The money that the least purchase is about: all that earns, or what of it the programme counts. */
export function leastBasis(
  { scope }: Pick<ProgramDefinition<ConditionFields>, 'scope'>,
  terms: Conditions,
  spend: EligibleSpend,
): Cents {
  return terms.leastOf === 'scope' ? basisOf(spend, scope(terms)) : spend.basis;
}
