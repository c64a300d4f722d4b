// Finding a service or product by its name, code or category.
import type { CatalogItem } from '../app/ports';
import { fold } from '../core/text';
import { type Span, spansOfWords } from './spans';

export type FoundItem = { readonly item: CatalogItem; readonly spans: readonly Span[] };

/** What is on sale and matches every word: names that begin with the first one come first. */
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

function rankOf(item: CatalogItem, words: readonly string[]): number | undefined {
  const name = fold(item.name);
  if (words.every((word) => name.includes(word))) return name.startsWith(words[0] ?? '') ? 0 : 1;
  const all = `${name} ${fold(item.code)} ${fold(item.category)}`;
  return words.every((word) => all.includes(word)) ? 2 : undefined;
}
