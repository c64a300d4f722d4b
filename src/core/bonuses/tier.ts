// Levels: clients who have earned or spent enough get more points.

import { lessIfHigher } from '../points/less';
import { optional, type Terms } from '../settings/field';
import { money, wholePoints } from '../settings/number-fields';
import type { CheckRefusal, Rule } from '../settings/rules';
import { term } from '../settings/term-field';
import { defineBonus } from './definition';
import { timesThePoints } from './times-the-points';

const fields = {
  factor: timesThePoints('1.5'),
  /** The threshold: points earned or money spent, exactly one of them. */
  points: term(lessIfHigher(optional(wholePoints(), 0)), {
    en: {
      label: 'From points earned',
      note: 'The level begins at this many points earned. Fill in this column or the next one for levels.',
    },
    fr: {
      label: 'À partir de (points gagnés)',
      note: 'Le niveau commence à ce nombre de points gagnés. Pour un niveau, remplissez cette colonne ou la suivante.',
    },
    nl: {
      label: 'Vanaf (gespaarde punten)',
      note: 'Het niveau begint bij dit aantal gespaarde punten. Vul voor een niveau deze kolom of de volgende in.',
    },
  }),
  spent: term(lessIfHigher({ ...optional(money(), 0), initial: '300' }), {
    en: {
      label: 'From money spent',
      note: 'The level begins at this much money spent. All levels count the same: points, or money.',
    },
    fr: {
      label: 'À partir de (montant dépensé)',
      note: 'Le niveau commence à ce montant dépensé. Tous les niveaux comptent la même chose : des points, ou de l’argent.',
    },
    nl: {
      label: 'Vanaf (besteed bedrag)',
      note: 'Het niveau begint bij dit besteed bedrag. Alle niveaus tellen hetzelfde: punten, of geld.',
    },
  }),
};

type Tier = Terms<typeof fields>;

/** The client's level before the invoice; the highest of those reached. */
export const tierBonus = defineBonus({
  kind: 'tier',
  fields,
  check: tierFault,
  factorOn(terms, _day, facts) {
    const isReached = terms.spent > 0 ? facts.spent >= terms.spent : facts.points >= terms.points;
    return isReached ? terms.factor : 0;
  },
  exclusive: true,
  rank: ({ points, spent }) => points + spent,
  label: { en: 'A level', fr: 'Un niveau', nl: 'Een niveau' },
  explain: ({ factor, points, spent }, format) => ({
    en: `${format.factor(factor)} times the points for clients who have ${spent > 0 ? `spent at least ${format.money(spent)}` : `earned at least ${format.points(points)}`}`,
    fr: `${format.factor(factor)} fois les points pour les clients qui ont ${spent > 0 ? `dépensé au moins ${format.money(spent)}` : `gagné au moins ${format.points(points)}`}`,
    nl: `${format.factor(factor)} keer de punten voor klanten die minimaal ${spent > 0 ? `${format.money(spent)} besteed` : `${format.points(points)} gespaard`} hebben`,
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
