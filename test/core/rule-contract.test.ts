// The common contract of all kinds of programmes, rewards and bonuses: tests every kind in the registries.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bonusKind } from '../../src/core/bonuses/registry';
import { languages } from '../../src/core/language';
import { programKind } from '../../src/core/programs/registry';
import { rewardKind } from '../../src/core/rewards/registry';
import { fieldNames, readRule, writeRule } from '../../src/core/settings/rules';
import { kindsOf, type RuleFamily, ruleFamilies } from '../../src/core/settings/ruleset';
import type { TermField } from '../../src/core/settings/term-field';
import { fieldWords } from '../../src/i18n/field-words';
import { holds } from '../seeded';
import { format } from './format';
import { anyRule, names } from './random-rules';
import { EUR } from './rulesets';

function termFieldOf(family: RuleFamily, name: string): TermField<unknown> {
  const field = kindsOf[family].map(({ fields }) => fields[name]).find((one) => one !== undefined);
  if (field === undefined) throw new Error(`no field ${name} in ${family}`);
  return field;
}

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
              expect(definition.remark?.(rule.terms as never)?.[language] ?? 'None.').toMatch(
                /^\p{Lu}.*\.$/u,
              );
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

    test('a column that several kinds share is filled in alike, and called alike', () => {
      for (const column of fieldNames(kinds)) {
        const fields = kinds.flatMap(({ fields }) => fields[column] ?? []);
        const shown = fields.map(({ control, vocabulary, words }) => ({ control, vocabulary, words }));
        for (const other of shown) expect(other, column).toEqual(shown[0]);
      }
    });

    test('every column has a name of its own and a note, in each language in its own words', () => {
      for (const language of languages) {
        const words = fieldNames(kinds).map((name) => fieldWords(termFieldOf(family, name), language));
        expect(new Set(words.map(({ label }) => label)).size).toBe(words.length);
        for (const { label, note } of words) {
          expect(label).toMatch(/^\p{Lu}.*[^.]$/u);
          expect(note).toMatch(/^\p{Lu}.*\.$/u);
        }
      }
      for (const name of fieldNames(kinds)) {
        const { words } = termFieldOf(family, name);
        expect(new Set(languages.map((language) => words[language].note)).size, name).toBe(languages.length);
      }
    });
  });
}
