// What is kept of an invoice after some returns: what it comes to, who pays it, and what it earns and uses.

import { prorate } from './allocate';
import { earningsOf } from './earn';
import { eligibleSpendOf, spentOn } from './eligible-spend';
import { type Entry, entryInvoice } from './entry';
import { noFacts } from './facts';
import type { Invoice, Line } from './invoice';
import { type Cents, sumOf } from './money';
import { type Rests, restsLeft } from './rests';
import type { Return, Reversal } from './reversal';
import type { Ruleset } from './ruleset';
import type { StoredValueMove } from './stored-value';
import { byStoredValueOf, type Sums, sharesOf, sumsOf } from './sums';

/** What is kept of an invoice after some returns: all figures are reckoned from it alone. */
export type Remaining = {
  readonly sums: Sums;
  readonly points: number;
  /** Points that each redemption keeps. */
  readonly used: readonly number[];
  /** What each gift card that paid still pays. */
  readonly paid: ReadonlyMap<string, Cents>;
  /** What counts as money spent for a level. */
  readonly spent: Cents;
  /** What programmes have left over after it, where they keep that and count. */
  readonly rests: Rests;
  readonly isNothing: boolean;
};

export function remainingAfter(
  invoice: Entry,
  earlier: readonly Reversal[],
  returns: readonly Return[],
  ruleset: Ruleset,
): Remaining {
  const gone = [...earlier.flatMap(({ returned }) => returned), ...returns];
  const quantities = invoice.lines.map(({ quantity }) => quantity);
  const amounts = invoice.lines.map(({ amount }) => amount);
  for (const { line, quantity, amount } of gone) {
    quantities[line] = (quantities[line] ?? 0) - quantity;
    amounts[line] = (amounts[line] ?? 0) - amount;
  }
  const lines = invoice.lines.map((line, i): Line => {
    const amount = amounts[i] ?? 0;
    // What was wholly discounted has no amount that could say how much of it is kept.
    const discount =
      line.amount === 0
        ? prorate(line.discount, quantities[i] ?? 0, line.quantity)
        : prorate(line.discount, amount, line.amount);
    return { ...line, quantity: quantities[i] ?? 0, amount, discount };
  });
  const redemptions = invoice.redemptions.map((redemption) => {
    const shares = redemption.shares.map(([i, off, units]) => {
      const [remaining, whole] = [amounts[i] ?? 0, invoice.lines[i]?.amount ?? 0];
      return [i, prorate(off, remaining, whole), prorate(units, remaining, whole)] as const;
    });
    return { ...redemption, shares, discount: sumOf(shares.map(([, off]) => off)) };
  });
  return remainingOf(invoice, { ...entryInvoice(invoice), lines }, redemptions, ruleset);
}

function remainingOf(
  original: Entry,
  remaining: Invoice,
  redemptions: Entry['redemptions'],
  ruleset: Ruleset,
): Remaining {
  const { lines } = remaining;
  const isNothing = lines.length > 0 && lines.every(({ quantity, amount }) => quantity === 0 && amount === 0);
  const shares = sharesOf(remaining, redemptions);
  const plain = sumsOf(remaining.lines, shares.off, [], ruleset).sums;
  // Money goes back to gift cards first: what a card paid does not become cash.
  const inCash = Math.min(original.sums?.due ?? 0, plain.due);
  const tenders = original.storedValues
    .filter(isPayment)
    .map(({ storedValue, amount }) => ({ storedValue, balance: -amount }));
  let byStoredValues = Math.max(0, plain.due - inCash);
  const paid = new Map<string, Cents>();
  for (const { storedValue, balance } of tenders) {
    const amount = Math.min(balance, byStoredValues);
    paid.set(storedValue, amount);
    byStoredValues -= amount;
  }
  const paidByStoredValues = sumOf([...paid.values()]);
  // More than was paid in money only where a set-off is given back: then there is more to pay.
  const sums: Sums = { ...plain, paid: paidByStoredValues, due: plain.due - paidByStoredValues };
  const byStoredValue = byStoredValueOf(remaining.lines, shares.off, sums.paid, ruleset);
  const isPlain = redemptions.length === 0 && sums.paid === 0;
  const spend = eligibleSpendOf(remaining, ruleset, isPlain ? null : { ...shares, byStoredValue });
  const earns = original.earned !== null && !isNothing;
  const isEarning = original.earnings.length > 0 && !isNothing;
  const gained = isEarning ? earningsOf(ruleset, spend, original.facts ?? noFacts) : null;
  const points = earns && gained !== null ? gained.points : 0;
  const rests = gained === null ? [] : restsLeft(gained.earnings, earns);
  const used = original.redemptions.map(({ points, discount, issue }, k) => {
    // A voucher or gift card that points bought is no part of what is given back: it stays, with its points.
    if (isNothing) return issue === null ? 0 : points;
    // As many whole points as the discount that is kept has cost, rounded up: half a point is not given back.
    return discount === 0 ? points : prorate(points, redemptions[k]?.discount ?? 0, discount, 'up');
  });
  return { sums, points, used, paid, rests, spent: spentOn(remaining.lines, shares.off), isNothing };
}

function isPayment({ kind, amount }: StoredValueMove): boolean {
  return kind === 'giftcard' && amount < 0;
}

/** What an invoice still comes to after its reversals: for lists, and for what can be given back yet. */
export function remainingSums(invoice: Entry, earlier: readonly Reversal[], ruleset: Ruleset): Sums {
  if (earlier.some(({ isWhole }) => isWhole)) return { total: 0, discount: 0, tax: 0, paid: 0, due: 0 };
  return remainingAfter(invoice, earlier, [], ruleset).sums;
}
