// Items of the catalog: how one is known again, and the points that it lists.
import type { Book } from './ruleset';
import type { ItemKind, Line } from './invoice';

type Item = { readonly kind: ItemKind; readonly code: string; readonly name: string };

/** What makes an item the same when it is sold, or imported again: its kind and code, or its name without a code. */
export function catalogKey({ kind, code, name }: Item): string {
  return code === '' ? `${kind} named ${name}` : `${kind} ${code}`;
}

/** The lines with what the catalog lists for each now, where a programme goes by it: the entry keeps it. */
export function withListed(
  lines: readonly Line[],
  { book, items }: { readonly book: Book; readonly items: readonly (Item & { readonly listed: number })[] },
): readonly Line[] {
  if (!book.programs.some(({ on, kind }) => on && kind === 'listed')) return lines;
  const listed = new Map(items.map((item) => [catalogKey(item), item.listed]));
  return lines.map((line) => {
    const { kind, item: code, name } = line;
    const points = kind === 'deduction' ? 0 : (listed.get(catalogKey({ kind, code, name })) ?? 0);
    return points === 0 ? line : { ...line, listed: points };
  });
}
