// Splits amounts exactly into whole parts that always add up to the whole.
import type { Cents } from '../money';
import { LedgerCorrupt } from '../result';

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
  if (amount < 0) return opposite(prorate(-amount, part, whole, rounding));
  if (part < 0) return opposite(prorate(amount, -part, whole, rounding));
  if (whole < 0) return opposite(prorate(amount, part, -whole, rounding));
  // To round up, or half up, add this much before rounding down.
  const more = rounding === 'half' ? Math.floor(whole / 2) : rounding === 'up' ? whole - 1 : 0;
  return quotient(amount, part, whole, more);
}

function opposite(amount: Cents): Cents {
  return amount === 0 ? 0 : -amount;
}

/**
 * Splits an amount in proportion to weights so that the shares add up to it: what rounding down leaves over goes to the
 * largest remainders, the first of equal ones first. No share exceeds its weight unless the amount exceeds their sum.
 * @param amount 0 or more
 * @param weights each 0 or more
 */
export function allocate(amount: Cents, weights: readonly number[]): Cents[] {
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (amount === 0 || sum === 0) return weights.map(() => 0);
  const shares: number[] = [];
  const rests: number[] = [];
  let left = amount;
  for (const weight of weights) {
    const share = quotient(amount, weight, sum, 0);
    shares.push(share);
    rests.push(remainder(amount, weight, sum, share));
    left -= share;
  }
  if (left === 0) return shares;
  // Equal ones stay in order: a sort is stable.
  const byRest = rests.map((_, i) => i).sort((a, b) => (rests[b] ?? 0) - (rests[a] ?? 0));
  // The remainders add up to `left` times the sum and each is below it: more than `left` of them are above 0, or none.
  for (const i of byRest.slice(0, left)) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}

/**
 * (amount × part + more) ÷ whole, rounded down; all are integers of 0 or more. Floating-point division cannot round up
 * to the next integer while dividend and divisor together are below 2^53: that integer is at least 1 ÷ whole away,
 * which is more than half a unit in the last place. Beyond that, BigInt.
 */
function quotient(amount: number, part: number, whole: number, more: number): number {
  const product = amount * part;
  if (whole === 0 || !Number.isInteger(product) || !Number.isInteger(whole))
    throw new LedgerCorrupt('state-wrong', 0, `${amount} × ${part} ÷ ${whole} is no amount`);
  if (product + more + whole <= Number.MAX_SAFE_INTEGER) return Math.floor((product + more) / whole);
  return Number((BigInt(amount) * BigInt(part) + BigInt(more)) / BigInt(whole));
}

/** The remainder of the quotient, as a numerator over the whole. */
function remainder(amount: number, part: number, whole: number, share: number): number {
  const product = amount * part;
  if (product <= Number.MAX_SAFE_INTEGER) return product - share * whole;
  return Number((BigInt(amount) * BigInt(part)) % BigInt(whole));
}
