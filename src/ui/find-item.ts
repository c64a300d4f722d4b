// Finds a service or product by its name, code or category.
import type { CatalogItem } from '../app/ports/catalog';
import type { TypedItem } from '../core/invoice/typed-names';
import { fold } from '../core/text/text';
import { type Span, spansOfWords } from './spans';

export type FoundItem = { readonly item: CatalogItem; readonly spans: readonly Span[] };

/**
 * Items on sale that match every word, best first: exact name or code, whole words, word beginnings, the rest. Among
 * equals, those whose name begins with the query come first, then items with a price: “color” is the color service, not
 * a product that has the word somewhere.
 */
export function findItems(catalog: readonly CatalogItem[], query: string): readonly FoundItem[] {
  const words = fold(query).split(' ').filter(Boolean);
  const ranked = catalog
    .filter((item) => item.active)
    .flatMap((item) => {
      const rank = rankOf(item, words);
      return rank === undefined ? [] : [{ rank, item }];
    });
  ranked.sort((a, b) => a.rank - b.rank);
  return ranked.map(({ item }) => ({ item, spans: spansOfWords(item.name, words) }));
}

/** The most names of before that stand below what the catalog has. */
const MOST_TYPED = 3;

/** Lines typed by hand before that match, best first, each once; without what the catalog has by now. */
export function findTyped(
  typed: readonly TypedItem[],
  catalog: readonly CatalogItem[],
  query: string,
): readonly { readonly item: TypedItem; readonly spans: readonly Span[] }[] {
  const nameOf = ({ kind, name }: TypedItem) => `${kind} ${fold(name)}`;
  const known = new Set(catalog.map((item) => nameOf({ ...item, price: 0 })));
  const own = typed.filter((item) => {
    const name = nameOf(item);
    if (known.has(name)) return false;
    known.add(name);
    return true;
  });
  const listed = own.map((item): CatalogItem & TypedItem => ({ ...unlisted, ...item }));
  return findItems(listed, query)
    .slice(0, MOST_TYPED)
    .map(({ item: { kind, name, price }, spans }) => ({ item: { kind, name, price: price ?? 0 }, spans }));
}

const unlisted = {
  code: '',
  category: '',
  active: true,
  catalogPoints: 0,
  pointsPrice: 0,
  taxRate: null,
  cost: null,
} as const;

function rankOf(item: CatalogItem, words: readonly string[]): number | undefined {
  const match = matchOf(item, words);
  if (match === undefined) return undefined;
  const begins = fold(item.name).startsWith(words[0] ?? '');
  return match * 4 + (begins ? 0 : 2) + (item.price === null ? 1 : 0);
}

function matchOf(item: CatalogItem, words: readonly string[]): number | undefined {
  const name = fold(item.name);
  const whole = words.join(' ');
  if (whole !== '' && (name === whole || fold(item.code) === whole)) return 0;
  const own = name.split(/[^\p{L}\p{N}]+/u);
  if (words.every((word) => own.includes(word))) return 1;
  if (words.every((word) => own.some((part) => part.startsWith(word)) || name.startsWith(word))) return 2;
  if (words.every((word) => name.includes(word))) return 3;
  const all = `${name} ${fold(item.code)} ${fold(item.category)}`;
  return words.every((word) => all.includes(word)) ? 4 : undefined;
}
