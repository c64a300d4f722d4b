// The reward that is held out to a client: the nearest one that the points do not pay yet.
import { expect, test } from 'vitest';
import { nextReward } from '../../src/core/points/next-reward';
import type { Rule } from '../../src/core/settings/rules';

const TODAY = '2026-11-26';

function reward(name: string, terms: Rule['terms'], on = true): Rule {
  return { kind: 'amount', name, on, terms: { until: '', ...terms } };
}

const rewards = [
  reward('A day of care', { points: 150 }),
  reward('5 off', { points: 50 }),
  reward('10 off', { points: 100 }),
  reward('Switched off', { points: 60 }, false),
  reward('Over', { points: 70, until: '2026-11-25' }),
  reward('Until tonight', { points: 90, until: TODAY }),
  reward('Points as money', { value: 1000 }),
];

const salon = { rewards, using: true, useUntil: '' as const };

test.each([
  [0, { name: '5 off', price: 50, missing: 50 }, 'the cheapest first'],
  [-10, { name: '5 off', price: 50, missing: 60 }, 'points that are owed have to be made up for'],
  [50, { name: 'Until tonight', price: 90, missing: 40 }, 'what is in reach is none to wait for'],
  [90, { name: '10 off', price: 100, missing: 10 }, 'neither is one whose price is reached exactly'],
  [150, null, 'all of them are in reach'],
])('with %i points: %j (%s)', (available, next, _why) => {
  expect(nextReward(salon, available, TODAY)).toEqual(next);
});

test('there is none while points buy nothing', () => {
  expect(nextReward({ ...salon, using: false }, 0, TODAY)).toBeNull();
  expect(nextReward({ ...salon, useUntil: '2026-11-25' }, 0, TODAY)).toBeNull();
  expect(nextReward({ ...salon, useUntil: TODAY }, 0, TODAY)).not.toBeNull();
});
