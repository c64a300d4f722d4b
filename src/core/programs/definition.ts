// The definition of one kind of earning programme: its fields, its rule, and its texts for staff and clients.

import type { Day } from '../day';
import { basisOf, type EligibleSpend } from '../invoice/eligible-spend';
import type { Scope } from '../invoice/invoice';
import type { Format, InEveryLanguage } from '../language';
import type { Cents } from '../money';
import type { Facts } from '../points/facts';
import { type Less, lessIn, scopeLess } from '../points/less';
import type { Rounding } from '../points/rounding';
import {
  type ConditionFields,
  type Conditions,
  conditionFieldsFor,
  daysFault,
  leastOfLess,
} from '../settings/conditions';
import type { Terms } from '../settings/field';
import type { CheckRefusal, Rule } from '../settings/rules';
import type { TermFields } from '../settings/term-field';

/** The figures behind the points, by name, for the explanation at the till and in the entry. */
export type Because = { readonly [figure: string]: number };

/** Whole points, 0 or more, and the figures behind them. */
export type Earned = { readonly points: number; readonly because: Because };

/** The calculation shown at the till: rows of text and figures, then a remark or ''. */
export type Why = {
  readonly rows: readonly (readonly [words: string, figure: string])[];
  readonly note: string;
};

export type ProgramDefinition<F extends TermFields> = {
  readonly kind: string;
  readonly fields: F;
  /** The lines that it counts, for a minimum purchase limited to them. */
  scope(terms: Terms<F>): Scope;
  /**
   * A pure function of the money that earns, rounded as the salon has set it.
   * @param rest leftover money of the client; a programme that keeps it reports `carried` in its figures
   */
  earn(terms: Terms<F>, spend: EligibleSpend, facts: Facts, rest?: Cents): Earned;
  /**
   * The rest that an invoice found, of which so much counted and so much is left over: for a return whose sale is not
   * known. A programme that keeps what is left over has it.
   */
  restBefore?(
    terms: Terms<F>,
    invoice: { readonly basis: Cents; readonly left: Cents },
    how: Rounding,
  ): Cents;
  check?(terms: Terms<F>, others: readonly Rule[]): CheckRefusal | undefined;
  readonly label: InEveryLanguage<string>;
  explain(terms: Terms<F>, format: Format): InEveryLanguage<string>;
  why(terms: Terms<F>, earned: Earned, format: Format): InEveryLanguage<Why>;
};

/** A kind with everything that programmes have in common. */
export type DefinedProgram<F extends TermFields> = ProgramDefinition<F> & {
  /** The terms that give fewer points than before. */
  less(was: Terms<F>, is: Terms<F>, day: Day): readonly Less[];
};

/** Infers the types of the terms from the fields, and adds the days and minimum purchase that all kinds share. */
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

/** The money that the minimum purchase counts: all that earns, or only the programme's scope. */
export function leastBasis(
  { scope }: Pick<ProgramDefinition<ConditionFields>, 'scope'>,
  terms: Conditions,
  spend: EligibleSpend,
): Cents {
  return terms.leastOf === 'scope' ? basisOf(spend, scope(terms)) : spend.basis;
}
