// The remainder of an invoice after some returns: its total, its payment, and the points that it earns and uses.

import type { Entry } from '../journal/entry';
import { entryInvoice } from '../journal/told-by-entry';
import { type Cents, sumOf } from '../money';
import { earningsOf } from '../points/earn';
import { noFacts } from '../points/facts';
import { type Rests, restsLeft } from '../points/rests';
import type { Ruleset } from '../settings/ruleset';
import type { StoredValueMove } from '../stored-values/stored-value';
import { prorate } from './allocate';
import { besideBooking, eligibleSpendOf, spentOn } from './eligible-spend';
import type { Invoice, Line } from './invoice';
import type { Return, Reversal } from './reversal';
import { byStoredValueOf, type Sums, sharesOf, sumsOf } from './sums';

/** The remainder of an invoice after some returns: all figures are computed from it alone. */
export type Remaining = {
  readonly sums: Sums;
  readonly points: number;
  /** Points still used by each redemption. */
  readonly used: readonly number[];
  /** The amount still paid by each gift card. */
  readonly paid: ReadonlyMap<string, Cents>;
  /** The amount that counts as money spent for a level. */
  readonly spent: Cents;
  /** Leftover money that programmes keep after it, if they count. */
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
    // A fully discounted line has no amount from which its remaining share could be computed.
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
  // Gift cards are refunded first: their money must not become cash.
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
  // Exceeds the money paid only if a set-off is taken back: then more is due.
  const sums: Sums = { ...plain, paid: paidByStoredValues, due: plain.due - paidByStoredValues };
  const byStoredValue = byStoredValueOf(remaining.lines, shares.off, sums.paid, ruleset);
  const isPlain = redemptions.length === 0 && sums.paid === 0;
  const spend = eligibleSpendOf(remaining, ruleset, isPlain ? null : { ...shares, byStoredValue });
  const earns = original.earned !== null && !isNothing;
  const isEarning = original.earnings.length > 0 && !isNothing;
  const facts = original.facts ?? noFacts;
  const gained = isEarning ? earningsOf(ruleset, besideBooking(spend, facts), facts) : null;
  const points = earns && gained !== null ? gained.points : 0;
  const rests = gained === null ? [] : restsLeft(gained.earnings, earns);
  const used = original.redemptions.map(({ points, discount, issue }, k) => {
    // A voucher or gift card bought with points is not part of a refund: it stays, and so does its use of points.
    if (isNothing) return issue === null ? 0 : points;
    // The whole points that the remaining discount cost, rounded up: half a point is not given back.
    return discount === 0 ? points : prorate(points, redemptions[k]?.discount ?? 0, discount, 'up');
  });
  return { sums, points, used, paid, rests, spent: spentOn(remaining.lines, shares.off), isNothing };
}

function isPayment({ kind, amount }: StoredValueMove): boolean {
  return kind === 'giftcard' && amount < 0;
}

/** The remaining total of an invoice after its reversals: for lists, and for the amount that can still be refunded. */
export function remainingSums(invoice: Entry, earlier: readonly Reversal[], ruleset: Ruleset): Sums {
  if (earlier.some(({ isWhole }) => isWhole)) return { total: 0, discount: 0, tax: 0, paid: 0, due: 0 };
  return remainingAfter(invoice, earlier, [], ruleset).sums;
}
