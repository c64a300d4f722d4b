// Resolves the lines of a file's invoices to the catalog's items with exactly their names.
import type { ImportedInvoice } from '../../core/imported/imported-invoice';
import type { ImportedItem } from '../../core/imported/imported-item';
import { type ItemKind, itemKinds, type Line } from '../../core/invoice/invoice';

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
    const name = plainName(item.name);
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

/** Spaces as a file's reading leaves them. */
function plainName(name: string): string {
  return name.replace(/[^\S\n]+/g, ' ').trim();
}

/** The invoice with its lines as the catalog knows them; a line that it does not know keeps what its file says. */
export function inCatalog(imported: ImportedInvoice, items: CatalogByName): ImportedInvoice {
  const lines = imported.invoice.lines.map((line) => lineIn(line, items));
  return { ...imported, invoice: { ...imported.invoice, lines } };
}

function lineIn(line: Line, items: CatalogByName): Line {
  const item = items.get(plainName(line.name))?.item;
  if (item === undefined || line.kind === 'tip' || line.kind === 'giftcard') return line;
  const known = { item: item.code, category: item.category };
  return line.kind === 'deduction'
    ? { ...line, ...known, of: item.kind }
    : { ...line, ...known, kind: item.kind };
}

/** Descriptions that the catalog does not have, and those that several kinds share. */
export function doubtsOf(
  invoices: readonly ImportedInvoice[],
  items: CatalogByName,
): { readonly unknown: readonly string[]; readonly ambiguous: readonly string[] } {
  const lines = invoices.flatMap(({ invoice }) => invoice.lines);
  const names = [...new Set(lines.map(({ name }) => name))].filter((name) => name !== '');
  return {
    unknown: names.filter((name) => !items.has(plainName(name))),
    ambiguous: names.filter((name) => items.get(plainName(name))?.alone === false),
  };
}
