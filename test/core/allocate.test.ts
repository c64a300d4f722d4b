// Parts of amounts: exact where floating-point numbers are not, and their sum always equals the whole.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, prorate } from '../../src/core/invoice/allocate';
import { LARGEST } from '../../src/core/money';
import { holds } from '../seeded';

type Rounding = 'down' | 'up' | 'half';

describe('a part of an amount', () => {
  const rows: readonly [
    amount: number,
    part: number,
    whole: number,
    rounding: Rounding,
    is: number,
    why: string,
  ][] = [
    [3030, 30_000, 10_000, 'down', 9090, '3030 points at 0.03 are 90.90; 3030 × 0.03 is 90.89999… in binary'],
    [77, 50_000, 10_000, 'down', 385, '77 × 0.05 is 3.8500000000000005 in binary'],
    [3075, 2, 100, 'down', 61, '61.5, rounded down'],
    [1005, 100, 10_000, 'half', 10, '1 % of 10.05 is 10.05 cents'],
    [1050, 100, 10_000, 'half', 11, 'half a cent goes up'],
    [-1050, 100, 10_000, 'half', -11, 'and away from 0 below it'],
    [-1050, 100, 10_000, 'down', -10, 'down is toward 0'],
    [1001, 100, 10_000, 'up', 11, 'up is up'],
    [LARGEST, LARGEST - 1, LARGEST, 'down', LARGEST - 1, 'twelve digits times twelve digits'],
    [LARGEST, 9999, 10_000, 'down', 999_899_999_999, '999,899,999,999.0001'],
    [0, 5, 7, 'up', 0, 'nothing of nothing'],
    [5, 0, 7, 'up', 0, 'no part of something'],
    [7, 0, 0, 'down', 7, 'all of it, even where all is 0'],
    [1050, -100, 10_000, 'down', -10, 'of a line that was taken back'],
    [1050, 100, -10_000, 'half', -11, 'over a whole that was taken back'],
    [-1050, -100, 10_000, 'up', 11, 'two of the three taken back'],
    [-1050, -100, -10_000, 'half', -11, 'all three'],
    [1, -1, 3, 'down', 0, 'a 0 has no sign'],
  ];
  test.each(rows)('%i × %i ÷ %i, rounded %s, is %i (%s)', (amount, part, whole, rounding, is) => {
    expect(prorate(amount, part, whole, rounding)).toBe(is);
  });

  test('is rounded down where nothing is said', () => {
    expect(prorate(10, 2, 3)).toBe(6);
  });
});

const amount = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: LARGEST }));

holds(
  'a part is what exact arithmetic says, for amounts of up to twelve digits',
  fc.property(amount, amount, amount, fc.boolean(), (amount, part, whole, isBelow) => {
    fc.pre(whole > 0 && part <= whole);
    const signed = isBelow ? -amount : amount;
    const exact = BigInt(signed) * BigInt(part);
    const [over, rest] = [exact / BigInt(whole), exact % BigInt(whole)];
    const away = isBelow ? -1n : 1n;
    expect(BigInt(prorate(signed, part, whole, 'down'))).toBe(over);
    expect(BigInt(prorate(signed, part, whole, 'up'))).toBe(rest === 0n ? over : over + away);
    const isHalf = (rest < 0n ? -rest : rest) * 2n >= BigInt(whole);
    expect(BigInt(prorate(signed, part, whole, 'half'))).toBe(isHalf && rest !== 0n ? over + away : over);
  }),
  1000,
);

describe('an amount is shared', () => {
  const rows: readonly [
    amount: number,
    weights: readonly number[],
    shares: readonly number[],
    why: string,
  ][] = [
    [100, [1, 1, 1], [34, 33, 33], 'the first of equal ones takes the odd cent'],
    [100, [333, 333, 334], [33, 33, 34], 'the largest remainder takes it'],
    [2, [1, 1, 1], [1, 1, 0], 'two cents over three'],
    [2, [1, 3, 10], [0, 1, 1], 'two remainders of 6/14: the first of them'],
    [1, [2, 1, 2], [1, 0, 0], 'of two equal remainders, the first'],
    [3, [1, 2, 2, 1], [1, 1, 1, 0], 'halves beside thirds: the larger, then the first of the equal'],
    [10, [0, 5, 0, 5], [0, 5, 0, 5], 'nothing to what weighs nothing'],
    [0, [3, 4], [0, 0], 'nothing'],
    [7, [], [], 'over nobody'],
    [7, [0, 0], [0, 0], 'over what weighs nothing at all'],
    [LARGEST, [LARGEST, 1, LARGEST], [499_999_999_999, 1, 499_999_999_999], 'twelve digits'],
    [
      490_811_754_484,
      [981_647_433_015, 981_647_433_011],
      [245_405_877_242, 245_405_877_242],
      'remainders that only exact arithmetic tells apart',
    ],
  ];
  test.each(rows)('%i over %j is %j (%s)', (amount, weights, shares) => {
    expect(allocate(amount, weights)).toEqual(shares);
  });
});

const weights = fc.array(amount, { minLength: 1, maxLength: 10 });

holds(
  'shares add up to the amount, and none is a whole unit away from its exact part',
  fc.property(amount, weights, (amount, weights) => {
    const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
    fc.pre(total > 0n);
    const shares = allocate(amount, weights);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount);
    shares.forEach((share, i) => {
      const exact = BigInt(amount) * BigInt(weights[i] ?? 0);
      expect(BigInt(share) * total > exact - total && BigInt(share) * total < exact + total).toBe(true);
    });
  }),
  500,
);

holds(
  'no share is above its weight, where the amount is not above their sum',
  fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (weights, part) => {
    const amount = Math.floor(weights.reduce((sum, weight) => sum + weight, 0) * part);
    allocate(amount, weights).forEach((share, i) => {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(weights[i] ?? 0);
    });
  }),
  500,
);

/** The rule as documented, in exact arithmetic: rounds each part down, then adds one by remainder, in order. */
function byTheRule(amount: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const shares = exact.map((share) => Number(share / sum));
  let left = amount - shares.reduce((total, share) => total + share, 0);
  const rests = exact.map((share) => share % sum);
  while (left > 0) {
    let best = 0;
    rests.forEach((rest, i) => {
      if (rest > (rests[best] ?? 0n)) best = i;
    });
    shares[best] = (shares[best] ?? 0) + 1;
    rests[best] = -1n;
    left -= 1;
  }
  return shares;
}

const small = fc.integer({ min: 0, max: 12 });

holds(
  'odd cents go by remainder, and the first of equal ones comes first: small numbers, where remainders are often equal',
  fc.property(small, fc.array(small, { minLength: 1, maxLength: 6 }), (amount, weights) => {
    fc.pre(weights.some((weight) => weight > 0));
    expect(allocate(amount, weights)).toEqual(byTheRule(amount, weights));
  }),
  2000,
);

holds(
  'and for amounts of up to twelve digits, where plain numbers are not exact',
  fc.property(amount, weights, (amount, weights) => {
    fc.pre(weights.some((weight) => weight > 0));
    expect(allocate(amount, weights)).toEqual(byTheRule(amount, weights));
  }),
  1000,
);

test('a part of nothing at all is a defect, and no amount', () => {
  expect(() => prorate(5, 1, 0)).toThrow('no amount');
  expect(() => prorate(5, 0.5, 7)).toThrow('5 × 0.5 ÷ 7 is no amount');
});
