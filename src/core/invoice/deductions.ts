// Lines below zero at the till, if the salon allows them: each takes off what other lines come to.

import { type Cents, sumOf } from '../money';
import type { Policies } from '../settings/policies';
import { allocate } from './allocate';
import { countedKind, type Invoice, type Line } from './invoice';

type Allowed = Pick<Policies, 'deductions'>;

/** The invoice with each line below zero as a deduction of its kind, where the salon allows it. */
export function withDeductions(invoice: Invoice, { deductions }: Allowed): Invoice {
  if (!deductions || invoice.lines.every(({ amount }) => amount >= 0)) return invoice;
  const lines = invoice.lines.map(
    (line): Line =>
      line.amount < 0 && line.kind !== 'deduction' ? { ...line, kind: 'deduction', of: line.kind } : line,
  );
  return { ...invoice, lines };
}

/** The first line below zero that may not be, from 0; −1 if there is none. A gift card is worth what was paid for it. */
export function wrongBelowZero(lines: readonly Line[], { deductions }: Allowed): number {
  return lines.findIndex((line) => line.amount < 0 && (!deductions || countedKind(line) === 'giftcard'));
}

/** How much more is taken off than lines come to, gift cards sold aside: no deduction makes a card cheaper. */
export function excessOf(lines: readonly Line[]): Cents {
  const others = lines.filter((line) => countedKind(line) !== 'giftcard');
  const sum = sumOf(others.map(({ amount }) => amount));
  return Math.max(0, -sum);
}

/**
 * What is left of each line once deductions are taken off it: off lines of their kind first, then off the others but
 * gift cards, each in proportion. A deduction itself has nothing left.
 */
export function leftAfterDeductions(lines: readonly Line[]): readonly Cents[] {
  const left = lines.map(({ amount }) => Math.max(0, amount));
  for (const deduction of lines) {
    if (deduction.amount >= 0) continue;
    const kind = countedKind(deduction);
    const own = lines.map((line) => countedKind(line) === kind);
    const others = lines.map((line) => countedKind(line) !== 'giftcard');
    takeOff(left, others, -deduction.amount - takeOff(left, own, -deduction.amount));
  }
  return left;
}

/** Takes as much as there is off some lines. @returns how much that was */
function takeOff(left: Cents[], isWanted: readonly boolean[], amount: Cents): Cents {
  const there = left.map((some, i) => (isWanted[i] === true ? some : 0));
  const off = Math.min(amount, sumOf(there));
  for (const [i, part] of allocate(off, there).entries()) left[i] = (left[i] ?? 0) - part;
  return off;
}
