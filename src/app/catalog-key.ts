// What makes a catalog item the same item when it is sold, or imported again.
import type { CatalogItem } from './ports';

/** Its kind and code, or its name where it has no code. */
export function catalogKey({ kind, code, name }: Pick<CatalogItem, 'kind' | 'code' | 'name'>): string {
  return code === '' ? `${kind} named ${name}` : `${kind} ${code}`;
}
