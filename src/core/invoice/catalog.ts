// Catalog items: how an item is recognised, and what an invoice line stores of it.

import type { Ruleset } from '../settings/ruleset';
import type { ItemKind, Line } from './invoice';

type Item = { readonly kind: ItemKind; readonly code: string; readonly name: string };

/** What a line stores of an item, so that later catalog changes do not affect it. */
type ListedItem = Item & {
  readonly catalogPoints: number;
  /** Price of a unit in points; 0 if none. */
  readonly pointsPrice: number;
  /** In hundredths of a percent; null if the rate of its kind applies. */
  readonly taxRate: number | null;
};

/** The identity of an item across sales and imports: its kind and code, or its name if it has no code. */
export function catalogKey({ kind, code, name }: Item): string {
  return code === '' ? `${kind} named ${name}` : `${kind} ${code}`;
}

/** The lines with each item's own tax rate and, if a rule uses them, the points listed and asked for it. */
export function withCatalogFacts(
  lines: readonly Line[],
  { ruleset, items }: { readonly ruleset: Ruleset; readonly items: readonly ListedItem[] },
): readonly Line[] {
  const isListing = ruleset.programs.some(({ on, kind }) => on && kind === 'catalogPoints');
  const isPricing = ruleset.rewards.some(({ on, kind }) => on && kind === 'catalogPrice');
  const listed = new Map<string, Facts>();
  for (const item of items) {
    const { catalogPoints, pointsPrice, taxRate } = item;
    const facts: Facts = {
      ...(isListing && catalogPoints > 0 ? { catalogPoints } : {}),
      ...(isPricing && pointsPrice > 0 ? { pointsPrice } : {}),
      ...(taxRate === null ? {} : { taxRate }),
    };
    if (Object.keys(facts).length > 0) listed.set(catalogKey(item), facts);
  }
  if (listed.size === 0) return lines;
  return lines.map((line) => {
    const { kind, item: code, name } = line;
    const facts = kind === 'deduction' ? undefined : listed.get(catalogKey({ kind, code, name }));
    return facts === undefined ? line : { ...line, ...facts };
  });
}

type Facts = Pick<Line, 'catalogPoints' | 'pointsPrice' | 'taxRate'>;
