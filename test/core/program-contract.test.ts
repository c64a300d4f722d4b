// What every kind of programme owes the rest: a new kind is tested by being in the registry.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field, Raw } from '../../src/core/fields';
import { languages } from '../../src/core/language';
import { type Currency, currencyOf, moneyText } from '../../src/core/money';
import { programFields, programKind, programKinds } from '../../src/core/programs/registry';
import { holds } from '../seeded';
import { anyInvoice, anySoldLine, frozen, invoice, line } from './invoices';

const say = {
  points: (points: number) => `${points} pt`,
  money: (cents: number) => moneyText(cents, { code: 'EUR', decimals: 2 }),
  scope: (scope: string | readonly string[]) => (typeof scope === 'string' ? scope : scope.join('+')),
};

const currency = fc
  .constantFrom('EUR', 'JPY', 'KWD')
  .map((code) => currencyOf(code) ?? { code, decimals: 2 });

/** What a person may enter in a field, by the control that takes it. */
function rawOf(field: Field<unknown>, { decimals }: Currency): fc.Arbitrary<Raw> {
  if (field.control === 'points') return fc.integer({ min: 1, max: 9999 });
  if (field.control === 'money')
    return fc.integer({ min: 1, max: 10_000_000 }).map((cents) => moneyText(cents, { code: '', decimals }));
  return fc.subarray([...field.choices], { minLength: 1 }).map((chosen) => chosen.join(', '));
}

for (const definition of programKinds)
  describe(`the programme kind "${definition.kind}"`, () => {
    const fields = Object.entries(definition.fields);
    const terms = currency.chain((of) =>
      fc.record(Object.fromEntries(fields.map(([name, field]) => [name, rawOf(field, of)]))).map((raw) => ({
        currency: of,
        terms: Object.fromEntries(
          fields.map(([name, field]) => {
            const read = field.read(raw[name] ?? '', of);
            if (!read.ok) throw new Error(`${name} refuses ${raw[name]}: ${read.refusal.code}`);
            return [name, read.value];
          }),
        ),
      })),
    );

    holds(
      'gives whole points, 0 or more, and says which figures led to them',
      fc.property(terms, anyInvoice, ({ terms }, bought) => {
        const { points, because } = definition.earn(terms, bought);
        expect(Number.isSafeInteger(points) && points >= 0).toBe(true);
        expect(Object.values(because).every(Number.isSafeInteger)).toBe(true);
        expect(Object.keys(because)).not.toEqual([]);
      }),
    );

    holds(
      'gives no fewer points for an invoice with one more thing on it',
      fc.property(terms, anyInvoice, anySoldLine, ({ terms }, bought, more) => {
        const longer = { ...bought, lines: [...bought.lines, more] };
        expect(definition.earn(terms, longer).points).toBeGreaterThanOrEqual(
          definition.earn(terms, bought).points,
        );
      }),
    );

    holds(
      'gives the same points in whatever order the lines stand',
      fc.property(terms, anyInvoice, ({ terms }, bought) => {
        const turned = { ...bought, lines: [...bought.lines].reverse() };
        expect(definition.earn(terms, turned)).toEqual(definition.earn(terms, bought));
      }),
    );

    holds(
      'changes neither its terms nor the invoice',
      fc.property(terms, anyInvoice, ({ terms }, bought) => {
        definition.earn(frozen(terms), frozen(bought));
      }),
      50,
    );

    holds(
      'gives nothing for nothing',
      fc.property(terms, ({ terms }) => {
        expect(definition.earn(terms, invoice()).points).toBe(0);
        expect(definition.earn(terms, invoice(line('service', 0))).points).toBe(0);
      }),
      50,
    );

    holds(
      'reads back what it writes into a cell, field by field',
      fc.property(terms, ({ terms, currency }) => {
        for (const [name, field] of fields)
          expect(field.read(field.write(terms[name], currency), currency)).toEqual({
            ok: true,
            value: terms[name],
          });
      }),
    );

    holds(
      'explains itself and its sums in three languages, each in its own words',
      fc.property(terms, anyInvoice, ({ terms }, bought) => {
        const explained = definition.explain(terms, say);
        const why = definition.why(terms, definition.earn(terms, bought), say);
        expect(new Set(languages.map((language) => explained[language])).size).toBe(languages.length);
        for (const language of languages) {
          expect(explained[language].trim()).not.toBe('');
          expect(explained[language]).not.toMatch(/undefined|NaN|\.$/);
          expect(why[language].rows.length).toBeGreaterThan(0);
          expect(why[language].rows.length).toBe(why.en.rows.length);
          expect(why[language].note === '').toBe(why.en.note === '');
          expect(JSON.stringify(why[language])).not.toMatch(/undefined|NaN|null/);
        }
        expect(new Set(languages.map((language) => JSON.stringify(why[language]))).size).toBe(
          languages.length,
        );
      }),
      100,
    );

    test('has a name in three languages, and new forms start with terms that it takes', () => {
      expect(new Set(languages.map((language) => definition.label[language])).size).toBe(languages.length);
      for (const [, field] of fields)
        expect(field.read(field.initial, { code: 'EUR', decimals: 2 }).ok).toBe(true);
    });
  });

describe('the registry', () => {
  test('knows each kind by its own name, and nothing else', () => {
    expect(new Set(programKinds.map(({ kind }) => kind)).size).toBe(programKinds.length);
    for (const definition of programKinds) expect(programKind(definition.kind)).toBe(definition);
    for (const stranger of ['', 'Spend', 'spend ', 'constructor', 'spen*'])
      expect(programKind(stranger)).toBeUndefined();
  });

  test('lists every field once', () => {
    expect([...programFields].sort()).toEqual(
      [...new Set(programKinds.flatMap(({ fields }) => Object.keys(fields)))].sort(),
    );
  });
});
