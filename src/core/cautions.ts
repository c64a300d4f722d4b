// What an owner should look at before settings stand: said in words, and never a refusal. Carnet knows the figures of
// some countries; what they mean for a salon is for a professional to say.
import type { Country } from './countries';
import type { Policies } from './policies';

export type Caution =
  /** Gift cards would last less long than is usual in law there. */
  | { readonly code: 'giftcard-months-short'; readonly country: Country; readonly least: number }
  /** Gift cards are taxed when they are sold, though nobody knows yet with which of several rates. */
  | { readonly code: 'giftcard-tax-rates' }
  /** Rates of categories that the catalog does not have, so that nothing is taxed by them. */
  | { readonly code: 'tax-categories-unknown'; readonly categories: readonly string[] };

/** The least months that a gift card lasts, by country; where none stands here Carnet knows of none. */
const leastGiftcardMonths: { readonly [Of in Country]?: number } = { NL: 24 };

type Item = { readonly taxRate: number | null; readonly category: string };

/** @param items of the catalog, whose own rates count too */
export function cautionsOf(policies: Policies, items: readonly Item[]): readonly Caution[] {
  const { country, giftcardMonths, giftcardTax, taxServices, taxProducts, taxCategories } = policies;
  const least = leastGiftcardMonths[country] ?? 0;
  const cautions: Caution[] = [];
  // 0 is for ever.
  if (giftcardMonths > 0 && giftcardMonths < least)
    cautions.push({ code: 'giftcard-months-short', country, least });
  const own = items.flatMap(({ taxRate }) => (taxRate === null ? [] : [taxRate]));
  const rates = new Set([taxServices, taxProducts, ...taxCategories.map(({ rate }) => rate), ...own]);
  if (giftcardTax === 'sold' && rates.size > 1) cautions.push({ code: 'giftcard-tax-rates' });
  const unknown = taxCategories.map(({ category }) => category).filter((name) => !isCategory(items, name));
  // Of a catalog that is empty or cannot be read nothing is known.
  if (items.length > 0 && unknown.length > 0)
    cautions.push({ code: 'tax-categories-unknown', categories: unknown });
  return cautions;
}

function isCategory(items: readonly Item[], name: string): boolean {
  return items.some(({ category }) => category === name);
}
