// The money and units of an invoice that earn under the salon's settings: the input of programmes.

import type { Day } from '../day';
import { type Cents, sumOf } from '../money';
import type { Facts } from '../points/facts';
import type { Rounding } from '../points/rounding';
import type { Policies } from '../settings/policies';
import { prorate } from './allocate';
import {
  type CountedLine,
  countedKind,
  countedLine,
  type Invoice,
  type ItemKind,
  isWithin,
  type Line,
  type Scope,
} from './invoice';
import { hasTaxWithin, inOneSum, retaxed, taxesOnTop, taxRate } from './tax';

/** The part of an invoice that earns. The lists are per line, in the invoice's order. */
export type EligibleSpend = {
  readonly day: Day;
  readonly lines: readonly CountedLine[];
  /** The money that earns. */
  readonly amounts: readonly Cents[];
  /** Paid units; 0 on a deduction and on free items. */
  readonly units: readonly number[];
  /** The money of all lines, never below 0. */
  readonly basis: Cents;
  /** How the points for it are rounded. */
  readonly rounding: Rounding;
};

/** Amounts taken off each line after pricing; absent if nothing was taken off or paid by card. */
export type LineShares = {
  /** Discount from rewards. */
  readonly off: readonly Cents[];
  /** Units given away by a reward. */
  readonly free: readonly number[];
  /** The part of the line's amount paid by gift card. */
  readonly byStoredValue: readonly Cents[];
};

/**
 * Each line's amount: with its own discount if money before it earns, without the reward's share if money after it
 * earns, with or without tax (each line rounded half up, or all lines of a rate together), and less the proportional part paid by gift card (rounded
 * down).
 */
export function eligibleSpendOf(
  invoice: Invoice,
  ruleset: Policies,
  shares: LineShares | null,
): EligibleSpend {
  const { tipsEarn, giftcardsEarn, giftcardPays, rounding } = ruleset;
  const beforeDiscount = ruleset.lineDiscounts === 'before';
  const afterReward = ruleset.rewardDiscounts === 'after';
  const isTaxKnown = ruleset.prices !== ruleset.basis || ruleset.giftcardTax === 'sold';
  const isWithTax = ruleset.basis === 'with';
  const count = invoice.lines.length;
  // Allocated at full size: growing lists take several times as long.
  const amounts = new Array<Cents>(count);
  const units = new Array<number>(count);
  const shared = isTaxKnown && ruleset.taxBy === 'invoice' ? sharedTax(ruleset) : null;
  let onTop: readonly Cents[] | undefined;
  let sum = 0;
  let hasDeduction = false;
  for (let i = 0; i < count; i++) {
    const line = invoice.lines[i] as Line;
    const { amount, quantity } = line;
    const kind = countedKind(line);
    let off = 0;
    let free = 0;
    let byStoredValue = 0;
    if (shares !== null) {
      off = shares.off[i] ?? 0;
      free = afterReward ? (shares.free[i] ?? 0) : 0;
      byStoredValue = giftcardPays && kind !== 'giftcard' ? 0 : (shares.byStoredValue[i] ?? 0);
    }
    let basis = 0;
    if ((kind !== 'tip' || tipsEarn) && (kind !== 'giftcard' || giftcardsEarn)) {
      basis = beforeDiscount ? amount + line.discount : amount;
      if (afterReward) basis -= off;
      if (isTaxKnown && hasTaxWithin(ruleset, kind) !== isWithTax) {
        const rate = taxRate(ruleset, kind, line);
        basis = shared === null ? retaxed(basis, rate, ruleset.basis) : shared(rate, basis);
      }
    }
    if (byStoredValue > 0) {
      onTop ??= taxesOnTop(invoice.lines, shares?.off ?? [], ruleset);
      const gross = amount - off + (onTop[i] ?? 0);
      basis = prorate(basis, gross - byStoredValue, gross);
    }
    const isDeduction = line.kind === 'deduction';
    if (isDeduction) hasDeduction = true;
    const isPaid = !isDeduction && amount > 0 && basis > 0;
    sum += basis;
    amounts[i] = basis;
    units[i] = isPaid ? Math.max(0, quantity - free) : 0;
  }
  const lines = hasDeduction ? invoice.lines.map(countedLine) : (invoice.lines as readonly CountedLine[]);
  return { day: invoice.day, lines, amounts, units, basis: Math.max(0, sum), rounding };
}

/** What is sold beside a visit: a shampoo, a gift card, and what was left for the staff. */
const besideVisit: readonly ItemKind[] = ['product', 'giftcard', 'tip'];

/** Whether a line is of the visit itself, whose points a booking may give. */
export function isOfVisit(line: Pick<Line, 'kind' | 'of'>): boolean {
  return !besideVisit.includes(countedKind(line));
}

/** Without the services of a visit whose points a booking gives. */
export function besideBooking(spend: EligibleSpend, { booked }: Pick<Facts, 'booked'>): EligibleSpend {
  if (!booked) return spend;
  const beside = (values: readonly number[]) =>
    values.map((value, i) => (isOfVisit(spend.lines[i] as CountedLine) ? 0 : value));
  const amounts = beside(spend.amounts);
  const basis = Math.max(0, sumOf(amounts));
  return { ...spend, amounts, units: beside(spend.units), basis };
}

/** Amounts with or without tax, all of a rate together. */
function sharedTax({ basis }: Policies): (rate: number, amount: Cents) => Cents {
  return inOneSum((rate, sum) => retaxed(sum, rate, basis));
}

/** Money spent: lines less rewards. Gift cards sold do not count; what is bought with them later does. */
export function spentOn(lines: readonly Line[], off: readonly Cents[]): Cents {
  let spent = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line !== undefined && countedKind(line) !== 'giftcard') spent += line.amount - (off[i] ?? 0);
  }
  return spent;
}

/** The money that earns within the scope, including set-offs, never below 0. */
export function basisOf(spend: EligibleSpend, scope: Scope): Cents {
  return typeof scope.scope === 'string'
    ? spend.basis
    : Math.max(0, sumWithin(scope, spend.lines, spend.amounts));
}

/** Paid units within the scope. */
export function unitsOf(spend: EligibleSpend, scope: Scope): number {
  return sumWithin(scope, spend.lines, spend.units);
}

function sumWithin(
  { scope, categories, items }: Scope,
  lines: readonly CountedLine[],
  values: readonly number[],
): number {
  let sum = 0;
  for (let i = 0; i < lines.length; i++) {
    const value = values[i] ?? 0;
    if (value !== 0 && isWithin(scope, categories, items, lines[i] as CountedLine)) sum += value;
  }
  return sum;
}
