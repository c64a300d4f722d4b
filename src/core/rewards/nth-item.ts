// Discount on every n-th item.

import { prorate } from '../invoice/allocate';
import { lessIfHigher, scopeOther } from '../points/less';
import type { Terms } from '../settings/field';
import { count, percent, pointsOrNone } from '../settings/number-fields';
import { scopeFault } from '../settings/scope-fields';
import { term } from '../settings/term-field';
import {
  benefit,
  defineReward,
  discountOf,
  eligiblePart,
  type LineShare,
  type OfferLine,
  shortfall,
} from './definition';
import { cost, forPoints, percentOff } from './reward-fields';
import { rewardScope } from './reward-scope';

const ALL = 10_000; // hundredths of a percent

const fields = {
  points: cost(pointsOrNone()),
  every: term(lessIfHigher(count(2, 99, 2)), {
    en: {
      label: 'Every so many items',
      note: 'At 2, every second item is at a discount: the cheapest ones.',
    },
    fr: {
      label: 'Un article sur',
      note: 'À 2, un article sur deux est à prix réduit : les moins chers.',
    },
    nl: {
      label: 'Om de zoveel artikelen',
      note: 'Bij 2 krijgt elk tweede artikel de korting: de goedkoopste.',
    },
  }),
  percent: percentOff({ ...percent(), initial: '50' }),
  ...rewardScope,
};

/**
 * A percentage off every n-th paid unit: "the second product at half price". The discount applies to the cheapest units
 * in the scope, so that their order on the invoice does not matter. It is rounded half up on each line.
 */
export const nthItemReward = defineReward({
  kind: 'nth',
  fields,
  check: scopeFault,
  scope: (terms) => terms,
  cost: ({ points }) => points,
  // The cheapest units get the discount: a wider choice may include cheaper ones.
  less: scopeOther,
  variablePoints: false,
  offer(terms, { lines }) {
    const units = paidUnits(terms, lines);
    if (units < terms.every) return shortfall({ what: 'items', units: terms.every - units });
    const discount = discountOf(reducedUnits(terms, lines));
    // Units worth too little for any discount: no points for nothing.
    return discount === 0
      ? shortfall({ what: 'items', units: 1 })
      : benefit({ points: terms.points, discount });
  },
  shares: reducedUnits,
  label: {
    en: 'Every second or third item',
    fr: 'Un article sur deux, sur trois',
    nl: 'Elk tweede of derde artikel',
  },
  explain({ points, every, percent, ...scope }, format) {
    const off = format.percent(percent);
    const about = format.scope(scope);
    const { en, fr, nl } = forPoints(points, format);
    return {
      en: `${off} off one item in ${every}, the cheapest (${about})${en}`,
      fr: `${off} de remise sur un article sur ${every}, le moins cher (${about})${fr}`,
      nl: `${off} korting op één artikel per ${every}, het goedkoopste (${about})${nl}`,
    };
  },
});

function paidUnits(terms: Terms<typeof fields>, lines: readonly OfferLine[]): number {
  let units = 0;
  for (const line of lines) if (eligiblePart(terms, line) > 0) units += line.quantity;
  return units;
}

/** The cheapest units, one per complete group. */
function reducedUnits(terms: Terms<typeof fields>, lines: readonly OfferLine[]): readonly LineShare[] {
  const { every, percent } = terms;
  let wanted = Math.floor(paidUnits(terms, lines) / every); // rounded down: only complete groups count
  return lines
    .flatMap((line, i) =>
      eligiblePart(terms, line) > 0 ? [{ i, left: line.amount, quantity: line.quantity }] : [],
    )
    .sort((a, b) => a.left * b.quantity - b.left * a.quantity || a.i - b.i) // unit prices, without dividing
    .map(({ i, left, quantity }): LineShare => {
      const reduced = Math.min(wanted, quantity);
      wanted -= reduced;
      return [i, prorate(left, reduced * percent, quantity * ALL, 'half'), percent === ALL ? reduced : 0];
    });
}
