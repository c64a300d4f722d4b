// Points for each thing bought.
import { scopeFault, scopeFields, wholePoints } from '../fields';
import { unitsOf } from '../eligible-spend';
import { defineProgram } from './definition';

/** Points for each paid unit: a line with an amount above 0 counts its quantity (Salonized, per service and per product). */
export const unitProgram = defineProgram({
  kind: 'unit',
  fields: { points: wholePoints(), ...scopeFields },
  check: scopeFault,
  earn(terms, sale) {
    const units = unitsOf(sale, terms);
    return { points: units * terms.points, because: { units } };
  },
  label: {
    en: 'Each service or product bought',
    fr: 'Chaque prestation ou produit acheté',
    nl: 'Elke behandeling of elk product',
  },
  explain: ({ points, ...scope }, say) => ({
    en: `${say.points(points)} for each one paid (${say.scope(scope)})`,
    fr: `${say.points(points)} par unité payée (${say.scope(scope)})`,
    nl: `${say.points(points)} per betaald stuk (${say.scope(scope)})`,
  }),
  why({ points: each, ...scope }, { points, because }, say) {
    const units = String(because.units ?? 0);
    const counted = say.scope(scope);
    return {
      en: {
        rows: [
          [`Paid (${counted})`, units],
          [`× ${say.points(each)}`, say.points(points)],
        ],
        note: 'Lines that cost nothing do not count.',
      },
      fr: {
        rows: [
          [`Payé (${counted})`, units],
          [`× ${say.points(each)}`, say.points(points)],
        ],
        note: 'Les lignes gratuites ne comptent pas.',
      },
      nl: {
        rows: [
          [`Betaald (${counted})`, units],
          [`× ${say.points(each)}`, say.points(points)],
        ],
        note: 'Gratis regels tellen niet mee.',
      },
    };
  },
});
