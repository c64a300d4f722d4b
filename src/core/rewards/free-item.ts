// A free item.

import { prorate } from '../invoice/allocate';
import { isNamed, type Scope } from '../invoice/invoice';
import { lessIfOther, scopeOther } from '../points/less';
import type { Terms } from '../settings/field';
import { count, pointsOrNone } from '../settings/number-fields';
import { itemNames } from '../settings/scope-fields';
import { term } from '../settings/term-field';
import { benefit, defineReward, discountOf, type LineShare, type OfferLine, shortfall } from './definition';
import { cost } from './reward-fields';

const fields = {
  points: cost(pointsOrNone()),
  units: term(lessIfOther(count(1, 99, 1)), {
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

/** Free units of an item on the invoice: a product, an extra service, admission to an event (Aimy, DizLog). */
export const freeItemReward = defineReward({
  kind: 'free',
  fields,
  check: ({ items }) => (items.length === 0 ? { code: 'scope-empty', field: 'items' } : undefined),
  scope: itemsOf,
  cost: ({ points }) => points,
  // The cheapest one is free: a wider choice may include an item worth less.
  less: (was, is) => scopeOther(itemsOf(was), itemsOf(is)),
  // "From 100 spent, a shampoo free": a minimum purchase of shampoo alone would be pointless.
  leastOf: 'everything',
  givesItems: true,
  variablePoints: false,
  offer(terms, { lines }) {
    const shares = freeUnits(terms, lines);
    const discount = discountOf(shares);
    let missing = terms.units;
    for (const [, , units] of shares) missing -= units;
    // A unit worth less than half a minor unit gives no discount: no points for nothing.
    return missing > 0 || discount === 0
      ? shortfall({ what: 'items', units: Math.max(1, missing) })
      : benefit({ points: terms.points, discount });
  },
  shares: freeUnits,
  label: { en: 'A free item', fr: 'Un article offert', nl: 'Een gratis artikel' },
  explain({ points, units, items }, format) {
    const price = format.points(points);
    const names = items.map((item) => format.scope({ scope: [], categories: [], items: [item] }));
    const count = units === 1 ? '' : `${units} × `;
    const isOne = items.length === 1;
    return {
      en: `${count}${oneOf(names, 'or')}${isOne ? '' : ' (the cheapest)'} free for ${points > 0 ? price : 'clients'}`,
      fr: `${count}${oneOf(names, 'ou')}${isOne ? '' : ' (le moins cher)'} offert${units > 1 ? 's' : ''} ${points > 0 ? `pour ${price}` : 'aux clients'}`,
      nl: `${count}${oneOf(names, 'of')}${isOne ? '' : ' (het goedkoopste)'} gratis voor ${points > 0 ? price : 'klanten'}`,
    };
  },
});

/** `a, b or c`. */
function oneOf(names: readonly string[], or: string): string {
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${or} ${last}`;
}

function itemsOf({ items }: Terms<typeof fields>): Scope {
  return { scope: [], categories: [], items };
}

/** The cheapest units first: the free units are never worth more than the reward is meant to give. */
function freeUnits({ units, items }: Terms<typeof fields>, lines: readonly OfferLine[]) {
  return cheapestUnits(units, items, lines, undefined);
}

function cheapestUnits(
  wanted: number,
  items: readonly string[],
  lines: readonly OfferLine[],
  after: number | undefined,
): readonly LineShare[] {
  const at = cheapest(items, lines, after);
  if (at === undefined) return noShares;
  const { amount, quantity } = lines[at] as OfferLine;
  const free = Math.min(wanted, quantity);
  const share: LineShare = [at, prorate(amount, free, quantity, 'half'), free];
  return free === wanted ? [share] : [share, ...cheapestUnits(wanted - free, items, lines, at)];
}

const noShares: readonly LineShare[] = [];

/** The index of the cheapest line by unit price, among those that cost something and come after another. */
function cheapest(
  items: readonly string[],
  lines: readonly OfferLine[],
  after: number | undefined,
): number | undefined {
  let best: number | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as OfferLine;
    if (line.amount === 0 || line.quantity === 0 || !isNamed(items, line)) continue;
    if (after !== undefined && !isBefore(lines, after, i)) continue;
    if (best === undefined || isBefore(lines, i, best)) best = i;
  }
  return best;
}

/** By unit price, then by position on the invoice. */
function isBefore(lines: readonly OfferLine[], one: number, other: number): boolean {
  const a = lines[one] as OfferLine;
  const b = lines[other] as OfferLine;
  const difference = a.amount / a.quantity - b.amount / b.quantity;
  return difference === 0 ? one < other : difference < 0;
}
