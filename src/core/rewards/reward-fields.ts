// Fields shared by several kinds of reward: one column each, with one meaning.

import type { Format, InEveryLanguage } from '../language';
import type { Cents } from '../money';
import { lessIfHigher, lessIfLower } from '../points/less';
import type { Field } from '../settings/field';
import { money, percent } from '../settings/number-fields';
import { type TermField, term } from '../settings/term-field';

/** The cost of the reward; the kind decides whether it may be free. */
export function cost(points: Field<number>): TermField<number> {
  return term(lessIfHigher(points), {
    en: { label: 'Cost in points', note: 'What the reward costs. 0: for clients, without points.' },
    fr: { label: 'Coût en points', note: 'Ce que coûte la récompense. 0 : pour les clients, sans points.' },
    nl: { label: 'Prijs in punten', note: 'Wat de beloning kost. 0: voor klanten, zonder punten.' },
  });
}

/** What it costs, at the end of an explanation. */
export function forPoints(points: number, format: Format): InEveryLanguage<string> {
  if (points === 0) return { en: ', for clients', fr: ', pour les clients', nl: ', voor klanten' };
  const price = format.points(points);
  return { en: ` for ${price}`, fr: ` pour ${price}`, nl: ` voor ${price}` };
}

export function amountOf(field: Field<Cents> = money()): TermField<Cents> {
  return term(lessIfLower(field), {
    en: { label: 'Amount', note: 'The amount off, or the money on the gift card or voucher.' },
    fr: { label: 'Montant', note: 'Le montant de la remise, ou l’argent sur la carte cadeau ou le bon.' },
    nl: { label: 'Bedrag', note: 'Het bedrag van de korting, of het geld op de cadeaubon of kortingsbon.' },
  });
}

export function percentOff(field: Field<number> = percent()): TermField<number> {
  return term(lessIfLower(field), {
    en: { label: 'Percentage', note: 'The percentage off, up to 100.' },
    fr: { label: 'Pourcentage', note: 'Le pourcentage de remise, jusqu’à 100.' },
    nl: { label: 'Percentage', note: 'Het percentage korting, tot 100.' },
  });
}
