// Points per item bought.

import { unitsOf } from '../invoice/eligible-spend';
import { scopeFault } from '../settings/scope-fields';
import { countedScope } from './counted-scope';
import { defineProgram } from './definition';
import { pointsGiven } from './points-given';

/** Points per paid unit: a line with an amount above 0 counts its quantity (Salonized, per service and per product). */
export const unitProgram = defineProgram({
  kind: 'unit',
  fields: { points: pointsGiven, ...countedScope },
  check: scopeFault,
  scope: (terms) => terms,
  earn(terms, spend) {
    const units = unitsOf(spend, terms);
    return { points: units * terms.points, because: { units } };
  },
  label: {
    en: 'Each service or product bought',
    fr: 'Chaque prestation ou produit acheté',
    nl: 'Elke behandeling of elk product',
  },
  explain: ({ points, ...scope }, format) => ({
    en: `${format.points(points)} for each item paid for (${format.scope(scope)})`,
    fr: `${format.points(points)} par unité payée (${format.scope(scope)})`,
    nl: `${format.points(points)} per betaald stuk (${format.scope(scope)})`,
  }),
  why({ points: each, ...scope }, { points, because }, format) {
    const units = String(because.units ?? 0);
    const counted = format.scope(scope);
    return {
      en: {
        rows: [
          [`Paid (${counted})`, units],
          [`× ${format.points(each)}`, format.points(points)],
        ],
        note: 'Lines that cost nothing do not count.',
      },
      fr: {
        rows: [
          [`Payé (${counted})`, units],
          [`× ${format.points(each)}`, format.points(points)],
        ],
        note: 'Les lignes gratuites ne comptent pas.',
      },
      nl: {
        rows: [
          [`Betaald (${counted})`, units],
          [`× ${format.points(each)}`, format.points(points)],
        ],
        note: 'Gratis regels tellen niet mee.',
      },
    };
  },
});
