// The Catalog's price in points: typed by people, used by a reward, kept by the line.
import { expect, it } from 'vitest';
import { FullSalon, rule } from './full-salon';

const rewards = [rule('catalogPrice', 'For points', { scope: 'everything' })];

/** Types a price in points beside an item. */
function priced(salon: FullSalon, name: string, text: string): void {
  const { standIn } = salon.sheet;
  const rows = standIn.workbook.tab('Catalog').values();
  const column = (rows[0] ?? []).indexOf('Price in points') + 1;
  const row = rows.findIndex((cells) => cells.includes(name)) + 1;
  standIn.person.edit('Catalog', row, column, text);
}

it('gives the item for the points typed beside it, and a later price changes nothing that is past', () => {
  const salon = new FullSalon({ headStart: 500 }, { rewards });
  priced(salon, 'Shampoo', '150');
  const sold = salon.sell('Julie', ['CUT', 'SH'], { rewards: ['For points'] });
  expect(sold).toMatchObject({ used: 150, sums: { due: 5000 } });
  priced(salon, 'Shampoo', '900');
  expect(() => salon.quote('Julie', ['SH'], { rewards: ['For points'] })).not.toThrow();
  expect(salon.quote('Julie', ['SH']).quote.offers).toMatchObject([
    { offer: { ok: false, shortfall: { what: 'points' } } },
  ]);
  salon.refund('Julie', sold.seq, { what: 'everything' });
  expect(salon.balance('Julie')).toBe(500);
  expect(salon.findings()).toEqual([]);
});

it('that is no number of points is named with its cell, and the item stays on sale without it', () => {
  const salon = new FullSalon({ headStart: 500 }, { rewards });
  priced(salon, 'Shampoo', 'many');
  const { problems, catalog } = salon.sheet.answer('open', {});
  expect(problems).toMatchObject([{ tab: 'catalog', refusal: { code: 'item-points-price', text: 'many' } }]);
  expect(catalog.find(({ code }) => code === 'SH')).toMatchObject({ pointsPrice: 0, price: 2000 });
  expect(salon.sell('Julie', ['SH']).sums.due).toBe(2000);
});
