// Catalog items: how an item is recognised, and what an invoice line stores of it.

import { hashOf } from './canonical';
import type { ItemKind, Line } from './invoice';
import type { Ruleset } from './ruleset';

type Item = { readonly kind: ItemKind; readonly code: string; readonly name: string };

/** What a line stores of an item, so that later catalog changes do not affect it. */
type ListedItem = Item & {
  readonly catalogPoints: number;
  /** In hundredths of a percent; null if the rate of its kind applies. */
  readonly taxRate: number | null;
};

/** The identity of an item across sales and imports: its kind and code, or its name if it has no code. */
export function catalogKey({ kind, code, name }: Item): string {
  return code === '' ? `${kind} named ${name}` : `${kind} ${code}`;
}

// Enough to tell catalogs apart; forging one is pointless.
const DIGITS = 16;

/** A hash of the catalog; it changes with any item and with their order. */
export function catalogHash(items: readonly Item[]): string {
  return hashOf({ items }).slice(0, DIGITS);
}

/** The lines with each item's own tax rate and, if a programme uses them, the points listed for it. */
export function withCatalogFacts(
  lines: readonly Line[],
  { ruleset, items }: { readonly ruleset: Ruleset; readonly items: readonly ListedItem[] },
): readonly Line[] {
  const isListing = ruleset.programs.some(({ on, kind }) => on && kind === 'catalogPoints');
  const listed = new Map<string, ListedItem>();
  for (const item of items)
    if (item.taxRate !== null || (isListing && item.catalogPoints > 0)) listed.set(catalogKey(item), item);
  if (listed.size === 0) return lines;
  return lines.map((line) => {
    const { kind, item: code, name } = line;
    const item = kind === 'deduction' ? undefined : listed.get(catalogKey({ kind, code, name }));
    if (item === undefined) return line;
    const points = isListing && item.catalogPoints > 0 ? { catalogPoints: item.catalogPoints } : {};
    return { ...line, ...points, ...(item.taxRate === null ? {} : { taxRate: item.taxRate }) };
  });
}
