// The names a rule can use: the catalog's categories, and its items by code, or by name if they have none.
import type { CatalogItem } from '../../app/ports/catalog';
import type { Currency } from '../../core/money';
import type { Control, Field, KnownNames, Raw } from '../../core/settings/field';
import { fold } from '../../core/text/text';

export type Named = { readonly key: string; readonly label: string; readonly more: string };

/** All names, each once; items no longer on sale come last. */
export function namedIn(catalog: readonly CatalogItem[], control: Control): readonly Named[] {
  const named = new Map<string, Named>();
  const sold = [...catalog].sort((a, b) => Number(b.active) - Number(a.active));
  for (const { code, name, category } of sold) {
    const one =
      control === 'items'
        ? { key: code === '' ? name : code, label: name, more: category }
        : { key: category, label: category, more: '' };
    if (one.key !== '' && !named.has(one.key)) named.set(one.key, one);
  }
  return [...named.values()];
}

/** The names that match the search text. */
export function matchingNames(all: readonly Named[], chosen: readonly string[], query: string) {
  const words = fold(query).split(' ').filter(Boolean);
  return all.filter(({ key, label, more }) => {
    const text = fold(`${label} ${key} ${more}`);
    return !chosen.includes(key) && words.every((word) => text.includes(word));
  });
}

/** The names in a field's text; those no longer in the catalog are included, so that they can be removed. */
export function namesHeld(
  field: Field<unknown>,
  raw: Raw,
  names: KnownNames,
  currency: Currency,
): readonly string[] {
  const known = field.read(raw, { currency, names });
  const read = known.ok ? known : field.read(raw, { currency, names: null });
  return read.ok ? (read.value as readonly string[]) : [];
}
