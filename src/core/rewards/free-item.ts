// An item for nothing.

import { prorate } from '../allocate';
import type { Terms } from '../field';
import type { Scope } from '../invoice';
import { sumOf } from '../money';
import { count, pointsOrNone } from '../number-fields';
import { itemNames } from '../scope-fields';
import { term } from '../term-field';
import { benefit, defineReward, type OfferLine, shortfall } from './definition';
import { cost } from './reward-fields';

const fields = {
  points: cost(pointsOrNone()),
  units: term(count(1, 99, 1), {
    en: { label: 'Free units', note: 'How many are free, from 1 to 99. The cheapest ones on the invoice.' },
    fr: {
      label: 'Unités offertes',
      note: 'Combien sont offerts, de 1 à 99. Les moins chers de la facture.',
    },
    nl: {
      label: 'Gratis stuks',
      note: 'Hoeveel er gratis zijn, van 1 tot 99. De goedkoopste op de factuur.',
    },
  }),
  items: itemNames('own'),
};

/** Some units of an item on the invoice for nothing: a product, a service on top, the entry to an event (Aimy, DizLog). */
export const freeItemReward = defineReward({
  kind: 'free',
  fields,
  check: ({ items }) => (items.length === 0 ? { code: 'scope-empty', field: 'items' } : undefined),
  scope: itemsOf,
  // "From 100 spent, a shampoo free": of the shampoo alone, it would say nothing.
  leastOf: 'everything',
  variablePoints: false,
  offer(terms, { lines }) {
    const off = lines.map(() => 0);
    const free = lines.map(() => 0);
    let wanted = terms.units;
    // The cheapest first: what is free is never more than what the reward was meant to give.
    const matching = lines
      .map((line, i) => ({ line, i }))
      .filter(({ line }) => line.left > 0 && isOneOf(terms.items, line))
      .sort((a, b) => a.line.left / a.line.quantity - b.line.left / b.line.quantity || a.i - b.i);
    for (const { line, i } of matching) {
      const units = Math.min(wanted, line.quantity);
      off[i] = prorate(line.left, units, line.quantity, 'half');
      free[i] = units;
      wanted -= units;
    }
    // A unit worth less than half a minor unit takes nothing off: no points for nothing.
    return wanted > 0 || sumOf(off) === 0
      ? shortfall({ what: 'items', units: Math.max(1, wanted) })
      : benefit({ points: terms.points, off, free });
  },
  label: { en: 'A free item', fr: 'Un article offert', nl: 'Een gratis artikel' },
  explain({ points, units, items }, format) {
    const what = units === 1 ? items.join(', ') : `${units} × ${items.join(', ')}`;
    const price = format.points(points);
    return {
      en: points > 0 ? `${what} free for ${price}` : `${what} free for members`,
      fr: points > 0 ? `${what} offert pour ${price}` : `${what} offert aux membres`,
      nl: points > 0 ? `${what} gratis voor ${price}` : `${what} gratis voor leden`,
    };
  },
});

function itemsOf({ items }: Terms<typeof fields>): Scope {
  return { scope: [], categories: [], items };
}

function isOneOf(items: readonly string[], { item, name }: OfferLine): boolean {
  return items.includes(item === '' ? name : item);
}
