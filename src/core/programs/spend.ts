// Points for money spent.

import { basisOf } from '../invoice/eligible-spend';
import type { InEveryLanguage } from '../language';
import { lessIfHigher, lessUnless } from '../points/less';
import { type Rounding, roundedShare } from '../points/rounding';
import { usually } from '../settings/choice-fields';
import { money } from '../settings/number-fields';
import { scopeFault } from '../settings/scope-fields';
import { term } from '../settings/term-field';
import { countedScope } from './counted-scope';
import { defineProgram } from './definition';
import { pointsGiven } from './points-given';

/**
 * Points for every step of money spent; only full steps count unless the salon rounds otherwise. Counted per invoice (Salonized, DizLog), or, if the salon
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
    // Below 0 if a refund took more than was left over, or more was rounded up: later invoices make up for it first.
    const steps = Math.max(0, roundedShare(carried + basis, every, spend.rounding));
    const because = { basis, steps, rest: carried + basis - steps * every };
    return { points: steps * points, because: carry === 'yes' ? { ...because, carried } : because };
  },
  // Whatever it found, whole steps more or less would have left over the same.
  restBefore({ every }, { basis, left }, how) {
    const rest = left - basis;
    return rest - roundedShare(rest, every, how) * every;
  },
  label: {
    en: 'Money spent on an invoice',
    fr: 'Montant dépensé sur une facture',
    nl: 'Bedrag besteed op een factuur',
  },
  explain: ({ points, every, carry, ...scope }, format) => {
    const keeps = carry === 'yes';
    const each = steps[format.rounding];
    const [step, worth, of] = [format.money(every), format.points(points), format.scope(scope)];
    const notes = (...texts: readonly string[]) => texts.filter((text) => text !== '').join(', ');
    const en = notes(each.en.note, keeps ? 'what is left over counts next time' : '');
    return {
      en: `${worth} for every ${each.en.step}${step} spent on ${of}${en === '' ? '' : ` (${en})`}`,
      fr: `${worth} par tranche ${each.fr.step}de ${step} (${notes(of, each.fr.note, keeps ? 'le reste compte la fois suivante' : '')})`,
      nl: `${worth} per ${each.nl.step}${step} (${notes(of, each.nl.note, keeps ? 'wat overblijft telt de volgende keer mee' : '')})`,
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
    const rounded = roundedHow[format.rounding];
    return {
      en: {
        rows: [
          [`Spent on ${counted}`, basis],
          ...before('Left over from before'),
          [`÷ ${format.money(every)}, ${rounded.en}`, format.points(points)],
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
          [`÷ ${format.money(every)}, ${rounded.fr}`, format.points(points)],
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
          [`÷ ${format.money(every)}, ${rounded.nl}`, format.points(points)],
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

type Step = { readonly step: string; readonly note: string };

/** Which steps count, as it stands before the amount, and what has to be added. */
const steps: { readonly [How in Rounding]: InEveryLanguage<Step> } = {
  down: {
    en: { step: 'full ', note: '' },
    fr: { step: 'complète ', note: '' },
    nl: { step: 'volle ', note: '' },
  },
  nearest: {
    en: { step: '', note: 'half of it or more counts as full' },
    fr: { step: '', note: 'dès la moitié elle compte' },
    nl: { step: '', note: 'vanaf de helft telt het mee' },
  },
  up: {
    en: { step: 'full or begun ', note: '' },
    fr: { step: 'entamée ', note: '' },
    nl: { step: 'begonnen ', note: '' },
  },
};

const roundedHow: { readonly [How in Rounding]: InEveryLanguage<string> } = {
  down: { en: 'rounded down', fr: 'arrondi vers le bas', nl: 'naar beneden afgerond' },
  nearest: { en: 'rounded to the nearest', fr: 'arrondi au plus proche', nl: 'afgerond' },
  up: { en: 'rounded up', fr: 'arrondi vers le haut', nl: 'naar boven afgerond' },
};
