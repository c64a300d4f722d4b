// An invoice: what was sold.
import type { Day } from '../day';
import type { Cents } from '../money';

export const itemKinds = ['service', 'product', 'giftcard', 'tip', 'other'] as const;

/** The kind of an item; `other` is in no catalog and earns only if everything earns. */
export type ItemKind = (typeof itemKinds)[number];

export type Line = {
  readonly kind: ItemKind | 'deduction';
  /** The kind of item that a deduction sets off. Absent on every other line. */
  readonly of?: ItemKind;
  /** The catalog's code, or '' for a line without one. */
  readonly item: string;
  readonly name: string;
  readonly category: string;
  /** Whole units, above 0; on a deduction as in the source. */
  readonly quantity: number;
  /** The line's total after its own discount, taxed like the salon's prices. Negative only on a deduction. */
  readonly amount: Cents;
  /** The line's own discount, already taken off; 0 or more. */
  readonly discount: Cents;
  /** Tax as written by the source. Stored, never used in computations. */
  readonly tax: string;
  /** Points per unit in the catalog at the time of recording; absent if none. */
  readonly catalogPoints?: number;
  /** Price of a unit in points in the catalog at the time of recording; absent if none. */
  readonly pointsPrice?: number;
  /** The item's own tax rate in hundredths of a percent, from the catalog; absent if the rate of its kind applies. */
  readonly taxRate?: number;
  /** Who did or sold it, if not the person named on the invoice; else absent. */
  readonly staff?: string;
};

export type Invoice = {
  /** Where it was first recorded: '' for this till, else the name of the imported source. */
  readonly source: string;
  /** The till's own receipt number, or ''. */
  readonly receipt: string;
  /** The source restarts its numbering every day: the day is part of the receipt's identity (core/invoice/receipt-id). */
  readonly numberedDaily?: true;
  readonly day: Day;
  readonly staff: string;
  readonly lines: readonly Line[];
};

type OfStaff = Pick<Invoice, 'staff' | 'lines'>;

/** The lines; `staff` is set only if it differs from the invoice's. */
export function linesByStaff({ staff, lines }: OfStaff): readonly Line[] {
  return lines.map((line) => {
    if (line.staff === undefined) return line;
    const { staff: own, ...rest } = line;
    return own !== '' && own !== staff ? line : rest;
  });
}

/** Who did or sold a line. */
export function staffOfLine(line: Pick<Line, 'staff'>, { staff }: Pick<Invoice, 'staff'>): string {
  return line.staff ?? staff;
}

/** All staff on an invoice, each once: the person named on it, and those of its lines. */
export function staffOn({ staff, lines }: OfStaff): readonly string[] {
  return [...new Set([staff, ...lines.map((line) => line.staff ?? '')])].filter((name) => name !== '');
}

/** The lines that a rule covers: everything, or the union of some kinds of item, categories and items. */
export type Scope = {
  readonly scope: 'everything' | readonly ItemKind[];
  readonly categories: readonly string[];
  /** Codes, or names of items without one. */
  readonly items: readonly string[];
};

/** The scope of everything. */
export const everyLine: Scope = { scope: 'everything', categories: [], items: [] };

/** The kind that the line counts as: its own, or the one that a deduction sets off. */
export function countedKind(line: Pick<Line, 'kind' | 'of'>): ItemKind {
  return line.kind === 'deduction' ? (line.of ?? 'other') : line.kind;
}

/** The fields of a line that decide whether it is in a scope; `kind` is the counted one. */
export type ScopedLine = {
  readonly kind: ItemKind;
  readonly item: string;
  readonly name: string;
  readonly category: string;
};

/** A line with the kind that it counts as. */
export type CountedLine = Line & ScopedLine;

/** Only a set-off differs from the line itself. */
export function countedLine(line: Line): CountedLine {
  return { ...line, kind: countedKind(line) };
}

/**
 * Whether a line is within a scope. The scope is passed in parts: it usually comes from a rule's terms, whose shape
 * differs by kind, and reading them once for all lines is several times faster than once per line.
 */
export function isWithin(
  scope: Scope['scope'],
  categories: readonly string[],
  items: readonly string[],
  line: ScopedLine,
): boolean {
  if (typeof scope === 'string' || has(scope, line.kind)) return true; // the only string is
  if (categories.length > 0 && has(categories, line.category)) return true;
  return items.length > 0 && isNamed(items, line);
}

/** Whether a line is one of the items, by code, or by name if it has no code. */
export function isNamed(
  items: readonly string[],
  { item, name }: Pick<ScopedLine, 'item' | 'name'>,
): boolean {
  return has(items, item === '' ? name : item);
}

/** Like `includes`, which takes several times as long on lists of one or two: every rule checks every line. */
function has(names: readonly string[], name: string): boolean {
  for (let i = 0; i < names.length; i++) if (names[i] === name) return true;
  return false;
}

/** The total of the lines before any payment. May be below 0 if set-offs exceed the rest. */
export function totalOf({ lines }: Pick<Invoice, 'lines'>): Cents {
  let sum = 0;
  for (let i = 0; i < lines.length; i++) sum += (lines[i] as Line).amount;
  return sum;
}
