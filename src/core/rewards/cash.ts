// Points as money.

import { prorate } from '../invoice/allocate';
import type { Format } from '../language';
import { figureLess, lessIfHigher, lessIfLower, lessIfTighter, weighedTogether } from '../points/less';
import { optional } from '../settings/field';
import { count, percent, rate, wholePoints } from '../settings/number-fields';
import { scopeFault } from '../settings/scope-fields';
import { term } from '../settings/term-field';
import { benefit, defineReward, eligibleSum, nothingInScope, shortfall } from './definition';
import { rewardScope } from './reward-scope';

/** Each point is worth an amount off, within limits (Aimy). Rounded down, and no point is used without value. */
export const cashReward = defineReward({
  kind: 'cash',
  fields: {
    value: term(lessIfLower(rate()), {
      en: {
        label: 'Value of a point',
        note: 'What one point takes off when points are used as money, for example 0.10.',
      },
      fr: {
        label: 'Valeur d’un point',
        note: 'Ce que vaut un point quand les points servent d’argent, par exemple 0,10.',
      },
      nl: {
        label: 'Waarde van een punt',
        note: 'Wat één punt waard is als punten als geld gebruikt worden, bijvoorbeeld 0,10.',
      },
    }),
    /** The minimum number of points, and the step. */
    leastPoints: term(weighedTogether(optional(wholePoints(), 0)), {
      en: {
        label: 'Minimum points at once',
        note: 'The smallest number of points that can be used at once. Empty: no limit.',
      },
      fr: {
        label: 'Points minimum à la fois',
        note: 'Le minimum de points à utiliser à la fois. Vide : pas de limite.',
      },
      nl: {
        label: 'Minimumaantal punten per keer',
        note: 'Het kleinste aantal punten dat je in één keer kunt gebruiken. Leeg: geen grens.',
      },
    }),
    step: term(lessIfHigher(count(1, 9999, 1)), {
      en: { label: 'In steps of', note: 'Points are used in steps of this many. 1: any number.' },
      fr: {
        label: 'Par multiples de',
        note: 'Les points s’utilisent par multiples de ce nombre. 1 : n’importe quel nombre.',
      },
      nl: {
        label: 'In stappen van',
        note: 'Punten worden gebruikt in stappen van dit aantal. 1: elk aantal.',
      },
    }),
    /** The most points on one invoice, and the largest share of the total for points; 0 for no limit. */
    mostPoints: term(lessIfTighter(optional(wholePoints(), 0)), {
      en: { label: 'Maximum points at once', note: 'The most points on one invoice. Empty: no limit.' },
      fr: {
        label: 'Points maximum à la fois',
        note: 'Le maximum de points sur une facture. Vide : pas de limite.',
      },
      nl: {
        label: 'Maximumaantal punten per keer',
        note: 'Het grootste aantal punten op één factuur. Leeg: geen grens.',
      },
    }),
    mostShare: term(lessIfTighter(optional(percent(), 0)), {
      en: {
        label: 'Maximum share of the total (%)',
        note: 'The part of the invoice that points can pay at most, in percent. Empty: all of it.',
      },
      fr: {
        label: 'Part maximale du total (%)',
        note: 'La part de la facture que les points peuvent payer au plus, en pour cent. Vide : toute la facture.',
      },
      nl: {
        label: 'Maximaal deel van het totaal (%)',
        note: 'Welk deel van de factuur maximaal met punten betaald kan worden, in procent. Leeg: alles.',
      },
    }),
    ...rewardScope,
  },
  check(terms) {
    const { step, mostPoints } = terms;
    const highest = Math.floor(mostPoints / step) * step;
    if (mostPoints > 0 && highest < fewestPoints(terms))
      return { code: 'step-above-most', field: 'mostPoints' };
    return scopeFault(terms);
  },
  scope: (terms) => terms,
  cost: fewestPoints,
  less: (was, is) => [
    ...figureLess('leastPoints', fewestPoints(was), fewestPoints(is)),
    // Points worth more need a larger purchase, if there is a minimum number or a step.
    ...figureLess('least', leastPurchaseOf(was), leastPurchaseOf(is)),
  ],
  variablePoints: true,
  offer(terms, { lines, available, requestedPoints }) {
    const whole = eligibleSum(terms, lines);
    if (whole === 0) return nothingInScope;
    const least = fewestPoints(terms);
    const usable = Math.min(available, requestedPoints ?? available);
    if (usable < least) return shortfall({ what: 'points', points: least - Math.max(0, usable) });
    const limit = terms.mostShare > 0 ? prorate(whole, terms.mostShare, 10_000) : whole;
    const affordable = prorate(limit, 10_000, terms.value); // the points whose value fits
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
    return benefit({ points, discount });
  },
  label: { en: 'Points as money', fr: 'Les points comme argent', nl: 'Punten als geld' },
  explain(terms, format) {
    const { value, ...scope } = terms;
    const limits = limitsOf(terms, format);
    return {
      en: `each point takes ${format.rate(value)} off ${format.scope(scope)}${limits.en}`,
      fr: `chaque point vaut ${format.rate(value)} de remise (${format.scope(scope)})${limits.fr}`,
      nl: `elk punt geeft ${format.rate(value)} korting (${format.scope(scope)})${limits.nl}`,
    };
  },
});

type Limited = Readonly<Record<'leastPoints' | 'step' | 'mostPoints' | 'mostShare', number>>;

/** The limits on points: a phrase for each one set, after a comma. */
function limitsOf({ leastPoints, step, mostPoints, mostShare }: Limited, format: Format) {
  const least = format.points(leastPoints);
  const steps = format.points(step);
  const most = format.points(mostPoints);
  const share = format.percent(mostShare);
  const phrases: (readonly [isSet: boolean, en: string, fr: string, nl: string])[] = [
    [
      leastPoints > 0,
      `at least ${least} at once`,
      `au moins ${least} à la fois`,
      `minimaal ${least} per keer`,
    ],
    [step > 1, `in steps of ${steps}`, `par multiples de ${steps}`, `in stappen van ${steps}`],
    [
      mostPoints > 0,
      `at most ${most} on an invoice`,
      `au plus ${most} par facture`,
      `maximaal ${most} per factuur`,
    ],
    [
      mostShare > 0,
      `for at most ${share} of the amount`,
      `pour au plus ${share} du montant`,
      `voor maximaal ${share} van het bedrag`,
    ],
  ];
  const set = phrases.filter(([isSet]) => isSet);
  const all = (language: 1 | 2 | 3) => set.map((phrase) => `, ${phrase[language]}`).join('');
  return { en: all(1), fr: all(2), nl: all(3) };
}

/** The minimum number of usable points: in whole steps, and worth at least one minor unit. */
function fewestPoints(terms: { value: number; leastPoints: number; step: number }): number {
  const { value, leastPoints, step } = terms;
  const worthOne = prorate(1, 10_000, value, 'up');
  return Math.ceil(Math.max(leastPoints, worthOne, step) / step) * step;
}

function leastPurchaseOf(terms: {
  value: number;
  leastPoints: number;
  step: number;
  mostShare: number;
}): number {
  return purchaseFor(fewestPoints(terms), terms.value, terms.mostShare);
}

/** The smallest purchase on which that many points have their value. */
function purchaseFor(points: number, value: number, mostShare: number): number {
  const worth = prorate(points, value, 10_000, 'up');
  return mostShare > 0 ? prorate(worth, 10_000, mostShare, 'up') : worth;
}
