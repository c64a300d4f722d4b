import { describe, expect, test } from 'vitest';
import { kindsOf, ruleSorts } from '../../../src/core/ruleset';
import { languages } from '../../../src/core/language';
import { fieldNames } from '../../../src/core/rules';
import { catalogs } from '../../../src/i18n/catalog';
import { voice } from '../../../src/i18n/locale';

const EUR = { code: 'EUR', decimals: 2 };

type Sentence = readonly [path: string, said: unknown];

/** Every leaf of a catalog, by its path. */
function sentences(words: object, path = ''): Sentence[] {
  return Object.entries(words).flatMap(([key, value]): Sentence[] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? sentences(value, here) : [[here, value]];
  });
}

/** Stands for any data of a refusal: each field shows its own name. */
function everyField(): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'missing') return ['receipt'];
        if (['issues', 'samples', 'found', 'names', 'days'].includes(String(name))) return ['2026-11-22'];
        if (name === 'refusal') return { code: 'field-empty' };
        const plain: Record<string, unknown> = {
          broken: 'chain-broken',
          policy: 'on',
          by: 'card',
          column: 'name',
          row: 7,
          line: 7,
          today: '2026-11-22',
          why: 'binary',
        };
        return plain[String(name)] ?? `@${String(name)}`;
      },
    },
  );
}

describe('the catalogs', () => {
  test.each(languages)('%s says every sentence, and none of them is empty', (language) => {
    for (const [path, said] of sentences(catalogs[language])) {
      if (typeof said === 'string') expect(said.trim(), path).not.toBe('');
      else if (typeof said === 'function') expect(sample(path, said, language).trim(), path).not.toBe('');
      else expect.fail(`${path} is ${typeof said}`);
    }
  });

  test.each(['fr', 'nl'] as const)('%s puts the same data into its sentences as English', (language) => {
    const other = new Map(sentences(catalogs[language]));
    for (const [path, said] of sentences(catalogs.en)) {
      if (typeof said !== 'function' || path.startsWith('refusals.')) continue;
      const mine = other.get(path) as typeof said;
      for (const mark of ['@1', '@2', '@3'])
        expect(sample(path, mine, language).includes(mark), `${path} with ${mark}`).toBe(
          sample(path, said, 'en').includes(mark),
        );
    }
  });

  test.each(languages)('%s names every field that a kind of rule has', (language) => {
    for (const sort of ruleSorts) {
      const columns: Record<string, string> = catalogs[language].columns[sort];
      for (const field of fieldNames(kindsOf[sort])) expect(columns[field], `${sort} ${field}`).toBeTruthy();
    }
  });

  test('French keeps its signs and its guillemets on the line of their words', () => {
    for (const [path, said] of sentences(catalogs.fr)) {
      const text = typeof said === 'function' ? sample(path, said, 'fr') : String(said);
      expect(text, path).not.toMatch(/ [:;!?»%]|« /);
      expect(text, path).not.toMatch(/[^\s\u00a0\u202f][;!?»](?!\w)/);
    }
  });

  test.each([
    ['en', '1 point', '1,234 points', '−4 points', '−1,234.50'],
    ['fr', '1 point', '1\u202f234 points', '−4 points', '−1\u202f234,50'],
    ['nl', '1 punt', '1.234 punten', '−4 punten', '−1.234,50'],
  ] as const)('%s writes figures its own way, with a true minus', (language, one, many, less, money) => {
    const say = voice(language, EUR);
    expect([say.points(1), say.points(1234), say.points(-4), say.money(-123450)]).toEqual([
      one,
      many,
      less,
      money,
    ]);
  });
});

function sample(path: string, said: unknown, language: (typeof languages)[number]): string {
  const sentence = said as (...data: unknown[]) => string;
  if (path.startsWith('refusals.')) return sentence(everyField(), voice(language, EUR));
  // Some say figures themselves: the first of the data is a text with figures, the others are texts that can speak.
  const figures = { amount: 7, points: 7, units: 7 };
  const data = ['@1', '@2', '@3'].map((mark, at) =>
    Object.assign(new String(mark), at === 0 ? figures : voice(language, EUR)),
  );
  return sentence(...data);
}
