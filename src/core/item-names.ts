// Items of the catalog as people read them: by their names. Rules know them by their codes.
import type { TermFields } from './term-field';

type Named = { readonly code: string; readonly name: string };
type RuleTerms = { readonly [field: string]: unknown };

/** The item's name, for a rule that holds its code; what the catalog does not have stays as it is. */
export function itemNamed(items: readonly Named[], key: string): string {
  return items.find(({ code, name }) => (code === '' ? name : code) === key)?.name ?? key;
}

/** A rule's terms with items by their names, for its explanation. */
export function withItemNames(fields: TermFields, terms: RuleTerms, items: readonly Named[]): RuleTerms {
  const named: { [field: string]: unknown } = { ...terms };
  for (const [name, { control }] of Object.entries(fields))
    if (control === 'items')
      named[name] = ((terms[name] ?? []) as readonly string[]).map((key) => itemNamed(items, key));
  return named;
}
