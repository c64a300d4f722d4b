// Random rules of every kind: terms as people may type them, kept if the kind accepts them.
import fc from 'fast-check';
import { type Currency, currencyOf, moneyText } from '../../src/core/money';
import type { Field, KnownNames, Raw, Reading } from '../../src/core/settings/field';
import { type Rule, type RuleDefinition, readRule } from '../../src/core/settings/rules';
import { kindsOf, type RuleFamily } from '../../src/core/settings/ruleset';
import { categories, items } from './invoices';
import { EUR } from './rulesets';

/** Includes names with commas. */
export const names: KnownNames = { categories, items };

const anyCurrency: fc.Arbitrary<Currency> = fc
  .constantFrom('EUR', 'JPY', 'KWD')
  .map((code) => currencyOf(code) ?? EUR);

/** Possible input in a field, according to its control. */
function filled(field: Field<unknown>, { decimals }: Currency): fc.Arbitrary<Raw> {
  const some = (of: readonly string[]) => fc.subarray([...of], { minLength: 1 }).map((few) => few.join(', '));
  const hundredths = (min: number, max: number) =>
    fc.integer({ min, max }).map((value) => String(value / 100));
  switch (field.control) {
    case 'yesNo':
      return fc.boolean();
    case 'points':
      return fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 30 }) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 9999 }) },
      );
    case 'count':
      return fc.integer({ min: 1, max: 12 });
    case 'money':
      return fc
        .oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 10_000_000 }))
        .map((cents) => moneyText(cents, { code: '', decimals }));
    case 'percent':
      return hundredths(1, 10_000);
    case 'factor':
      return hundredths(100, 1000);
    case 'rate':
      return fc.integer({ min: 1, max: 5000 }).map((value) => (value / 1000).toFixed(3));
    case 'rates':
      return some(categories).map((few) => `${few.split(', ')[0]}: 9`);
    case 'text':
      return fc.constantFrom('', 'I agree.', 'Oui,  et \n encore');
    case 'day':
      return fc.constantFrom('2018-03-01', '2018-03-15', '2018-03-31');
    case 'choice':
      return fc.constantFrom(...field.choices);
    case 'choices':
      return some(field.choices);
    case 'categories':
      return some(categories);
    case 'items':
      return some(items);
  }
}

/** @param weight how much more often an optional field stays empty or initial than gets a value */
function anyRaw(field: Field<unknown>, currency: Currency, weight: number): fc.Arbitrary<Raw> {
  const some = filled(field, currency);
  if (!field.optional) return some;
  const left = fc.constantFrom<Raw>('', field.initial);
  return fc.oneof({ weight, arbitrary: left }, { weight: 1, arbitrary: some });
}

export type ReadTerms = { readonly reading: Reading; readonly rule: Rule };

/** Valid rules of one kind, with the context that they were parsed in. */
export function anyRule(
  kinds: readonly RuleDefinition[],
  { kind, fields }: RuleDefinition,
  currency: fc.Arbitrary<Currency> = anyCurrency,
  weight = 1,
): fc.Arbitrary<ReadTerms> {
  return currency.chain((of) => {
    const reading = { currency: of, names };
    const terms = fc.record(
      Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyRaw(field, of, weight)])),
    );
    return terms
      .map((terms) => readRule(kinds, { kind, name: kind, on: true, terms }, reading, []))
      .filter((rule) => rule.ok)
      .map((rule) => ({ reading, rule: rule.value }));
  });
}

/** A few rules of a family in euros, with distinct names; levels do not overlap. */
export function anyRules(family: RuleFamily, minLength = 0, maxLength = 3): fc.Arbitrary<readonly Rule[]> {
  const kinds = kindsOf[family];
  const one = fc.oneof(...kinds.map((definition) => anyRule(kinds, definition, fc.constant(EUR), 6)));
  return fc.array(one, { minLength, maxLength }).map((several) => {
    const rules: Rule[] = [];
    for (const { rule } of several) {
      const named = { ...rule, name: `${rule.kind} ${rules.length}` };
      const others = rules.filter(({ kind }) => kind === rule.kind);
      const fault = kinds.find(({ kind }) => kind === rule.kind)?.check?.(rule.terms as never, others);
      if (fault === undefined) rules.push(named);
    }
    return rules;
  });
}
