// The contract of every kind of bonus: it adds points or none, and never removes any.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { bonusKinds } from '../../src/core/bonuses/registry';
import type { RuleDefinition } from '../../src/core/settings/rules';
import { kindsOf } from '../../src/core/settings/ruleset';
import { holds } from '../seeded';
import { frozen } from './invoices';
import { anyRule } from './random-rules';

const facts = fc.record({
  loyaltyCard: fc.boolean(),
  birthday: fc.boolean(),
  points: fc.integer({ min: 0, max: 20_000 }),
  spent: fc.integer({ min: 0, max: 20_000_000 }),
  firstVisit: fc.boolean(),
  usesLeft: fc.constant([]),
  rests: fc.constant([]),
  booked: fc.constant(false),
});
const day = fc.constantFrom('2018-02-28', '2018-03-15', '2018-03-17', '2018-04-01');

for (const definition of bonusKinds)
  describe(`the bonus kind "${definition.kind}"`, () => {
    const terms = anyRule(kindsOf.bonuses, definition as unknown as RuleDefinition).map(
      ({ rule }) => rule.terms as never,
    );

    holds(
      'gives at least the points once, or says with 0 that it is not reached',
      fc.property(terms, day, facts, (terms, day, facts) => {
        const factor = definition.factorOn(terms, day, facts);
        expect(Number.isInteger(factor)).toBe(true);
        expect(factor === 0 || factor >= 100).toBe(true);
        expect(factor === 0).toBe(definition.exclusive && factor < 100);
      }),
    );

    holds(
      'ranks by a whole number, 0 or more',
      fc.property(terms, (terms) => {
        const rank = definition.rank(terms);
        expect(Number.isSafeInteger(rank) && rank >= 0).toBe(true);
      }),
      100,
    );

    holds(
      'changes nothing that it is given',
      fc.property(terms, day, facts, (terms, day, facts) => {
        const factor = definition.factorOn(frozen(terms), day, frozen(facts));
        expect(definition.factorOn(terms, day, facts)).toBe(factor);
      }),
      50,
    );
  });
