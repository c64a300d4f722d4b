// What was sold on one invoice, and what of it counts for a programme.
import type { Day } from './day';
import type { Cents } from './money';

export const itemKinds = ['service', 'product', 'giftcard', 'other'] as const;

/** What a catalog item is; `other` is known to no catalog and earns only where everything earns. */
export type ItemKind = (typeof itemKinds)[number];

export type Line = {
  readonly kind: ItemKind | 'deduction';
  /** A deduction's kind of item: what it sets off. Absent on every other line. */
  readonly of?: ItemKind;
  /** The catalog's code, or '' for a line typed by hand. */
  readonly item: string;
  readonly name: string;
  readonly category: string;
  /** Whole units, above 0; on a deduction as the source has it. */
  readonly quantity: number;
  /** The line's total after its own discount, as the salon's prices are (with or without tax). Negative on a deduction only. */
  readonly amount: Cents;
  /** What the line's own discount took off already, 0 or more. */
  readonly discount: Cents;
  /** Tax as the source wrote it. Kept, never computed with. */
  readonly tax: string;
};

export type Invoice = {
  /** Where it was recorded first: '' at this till, else the imported source's name. */
  readonly source: string;
  /** The till's own number for it, or ''. */
  readonly receipt: string;
  readonly day: Day;
  readonly staff: string;
  readonly lines: readonly Line[];
};

/** Which kinds of item count. Everything includes what no catalog knows. */
export type Scope = 'everything' | readonly ItemKind[];

/** The kind whose money the line is: its own, or the one that a deduction sets off. */
function countedKind(line: Line): ItemKind {
  return line.kind === 'deduction' ? (line.of ?? 'other') : line.kind;
}

function counts(line: Line, scope: Scope): boolean {
  return scope === 'everything' || scope.includes(countedKind(line));
}

/** The money that earns: amounts within the scope, set-offs included, never below 0. */
export function basisOf(invoice: Invoice, scope: Scope): Cents {
  let sum = 0;
  for (const line of invoice.lines) if (counts(line, scope)) sum += line.amount;
  return Math.max(0, sum);
}

/** Units of lines with an amount above 0 within the scope: what is free does not count, nor does a set-off. */
export function paidUnits(invoice: Invoice, scope: Scope): number {
  let units = 0;
  for (const line of invoice.lines)
    if (line.kind !== 'deduction' && line.amount > 0 && counts(line, scope)) units += line.quantity;
  return units;
}

/** What the invoice comes to, before anything pays for it. May be below 0 where set-offs weigh more. */
export function totalOf(invoice: Invoice): Cents {
  let sum = 0;
  for (const line of invoice.lines) sum += line.amount;
  return sum;
}
