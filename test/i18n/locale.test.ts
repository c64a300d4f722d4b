// How each language says figures and what a rule is about.
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';
import { sayRefusal } from '../../src/i18n/refusals';
import { voice } from '../../src/i18n/locale';

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
  const say = voice(language, euro);

  it('a scope, a percentage, a factor and the value of a point', () => {
    expect(say.scope(mixed)).toBe(scope);
    expect(say.percent(550)).toBe(percent);
    expect(say.factor(125)).toBe(factor);
    expect(say.rate(100_000)).toBe(rate);
    expect(say.rate(105_000)).toBe(fineRate);
    expect(voice(language, yen).rate(10_000)).toBe('1');
  });

  it('a refusal with its figures', () => {
    const refusal = { code: 'count-wrong', text: '0', least: 1, most: 120 } as const;
    const sentence = sayRefusal(catalogs[language].refusals, refusal, say);
    for (const part of ['0', '1', '120']) expect(sentence).toContain(part);
  });
});
