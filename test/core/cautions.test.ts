// Cautions about the settings for the owner: never a refusal.
import { describe, expect, test } from 'vitest';
import { cautionsOf } from '../../src/core/settings/cautions';
import { defaultPolicies } from '../../src/core/settings/policies';
import { catalogs } from '../../src/i18n/catalog';
import { cautionText } from '../../src/i18n/cautions';
import { localeFor } from '../../src/i18n/locale';
import { EUR } from './rulesets';

const item = (taxRate: number | null, category = 'Hair') => ({ taxRate, category });

const codes = (part: object, items: Parameters<typeof cautionsOf>[1] = []) =>
  cautionsOf({ ...defaultPolicies, ...part }, items).map(({ code }) => code);

describe('gift cards that last', () => {
  test.each([
    [6, 'NL', ['giftcard-months-short'], 'a quarter of what is usual there'],
    [23, 'NL', ['giftcard-months-short'], 'one short'],
    [24, 'NL', [], 'the least'],
    [0, 'NL', [], 'for ever'],
    [6, 'other', [], 'no figure is known of another country'],
  ])('%i months in %s: %j, since it is %s', (giftcardMonths, country, expected) => {
    expect(codes({ giftcardMonths, country })).toEqual(expected);
  });
});

describe('gift cards taxed when they are sold', () => {
  test('are fine with one rate, and a question with several, those of the catalog included', () => {
    const one = { giftcardTax: 'sold', taxServices: 2100, taxProducts: 2100 };
    expect(codes(one)).toEqual([]);
    expect(codes(one, [item(null), item(2100)])).toEqual([]);
    expect(codes(one, [item(900)])).toEqual(['giftcard-tax-rates']);
    expect(codes({ ...one, taxProducts: 600 })).toEqual(['giftcard-tax-rates']);
    expect(codes({ ...one, taxProducts: 600, giftcardTax: 'used' })).toEqual([]);
  });
});

describe('rates of categories that the catalog does not have', () => {
  const taxCategories = ['Hair', 'Nails', 'Hats'].map((category) => ({ category, rate: 2100 }));
  const cautions = (items: Parameters<typeof cautionsOf>[1]) =>
    cautionsOf({ ...defaultPolicies, taxCategories }, items);

  test('are named, all in one remark', () => {
    expect(cautions([item(null)])).toEqual([
      { code: 'tax-categories-unknown', categories: ['Nails', 'Hats'] },
    ]);
    expect(cautions(['Hair', 'Nails', 'Hats'].map((name) => item(null, name)))).toEqual([]);
  });

  test('are not looked for in a catalog without items: it may be one that cannot be read', () => {
    expect(cautions([])).toEqual([]);
  });

  test.each(['en', 'fr', 'nl'] as const)('are named in words: %s', (language) => {
    const [caution] = cautions([item(null)]);
    const text = caution && cautionText(catalogs[language].cautions, caution);
    expect(text).toMatch(/Nails.*Hats/);
  });
});

test('a remark names the country and the figure in every language', () => {
  const [caution] = cautionsOf({ ...defaultPolicies, country: 'NL', giftcardMonths: 6 }, []);
  if (caution === undefined) throw new Error('nothing is said');
  for (const language of ['en', 'fr', 'nl'] as const) {
    const text = cautionText(catalogs[language].cautions, caution);
    expect(text).toContain(catalogs[language].choices.countries.NL);
    expect(text).toContain(localeFor(language, EUR).number(24));
  }
});
