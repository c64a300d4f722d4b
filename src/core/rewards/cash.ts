// Points as money.

import { allocate, prorate } from '../allocate';
import { optional } from '../field';
import { sumOf } from '../money';
import { count, percent, rate, wholePoints } from '../number-fields';
import { scopeFault, scopeFields } from '../scope-fields';
import { benefit, defineReward, eligible, shortfall } from './definition';

/** Each point is worth so much off, within limits (Aimy). The discount is rounded down, and no point goes for nothing. */
export const cashReward = defineReward({
  kind: 'cash',
  fields: {
    value: rate(),
    /** The fewest points that can be used, and the step in which. */
    leastPoints: optional(wholePoints(), 0),
    step: count(1, 9999, 1),
    /** The most points on one invoice, and the most of the total that points may pay; 0 for no limit. */
    mostPoints: optional(wholePoints(), 0),
    mostShare: optional(percent(), 0),
    ...scopeFields,
  },
  check(terms) {
    const { step, mostPoints } = terms;
    const highest = Math.floor(mostPoints / step) * step;
    if (mostPoints > 0 && highest < fewestPoints(terms))
      return { code: 'step-above-most', field: 'mostPoints' };
    return scopeFault(terms);
  },
  scope: (terms) => terms,
  variablePoints: true,
  offer(terms, { lines, available, requestedPoints }) {
    const parts = eligible(terms, lines);
    const whole = sumOf(parts);
    if (whole === 0) return shortfall({ what: 'items', units: 1 });
    const least = fewestPoints(terms);
    const usable = Math.min(available, requestedPoints ?? available);
    if (usable < least) return shortfall({ what: 'points', points: least - Math.max(0, usable) });
    const limit = terms.mostShare > 0 ? prorate(whole, terms.mostShare, 10_000) : whole;
    const affordable = prorate(limit, 10_000, terms.value); // points whose value fits
    const most = Math.min(usable, affordable, terms.mostPoints || affordable);
    const stepped = Math.floor(most / terms.step) * terms.step;
    if (stepped < least)
      return shortfall({
        what: 'purchase',
        amount: purchaseFor(least, terms.value, terms.mostShare) - whole,
      });
    const discount = prorate(stepped, terms.value, 10_000); // rounded down
    // Points whose value is below one minor unit stay with the client.
    const points = terms.step > 1 ? stepped : Math.max(least, prorate(discount, 10_000, terms.value, 'up'));
    return benefit({ points, off: allocate(discount, parts) });
  },
  label: { en: 'Points as money', fr: 'Les points comme argent', nl: 'Punten als geld' },
  explain({ value, ...scope }, format) {
    return {
      en: `each point takes ${format.rate(value)} off ${format.scope(scope)}`,
      fr: `chaque point vaut ${format.rate(value)} de remise (${format.scope(scope)})`,
      nl: `elk punt geeft ${format.rate(value)} korting (${format.scope(scope)})`,
    };
  },
});

/** The fewest points that can be used: in whole steps, and worth at least one minor unit. */
function fewestPoints(terms: { value: number; leastPoints: number; step: number }): number {
  const { value, leastPoints, step } = terms;
  const worthOne = prorate(1, 10_000, value, 'up');
  return Math.ceil(Math.max(leastPoints, worthOne, step) / step) * step;
}

/** The least purchase on which so many points have their value. */
function purchaseFor(points: number, value: number, mostShare: number): number {
  const worth = prorate(points, value, 10_000, 'up');
  return mostShare > 0 ? prorate(worth, 10_000, mostShare, 'up') : worth;
}
