// Tax rates of categories, typed in the Settings tab: an invoice goes by them, and a strange category is named.
import { expect, it } from 'vitest';
import { FullSalon } from './full-salon';

function typed(salon: FullSalon, text: string): void {
  const tab = salon.sheet.standIn.workbook.tab('Settings');
  const row = tab.values().findIndex((cells) => cells.includes('taxCategories')) + 1;
  salon.sheet.standIn.person.edit('Settings', row, 2, text);
}

it('an invoice is taxed by the category of its items, and says so when it is looked up', () => {
  const salon = new FullSalon({ taxServices: '9', taxProducts: '9' });
  typed(salon, 'Care: 21');
  const { quote } = salon.quote('Julie', ['CUT', 'SH']);
  expect(quote.taxes).toEqual([
    { rate: 2100, gross: 2000, tax: 347 },
    { rate: 900, gross: 5000, tax: 413 },
  ]);
  salon.sell('Julie', ['CUT', 'SH']);
  typed(salon, '');
  expect(salon.quote('Julie', ['SH']).quote.taxes).toEqual([{ rate: 900, gross: 2000, tax: 165 }]);
  expect(salon.findings()).toEqual([]);
});

it('a category that the catalog does not have is named with its cell, and the rates of before go on', () => {
  const salon = new FullSalon({ taxServices: '9', taxCategories: 'Care: 21' });
  salon.sell('Julie', ['SH']);
  typed(salon, 'Care: 21; Hats: 6');
  const { problems, ruleset } = salon.sheet.answer('open', {});
  expect(problems).toMatchObject([
    { tab: 'settings', column: 'B', refusal: { refusal: { code: 'category-unknown', text: 'Hats' } } },
  ]);
  expect(ruleset.taxCategories).toEqual([{ category: 'Care', rate: 2100 }]);
});
