// How each language formats figures and names a rule's scope.
import { describe, expect, it } from 'vitest';
import { currencyCodes } from '../../src/core/money';
import { catalogs } from '../../src/i18n/catalog';
import { localeFor, withCurrency } from '../../src/i18n/locale';
import { refusalSentence } from '../../src/i18n/refusals';

const euro = { code: 'EUR', decimals: 2 };
const dollar = { code: 'CAD', decimals: 2 };
const franc = { code: 'CHF', decimals: 2 };
const yen = { code: 'JPY', decimals: 0 };
const mixed = { scope: ['service', 'tip'], categories: ['Hair'], items: ['CUT'] } as const;

describe.each([
  ['en', 'services, tips, the category “Hair” and “CUT”', '5.5%', '1.25', '0.10', '0.105'],
  [
    'fr',
    'prestations, pourboires, la catégorie «\u00a0Hair\u00a0» et «\u00a0CUT\u00a0»',
    '5,5\u00a0%',
    '1,25',
    '0,10',
    '0,105',
  ],
  ['nl', 'behandelingen, fooien, de categorie “Hair” en “CUT”', '5,5%', '1,25', '0,10', '0,105'],
] as const)('in %s', (language, scope, percent, factor, rate, fineRate) => {
  const format = localeFor(language, euro);

  it('a scope, a percentage, a factor and the value of a point', () => {
    expect(format.scope(mixed)).toBe(scope);
    expect(format.percent(550)).toBe(percent);
    expect(format.factor(125)).toBe(factor);
    expect(format.rate(100_000)).toBe(rate);
    expect(format.rate(105_000)).toBe(fineRate);
    expect(localeFor(language, yen).rate(10_000)).toBe('1');
  });

  it('a refusal with its figures', () => {
    const refusal = { code: 'count-wrong', text: '0', least: 1, most: 120 } as const;
    const sentence = refusalSentence(catalogs[language].refusals, refusal, format);
    for (const part of ['0', '1', '120']) expect(sentence).toContain(part);
  });
});

it.each([
  ['en', euro, -1000, '−€10.00'],
  ['en', euro, 1000, '€10.00'],
  ['fr', euro, -1000, '−10,00\u00a0€'],
  ['nl', euro, -1000, '€\u00a0−10,00'],
  ['en', dollar, -1000, '−$10.00'],
  ['fr', dollar, 123_456, '1\u202f234,56\u00a0$'],
  ['nl', dollar, 1000, '$\u00a010,00'],
  ['en', franc, -1000, 'CHF\u00a0−10.00'],
  ['fr', franc, 1000, '10,00\u00a0CHF'],
  ['nl', franc, 1000, 'CHF\u00a010,00'],
] as const)('in %s, of %o, %i of its smallest unit are %s', (language, currency, cents, text) => {
  expect(withCurrency(language, currency).money(cents)).toBe(text);
});

it.each(['en', 'fr', 'nl'] as const)(
  'in %s, each currency has the sign that browsers give it, or its own code',
  (language) => {
    for (const code of currencyCodes) {
      const currency = { code, decimals: 2 };
      const usual = new Intl.NumberFormat(language, {
        style: 'currency',
        currency: code,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      }).format(1234.5);
      const ours = withCurrency(language, currency).money(123_450);
      if (!ours.includes(code)) expect(ours).toBe(usual);
    }
  },
);
