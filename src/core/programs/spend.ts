// Points for money spent.
import { money, scopeFault, scopeFields, wholePoints } from '../fields';
import { basisOf } from '../eligible-spend';
import { defineProgram } from './definition';

/** Points for every full step of money spent, counted invoice by invoice and rounded down (Salonized, DizLog). */
export const spendProgram = defineProgram({
  kind: 'spend',
  fields: { points: wholePoints(), every: money(), ...scopeFields },
  check: scopeFault,
  earn(terms, sale) {
    const { points, every } = terms;
    const basis = basisOf(sale, terms);
    const steps = Math.floor(basis / every); // rounded down; nothing is carried over to the next invoice
    return { points: steps * points, because: { basis, steps, rest: basis - steps * every } };
  },
  label: {
    en: 'Money spent on an invoice',
    fr: 'Montant dépensé sur une facture',
    nl: 'Bedrag besteed op een factuur',
  },
  explain: ({ points, every, ...scope }, say) => ({
    en: `${say.points(points)} for every ${say.money(every)} spent on ${say.scope(scope)}`,
    fr: `${say.points(points)} par tranche de ${say.money(every)} (${say.scope(scope)})`,
    nl: `${say.points(points)} per volle ${say.money(every)} (${say.scope(scope)})`,
  }),
  why({ every, ...scope }, { points, because }, say) {
    const basis = say.money(because.basis ?? 0);
    const rest = because.rest ?? 0;
    const counted = say.scope(scope);
    return {
      en: {
        rows: [
          [`Spent on ${counted}`, basis],
          [`÷ ${say.money(every)}, rounded down`, say.points(points)],
        ],
        note: rest > 0 ? `The ${say.money(rest)} left over is not carried on.` : '',
      },
      fr: {
        rows: [
          [`Dépensé (${counted})`, basis],
          [`÷ ${say.money(every)}, arrondi vers le bas`, say.points(points)],
        ],
        note: rest > 0 ? `Le reste de ${say.money(rest)} n’est pas reporté.` : '',
      },
      nl: {
        rows: [
          [`Besteed (${counted})`, basis],
          [`÷ ${say.money(every)}, naar beneden afgerond`, say.points(points)],
        ],
        note: rest > 0 ? `De resterende ${say.money(rest)} gaat niet mee naar de volgende factuur.` : '',
      },
    };
  },
});
