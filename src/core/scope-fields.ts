// Which lines a rule is about, as fields: kinds of item, and categories and items of the catalog by their names.
import { type Field, plainField, separated } from './field';
import { type ItemKind, itemKinds, type Scope } from './invoice';
import { accept, refuse } from './result';

/** Which lines a rule is about: kinds of item, categories and items of the catalog, together one scope. */
export const scopeFields = {
  scope: kindsField(),
  categories: namesField('categories'),
  items: namesField('items'),
};

/** Everything, or one or more kinds of item; left empty where categories or items are named. */
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
    read(raw, { names }) {
      const text = String(raw);
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

/** Names separated by commas or semicolons, some of which have such signs in them: the longest known name wins. */
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

/** Nothing at all, or everything and something of it by name: neither says what is meant. */
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
