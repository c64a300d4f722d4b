// Catalog items by name, for people. Rules refer to them by code.
import type { TermFields } from '../settings/term-field';

type Named = { readonly code: string; readonly name: string };
type RuleTerms = { readonly [field: string]: unknown };

/** The name of the item whose code a rule holds; unchanged if the catalog does not have it. */
export function itemNamed(items: readonly Named[], key: string): string {
  return items.find(({ code, name }) => (code === '' ? name : code) === key)?.name ?? key;
}

/** A rule's terms with item names, for its explanation. */
export function withItemNames(fields: TermFields, terms: RuleTerms, items: readonly Named[]): RuleTerms {
  const named: { [field: string]: unknown } = { ...terms };
  for (const [name, { control }] of Object.entries(fields))
    if (control === 'items')
      named[name] = ((terms[name] ?? []) as readonly string[]).map((key) => itemNamed(items, key));
  return named;
}
