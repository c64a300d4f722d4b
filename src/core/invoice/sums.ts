// The sums of an invoice after rewards: the total, the payments, and the tax owed.

import { type Cents, sumOf } from '../money';
import type { LineShare } from '../rewards/definition';
import type { Policies } from '../settings/policies';
import type { Tender } from '../stored-values/stored-value';
import { allocate } from './allocate';
import { type Invoice, type Line, totalOf } from './invoice';
import { type TaxPart, taxesOn, taxesOnTop } from './tax';

/** The money of an invoice in minor units: total − discount + tax = paid + due. */
export type Sums = {
  /** All lines after their own discounts. */
  readonly total: Cents;
  /** Taken off by rewards and vouchers. */
  readonly discount: Cents;
  /** Tax added if the salon's prices exclude it, else 0. */
  readonly tax: Cents;
  /** Paid by gift card. */
  readonly paid: Cents;
  /** Still due. Below 0 if set-offs exceed the rest. */
  readonly due: Cents;
};

/** The payment by one gift card; by the card's id, never its code. */
export type Payment = { readonly storedValue: string; readonly amount: Cents; readonly taxed?: true };

/** The discount by rewards on each line, and the units given away; both empty if there is none. */
export type LineDiscounts = { readonly off: readonly Cents[]; readonly free: readonly number[] };

// Most invoices have no reward and no card: they share this empty list.
const nothing: readonly number[] = [];
const noDiscounts: LineDiscounts = { off: nothing, free: nothing };

/** The total of an invoice after rewards and with tax, however it is paid. */
export function netOf({ total, discount, tax }: Sums): Cents {
  return total - discount + tax;
}

/** The same sums given back. */
export function negative({ total, discount, tax, paid, due }: Sums): Sums {
  // Zero less zero is not a negative zero.
  return { total: 0 - total, discount: 0 - discount, tax: 0 - tax, paid: 0 - paid, due: 0 - due };
}

/** The discount by all redemptions on each line. */
export function sharesOf(
  { lines }: Pick<Invoice, 'lines'>,
  redemptions: readonly { readonly shares: readonly LineShare[] }[],
): LineDiscounts {
  if (redemptions.length === 0) return noDiscounts;
  const off = lines.map(() => 0);
  const free = lines.map(() => 0);
  for (const { shares } of redemptions)
    for (const [line, discount, units] of shares) {
      off[line] = (off[line] ?? 0) + discount;
      free[line] = (free[line] ?? 0) + units;
    }
  return { off, free };
}

/** The amount due with its tax, and how much each gift card pays, in the order presented. */
export function sumsOf(
  lines: readonly Line[],
  off: readonly Cents[],
  tenders: readonly Tender[],
  policies: Policies,
): { readonly sums: Sums; readonly payments: readonly Payment[]; readonly taxes: readonly TaxPart[] } {
  const discount = sumOf(off);
  const total = totalOf({ lines });
  const { added: tax, parts } = taxesOn(lines, off, nothing, policies);
  const whole = total - discount + tax;
  if (tenders.length === 0)
    return { sums: { total, discount, tax, paid: 0, due: whole }, payments: noPayments, taxes: parts };
  const payments = paymentsOf(whole, tenders);
  const paid = payments.reduce((sum, { amount }) => sum + amount, 0);
  const taxes = payments.some(({ taxed }) => taxed) ? taxesOf(lines, off, payments, policies) : parts;
  return { sums: { total, discount, tax, paid, due: whole - paid }, payments, taxes };
}

const noPayments: readonly Payment[] = [];

function paymentsOf(whole: Cents, tenders: readonly Tender[]): readonly Payment[] {
  const payments: Payment[] = [];
  let due = whole;
  for (const { storedValue, balance, taxed } of tenders) {
    const amount = Math.max(0, Math.min(balance, due));
    if (amount > 0) payments.push(taxed ? { storedValue, amount, taxed } : { storedValue, amount });
    due -= amount;
  }
  return payments;
}

/** The tax owed by rate, except on amounts paid by cards that were taxed when sold. */
export function taxesOf(
  lines: readonly Line[],
  off: readonly Cents[],
  payments: readonly Payment[],
  policies: Policies,
): readonly TaxPart[] {
  let byTaxed = 0;
  for (const { amount, taxed } of payments) if (taxed) byTaxed += amount;
  return taxesOn(lines, off, byStoredValueOf(lines, off, byTaxed, policies), policies).parts;
}

/**
 * The part of each line paid by gift cards: first on gift cards sold, so that a card bought with a card earns nothing,
 * then on all other lines in proportion.
 */
export function byStoredValueOf(
  lines: readonly Line[],
  off: readonly Cents[],
  paid: Cents,
  policies: Policies,
): readonly Cents[] {
  if (paid === 0) return nothing;
  const onTop = taxesOnTop(lines, off, policies);
  const gross = lines.map((line, i) => Math.max(0, line.amount - (off[i] ?? 0) + (onTop[i] ?? 0)));
  const sold = lines.map((line, i) => (line.kind === 'giftcard' ? (gross[i] ?? 0) : 0));
  const others = lines.map((line, i) => (line.kind === 'giftcard' ? 0 : (gross[i] ?? 0)));
  const first = Math.min(paid, sumOf(sold));
  const bySold = allocate(first, sold);
  const byOthers = allocate(Math.min(paid - first, sumOf(others)), others);
  return lines.map((_line, i) => (bySold[i] ?? 0) + (byOthers[i] ?? 0));
}
