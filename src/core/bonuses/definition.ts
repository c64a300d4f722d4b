// What one kind of bonus is: when it holds, and how many times the points it gives.

import type { Day } from '../day';
import type { Facts } from '../facts';
import type { Terms } from '../field';
import type { Format, InEveryLanguage } from '../language';
import { type Less, lessIn } from '../less';
import { limitFields } from '../limits';
import type { CheckRefusal, Rule } from '../rules';
import type { TermFields } from '../term-field';

export type BonusDefinition<F extends TermFields> = {
  readonly kind: string;
  readonly fields: F;
  /** How many times the points, in hundredths; 100 where it does not hold. */
  factorOn(terms: Terms<F>, day: Day, facts: Facts): number;
  /** Of several that hold, only the last one counts where this is true: levels. */
  readonly exclusive: boolean;
  /** What is reached first stands first; the salon's own order elsewhere. */
  rank(terms: Terms<F>): number;
  check?(terms: Terms<F>, others: readonly Rule[]): CheckRefusal | undefined;
  readonly label: InEveryLanguage<string>;
  explain(terms: Terms<F>, format: Format): InEveryLanguage<string>;
};

/** A kind with what all kinds of bonus have in common. */
export type DefinedBonus<F extends TermFields> = BonusDefinition<F> & {
  /** The terms that give less, or ask for more, than they did. */
  less(was: Terms<F>, is: Terms<F>, day: Day): readonly Less[];
};

/** Ties the terms' types of a definition's functions to its fields, and gives it the limits of all kinds. */
export function defineBonus<F extends TermFields>(
  definition: BonusDefinition<F>,
): DefinedBonus<F & typeof limitFields> {
  const fields = { ...definition.fields, ...limitFields };
  return { ...definition, fields, less: (was, is, day) => lessIn(fields, was, is, day) };
}
