// Items of the catalog: how one is known again, and the points that it lists.

import type { ItemKind, Line } from './invoice';
import type { Ruleset } from './ruleset';

type Item = { readonly kind: ItemKind; readonly code: string; readonly name: string };

/** What makes an item the same when it is sold, or imported again: its kind and code, or its name without a code. */
export function catalogKey({ kind, code, name }: Item): string {
  return code === '' ? `${kind} named ${name}` : `${kind} ${code}`;
}

/** The lines with what the catalog lists for each now, where a programme goes by it: the entry keeps it. */
export function withCatalogPoints(
  lines: readonly Line[],
  {
    ruleset,
    items,
  }: { readonly ruleset: Ruleset; readonly items: readonly (Item & { readonly catalogPoints: number })[] },
): readonly Line[] {
  if (!ruleset.programs.some(({ on, kind }) => on && kind === 'catalogPoints')) return lines;
  const catalogPoints = new Map(items.map((item) => [catalogKey(item), item.catalogPoints]));
  return lines.map((line) => {
    const { kind, item: code, name } = line;
    const points = kind === 'deduction' ? 0 : (catalogPoints.get(catalogKey({ kind, code, name })) ?? 0);
    return points === 0 ? line : { ...line, catalogPoints: points };
  });
}
