// Resolves a receipt's description to the catalog item with exactly that name.
import { type ItemKind, itemKinds } from '../../core/invoice';
import type { ImportedItem } from '../ports/catalog';

type NamedItem = {
  readonly item: ImportedItem;
  /** False if items of another kind share the name. */
  readonly alone: boolean;
};

export type CatalogByName = ReadonlyMap<string, NamedItem>;

/**
 * The catalog by name, including items that are no longer sold, because old receipts have them. If kinds share a
 * name, the service wins: most programmes reward services, and a till offers them first. Within a kind, the first wins.
 */
export function catalogByName(catalog: readonly ImportedItem[]): CatalogByName {
  const items = new Map<string, NamedItem>();
  for (const item of catalog) {
    const name = item.name.trim();
    const known = items.get(name);
    if (name === '') continue;
    if (known === undefined) items.set(name, { item, alone: true });
    else if (known.item.kind !== item.kind)
      items.set(name, { item: rank(item.kind) < rank(known.item.kind) ? item : known.item, alone: false });
  }
  return items;
}

function rank(kind: ItemKind): number {
  return itemKinds.indexOf(kind);
}
