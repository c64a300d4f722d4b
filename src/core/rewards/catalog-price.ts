// An item at its price in points.

import { prorate } from '../invoice/allocate';
import { scopeOther } from '../points/less';
import type { Terms } from '../settings/field';
import { scopeFault } from '../settings/scope-fields';
import {
  benefit,
  defineReward,
  eligiblePart,
  type LineShare,
  nothingInScope,
  type OfferLine,
} from './definition';
import { rewardScope } from './reward-scope';

type CatalogPriceTerms = Terms<typeof rewardScope>;

/**
 * One item on the invoice for the points that the catalog asks for it: the first one in the scope that has such a price.
 * Picked once more, it gives the next unit. Half a minor unit of a line's price is rounded up.
 */
export const catalogPriceReward = defineReward({
  kind: 'catalogPrice',
  fields: rewardScope,
  check: scopeFault,
  scope: (terms) => terms,
  // What it costs stands in the catalog; no item costs less than a point.
  cost: () => 1,
  // The first item on the invoice is free: a wider choice may begin with another one.
  less: scopeOther,
  variablePoints: false,
  offer(terms, { lines }) {
    const at = firstPriced(terms, lines);
    const line = lines[at];
    if (line === undefined) return nothingInScope;
    return benefit({ points: line.pointsPrice ?? 0, discount: unitPrice(line) });
  },
  shares(terms, lines): readonly LineShare[] {
    const at = firstPriced(terms, lines);
    const line = lines[at];
    return line === undefined ? [] : [[at, unitPrice(line), 1]];
  },
  label: {
    en: 'An item at its price in points',
    fr: 'Un article à son prix en points',
    nl: 'Een artikel voor zijn prijs in punten',
  },
  explain: (scope, format) => ({
    en: `one item (${format.scope(scope)}) for the points that the catalog asks for it`,
    fr: `un article (${format.scope(scope)}) pour les points indiqués au catalogue`,
    nl: `één artikel (${format.scope(scope)}) voor de punten die de catalogus ervoor vraagt`,
  }),
  remark: () => ({
    en: 'Of several items that have such a price, it is the first one on the invoice.',
    fr: 'De plusieurs articles qui ont un tel prix, c’est le premier de la facture.',
    nl: 'Van meerdere artikelen met zo’n prijs is het het eerste op de factuur.',
  }),
});

/** The first line with a unit left that has a price in points and takes something off; −1 if there is none. */
function firstPriced(terms: CatalogPriceTerms, lines: readonly OfferLine[]): number {
  return lines.findIndex(
    (line) =>
      (line.pointsPrice ?? 0) > 0 &&
      line.quantity > 0 &&
      eligiblePart(terms, line) > 0 &&
      unitPrice(line) > 0,
  );
}

function unitPrice({ amount, quantity }: OfferLine): number {
  return prorate(amount, 1, quantity, 'half');
}
