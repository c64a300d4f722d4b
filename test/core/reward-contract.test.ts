// The contract of every kind of reward: it never costs points without a benefit, and no line becomes negative.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumOf } from '../../src/core/money';
import { eligibleSum, lineShares, type Offer, type OfferLine } from '../../src/core/rewards/definition';
import { rewardKinds } from '../../src/core/rewards/registry';
import type { RuleDefinition } from '../../src/core/settings/rules';
import { kindsOf } from '../../src/core/settings/ruleset';
import { holds } from '../seeded';
import { frozen } from './invoices';
import { anyRule } from './random-rules';

const anyLine: fc.Arbitrary<OfferLine> = fc.record({
  kind: fc.constantFrom('service', 'product', 'giftcard', 'tip', 'other'),
  item: fc.constantFrom('', 'CUT', 'BALM'),
  name: fc.constantFrom('Something', 'Scarf, silk'),
  category: fc.constantFrom('', 'Hair', 'Care, daily'),
  quantity: fc.integer({ min: 1, max: 9 }),
  amount: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 100_000 })),
  pointsPrice: fc.constantFrom(0, 0, 3, 40),
});

const anyTable = fc.record({
  lines: fc.array(anyLine, { maxLength: 8 }),
  available: fc.oneof(fc.integer({ min: -20, max: 60 }), fc.integer({ min: 0, max: 20_000 })),
  requestedPoints: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 500 })),
});

for (const definition of rewardKinds) {
  const terms = anyRule(kindsOf.rewards, definition as unknown as RuleDefinition).map(
    ({ rule }) => rule.terms as never,
  );
  const offers = fc.tuple(terms, anyTable).map(([terms, basket]) => ({
    terms,
    basket,
    offer: definition.offer(terms, basket),
  }));

  describe(`the reward kind "${definition.kind}"`, () => {
    holds(
      'takes no line below 0 and touches none outside its scope',
      fc.property(offers, ({ terms, basket, offer }) => {
        if (!offer.ok) return;
        const { discount } = offer;
        const shares = lineShares(definition, terms, discount, basket.lines);
        const scope = definition.scope(terms);
        for (const [i, off] of shares) {
          expect(Number.isSafeInteger(off) && off >= 0).toBe(true);
          expect(off).toBeLessThanOrEqual(eligibleSum(scope, basket.lines.slice(i, i + 1)));
        }
        expect(discount).toBeLessThanOrEqual(eligibleSum(scope, basket.lines));
      }),
      500,
    );

    holds(
      'comes off the lines to the cent, each of them once and in their order',
      fc.property(offers, ({ terms, basket, offer }) => {
        if (!offer.ok) return;
        const { discount } = offer;
        const shares = lineShares(definition, terms, discount, basket.lines);
        expect(sumOf(shares.map(([, off]) => off))).toBe(discount);
        const touched = shares.map(([line]) => line);
        expect(touched).toEqual([...new Set(touched)].sort((a, b) => a - b));
        expect(shares.every(([, off, units]) => off > 0 || units > 0)).toBe(true);
      }),
      500,
    );

    holds(
      'gives away whole units that are there',
      fc.property(offers, ({ terms, basket, offer }) => {
        if (!offer.ok) return;
        for (const [i, , units] of lineShares(definition, terms, offer.discount, basket.lines)) {
          expect(Number.isInteger(units) && units >= 0).toBe(true);
          expect(units).toBeLessThanOrEqual(basket.lines[i]?.quantity ?? 0);
        }
      }),
    );

    holds(
      'takes whole points, and none for nothing',
      fc.property(offers, ({ offer }) => {
        if (!offer.ok) return;
        const { points, discount, issue } = offer;
        expect(Number.isSafeInteger(points) && points >= 0).toBe(true);
        if (points > 0) expect(discount > 0 || issue !== null).toBe(true);
      }),
    );

    holds(
      'takes no more points than its terms or the client set, where staff may say how many',
      fc.property(offers, ({ basket, offer }) => {
        if (!definition.variablePoints || !offer.ok) return;
        expect(offer.points).toBeLessThanOrEqual(basket.available);
        if (basket.requestedPoints !== null) expect(offer.points).toBeLessThanOrEqual(basket.requestedPoints);
      }),
      500,
    );

    holds(
      'says how much is missing, and that is something',
      fc.property(offers, ({ offer }) => {
        if (offer.ok) return;
        const { shortfall } = offer;
        if (shortfall.what === 'points') expect(shortfall.points).toBeGreaterThan(0);
        if (shortfall.what === 'purchase') expect(shortfall.amount).toBeGreaterThan(0);
        if (shortfall.what === 'items') expect(shortfall.units).toBeGreaterThan(0);
      }),
      500,
    );

    holds(
      'changes neither its terms nor what is on the table, and says the same again',
      fc.property(offers, ({ terms, basket, offer }) => {
        expect(definition.offer(frozen(terms), frozen(basket))).toEqual(offer);
      }),
      100,
    );

    test('is in reach and out of it among the random cases, or they would prove nothing', () => {
      const seen = fc.sample(offers, { seed: 1, numRuns: 300 }).map(({ offer }): Offer => offer);
      expect(seen.filter(({ ok }) => ok).length).toBeGreaterThan(20);
    });
  });
}
