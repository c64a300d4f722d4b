// What points are worth at most, by the salon's rewards.
import { expect, test } from 'vitest';
import { moneyFor, worthOfPoints } from '../../src/core/points/points-worth';
import { reward, ruleset } from './rulesets';

const five = reward('amount', { points: '50', amount: '5' }, 'five');
const ten = reward('amount', { points: '90', amount: '10' }, 'ten');

test('is the best of the rewards that give a fixed sum', () => {
  const best = worthOfPoints(ruleset({ rewards: [five, ten] }));
  expect(best).toEqual({ points: 90, money: 1000 });
  expect(moneyFor(18_240, best ?? { points: 1, money: 0 })).toBe(202_666);
});

test('counts points as money, and cards that points buy', () => {
  expect(worthOfPoints(ruleset({ rewards: [reward('cash', { value: '0.10' })] }))).toEqual({
    points: 1000,
    money: 10_000,
  });
  const card = reward('giftcard', { points: '100', amount: '25' });
  expect(worthOfPoints(ruleset({ rewards: [card] }))).toEqual({ points: 100, money: 2500 });
});

test('is nothing where no reward gives a sum, or none is on', () => {
  const share = reward('percent', { points: '50', percent: '10' });
  expect(worthOfPoints(ruleset({ rewards: [share, { ...five, on: false }] }))).toBeNull();
});
