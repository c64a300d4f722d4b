// A client's level, and what is missing for the next one.
import { expect, test } from 'vitest';
import { noFacts } from '../../src/core/points/facts';
import { tierProgress } from '../../src/core/points/tier-progress';
import { bonus, ruleset } from './rulesets';

const DAY = '2026-11-26';
const silver = bonus('tier', { factor: '1.5', spent: '300' }, 'Silver');
const gold = bonus('tier', { factor: '2', spent: '1000' }, 'Gold');
const salon = ruleset({ bonuses: [gold, bonus('promotion', { factor: '2' }), silver] });

test.each([
  [0, '', { tier: 'Silver', of: 'spent', missing: 30_000 }],
  [29_999, '', { tier: 'Silver', of: 'spent', missing: 1 }],
  [30_000, 'Silver', { tier: 'Gold', of: 'spent', missing: 70_000 }],
  [812_50, 'Silver', { tier: 'Gold', of: 'spent', missing: 187_50 }],
  [100_000, 'Gold', null],
])('who has spent %d cents is %j, and next comes %j', (spent, tier, next) => {
  expect(tierProgress(salon, { ...noFacts, spent }, DAY)).toEqual({ tier, next });
});

test('levels of points count points', () => {
  const rules = ruleset({ bonuses: [bonus('tier', { factor: '1.5', points: '200', spent: '' }, 'Star')] });
  expect(tierProgress(rules, { ...noFacts, points: 150 }, DAY)).toEqual({
    tier: '',
    next: { tier: 'Star', of: 'points', missing: 50 },
  });
});

test('a salon without levels, or with those switched off, has none', () => {
  expect(tierProgress(ruleset(), noFacts, DAY)).toBeNull();
  expect(tierProgress(ruleset({ bonuses: [{ ...silver, on: false }] }), noFacts, DAY)).toBeNull();
});
