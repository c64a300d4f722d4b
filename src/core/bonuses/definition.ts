// What one kind of bonus is: when it holds, and how many times the points it gives.
import type { Day } from '../day';
import type { Terms } from '../field';
import type { Format, InEveryLanguage } from '../language';
import type { Cents } from '../money';
import type { CheckRefusal, Rule } from '../rules';
import type { TermFields } from '../term-field';

/** What a bonus, a card rule or a level needs to know of a member before an invoice; stored with the entry. */
export type Facts = {
  /** Whether the client holds a card. */
  readonly loyaltyCard: boolean;
  /** Whether the invoice's day is in the client's birthday month. */
  readonly birthday: boolean;
  /** Points earned and money spent in the months that count for a level. */
  readonly points: number;
  readonly spent: Cents;
};

export const noFacts: Facts = { loyaltyCard: false, birthday: false, points: 0, spent: 0 };

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

/** Ties the terms' types of a definition's functions to its fields. */
export function defineBonus<F extends TermFields>(definition: BonusDefinition<F>): BonusDefinition<F> {
  return definition;
}
