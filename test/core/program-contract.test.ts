// The contract of every kind of programme: whole points, and none without spend.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EligibleSpend, eligibleSpendOf } from '../../src/core/invoice/eligible-spend';
import { languages } from '../../src/core/language';
import { noFacts } from '../../src/core/points/facts';
import { programKind, programKinds } from '../../src/core/programs/registry';
import type { RuleDefinition } from '../../src/core/settings/rules';
import { kindsOf } from '../../src/core/settings/ruleset';
import { holds } from '../seeded';
import { format } from './format';
import { anyInvoice, anySoldLine, frozen, invoice, line } from './invoices';
import { anyRule } from './random-rules';
import { ruleset } from './rulesets';

// A client who meets every condition of a programme.
const newcomer = { ...noFacts, firstVisit: true };

function sold(of: ReturnType<typeof invoice>): EligibleSpend {
  return eligibleSpendOf(of, ruleset(), null);
}

for (const definition of programKinds)
  describe(`the programme kind "${definition.kind}"`, () => {
    const terms = anyRule(kindsOf.programs, definition as unknown as RuleDefinition).map(
      ({ rule }) => rule.terms as never,
    );

    holds(
      'gives whole points, 0 or more, and says which figures led to them',
      fc.property(terms, anyInvoice, (terms, bought) => {
        const { points, because } = definition.earn(terms, sold(bought), newcomer);
        expect(Number.isSafeInteger(points) && points >= 0).toBe(true);
        expect(Object.values(because).every(Number.isSafeInteger)).toBe(true);
        expect(Object.keys(because)).not.toEqual([]);
      }),
    );

    holds(
      'gives no fewer points for an invoice with one more thing on it',
      fc.property(terms, anyInvoice, anySoldLine, (terms, bought, more) => {
        const longer = { ...bought, lines: [...bought.lines, more] };
        expect(definition.earn(terms, sold(longer), newcomer).points).toBeGreaterThanOrEqual(
          definition.earn(terms, sold(bought), newcomer).points,
        );
      }),
    );

    holds(
      'gives the same in whatever order the lines stand',
      fc.property(terms, anyInvoice, (terms, bought) => {
        const turned = { ...bought, lines: [...bought.lines].reverse() };
        expect(definition.earn(terms, sold(turned), newcomer)).toEqual(
          definition.earn(terms, sold(bought), newcomer),
        );
      }),
    );

    holds(
      'gives nothing for nothing',
      fc.property(terms, (terms) => {
        expect(definition.earn(terms, sold(invoice()), newcomer).points).toBe(0);
        const free = line('service', 0, 3, { catalogPoints: 5, item: 'CUT', category: 'Hair' });
        expect(definition.earn(terms, sold(invoice(free)), newcomer).points).toBe(0);
      }),
      50,
    );

    holds(
      'changes neither its terms nor the sale',
      fc.property(terms, anyInvoice, (terms, bought) => {
        const sale = sold(bought);
        expect(definition.earn(frozen(terms), frozen(sale), newcomer)).toEqual(
          definition.earn(terms, sale, newcomer),
        );
      }),
      50,
    );

    holds(
      'explains its sums in three languages, row by row',
      fc.property(terms, anyInvoice, (terms, bought) => {
        const why = definition.why(terms, definition.earn(terms, sold(bought), newcomer), format);
        for (const language of languages) {
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
  });

test('the random invoices do earn by every kind, or they would prove nothing', () => {
  for (const definition of programKinds) {
    const rule = anyRule(kindsOf.programs, definition as unknown as RuleDefinition);
    const cases = fc.sample(fc.tuple(rule, anyInvoice), { seed: 1, numRuns: 100 });
    const points = cases.map(
      ([{ rule }, bought]) =>
        programKind(rule.kind)?.earn(rule.terms as never, sold(bought), newcomer).points ?? 0,
    );
    expect(points.filter((some) => some > 0).length, definition.kind).toBeGreaterThan(20);
  }
});
