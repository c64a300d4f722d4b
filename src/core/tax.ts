// Tax on lines: which rate, what it adds, and what an invoice owes by rate.
//
// A gift card's amount always has its tax in it: nobody sells a card of 50.00 for 60.50. Where the salon's cards are
// taxed when they are used (several rates, since nobody knows yet what the card will buy), its sale has none. Where
// they are taxed when they are sold (one rate), the card remembers it, and what it pays is not taxed again.
import { prorate } from './allocate';
import { countedKind, type ItemKind, type Line } from './invoice';
import type { Cents } from './money';
import type { Policies } from './policies';

type Taxed = { readonly kind: ItemKind; readonly taxRate?: number | undefined };

/** Tax of one rate on an invoice. */
export type TaxPart = {
  /** In hundredths of a percent. */
  readonly rate: number;
  /** What is owed with this rate, tax included, less what cards pay that were taxed when they were sold. */
  readonly gross: Cents;
  readonly tax: Cents;
};

/** Hundredths of a percent: the line's own rate, as the catalog listed it, before that of its kind. */
export function taxRate(ruleset: Policies, { kind, taxRate: own }: Taxed): number {
  if (kind === 'giftcard') return ruleset.giftcardTax === 'sold' ? (own ?? ruleset.taxServices) : 0;
  if (own !== undefined) return own;
  if (kind === 'service') return ruleset.taxServices;
  if (kind === 'product') return ruleset.taxProducts;
  return kind === 'other' ? ruleset.taxOther : 0;
}

/** Whether the line's amount has its tax in it. */
export function hasTaxWithin({ prices }: Policies, kind: ItemKind): boolean {
  return prices === 'with' || kind === 'giftcard';
}

/** What tax adds to an amount of the line where prices are without; half a unit rounds away from 0. */
export function taxOn(ruleset: Policies, line: Taxed, amount: Cents): Cents {
  if (hasTaxWithin(ruleset, line.kind)) return 0;
  return prorate(amount, taxRate(ruleset, line), 10_000, 'half');
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
  ruleset: Policies,
): readonly TaxPart[] {
  const parts = new Map<number, TaxPart>();
  lines.forEach((line, i) => {
    const item = { kind: countedKind(line), taxRate: line.taxRate };
    const rate = taxRate(ruleset, item);
    if (rate === 0) return;
    const net = line.amount - (off[i] ?? 0);
    const gross = net + taxOn(ruleset, item, net);
    const within = hasTaxWithin(ruleset, item.kind) ? gross - retaxed(gross, rate, 'without') : gross - net;
    const owed = gross - (byTaxed[i] ?? 0);
    const part = parts.get(rate) ?? { rate, gross: 0, tax: 0 };
    const tax = part.tax + prorate(within, owed, gross, 'half');
    parts.set(rate, { rate, gross: part.gross + owed, tax });
  });
  return [...parts.values()].sort((a, b) => b.rate - a.rate);
}
