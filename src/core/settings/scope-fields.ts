// The scope of a rule as fields: kinds of item, and categories and items of the catalog by name.

import { type ItemKind, itemKinds, type Scope } from '../invoice/invoice';
import type { InEveryLanguage } from '../language';
import { weighedTogether } from '../points/less';
import { accept, refuse } from '../result';
import { type Field, plainField, separated } from './field';
import { type FieldWords, type FormPart, type TermField, term } from './term-field';

/** Catalog items by name, for a kind whose scope is only items. */
export function itemNames(part: FormPart): TermField<readonly string[]> {
  return term(
    weighedTogether(namesField('items')),
    {
      en: {
        label: 'Items',
        note: 'Items of the catalog, separated by commas: their codes, or their names where they have no code.',
      },
      fr: {
        label: 'Articles',
        note: 'Des articles du catalogue, séparés par des virgules : leurs codes, ou leurs noms s’ils n’ont pas de code.',
      },
      nl: {
        label: 'Artikelen',
        note: 'Artikelen uit de catalogus, met komma’s ertussen: hun code, of hun naam als ze geen code hebben.',
      },
    },
    part,
  );
}

/** The lines that a rule covers: kinds of item, categories and items of the catalog, together one scope. */
export function scopeFieldsFor(words: InEveryLanguage<FieldWords>) {
  return {
    scope: term(weighedTogether(kindsField()), words, 'scope'),
    categories: term(
      weighedTogether(namesField('categories')),
      {
        en: {
          label: 'Categories',
          note: 'Categories of the catalog, separated by commas. Leave it empty if none is meant.',
        },
        fr: {
          label: 'Catégories',
          note: 'Des catégories du catalogue, séparées par des virgules. Laissez vide si aucune n’est visée.',
        },
        nl: {
          label: 'Categorieën',
          note: 'Categorieën uit de catalogus, met komma’s ertussen. Laat leeg als er geen bedoeld is.',
        },
      },
      'scope',
    ),
    items: itemNames('scope'),
  };
}

/** Everything, or one or more kinds of item; empty if categories or items are named. */
function kindsField(): Field<'everything' | readonly ItemKind[]> {
  const choices = ['everything', ...itemKinds];
  return {
    ...plainField,
    control: 'choices',
    choices,
    vocabulary: 'kinds',
    optional: true,
    initial: 'everything',
    read(raw) {
      const words = separated(String(raw));
      const unknown = words.find((word) => !choices.includes(word));
      if (unknown !== undefined) return refuse({ code: 'choice-unknown', text: unknown });
      if (words.includes('everything')) return accept('everything');
      return accept(itemKinds.filter((kind) => words.includes(kind)));
    },
    write: (value) => (value === 'everything' ? value : value.join(',')),
  };
}

function namesField(of: 'categories' | 'items'): Field<readonly string[]> {
  return {
    ...plainField,
    control: of,
    optional: true,
    initial: '',
    read(raw, reading) {
      const text = String(raw);
      if (text.trim() === '') return accept([]);
      const { names } = reading;
      if (names === null) return accept(separated(text));
      const known = names[of];
      const found = namesIn(text, known);
      const stranger = found.find((name) => !known.includes(name));
      if (stranger === undefined) return accept(found);
      return refuse({
        code: of === 'categories' ? 'category-unknown' : 'item-not-in-catalog',
        text: stranger,
      });
    },
    write: (value) => value.join(', '),
  };
}

/** Names separated by commas or semicolons, which some names contain themselves: the longest known name wins. */
function namesIn(text: string, known: readonly string[]): string[] {
  const ends = [...text.matchAll(/[,;\n]/g)].map(({ index }) => index).concat(text.length);
  const found: string[] = [];
  for (let first = 0, start = 0; first < ends.length; ) {
    let last = ends.length - 1;
    while (last > first && !known.includes(text.slice(start, ends[last]).trim())) last--;
    const name = text.slice(start, ends[last]).trim();
    if (name !== '' && !found.includes(name)) found.push(name);
    start = (ends[last] ?? text.length) + 1;
    first = last + 1;
  }
  return found;
}

/** An empty scope, or everything plus something by name: the intention is unclear in both cases. */
export function scopeFault({
  scope,
  categories,
  items,
}: Scope): { code: 'scope-empty' | 'scope-doubled'; field: string } | undefined {
  const named = categories.length + items.length;
  if (scope === 'everything')
    return named === 0
      ? undefined
      : { code: 'scope-doubled', field: categories.length > 0 ? 'categories' : 'items' };
  return scope.length + named === 0 ? { code: 'scope-empty', field: 'scope' } : undefined;
}
