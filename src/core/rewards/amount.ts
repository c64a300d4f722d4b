// A fixed amount off.

import { prorate } from '../invoice/allocate';
import { figureLess } from '../points/less';
import { pointsOrNone } from '../settings/number-fields';
import { scopeFault } from '../settings/scope-fields';
import { benefit, defineReward, eligibleSum, nothingInScope, shortfall } from './definition';
import { amountOf, cost, forPoints } from './reward-fields';
import { rewardScope } from './reward-scope';

/**
 * An amount off the total or off some lines, for points or, at 0 points, for members (DizLog). If less is due than the
 * amount, only the whole points with their full value on the invoice are used.
 */
export const amountReward = defineReward({
  kind: 'amount',
  fields: { points: cost(pointsOrNone()), amount: amountOf(), ...rewardScope },
  check: scopeFault,
  scope: (terms) => terms,
  cost: ({ points }) => points,
  less: (was, is) => figureLess('least', leastPurchaseOf(was), leastPurchaseOf(is)),
  variablePoints: false,
  offer(terms, { lines }) {
    const whole = eligibleSum(terms, lines);
    if (whole === 0) return nothingInScope;
    if (whole >= terms.amount) return benefit({ points: terms.points, discount: terms.amount });
    if (terms.points === 0) return benefit({ discount: whole });
    const points = prorate(terms.points, whole, terms.amount); // rounded down: each point gets its value
    const discount = prorate(terms.amount, points, terms.points);
    if (discount === 0) return shortfall({ what: 'purchase', amount: terms.amount - whole });
    return benefit({ points, discount });
  },
  label: { en: 'An amount off', fr: 'Un montant de remise', nl: 'Een bedrag korting' },
  explain({ points, amount, ...scope }, format) {
    const off = format.money(amount);
    const { en, fr, nl } = forPoints(points, format);
    return {
      en: `${off} off ${format.scope(scope)}${en}`,
      fr: `${off} de remise (${format.scope(scope)})${fr}`,
      nl: `${off} korting (${format.scope(scope)})${nl}`,
    };
  },
  remark: ({ points }) =>
    points === 0
      ? undefined
      : {
          en: 'If there is less to pay, the discount and the points used for it shrink in proportion.',
          fr: 'S’il y a moins à payer, la remise et les points utilisés diminuent en proportion.',
          nl: 'Is er minder te betalen, dan dalen de korting en de gebruikte punten in verhouding.',
        },
});

/**
 * The smallest purchase on which every point has its value: few points for a large amount need a larger one. 0 if it is
 * below a tenth of the amount, which is negligible.
 */
function leastPurchaseOf({ points, amount }: { points: number; amount: number }): number {
  if (points === 0) return 0;
  const fewest = prorate(1, points, amount, 'up'); // worth one minor unit
  const least = Math.min(amount, prorate(fewest, amount, points, 'up'));
  return least * 10 > amount ? least : 0;
}
