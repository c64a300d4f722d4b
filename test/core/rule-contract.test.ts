// What every kind of programme, reward and bonus owes the rest: a new kind is tested by being in its registry.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bonusKind } from '../../src/core/bonuses/registry';
import { languages } from '../../src/core/language';
import { programKind } from '../../src/core/programs/registry';
import { rewardKind } from '../../src/core/rewards/registry';
import { fieldNames, readRule, writeRule } from '../../src/core/rules';
import { kindsOf, ruleFamilies } from '../../src/core/ruleset';
import { holds } from '../seeded';
import { format } from './format';
import { anyRule, names } from './random-rules';
import { EUR } from './rulesets';

const lookUps = { programs: programKind, rewards: rewardKind, bonuses: bonusKind };

for (const family of ruleFamilies) {
  const kinds = kindsOf[family];
  describe(`of the ${family},`, () => {
    for (const definition of kinds)
      describe(`the kind "${definition.kind}"`, () => {
        holds(
          'reads back what it writes into cells, in any currency',
          fc.property(anyRule(kinds, definition), ({ rule, reading }) => {
            const written = writeRule(kinds, rule, reading.currency);
            expect(readRule(kinds, written, reading, [])).toEqual({ ok: true, value: rule });
          }),
          200,
        );

        holds(
          'explains itself in three languages, each in its own words and none with a full stop',
          fc.property(anyRule(kinds, definition), ({ rule }) => {
            const text = definition.explain(rule.terms as never, format);
            expect(new Set(languages.map((language) => text[language])).size).toBe(languages.length);
            for (const language of languages) {
              expect(text[language].trim()).not.toBe('');
              expect(text[language]).not.toMatch(/undefined|NaN|null|\[object|\.$/);
            }
          }),
          200,
        );

        test('has a name in three languages', () => {
          const { label } = definition;
          expect(new Set(languages.map((language) => label[language])).size).toBe(languages.length);
          for (const language of languages) expect(label[language]).toMatch(/^\p{Lu}.*[^.]$/u);
        });

        test('starts a new form with terms that can be read, but for items that only the salon can name', () => {
          const initial = Object.entries(definition.fields).map(([name, { initial }]) => [name, initial]);
          const raw = { kind: definition.kind, name: 'New', on: true, terms: Object.fromEntries(initial) };
          const read = readRule(kinds, raw, { currency: EUR, names }, []);
          const asksForItems = { ok: false, refusal: { code: 'scope-empty', field: 'items' } };
          expect(read).toMatchObject(definition.kind === 'free' ? asksForItems : { ok: true });
        });

        test('is found by its own name, and by nothing else', () => {
          const lookUp = lookUps[family];
          expect(lookUp(definition.kind)).toBe(definition);
          for (const stranger of [
            `${definition.kind} `,
            definition.kind.toUpperCase(),
            `${definition.kind}*`,
          ])
            expect(lookUp(stranger)).toBeUndefined();
        });
      });

    test('no two kinds have one name, and no property of objects is a kind', () => {
      expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
      for (const stranger of ['', 'constructor', 'toString', '__proto__'])
        expect(lookUps[family](stranger)).toBeUndefined();
    });

    test('every field has one column', () => {
      const columns = fieldNames(kinds);
      expect(new Set(columns).size).toBe(columns.length);
      expect([...columns].sort()).toEqual(
        [...new Set(kinds.flatMap(({ fields }) => Object.keys(fields)))].sort(),
      );
    });

    test('a column that several kinds share is filled in alike', () => {
      for (const column of fieldNames(kinds)) {
        const controls = kinds.flatMap(({ fields }) => fields[column]?.control ?? []);
        expect(new Set(controls).size, column).toBe(1);
      }
    });
  });
}
