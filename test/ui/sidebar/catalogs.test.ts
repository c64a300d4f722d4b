import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language';
import { kindsOf, ruleFamilies } from '../../../src/core/settings/ruleset';
import { catalogs } from '../../../src/i18n/catalog';
import { fieldWords } from '../../../src/i18n/field-words';
import { localeFor } from '../../../src/i18n/locale';

const EUR = { code: 'EUR', decimals: 2 };

type Sentence = readonly [path: string, text: unknown];

/** Every leaf of a catalog, by path. */
function sentences(words: object, path = ''): Sentence[] {
  return Object.entries(words).flatMap(([key, value]): Sentence[] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? sentences(value, here) : [[here, value]];
  });
}

/** Represents the data of any refusal or clause: each field shows its own name. */
function everyField(): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'missing') return ['client'];
        if (['issues', 'samples', 'found', 'names', 'days'].includes(String(name))) return ['2026-11-22'];
        if (name === 'rules') return ['@rule'];
        if (name === 'is' || name === 'was') return [{ after: 'earned', count: 7, unit: 'months' }];
        if (name === 'policies') return ['earning'];
        if (name === 'refusal') return { code: 'field-empty' };
        const plain: Record<string, unknown> = {
          corruption: 'chain-broken',
          policy: 'earning',
          shortfall: { what: 'points', points: 7 },
          scope: { scope: 'everything', categories: [], items: [] },
          by: 'loyaltyCard',
          column: 'name',
          row: 7,
          line: 7,
          left: 5750,
          leftIn: EUR,
          today: '2026-11-22',
          first: '2026-11-22',
          last: '2026-11-22',
          expiry: 'earned',
          why: 'binary',
        };
        return plain[String(name)] ?? `@${String(name)}`;
      },
    },
  );
}

describe('the catalogs', () => {
  test.each(languages)('%s says every sentence, and none of them is empty', (language) => {
    for (const [path, text] of sentences(catalogs[language])) {
      if (typeof text === 'string') expect(text.trim(), path).not.toBe('');
      else if (typeof text === 'function') expect(sample(path, text, language).trim(), path).not.toBe('');
      else expect.fail(`${path} is ${typeof text}`);
    }
  });

  test.each(['fr', 'nl'] as const)('%s puts the same data into its sentences as English', (language) => {
    const other = new Map(sentences(catalogs[language]));
    for (const [path, text] of sentences(catalogs.en)) {
      if (typeof text !== 'function' || path.startsWith('refusals.')) continue;
      const mine = other.get(path) as typeof text;
      for (const mark of ['@1', '@2', '@3'])
        expect(sample(path, mine, language).includes(mark), `${path} with ${mark}`).toBe(
          sample(path, text, 'en').includes(mark),
        );
    }
  });

  test.each(languages)('%s names every field that a kind of rule has', (language) => {
    for (const family of ruleFamilies)
      for (const { kind, fields } of kindsOf[family])
        for (const [name, field] of Object.entries(fields)) {
          const { label, note } = fieldWords(field, language);
          expect(label.trim(), `${kind} ${name}`).not.toBe('');
          expect(note.trim(), `${kind} ${name}`).not.toBe('');
        }
  });

  test('French keeps its signs and its guillemets on the line of their words', () => {
    for (const [path, sentence] of sentences(catalogs.fr)) {
      const said = typeof sentence === 'function' ? sample(path, sentence, 'fr') : String(sentence);
      // The semicolons of a formula are Google's, not the sentence's.
      const text = said.replace(/=[A-Z_]+\((?:[^()]|\([^()]*\))*\)/g, '=()');
      expect(text, path).not.toMatch(/ [:;!?»%]|« /);
      expect(text, path).not.toMatch(/[^\s\u00a0\u202f][;!?»](?!\w)/);
    }
  });

  test.each([
    ['en', '1 point', '1,234 points', '−4 points', '−1,234.50'],
    ['fr', '1 point', '1\u202f234 points', '−4 points', '−1\u202f234,50'],
    ['nl', '1 punt', '1.234 punten', '−4 punten', '−1.234,50'],
  ] as const)('%s writes figures its own way, with a true minus', (language, one, many, less, money) => {
    const format = localeFor(language, EUR);
    expect([format.points(1), format.points(1234), format.points(-4), format.money(-123450)]).toEqual([
      one,
      many,
      less,
      money,
    ]);
  });
});

function sample(path: string, text: unknown, language: (typeof languages)[number]): string {
  const sentence = text as (...data: unknown[]) => string;
  if (/^(refusals|losses|programTerms\.clauses)\./.test(path))
    return sentence(everyField(), localeFor(language, EUR));
  if (path.endsWith('groups.expiry')) {
    const rules = [{ after: 'earned', count: 7, unit: 'months' }];
    return sentence(rules, localeFor(language, EUR));
  }
  // Some format figures themselves: their first argument is a text with figures, the others are texts with words.
  const figures = { amount: 7, points: 7, units: 7, categories: ['@category'] };
  const data = ['@1', '@2', '@3', '@4'].map((mark, at) =>
    Object.assign(new String(mark), at === 0 ? figures : localeFor(language, EUR), {
      count: 7,
      figure: mark,
    }),
  );
  return sentence(...data);
}
