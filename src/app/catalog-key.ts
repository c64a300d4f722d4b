// What makes a catalog item the same item when it is imported again.
import type { CatalogItem } from './ports';

/** Its kind and code, or its name where it has no code. */
export function catalogKey({ kind, code, name }: CatalogItem): string {
  return code === '' ? `${kind} named ${name}` : `${kind} ${code}`;
}
