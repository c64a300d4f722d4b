// The gift cards that an invoice sells: what each of them is worth.
import { allocate } from '../invoice/allocate';
import type { Invoice, Line } from '../invoice/invoice';
import { taxRate } from '../invoice/tax';
import type { Cents } from '../money';
import type { Ruleset } from '../settings/ruleset';

/** A gift card sold on a line, one per unit. */
export type SoldStoredValue = {
  readonly line: number;
  readonly amount: Cents;
  /** Its tax is due on this sale, not on what it buys. */
  readonly taxed?: true;
};

const noneSold: readonly SoldStoredValue[] = [];

/** A gift card is worth what was paid for it: any discount on it, including one from a reward, reduces its value. */
export function soldStoredValuesOf(
  { lines }: Invoice,
  off: readonly Cents[],
  ruleset: Ruleset,
): readonly SoldStoredValue[] {
  if (!sellsStoredValue(lines)) return noneSold;
  return lines.flatMap((line, i) => {
    if (line.kind !== 'giftcard' || line.quantity < 1) return [];
    const amounts = allocate(line.amount - (off[i] ?? 0), new Array<number>(line.quantity).fill(1));
    const taxed = taxRate(ruleset, 'giftcard', line) > 0;
    return amounts
      .filter((amount) => amount > 0)
      .map((amount): SoldStoredValue => (taxed ? { line: i, amount, taxed } : { line: i, amount }));
  });
}

function sellsStoredValue(lines: readonly Line[]): boolean {
  for (let i = 0; i < lines.length; i++) if (lines[i]?.kind === 'giftcard') return true;
  return false;
}
