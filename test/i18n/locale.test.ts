// How each language formats figures and names a rule's scope.
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';
import { localeFor, withCurrency } from '../../src/i18n/locale';
import { refusalSentence } from '../../src/i18n/refusals';

const euro = { code: 'EUR', decimals: 2 };
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
  ['en', -1000, '−€10.00'],
  ['en', 1000, '€10.00'],
  ['fr', -1000, '−10,00\u00a0€'],
  ['nl', -1000, '€\u00a0−10,00'],
] as const)('in %s, %i cents are %s', (language, cents, text) => {
  expect(withCurrency(language, euro).money(cents)).toBe(text);
});
