// Levels: who has earned or spent enough gets more for the same.

import { optional, type Terms } from '../field';
import { factor, money, wholePoints } from '../number-fields';
import type { CheckRefusal, Rule } from '../rules';
import { defineBonus } from './definition';

const fields = {
  factor: factor(),
  /** The least that reaches it: points earned, or money spent. One of the two. */
  points: optional(wholePoints(), 0),
  spent: optional(money(), 0),
};

type Tier = Terms<typeof fields>;

/** The level that a client has before the invoice; of several that are reached, the highest. */
export const tierBonus = defineBonus({
  kind: 'tier',
  fields: { ...fields, factor: { ...factor(), initial: '1.5' }, spent: { ...fields.spent, initial: '300' } },
  check: tierFault,
  factorOn(terms, _day, facts) {
    const isReached = terms.spent > 0 ? facts.spent >= terms.spent : facts.points >= terms.points;
    return isReached ? terms.factor : 0;
  },
  exclusive: true,
  rank: ({ points, spent }) => points + spent,
  label: { en: 'A level', fr: 'Un niveau', nl: 'Een niveau' },
  explain: ({ factor, points, spent }, format) => ({
    en: `${format.factor(factor)} times the points from ${spent > 0 ? `${format.money(spent)} spent` : `${format.points(points)} earned`} on`,
    fr: `${format.factor(factor)} fois les points à partir de ${spent > 0 ? `${format.money(spent)} dépensés` : `${format.points(points)} gagnés`}`,
    nl: `${format.factor(factor)} keer de punten vanaf ${spent > 0 ? `${format.money(spent)} besteed` : `${format.points(points)} gespaard`}`,
  }),
});

function tierFault({ points, spent }: Tier, others: readonly Rule[]): CheckRefusal | undefined {
  if (points > 0 === spent > 0) return { code: 'one-of-two', field: 'spent' };
  for (const { terms } of others) {
    const other = terms as Tier;
    if (other.points > 0 !== points > 0 || other.points + other.spent === points + spent)
      return { code: 'tier-overlaps', field: points > 0 ? 'points' : 'spent' };
  }
  return undefined;
}
