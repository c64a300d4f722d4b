// Tax rates by category, typed in the Settings tab: invoices use them, and an unknown category is reported.
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { renameCategory } from './category-renamed';
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

describe('a category that gets another name in the catalog', () => {
  function renamed(): FullSalon {
    const salon = new FullSalon({ taxServices: '9', taxCategories: 'Care: 21' });
    salon.sell('Julie', ['SH']);
    renameCategory(salon, 'Care', 'Caring');
    return salon;
  }

  const save = (salon: FullSalon, wish: object) => {
    const { rulesetHash: seen, policies, rules } = salon.sheet.answer('open', {});
    const command = { seen, policies: { ...policies, ...wish }, ...rules } as CommandOf<'save-settings'>;
    return salon.sheet.answer('save-settings', command);
  };
  const named = [{ code: 'tax-categories-unknown', categories: ['Care'] }];

  it('keeps its rate under the old one, which is said and stops nothing else from being saved', () => {
    const salon = renamed();
    expect(salon.sheet.answer('open', {})).toMatchObject({ problems: [], cautions: named });
    const saved = save(salon, { tipsEarn: true, taxCategories: 'Care: 21; Hair: 6' });
    expect(saved).toMatchObject({
      ruleset: {
        tipsEarn: true,
        taxCategories: [
          { category: 'Care', rate: 2100 },
          { category: 'Hair', rate: 600 },
        ],
      },
      cautions: named,
    });
    salon.sell('Julie', ['SH']);
    expect(salon.findings()).toEqual([]);
  });

  it.each(['Care: 6', 'Care: 21; Hats: 6'])('a rate that is new or another one is refused: %s', (text) => {
    expect(() => save(renamed(), { taxCategories: text })).toThrow(/category-unknown/);
  });

  it('is as it should be once the rate stands under the new name', () => {
    expect(save(renamed(), { taxCategories: 'Caring: 21' }).cautions).toEqual([]);
  });
});
