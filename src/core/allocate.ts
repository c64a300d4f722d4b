// Parts of amounts: exact, whole, and together never more or less than the whole.
import { Decimal } from 'decimal.js';
import type { Cents } from './money';

// Forty digits: two amounts of twelve digits multiply exactly.
const Exact = Decimal.clone({ precision: 40 });

/**
 * amount × part ÷ whole in whole minor units.
 * @param rounding `down` (toward 0), `up` (away from 0) or `half` (half away from 0)
 */
export function prorate(
  amount: Cents,
  part: number,
  whole: number,
  rounding: 'down' | 'up' | 'half' = 'down',
): Cents {
  if (part === whole) return amount;
  if (amount === 0 || part === 0) return 0;
  const modes = { down: Decimal.ROUND_DOWN, up: Decimal.ROUND_UP, half: Decimal.ROUND_HALF_UP } as const;
  return new Exact(amount).mul(part).div(whole).toDecimalPlaces(0, modes[rounding]).toNumber();
}

/**
 * Shares an amount over weights, in proportion, so that the shares add up to it: what rounding down leaves goes to
 * the largest remainders, the first of equal ones first. No share is above its weight where the amount is not above
 * their sum.
 * @param amount 0 or more
 * @param weights each 0 or more
 */
export function allocate(amount: Cents, weights: readonly number[]): Cents[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (amount === 0 || sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => new Exact(amount).mul(weight).div(sum));
  const shares = exact.map((share) => share.floor().toNumber());
  let left = amount - shares.reduce((total, share) => total + share, 0);
  const byRemainder = exact
    .map((share, i) => ({ i, rest: share.minus(share.floor()) }))
    .filter(({ rest }) => !rest.isZero())
    .sort((a, b) => b.rest.comparedTo(a.rest) || a.i - b.i);
  for (const { i } of byRemainder) {
    if (left === 0) break;
    shares[i] = (shares[i] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}
