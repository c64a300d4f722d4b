import { expect, test } from 'vitest';
import type { CatalogItem } from '../../src/app/ports/catalog';
import type { Rule } from '../../src/core/settings/rules';
import { till } from '../../src/i18n/en/till';
import { localeFor } from '../../src/i18n/locale';
import { shortfallWords } from '../../src/i18n/shortfall';
import { itemGiven, offerOnOneLine } from '../../src/ui/rules/offer-on-one-line';

const shampoo: CatalogItem = {
  code: 'SH',
  name: 'Shampoo',
  kind: 'product',
  category: '',
  price: 2550,
  active: true,
  catalogPoints: 0,
  pointsPrice: 0,
  taxRate: null,
  cost: null,
};
const free: Rule = {
  kind: 'free',
  name: 'A shampoo',
  on: true,
  terms: { points: 20, units: 1, items: ['SH'], least: 0 } as unknown as Rule['terms'],
};

test('the preview of a free item goes by the catalog’s price, not by the invoice that is typed', () => {
  const offer = offerOnOneLine(free, 4750, 250, [shampoo]);
  expect(offer).toMatchObject({ ok: true, points: 20, discount: 2550 });
  expect(itemGiven(free, 2550, [shampoo])).toBe('Shampoo');
});

test('an item without a price in the catalog is worth what is typed', () => {
  const offer = offerOnOneLine(free, 4750, 250, [{ ...shampoo, price: null }]);
  expect(offer).toMatchObject({ ok: true, discount: 4750 });
  expect(itemGiven(free, 4750, [{ ...shampoo, price: null }])).toBeUndefined();
});

test('of several items of which one is enough, it says “or”; of two units, what belongs to it', () => {
  const format = localeFor('en', { code: 'EUR', decimals: 2 });
  const scope = { scope: [], categories: [], items: ['Shampoo', 'Mask'] };
  const said = (units: number) =>
    shortfallWords(till.rewardShortfall, { what: 'items', units }, scope, format);
  expect(said(1)).toBe('add first: “Shampoo” or “Mask”');
  expect(said(2)).toBe('add 2 more first: “Shampoo” and “Mask”');
});
