// Points for money spent.

import { usually } from '../choice-fields';
import { basisOf } from '../eligible-spend';
import { lessIfHigher, lessUnless } from '../less';
import { money } from '../number-fields';
import { scopeFault } from '../scope-fields';
import { term } from '../term-field';
import { countedScope } from './counted-scope';
import { defineProgram } from './definition';
import { pointsGiven } from './points-given';

/**
 * Points for every full step of money spent, rounded down. Counted per invoice (Salonized, DizLog), or, if the salon
 * keeps leftover money, as if all invoices were one.
 */
export const spendProgram = defineProgram({
  kind: 'spend',
  fields: {
    points: pointsGiven,
    every: term(lessIfHigher(money()), {
      en: {
        label: 'For every',
        note: 'The amount that earns the points, each time it is reached.',
      },
      fr: {
        label: 'Par tranche de',
        note: 'Le montant qui rapporte les points, chaque fois qu’il est atteint.',
      },
      nl: {
        label: 'Per volle',
        note: 'Het bedrag dat de punten oplevert, telkens als het bereikt is.',
      },
    }),
    ...countedScope,
    carry: term(lessUnless('yes', usually('no', ['no', 'yes'], 'yesNo')), {
      en: {
        label: 'Keep what is left over',
        note: 'Yes: what is left over of an invoice counts with the next one. No, or empty: it is lost.',
      },
      fr: {
        label: 'Garder le reste',
        note: 'Oui : le reste d’une facture compte avec la suivante. Non, ou vide : il est perdu.',
      },
      nl: {
        label: 'Rest bewaren',
        note: 'Ja: wat van een factuur overblijft, telt mee met de volgende. Nee, of leeg: dat vervalt.',
      },
    }),
  },
  check: scopeFault,
  scope: (terms) => terms,
  earn(terms, spend, _facts, left = 0) {
    const { points, every, carry } = terms;
    const basis = basisOf(spend, terms);
    const carried = carry === 'yes' ? left : 0;
    // Rounded down. Below 0 if a refund took more than was left over: later invoices make up for it first.
    const steps = Math.max(0, Math.floor((carried + basis) / every));
    const because = { basis, steps, rest: carried + basis - steps * every };
    return { points: steps * points, because: carry === 'yes' ? { ...because, carried } : because };
  },
  label: {
    en: 'Money spent on an invoice',
    fr: 'Montant dépensé sur une facture',
    nl: 'Bedrag besteed op een factuur',
  },
  explain: ({ points, every, carry, ...scope }, format) => {
    const keeps = carry === 'yes';
    return {
      en: `${format.points(points)} for every full ${format.money(every)} spent on ${format.scope(scope)}${keeps ? ' (what is left over counts next time)' : ''}`,
      fr: `${format.points(points)} par tranche complète de ${format.money(every)} (${format.scope(scope)}${keeps ? ', le reste compte la fois suivante' : ''})`,
      nl: `${format.points(points)} per volle ${format.money(every)} (${format.scope(scope)}${keeps ? ', wat overblijft telt de volgende keer mee' : ''})`,
    };
  },
  why({ every, carry: _carry, ...scope }, { points, because }, format) {
    const basis = format.money(because.basis ?? 0);
    const rest = because.rest ?? 0;
    const { carried } = because;
    const keeps = carried !== undefined;
    const before = (words: string): [string, string][] =>
      keeps && carried !== 0 ? [[words, format.money(carried)]] : [];
    const counted = format.scope(scope);
    return {
      en: {
        rows: [
          [`Spent on ${counted}`, basis],
          ...before('Left over from before'),
          [`÷ ${format.money(every)}, rounded down`, format.points(points)],
        ],
        note:
          rest <= 0
            ? ''
            : keeps
              ? `The ${format.money(rest)} left over counts next time.`
              : `The ${format.money(rest)} left over is not carried on.`,
      },
      fr: {
        rows: [
          [`Dépensé (${counted})`, basis],
          ...before('Reste d’avant'),
          [`÷ ${format.money(every)}, arrondi vers le bas`, format.points(points)],
        ],
        note:
          rest <= 0
            ? ''
            : keeps
              ? `Le reste de ${format.money(rest)} compte la fois suivante.`
              : `Le reste de ${format.money(rest)} n’est pas reporté.`,
      },
      nl: {
        rows: [
          [`Besteed (${counted})`, basis],
          ...before('Over van vorige keer'),
          [`÷ ${format.money(every)}, naar beneden afgerond`, format.points(points)],
        ],
        note:
          rest <= 0
            ? ''
            : keeps
              ? `De resterende ${format.money(rest)} telt de volgende keer mee.`
              : `De resterende ${format.money(rest)} gaat niet mee naar de volgende factuur.`,
      },
    };
  },
});
