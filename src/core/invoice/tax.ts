// Tax on lines: the rate, the tax that it adds, and the tax owed by an invoice per rate.
//
// A gift card's amount always includes its tax: nobody sells a card of 50.00 for 60.50. If the salon's cards are taxed
// when used (several rates, since it is not known yet what the card will buy), the sale is untaxed. If they are taxed
// when sold (one rate), the card records it, and what it pays is not taxed again.

import type { Cents } from '../money';
import type { Policies } from '../settings/policies';
import { prorate } from './allocate';
import { rateOfCategory } from './category-rates';
import { countedKind, type ItemKind, type Line } from './invoice';

/** The tax at one rate on an invoice. */
export type TaxPart = {
  /** In hundredths of a percent. */
  readonly rate: number;
  /** The amount owed at this rate, tax included, less payments by cards that were taxed when sold. */
  readonly gross: Cents;
  readonly tax: Cents;
};

/** The data that decides a line's rate: the item's own rate, from the catalog, and its category. */
export type Rated = Pick<Line, 'category' | 'taxRate'>;

/** In hundredths of a percent: the item's own rate, else that of its category, else that of its kind. */
export function taxRate(policies: Policies, kind: ItemKind, line: Rated): number {
  if (kind === 'giftcard' && policies.giftcardTax !== 'sold') return 0;
  if (line.taxRate !== undefined) return line.taxRate;
  if (kind === 'tip') return 0;
  const { taxCategories } = policies;
  const ofCategory = taxCategories.length === 0 ? undefined : rateOfCategory(taxCategories, line.category);
  if (ofCategory !== undefined) return ofCategory;
  if (kind === 'giftcard') return policies.taxServices;
  if (kind === 'service') return policies.taxServices;
  if (kind === 'product') return policies.taxProducts;
  return kind === 'other' ? policies.taxOther : 0;
}

/** Whether the line's amount includes its tax. */
export function hasTaxWithin({ prices }: Policies, kind: ItemKind): boolean {
  return prices === 'with' || kind === 'giftcard';
}

/** The tax added to each line: rounded line by line, or shared out so that it adds up to what is rounded per rate. */
export function taxesOnTop(
  lines: readonly Line[],
  off: readonly Cents[],
  policies: Policies,
): readonly Cents[] {
  const shared = policies.taxBy === 'invoice' ? inOneSum(taxAt) : taxAt;
  return lines.map((line, i) => {
    const kind = countedKind(line);
    const net = line.amount - (off[i] ?? 0);
    return hasTaxWithin(policies, kind) ? 0 : shared(taxRate(policies, kind, line), net);
  });
}

/**
 * Rounds the sum at each rate instead of its amounts: each amount gets by how much it moves the rounded sum, so that
 * together they come to it.
 */
export function inOneSum(
  rounded: (rate: number, sum: Cents) => Cents,
): (rate: number, amount: Cents) => Cents {
  const sums = new Map<number, Cents>();
  return (rate, amount) => {
    const before = sums.get(rate) ?? 0;
    sums.set(rate, before + amount);
    return rounded(rate, before + amount) - rounded(rate, before);
  };
}

/** The tax on an amount without tax; half a unit rounds away from 0. */
function taxAt(rate: number, amount: Cents): Cents {
  return prorate(amount, rate, 10_000, 'half');
}

/** Converts an amount without tax to one with tax, or back; half a unit rounds away from 0. */
export function retaxed(amount: Cents, rate: number, to: 'with' | 'without'): Cents {
  return to === 'with'
    ? prorate(amount, 10_000 + rate, 10_000, 'half')
    : prorate(amount, 10_000, 10_000 + rate, 'half');
}

/** The tax of an invoice: the amount added to the lines, and the tax owed by rate, highest rate first. */
export type Taxes = { readonly added: Cents; readonly parts: readonly TaxPart[] };

/**
 * Each line's tax is rounded separately, half a unit away from 0, so that the parts equal the sum of the lines; or, as
 * the salon has set it, the tax of all lines of a rate together. Rates of 0 are left out.
 * @param off what rewards take off each line
 * @param byTaxed the part of each line paid by cards that were taxed when sold
 */
export function taxesOn(
  lines: readonly Line[],
  off: readonly Cents[],
  byTaxed: readonly Cents[],
  policies: Policies,
): Taxes {
  if (policies.taxBy === 'invoice') return taxesByRate(lines, off, byTaxed, policies);
  let parts: readonly Growing<TaxPart>[] = noParts;
  let added = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const kind = countedKind(line);
    const rate = taxRate(policies, kind, line);
    if (rate === 0) continue;
    const isWithin = hasTaxWithin(policies, kind);
    const net = off.length === 0 ? line.amount : line.amount - (off[i] ?? 0);
    const onTop = isWithin ? 0 : taxAt(rate, net);
    const gross = net + onTop;
    const owed = byTaxed.length === 0 ? gross : gross - (byTaxed[i] ?? 0);
    let part = partAt(parts, rate);
    if (part === undefined) {
      part = { rate, gross: 0, tax: 0 };
      parts = withPart(parts, part);
    }
    part.gross += owed;
    part.tax += prorate(isWithin ? gross - retaxed(gross, rate, 'without') : onTop, owed, gross, 'half');
    added += onTop;
  }
  return { added, parts };
}

type RateSums = { within: Cents; onTop: Cents; byTaxed: Cents };

/** What is sold at a rate, with its tax within or without it, and what taxed cards pay of it: rounded once. */
function taxesByRate(
  lines: readonly Line[],
  off: readonly Cents[],
  byTaxed: readonly Cents[],
  policies: Policies,
): Taxes {
  const sums = new Map<number, RateSums>();
  for (const [i, line] of lines.entries()) {
    const kind = countedKind(line);
    const rate = taxRate(policies, kind, line);
    if (rate === 0) continue;
    const sum = sums.get(rate) ?? { within: 0, onTop: 0, byTaxed: 0 };
    sum[hasTaxWithin(policies, kind) ? 'within' : 'onTop'] += line.amount - (off[i] ?? 0);
    sum.byTaxed += byTaxed[i] ?? 0;
    sums.set(rate, sum);
  }
  let added = 0;
  const parts = [...sums].map(([rate, { within, onTop, byTaxed }]): TaxPart => {
    const more = taxAt(rate, onTop);
    added += more;
    const whole = within + onTop + more;
    const gross = whole - byTaxed;
    const tax = within - retaxed(within, rate, 'without') + more;
    return { rate, gross, tax: prorate(tax, gross, whole, 'half') };
  });
  return { added, parts: parts.sort((a, b) => b.rate - a.rate) };
}

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

const noParts: readonly Growing<TaxPart>[] = [];

/** An invoice has two or three rates: a map would be no faster. */
function partAt(parts: readonly Growing<TaxPart>[], rate: number): Growing<TaxPart> | undefined {
  for (let i = 0; i < parts.length; i++) if (parts[i]?.rate === rate) return parts[i];
  return undefined;
}

/** A new list, highest rate first: a list that grows by pushing would reserve five times as much memory. */
function withPart(parts: readonly Growing<TaxPart>[], part: Growing<TaxPart>): readonly Growing<TaxPart>[] {
  const all = new Array<Growing<TaxPart>>(parts.length + 1);
  let at = 0;
  for (; at < parts.length && (parts[at] as TaxPart).rate > part.rate; at++) all[at] = parts[at] as TaxPart;
  all[at] = part;
  for (; at < parts.length; at++) all[at + 1] = parts[at] as TaxPart;
  return all;
}
