// The definition of one kind of bonus: when it applies, and the factor.

import type { Day } from '../day';
import type { Format, InEveryLanguage } from '../language';
import type { Facts } from '../points/facts';
import { type Less, lessIn } from '../points/less';
import { limitFields } from '../points/limits';
import type { Terms } from '../settings/field';
import type { CheckRefusal, Rule } from '../settings/rules';
import type { TermFields } from '../settings/term-field';

export type BonusDefinition<F extends TermFields> = {
  readonly kind: string;
  readonly fields: F;
  /** The factor in hundredths; 100 if it does not apply. */
  factorOn(terms: Terms<F>, day: Day, facts: Facts): number;
  /** If true, only the last of several that apply counts: levels. */
  readonly exclusive: boolean;
  /** Sort key: the lowest threshold first; otherwise the salon's own order. */
  rank(terms: Terms<F>): number;
  check?(terms: Terms<F>, others: readonly Rule[]): CheckRefusal | undefined;
  readonly label: InEveryLanguage<string>;
  explain(terms: Terms<F>, format: Format): InEveryLanguage<string>;
};

/** A kind with everything that bonuses have in common. */
export type DefinedBonus<F extends TermFields> = BonusDefinition<F> & {
  /** The terms that give less, or require more, than before. */
  less(was: Terms<F>, is: Terms<F>, day: Day): readonly Less[];
};

/** Infers the types of the terms from the fields, and adds the limits that all kinds share. */
export function defineBonus<F extends TermFields>(
  definition: BonusDefinition<F>,
): DefinedBonus<F & typeof limitFields> {
  const fields = { ...definition.fields, ...limitFields };
  return { ...definition, fields, less: (was, is, day) => lessIn(fields, was, is, day) };
}
