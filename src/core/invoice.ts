// What was sold on one invoice.
import type { Day } from './day';
import type { Cents } from './money';

export const itemKinds = ['service', 'product', 'giftcard', 'tip', 'other'] as const;

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
  /** Points a unit that the catalog listed when it was recorded; absent where it listed none. */
  readonly catalogPoints?: number;
  /** The item's own tax rate in hundredths of a percent, as the catalog had it; absent where its kind's counts. */
  readonly taxRate?: number;
  /** Who did or sold it, where that is another than whom the invoice names; absent where it is not. */
  readonly staff?: string;
};

export type Invoice = {
  /** Where it was recorded first: '' at this till, else the imported source's name. */
  readonly source: string;
  /** The till's own number for it, or ''. */
  readonly receipt: string;
  /** The source begins its numbers anew each day: the day belongs to the receipt's identity (core/receipt-id). */
  readonly numberedDaily?: true;
  readonly day: Day;
  readonly staff: string;
  readonly lines: readonly Line[];
};

type OfStaff = Pick<Invoice, 'staff' | 'lines'>;

/** The lines, each with its own person only where that is another than the invoice's. */
export function linesByStaff({ staff, lines }: OfStaff): readonly Line[] {
  return lines.map((line) => {
    const { staff: own, ...rest } = line;
    return own === undefined || (own !== '' && own !== staff) ? line : rest;
  });
}

/** Who did or sold a line. */
export function staffOfLine(line: Pick<Line, 'staff'>, { staff }: Pick<Invoice, 'staff'>): string {
  return line.staff ?? staff;
}

/** Everybody on an invoice, each once: whom it names, and who did a line of it. */
export function staffOn({ staff, lines }: OfStaff): readonly string[] {
  return [...new Set([staff, ...lines.map((line) => line.staff ?? '')])].filter((name) => name !== '');
}

/** Which lines a rule is about: everything, or some kinds of item, some categories and some items together. */
export type Scope = {
  readonly scope: 'everything' | readonly ItemKind[];
  readonly categories: readonly string[];
  /** Codes, or names of items without one. */
  readonly items: readonly string[];
};

/** The scope of everything. */
export const everyLine: Scope = { scope: 'everything', categories: [], items: [] };

/** The kind whose money the line is: its own, or the one that a deduction sets off. */
export function countedKind(line: Pick<Line, 'kind' | 'of'>): ItemKind {
  return line.kind === 'deduction' ? (line.of ?? 'other') : line.kind;
}

/** What of a line says whether a scope has it; its kind is the one that is counted. */
export type ScopedLine = {
  readonly kind: ItemKind;
  readonly item: string;
  readonly name: string;
  readonly category: string;
};

/** A line of the kind that is counted. */
export type CountedLine = Line & ScopedLine;

/** The lines by the kinds that are counted. Only set-offs have another one: all others are not copied. */
export function countedLines(lines: readonly Line[]): readonly CountedLine[] {
  return areCounted(lines) ? lines : lines.map((line) => ({ ...line, kind: countedKind(line) }));
}

function areCounted(lines: readonly Line[]): lines is readonly CountedLine[] {
  for (let i = 0; i < lines.length; i++) if (lines[i]?.kind === 'deduction') return false;
  return true;
}

/**
 * Whether a line is within a scope. The scope comes in its parts: it is mostly the terms of some rule, which have another
 * shape for each kind, and reading them once for all lines is several times as fast as once for each.
 */
export function isWithin(
  scope: Scope['scope'],
  categories: readonly string[],
  items: readonly string[],
  line: ScopedLine,
): boolean {
  if (typeof scope === 'string' || has(scope, line.kind)) return true; // the one text is `everything`
  if (categories.length > 0 && has(categories, line.category)) return true;
  return items.length > 0 && isNamed(items, line);
}

/** Whether a line is one of the items: by its code, or by its name where it has none. */
export function isNamed(
  items: readonly string[],
  { item, name }: Pick<ScopedLine, 'item' | 'name'>,
): boolean {
  return has(items, item === '' ? name : item);
}

/** Like `includes`, which on lists of one or two takes several times as long: each line is asked by each rule. */
function has(names: readonly string[], name: string): boolean {
  for (let i = 0; i < names.length; i++) if (names[i] === name) return true;
  return false;
}

/** What the lines come to, before anything pays for them. May be below 0 where set-offs weigh more. */
export function totalOf({ lines }: Pick<Invoice, 'lines'>): Cents {
  let sum = 0;
  for (let i = 0; i < lines.length; i++) sum += (lines[i] as Line).amount;
  return sum;
}
