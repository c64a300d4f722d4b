// Points for money spent.

import { basisOf } from '../eligible-spend';
import { money } from '../number-fields';
import { scopeFault } from '../scope-fields';
import { term } from '../term-field';
import { countedScope } from './counted-scope';
import { defineProgram } from './definition';
import { pointsGiven } from './points-given';

/** Points for every full step of money spent, counted invoice by invoice and rounded down (Salonized, DizLog). */
export const spendProgram = defineProgram({
  kind: 'spend',
  fields: {
    points: pointsGiven,
    every: term(money(), {
      en: {
        label: 'For every',
        note: 'The amount that earns the points, each time it is reached. What is left over does not count.',
      },
      fr: {
        label: 'Par tranche de',
        note: 'Le montant qui rapporte les points, chaque fois qu’il est atteint. Le reste ne compte pas.',
      },
      nl: {
        label: 'Per volle',
        note: 'Het bedrag dat de punten oplevert, telkens als het bereikt is. Wat overblijft, telt niet.',
      },
    }),
    ...countedScope,
  },
  check: scopeFault,
  scope: (terms) => terms,
  earn(terms, spend) {
    const { points, every } = terms;
    const basis = basisOf(spend, terms);
    const steps = Math.floor(basis / every); // rounded down; nothing is carried over to the next invoice
    return { points: steps * points, because: { basis, steps, rest: basis - steps * every } };
  },
  label: {
    en: 'Money spent on an invoice',
    fr: 'Montant dépensé sur une facture',
    nl: 'Bedrag besteed op een factuur',
  },
  explain: ({ points, every, ...scope }, format) => ({
    en: `${format.points(points)} for every ${format.money(every)} spent on ${format.scope(scope)}`,
    fr: `${format.points(points)} par tranche de ${format.money(every)} (${format.scope(scope)})`,
    nl: `${format.points(points)} per volle ${format.money(every)} (${format.scope(scope)})`,
  }),
  why({ every, ...scope }, { points, because }, format) {
    const basis = format.money(because.basis ?? 0);
    const rest = because.rest ?? 0;
    const counted = format.scope(scope);
    return {
      en: {
        rows: [
          [`Spent on ${counted}`, basis],
          [`÷ ${format.money(every)}, rounded down`, format.points(points)],
        ],
        note: rest > 0 ? `The ${format.money(rest)} left over is not carried on.` : '',
      },
      fr: {
        rows: [
          [`Dépensé (${counted})`, basis],
          [`÷ ${format.money(every)}, arrondi vers le bas`, format.points(points)],
        ],
        note: rest > 0 ? `Le reste de ${format.money(rest)} n’est pas reporté.` : '',
      },
      nl: {
        rows: [
          [`Besteed (${counted})`, basis],
          [`÷ ${format.money(every)}, naar beneden afgerond`, format.points(points)],
        ],
        note: rest > 0 ? `De resterende ${format.money(rest)} gaat niet mee naar de volgende factuur.` : '',
      },
    };
  },
});
