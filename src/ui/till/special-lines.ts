// Words for what stands in no catalog: whoever types them wants to sell a gift card, pay with one, or add a tip.
import type { CatalogItem } from '../../app/ports/catalog';
import { fold } from '../../core/text/text';

export type Special = 'giftcard' | 'tip';

/** In all languages, since a salon has staff of several; each from so many letters on, so that no product hides behind it. */
const BEGINNINGS: readonly (readonly [what: Special, word: string, least: number])[] = [
  ['giftcard', 'gift', 4],
  ['giftcard', 'cadeau', 4],
  ['giftcard', 'kado', 4],
  // Of “carte cadeau” the first word is typed first.
  ['giftcard', 'carte', 4],
  ['tip', 'pourboire', 5],
  ['tip', 'fooi', 4],
  ['tip', 'drinkgeld', 6],
];

const WHOLE: { readonly [word: string]: Special } = { tip: 'tip', tips: 'tip' };

export function specialOf(query: string): Special | undefined {
  for (const word of fold(query).split(/[^\p{L}]+/u)) {
    const whole = Object.hasOwn(WHOLE, word) ? WHOLE[word] : undefined;
    if (whole !== undefined) return whole;
    const found = BEGINNINGS.find(
      ([, known, least]) => word.startsWith(known) || (word.length >= least && known.startsWith(word)),
    );
    if (found !== undefined) return found[0];
  }
  return undefined;
}

/**
 * Whether an item that was found is meant rather than the special line: it is called just so, or more was typed than the
 * word that leads there (“gift wrap”), and its name has all of it. By the word alone the amount is asked for, which is safer
 * than the price of one in the catalog.
 */
export function isBetter(item: CatalogItem, query: string): boolean {
  const [typed, name] = [fold(query).trim(), fold(item.name)];
  if (name === typed || fold(item.code) === typed) return true;
  const words = typed.split(' ').filter((word) => word !== '');
  const more = words.filter((word) => specialOf(word) === undefined && !CARD_WORDS.includes(word));
  return more.some((word) => word.length > 1) && words.every((word) => name.includes(word));
}

/** They belong to the word before them: “gift card” says no more than “gift”. */
const CARD_WORDS: readonly string[] = ['card', 'carte', 'bon', 'cheque'];
