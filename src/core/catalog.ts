// Items of the catalog: how one is known again, and what the lines of an invoice keep of it.

import { hashOf } from './canonical';
import type { ItemKind, Line } from './invoice';
import type { Ruleset } from './ruleset';

type Item = { readonly kind: ItemKind; readonly code: string; readonly name: string };

/** What lines keep of an item as it is now, so that later changes of the catalog change nothing. */
type ListedItem = Item & {
  readonly catalogPoints: number;
  /** In hundredths of a percent; null where its kind's rate counts. */
  readonly taxRate: number | null;
};

/** What makes an item the same when it is sold, or imported again: its kind and code, or its name without a code. */
export function catalogKey({ kind, code, name }: Item): string {
  return code === '' ? `${kind} named ${name}` : `${kind} ${code}`;
}

// Enough to tell one catalog from another; nobody has a reason to forge one.
const DIGITS = 16;

/** What a catalog is known by: another for any other item, or for the same in another order. */
export function catalogHash(items: readonly Item[]): string {
  return hashOf({ items }).slice(0, DIGITS);
}

/** The lines with each item's own tax rate and, where a programme goes by them, the points that it lists. */
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
