// The money and units of an invoice that earn, by the salon's settings: what programmes count.

import { prorate } from './allocate';
import type { Day } from './day';
import { countedKind, covers, type Invoice, type ItemKind, type Line, type Scope } from './invoice';
import type { Cents } from './money';
import type { Policies } from './policies';
import { hasTaxWithin, retaxed, taxOn, taxRate } from './tax';

/** What of one line earns. */
export type EligibleLine = {
  /** The kind of item: a deduction's is what it sets off. */
  readonly kind: ItemKind;
  readonly item: string;
  readonly name: string;
  readonly category: string;
  /** Units that were paid for; 0 on a deduction and on what is free. */
  readonly units: number;
  readonly basis: Cents;
  /** Points a unit that the catalog lists. */
  readonly catalogPoints: number;
};

export type EligibleSpend = {
  readonly day: Day;
  readonly lines: readonly EligibleLine[];
  /** All lines together, never below 0. */
  readonly basis: Cents;
};

/** What a line lost after it was priced, by line; absent where nothing was taken off or paid by card. */
export type LineShares = {
  /** Discount by rewards. */
  readonly off: readonly Cents[];
  /** Units that a reward gave away. */
  readonly free: readonly number[];
  /** Paid by gift card, of what the line comes to. */
  readonly byStoredValue: readonly Cents[];
};

/**
 * Each line: its amount, with its own discount where money before it earns, without the reward's share where money
 * after it earns, with or without tax (each line rounded half up), and in proportion without what a gift card paid
 * (rounded down).
 */
export function eligibleSpendOf(
  invoice: Invoice,
  ruleset: Policies,
  shares: LineShares | null,
): EligibleSpend {
  const { tipsEarn, giftcardsEarn, giftcardPays } = ruleset;
  const beforeDiscount = ruleset.lineDiscounts === 'before';
  const afterReward = ruleset.rewardDiscounts === 'after';
  const isTaxKnown = ruleset.prices !== ruleset.basis || ruleset.giftcardTax === 'sold';
  const isWithTax = ruleset.basis === 'with';
  const count = invoice.lines.length;
  const lines = new Array<EligibleLine>(count); // of its size at once: a growing one takes a fifth longer
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const line = invoice.lines[i] as Line;
    const { amount, item, name, category, quantity, catalogPoints = 0 } = line;
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
      if (isTaxKnown && hasTaxWithin(ruleset, kind) !== isWithTax)
        basis = retaxed(basis, taxRate(ruleset, kind, line.taxRate), ruleset.basis);
    }
    if (byStoredValue > 0) {
      const gross = amount - off + taxOn(ruleset, kind, line.taxRate, amount - off);
      basis = prorate(basis, gross - byStoredValue, gross);
    }
    const isPaid = line.kind !== 'deduction' && amount > 0 && basis > 0;
    sum += basis;
    const units = isPaid ? Math.max(0, quantity - free) : 0;
    lines[i] = { kind, item, name, category, units, basis, catalogPoints };
  }
  return { day: invoice.day, lines, basis: Math.max(0, sum) };
}

/** Money spent: lines without what rewards took off. Gift cards sold are not; what is bought with them later is. */
export function spentOn(lines: readonly Line[], off: readonly Cents[]): Cents {
  let spent = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line !== undefined && countedKind(line) !== 'giftcard') spent += line.amount - (off[i] ?? 0);
  }
  return spent;
}

/** The money that earns within the scope, set-offs included, never below 0. */
export function basisOf(spend: EligibleSpend, scope: Scope): Cents {
  if (scope.scope === 'everything') return spend.basis;
  let sum = 0;
  for (const line of spend.lines) if (line.basis !== 0 && covers(scope, line)) sum += line.basis;
  return Math.max(0, sum);
}

/** Paid units within the scope. */
export function unitsOf(spend: EligibleSpend, scope: Scope): number {
  let units = 0;
  for (const line of spend.lines) if (line.units > 0 && covers(scope, line)) units += line.units;
  return units;
}
