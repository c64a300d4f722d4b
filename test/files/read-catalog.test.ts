// Lists of services and products: every row becomes an item or is refused.
import { describe, expect, test } from 'vitest';
import { importFixture, salonFile } from '../fixture-file';
import { catalogOf, readList } from './catalogs';

describe('the salon’s lists', () => {
  test('services: 32 of 33, the price 0 made at the till; the one without a name is refused', () => {
    const read = catalogOf(salonFile('services.csv'), 'services');
    expect(read).toMatchObject({ rows: 33, items: { length: 32 }, namesShared: [] });
    expect(read.refused).toMatchObject([
      { row: 21, text: 'TRUE,F&F,,MISC,0,0', refusal: { code: 'item-name-empty' } },
    ]);
    expect(read.items.find(({ code }) => code === 'SHCW')).toEqual({
      code: 'SHCW',
      name: "Women's hair cut",
      kind: 'service',
      category: 'STYLE',
      price: 10200,
      active: true,
      cost: 500,
    });
    expect(read.items.find(({ code }) => code === 'CAL')?.price).toBeNull();
  });

  test('products: 100 of 101, named by Description and priced by Price, not Cost', () => {
    const read = catalogOf(salonFile('products.csv'), 'products');
    expect(read).toMatchObject({ rows: 101, items: { length: 100 } });
    expect(read.items[0]).toEqual({
      code: 'AGBALANCE335M',
      name: 'AG balance 355ml',
      kind: 'product',
      category: 'RETAIL',
      price: 3000,
      active: true,
      cost: null,
    });
    expect(read.refused.map(({ row }) => row)).toEqual([36]);
  });
});

describe('a list', () => {
  test('is read in French, with decimal commas and words for yes and no', () => {
    const read = catalogOf(importFixture('services-fr.csv'), 'services', { currency: 'EUR' });
    expect(read.items.map(({ code, name, price, active }) => [code, name, price, active])).toEqual([
      ['CF', 'Coupe femme', 4500, true],
      ['BR', 'Brushing', 2850, false],
      ['DEV', 'Couleur sur devis', null, true],
      ['', 'Diagnostic', null, true],
    ]);
  });

  test('needs names only', () => {
    expect(catalogOf('Naam\nKnippen', 'services').items).toEqual([
      { code: '', name: 'Knippen', kind: 'service', category: '', price: null, active: true },
    ]);
    expect(readList('Code,Price\nA,1', 'services')).toEqual({
      ok: false,
      refusal: { code: 'file-columns', missing: ['name'], found: ['Code', 'Price'] },
    });
  });

  test('keeps what an item costs the salon, by the names that tills give that column', () => {
    const costs = (header: string, cell: string) =>
      catalogOf(`Name,Price,${header}\nA,20,${cell}\nB,20,`, 'products', { currency: 'EUR' }).items.map(
        ({ cost }) => cost,
      );
    expect(costs('Cost', '7.50')).toEqual([750, null]);
    expect(costs('Inkoopprijs', '7.50')).toEqual([750, null]);
    expect(costs("Prix d'achat", '0')).toEqual([null, null]);
    expect(catalogOf('Name,Price\nA,20', 'products').items[0]).not.toHaveProperty('cost');
    const average = catalogOf('Name,Price,Cost\nA,20.50,9.325\nB,20.50,9.3249', 'products', {
      currency: 'EUR',
    });
    expect(average.items.map(({ cost }) => cost)).toEqual([933, 932]);
    const bad = catalogOf('Name,Price,Cost\nA,20,-3', 'products', { currency: 'EUR' });
    expect(bad.refused.map(({ refusal }) => refusal)).toEqual([{ code: 'item-cost', text: '-3' }]);
  });

  test('refuses what stands twice, and what it cannot read, by row', () => {
    const read = catalogOf(importFixture('catalog-doubled.csv'), 'services', {
      currency: 'EUR',
      answers: { marks: '.' },
    });
    expect(read.items.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'CUT Cut',
      'GC25 Gift card',
      'GC50 Gift card',
      ' Braid',
    ]);
    expect(read.refused.map(({ row, refusal }) => [row, refusal])).toEqual([
      [3, { code: 'item-code-doubled', text: 'CUT', row: 2 }],
      [7, { code: 'item-name-doubled', text: 'Braid', row: 6 }],
      [8, { code: 'item-active', text: 'maybe' }],
      [9, { code: 'item-price', text: '-5' }],
      [10, { code: 'amount-decimals', text: '1.234', decimals: 2 }],
    ]);
  });

  test('names the names that several codes share', () => {
    expect(
      catalogOf(importFixture('catalog-doubled.csv'), 'services', { currency: 'EUR' }).namesShared,
    ).toEqual(['Gift card']);
  });

  test('refuses rows with cells too few or texts too long for a cell', () => {
    const read = catalogOf(`Code,Name,Price\nA,Cut\nB,${'x'.repeat(201)},5`, 'services');
    expect(read.refused.map(({ refusal }) => refusal)).toEqual([
      { code: 'row-short', expected: 3, found: 2 },
      { code: 'row-text-long', column: 'Name', most: 200 },
    ]);
  });
});
