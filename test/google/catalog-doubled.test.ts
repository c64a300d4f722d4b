// Two rows of the Catalog for one item: one counts, everywhere, and the other is named.
import { expect, it } from 'vitest';
import { FullSalon } from './full-salon';

/** Types a row below the last of the Catalog. */
function typed(salon: FullSalon, cells: { readonly [header: string]: string }): number {
  const { standIn } = salon.sheet;
  const rows = standIn.workbook.tab('Catalog').values();
  const row = rows.length + 1;
  for (const [header, text] of Object.entries(cells))
    standIn.person.edit('Catalog', row, (rows[0] ?? []).indexOf(header) + 1, text);
  return row;
}

const shampoo = { Code: 'SH', Name: 'Shampoo', Kind: 'Product', Price: '25.00', 'Tax (%)': '21' };

it('the first row on sale counts, with its price and its tax, and the other is named with its row', () => {
  const salon = new FullSalon({ taxProducts: '6' });
  const row = typed(salon, shampoo);
  const { problems, catalog } = salon.sheet.answer('open', {});
  expect(problems).toEqual([
    { tab: 'catalog', row, column: 'B', refusal: { code: 'catalog-doubled', text: 'SH', row: 3 } },
  ]);
  expect(catalog.filter(({ code }) => code === 'SH')).toMatchObject([{ price: 2000, taxRate: null }]);
  expect(salon.quote('Julie', ['SH']).quote).toMatchObject({ sums: { due: 2000 }, taxes: [{ rate: 600 }] });
  // A file still changes the row that counts.
  const items = [
    { kind: 'product', code: 'SH', name: 'Shampoo', category: 'Care', price: 2200, active: true },
  ];
  expect(salon.sheet.answer('put-catalog', { items } as never)).toMatchObject({ added: 0, changed: 1 });
  expect(salon.quote('Julie', ['SH']).quote.sums.due).toBe(2200);
});

it('a row that is not on sale gives way to one that is, without a word', () => {
  const salon = new FullSalon();
  typed(salon, shampoo);
  salon.sheet.standIn.person.edit('Catalog', 3, 1, 'No');
  expect(salon.sheet.answer('open', {}).problems).toEqual([]);
  expect(salon.quote('Julie', ['SH']).quote.sums.due).toBe(2500);
});

it('the same code of another kind is another item', () => {
  const salon = new FullSalon();
  typed(salon, { ...shampoo, Kind: 'Service', Name: 'Hair wash' });
  expect(salon.sheet.answer('open', {}).problems).toEqual([]);
});
