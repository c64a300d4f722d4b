// Points that the catalog lists for the items of an invoice.
import type { Book } from '../core/book';
import type { Line } from '../core/invoice';
import { catalogKey } from './catalog-key';
import type { CatalogItem } from './ports';

/** The lines with what the catalog lists for each now, where a programme goes by it: the entry keeps it. */
export function withListed(
  lines: readonly Line[],
  { book, items }: { readonly book: Book; readonly items: readonly CatalogItem[] },
): readonly Line[] {
  if (!book.programs.some(({ on, kind }) => on && kind === 'listed')) return lines;
  const listed = new Map(items.map((item) => [catalogKey(item), item.listed]));
  return lines.map((line) => {
    const points = line.kind === 'deduction' ? 0 : (listed.get(keyOf(line)) ?? 0);
    return points === 0 ? line : { ...line, listed: points };
  });
}

function keyOf({ kind, item, name }: Line): string {
  if (kind === 'deduction') return '';
  return catalogKey({ kind, code: item, name });
}
