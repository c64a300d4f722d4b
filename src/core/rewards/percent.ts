// A percentage off.

import { prorate } from '../invoice/allocate';
import { lessIfTighter } from '../points/less';
import { optional } from '../settings/field';
import { money, pointsOrNone } from '../settings/number-fields';
import { scopeFault } from '../settings/scope-fields';
import { term } from '../settings/term-field';
import { benefit, defineReward, eligibleSum, nothingInScope } from './definition';
import { cost, forPoints, percentOff } from './reward-fields';
import { rewardScope } from './reward-scope';

/**
 * A percentage off the total, an item or a category, for points or, at 0 points, for members (DizLog). The discount is
 * rounded half up and split over the lines so that the cents add up.
 */
export const percentReward = defineReward({
  kind: 'percent',
  fields: {
    points: cost(pointsOrNone()),
    percent: percentOff(),
    most: term(lessIfTighter(optional(money(), 0)), {
      en: { label: 'Maximum discount', note: 'The most that a percentage takes off. Empty: no limit.' },
      fr: {
        label: 'Remise maximale',
        note: 'Le maximum qu’un pourcentage peut retirer. Vide : pas de limite.',
      },
      nl: {
        label: 'Maximale korting',
        note: 'Het meeste dat een percentage eraf haalt. Leeg: geen grens.',
      },
    }),
    ...rewardScope,
  },
  check: scopeFault,
  scope: (terms) => terms,
  cost: ({ points }) => points,
  variablePoints: false,
  offer(terms, { lines }) {
    const { points, percent, most } = terms;
    const discount = prorate(eligibleSum(terms, lines), percent, 10_000, 'half');
    if (discount === 0) return nothingInScope;
    return benefit({ points, discount: most > 0 ? Math.min(discount, most) : discount });
  },
  label: { en: 'A percentage off', fr: 'Un pourcentage de remise', nl: 'Een percentage korting' },
  explain({ points, percent, most, ...scope }, format) {
    const off = format.percent(percent);
    const { en, fr, nl } = forPoints(points, format);
    return {
      en: `${off} off ${format.scope(scope)}${most > 0 ? ` (at most ${format.money(most)})` : ''}${en}`,
      fr: `${off} de remise (${format.scope(scope)}${most > 0 ? `, au plus ${format.money(most)}` : ''})${fr}`,
      nl: `${off} korting (${format.scope(scope)}${most > 0 ? `, maximaal ${format.money(most)}` : ''})${nl}`,
    };
  },
});
