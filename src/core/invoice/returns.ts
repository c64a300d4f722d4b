// Returns from an invoice: some units, some money, or everything left; and whether they are possible.

import type { Entry } from '../journal/entry';
import { type Cents, sumOf } from '../money';
import type { Ruleset } from '../settings/ruleset';
import { allocate, prorate } from './allocate';
import { remainingAfter } from './remaining';
import type { Return, Reversal } from './reversal';
import { netOf } from './sums';

export type ReverseRefusal =
  /** Nothing remains of the invoice. */
  | { readonly code: 'nothing-left' }
  /** More than remains of line `line` (from 1). */
  | { readonly code: 'return-too-much'; readonly line: number };

/** What to take back, as a person enters it. */
export type Back =
  | { readonly what: 'void' }
  | { readonly what: 'everything' }
  /** Units of lines, by the lines' indexes. */
  | {
      readonly what: 'units';
      readonly units: readonly { readonly line: number; readonly quantity: number }[];
    }
  /** An amount of money, spread over what remains. */
  | { readonly what: 'money'; readonly money: Cents }
  /** Exactly these, as stored in an entry. */
  | { readonly what: 'returns'; readonly returns: readonly Return[] }
  /** Not to take back, but to give back what the return with that number took. */
  | { readonly what: 'given-back'; readonly return: number };

/** The returns for a request, after earlier reversals; null if it is more money than remains. */
export function returnsFor(
  invoice: Entry,
  earlier: readonly Reversal[],
  back: Back,
  ruleset: Ruleset,
): readonly Return[] | null {
  if (back.what === 'units')
    return back.units.map(({ line, quantity }) => unitsBack(invoice, earlier, line, quantity));
  if (back.what === 'returns') return back.returns;
  if (back.what === 'money') return moneyBack(invoice, earlier, back.money, ruleset);
  return wholeOf(invoice, earlier);
}

/** The remaining units and amount of each line. */
export function leftOf(invoice: Entry, earlier: readonly Reversal[]): readonly Return[] {
  return invoice.lines.map((line, i) => {
    const back = earlier.flatMap(({ returned }) => returned).filter((part) => part.line === i);
    return {
      line: i,
      quantity: line.quantity - back.reduce((units, part) => units + part.quantity, 0),
      amount: line.amount - sumOf(back.map(({ amount }) => amount)),
    };
  });
}

/** The returns for everything that remains of an invoice. */
export function wholeOf(invoice: Entry, earlier: readonly Reversal[]): readonly Return[] {
  return leftOf(invoice, earlier).filter(({ quantity, amount }) => quantity !== 0 || amount !== 0);
}

/** Some units of a line with their part of its amount, after earlier returns. */
export function unitsBack(
  invoice: Entry,
  earlier: readonly Reversal[],
  line: number,
  quantity: number,
): Return {
  const whole = invoice.lines[line];
  const left = leftOf(invoice, earlier)[line];
  if (whole === undefined || left === undefined) return { line, quantity, amount: 0 };
  const remainingUnits = Math.max(0, left.quantity - quantity);
  const share = prorate(whole.amount, remainingUnits, whole.quantity, 'half');
  // A deduction is below 0: nearer to 0 is less of it.
  const remainingAmount = whole.amount < 0 ? Math.max(left.amount, share) : Math.min(left.amount, share);
  return { line, quantity, amount: left.amount - remainingAmount };
}

/** The most that can be given back in money: never more than the invoice still comes to, set-offs included. */
export function moneyLeft(invoice: Entry, earlier: readonly Reversal[], ruleset: Ruleset): Cents {
  const left = moneyParts(invoice, earlier);
  const before = netOf(remainingAfter(invoice, earlier, [], ruleset).sums);
  const all = spread(sumOf(left), left);
  return Math.min(before, before - netOf(remainingAfter(invoice, earlier, all, ruleset).sums));
}

/** What is left of each line in money. A gift card that was sold is taken back by the piece: no till could void half of one. */
function moneyParts(invoice: Entry, earlier: readonly Reversal[]): readonly Cents[] {
  return leftOf(invoice, earlier).map(({ line, amount }) =>
    invoice.lines[line]?.kind === 'giftcard' ? 0 : Math.max(0, amount),
  );
}

function spread(amount: Cents, left: readonly Cents[]): readonly Return[] {
  return allocate(amount, left).flatMap((part, line) =>
    part === 0 ? [] : [{ line, quantity: 0, amount: part }],
  );
}

/**
 * Returns worth an amount of money (to the client and to gift cards together), spread in proportion over everything
 * left; null if less is left. If cents do not divide evenly, the next smaller sum.
 */
export function moneyBack(
  invoice: Entry,
  earlier: readonly Reversal[],
  money: Cents,
  ruleset: Ruleset,
): readonly Return[] | null {
  if (money > moneyLeft(invoice, earlier, ruleset)) return null;
  const left = moneyParts(invoice, earlier);
  const before = netOf(remainingAfter(invoice, earlier, [], ruleset).sums);
  const given = (amount: Cents) =>
    before - netOf(remainingAfter(invoice, earlier, spread(amount, left), ruleset).sums);
  // What is given back grows with what is returned: halve until the largest that does not give too much.
  let [low, high] = [0, sumOf(left)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (given(middle) <= money) low = middle;
    else high = middle - 1;
  }
  return spread(low, left);
}

/** Whether the returns fit within what remains of the invoice. */
export function checkReturns(
  invoice: Entry,
  earlier: readonly Reversal[],
  returns: readonly Return[],
): ReverseRefusal | undefined {
  const left = leftOf(invoice, earlier);
  if (earlier.some(({ isWhole }) => isWhole)) return { code: 'nothing-left' };
  for (const part of returns) {
    const there = left[part.line];
    const both = returns.filter(({ line }) => line === part.line).length > 1;
    const fits = isPartOf(part.quantity, there?.quantity ?? 0) && isPartOf(part.amount, there?.amount ?? 0);
    if (there === undefined || both || !fits) return { code: 'return-too-much', line: part.line + 1 };
  }
  return undefined;
}

/** Whether a part is an integer between 0 and the remainder, which is below 0 on a set-off. */
function isPartOf(part: number, there: number): boolean {
  return Number.isInteger(part) && part >= Math.min(0, there) && part <= Math.max(0, there);
}
