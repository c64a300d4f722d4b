// Tax on lines: which rate, what it adds, and what an invoice owes by rate.
//
// A gift card's amount always has its tax in it: nobody sells a card of 50.00 for 60.50. Where the salon's cards are
// taxed when they are used (several rates, since nobody knows yet what the card will buy), its sale has none. Where
// they are taxed when they are sold (one rate), the card remembers it, and what it pays is not taxed again.
import { prorate } from './allocate';
import { countedKind, type ItemKind, type Line } from './invoice';
import type { Cents } from './money';
import type { Policies } from './policies';

/** Tax of one rate on an invoice. */
export type TaxPart = {
  /** In hundredths of a percent. */
  readonly rate: number;
  /** What is owed with this rate, tax included, less what cards pay that were taxed when they were sold. */
  readonly gross: Cents;
  readonly tax: Cents;
};

/** Hundredths of a percent: the line's own rate, as the catalog listed it, before that of its kind. */
export function taxRate(policies: Policies, kind: ItemKind, own: number | undefined): number {
  if (kind === 'giftcard') return policies.giftcardTax === 'sold' ? (own ?? policies.taxServices) : 0;
  if (own !== undefined) return own;
  if (kind === 'service') return policies.taxServices;
  if (kind === 'product') return policies.taxProducts;
  return kind === 'other' ? policies.taxOther : 0;
}

/** Whether the line's amount has its tax in it. */
export function hasTaxWithin({ prices }: Policies, kind: ItemKind): boolean {
  return prices === 'with' || kind === 'giftcard';
}

/** What tax adds to an amount of the line where prices are without; half a unit rounds away from 0. */
export function taxOn(policies: Policies, kind: ItemKind, own: number | undefined, amount: Cents): Cents {
  if (hasTaxWithin(policies, kind)) return 0;
  return prorate(amount, taxRate(policies, kind, own), 10_000, 'half');
}

/** An amount without tax as one with it, or the other way round; half a unit rounds away from 0. */
export function retaxed(amount: Cents, rate: number, to: 'with' | 'without'): Cents {
  return to === 'with'
    ? prorate(amount, 10_000 + rate, 10_000, 'half')
    : prorate(amount, 10_000, 10_000 + rate, 'half');
}

/**
 * The tax of an invoice by rate, highest first; rates of 0 are left out. Each line's tax is rounded by itself, half a
 * unit away from 0, so that the parts are the sum of what the lines say.
 * @param off what rewards take off each line
 * @param byTaxed what cards that were taxed when they were sold pay of each line
 */
export function taxPartsOf(
  lines: readonly Line[],
  off: readonly Cents[],
  byTaxed: readonly Cents[],
  policies: Policies,
): readonly TaxPart[] {
  const parts: TaxPart[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const kind = countedKind(line);
    const rate = taxRate(policies, kind, line.taxRate);
    if (rate === 0) continue;
    const net = line.amount - (off[i] ?? 0);
    const gross = net + taxOn(policies, kind, line.taxRate, net);
    const within = hasTaxWithin(policies, kind) ? gross - retaxed(gross, rate, 'without') : gross - net;
    const owed = gross - (byTaxed[i] ?? 0);
    addPart(parts, rate, owed, prorate(within, owed, gross, 'half'));
  }
  return parts.length < 2 ? parts : parts.sort((a, b) => b.rate - a.rate);
}

/** Adds to the part of a rate. An invoice has two or three rates: a list of them is searched faster than a map. */
function addPart(parts: TaxPart[], rate: number, gross: Cents, tax: Cents): void {
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as TaxPart;
    if (part.rate !== rate) continue;
    parts[i] = { rate, gross: part.gross + gross, tax: part.tax + tax };
    return;
  }
  parts.push({ rate, gross, tax });
}
