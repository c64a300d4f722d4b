// What is kept of an invoice after some returns: what it comes to, who pays it, and what it earns and uses.

import { noFacts } from './bonuses/definition';
import type { Book } from './ruleset';
import type { CardMove } from './stored-value';
import { earningsOf } from './earn';
import { type Entry, entryInvoice } from './entry';
import type { Invoice, Line } from './invoice';
import { type Cents, sumOf } from './money';
import { byCardOf, type Sums, sharesOf, sumsOf } from './quote';
import type { Return, Reversal } from './returns';
import { saleOf, spentOn } from './eligible-spend';
import { portion } from './allocate';

/** What is kept of an invoice after some returns: all figures are reckoned from it alone. */
export type Kept = {
  readonly sums: Sums;
  readonly points: number;
  /** Points that each redemption keeps. */
  readonly used: readonly number[];
  /** What each gift card that paid still pays. */
  readonly paid: ReadonlyMap<string, Cents>;
  /** What counts as money spent for a level. */
  readonly spent: Cents;
  readonly isNothing: boolean;
};

export function keptAfter(
  invoice: Entry,
  earlier: readonly Reversal[],
  returns: readonly Return[],
  book: Book,
): Kept {
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
        ? portion(line.discount, quantities[i] ?? 0, line.quantity)
        : portion(line.discount, amount, line.amount);
    return { ...line, quantity: quantities[i] ?? 0, amount, discount };
  });
  const redemptions = invoice.redemptions.map((redemption) => {
    const shares = redemption.shares.map(([i, off, units]) => {
      const [kept, whole] = [amounts[i] ?? 0, invoice.lines[i]?.amount ?? 0];
      return [i, portion(off, kept, whole), portion(units, kept, whole)] as const;
    });
    return { ...redemption, shares, discount: sumOf(shares.map(([, off]) => off)) };
  });
  const isNothing = lines.length > 0 && lines.every(({ quantity, amount }) => quantity === 0 && amount === 0);
  return keptOf(invoice, { ...entryInvoice(invoice), lines }, redemptions, isNothing, book);
}

function keptOf(
  original: Entry,
  kept: Invoice,
  redemptions: Entry['redemptions'],
  isNothing: boolean,
  book: Book,
): Kept {
  const shares = sharesOf(kept, redemptions);
  const plain = sumsOf(kept.lines, shares.off, [], book).sums;
  // Money goes back to gift cards first: what a card paid does not become cash.
  const inCash = Math.min(original.sums?.due ?? 0, plain.due);
  const tenders = original.cards.filter(isPayment).map(({ card, amount }) => ({ card, balance: -amount }));
  let byCards = Math.max(0, plain.due - inCash);
  const paid = new Map<string, Cents>();
  for (const { card, balance } of tenders) {
    const amount = Math.min(balance, byCards);
    paid.set(card, amount);
    byCards -= amount;
  }
  const paidByCards = sumOf([...paid.values()]);
  // More than was paid in money only where a set-off is given back: then there is more to pay.
  const sums: Sums = { ...plain, paid: paidByCards, due: plain.due - paidByCards };
  const byCard = byCardOf(kept.lines, shares.off, sums.paid, book);
  const isPlain = redemptions.length === 0 && sums.paid === 0;
  const sale = saleOf(kept, book, isPlain ? null : { ...shares, byCard });
  const earns = original.earned !== null && !isNothing;
  const points = earns ? earningsOf(book, sale, original.facts ?? noFacts).points : 0;
  const used = original.redemptions.map(({ points, discount, issue }, k) => {
    // A voucher or gift card that points bought is no part of what is given back: it stays, with its points.
    if (isNothing) return issue === null ? 0 : points;
    // As many whole points as the discount that is kept has cost, rounded up: half a point is not given back.
    return discount === 0 ? points : portion(points, redemptions[k]?.discount ?? 0, discount, 'up');
  });
  return { sums, points, used, paid, spent: spentOn(kept.lines, shares.off), isNothing };
}

function isPayment({ kind, amount }: CardMove): boolean {
  return kind === 'giftcard' && amount < 0;
}

/** What an invoice still comes to after its reversals: for lists, and for what can be given back yet. */
export function keptSums(invoice: Entry, earlier: readonly Reversal[], book: Book): Sums {
  if (earlier.some(({ isWhole }) => isWhole)) return { total: 0, discount: 0, tax: 0, paid: 0, due: 0 };
  return keptAfter(invoice, earlier, [], book).sums;
}
