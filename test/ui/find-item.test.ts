import { expect, test } from 'vitest';
import type { CatalogItem } from '../../src/app/ports/catalog';
import { findItems } from '../../src/ui/find-item';

const item = (name: string, price: number | null, kind: 'service' | 'product' = 'service'): CatalogItem => ({
  code: '',
  name,
  kind,
  category: '',
  price,
  active: true,
  catalogPoints: 0,
  pointsPrice: 0,
  taxRate: null,
  cost: null,
});

test('a name that begins with what is typed comes before one that has it and a price', () => {
  const catalog = [item('Shampoo color save', 2550, 'product'), item('Color full color', null)];
  expect(findItems(catalog, 'color').map(({ item: { name } }) => name)).toEqual([
    'Color full color',
    'Shampoo color save',
  ]);
});

test('of two that begin alike, the one with a price comes first', () => {
  const catalog = [item('Cut, fringe', null), item('Cut, women', 5500)];
  expect(findItems(catalog, 'cut')[0]?.item.name).toBe('Cut, women');
});
