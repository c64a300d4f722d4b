// Cautions: what an owner should check before saving settings. They never block. Carnet knows some countries' figures;
// what these mean for a salon is for a professional to say.
import type { Country } from './countries';
import type { Policies } from './policies';

export type Caution =
  /** Gift cards would expire sooner than the law there usually allows. */
  | { readonly code: 'giftcard-months-short'; readonly country: Country; readonly least: number }
  /** Gift cards are taxed when sold, although several rates are possible and the right one is not known yet. */
  | { readonly code: 'giftcard-tax-rates' }
  /** Rates for categories missing in the catalog: nothing is taxed at them. */
  | { readonly code: 'tax-categories-unknown'; readonly categories: readonly string[] };

/** The minimum validity of a gift card in months, by country; Carnet knows none for the others. */
const leastGiftcardMonths: { readonly [Of in Country]?: number } = { NL: 24 };

type Item = { readonly taxRate: number | null; readonly category: string };

/** @param items catalog items, whose own rates count too */
export function cautionsOf(policies: Policies, items: readonly Item[]): readonly Caution[] {
  const { country, giftcardMonths, giftcardTax, taxServices, taxProducts, taxCategories } = policies;
  const least = leastGiftcardMonths[country] ?? 0;
  const cautions: Caution[] = [];
  // 0 means no expiry.
  if (giftcardMonths > 0 && giftcardMonths < least)
    cautions.push({ code: 'giftcard-months-short', country, least });
  const own = items.flatMap(({ taxRate }) => (taxRate === null ? [] : [taxRate]));
  const rates = new Set([taxServices, taxProducts, ...taxCategories.map(({ rate }) => rate), ...own]);
  if (giftcardTax === 'sold' && rates.size > 1) cautions.push({ code: 'giftcard-tax-rates' });
  const unknown = taxCategories.map(({ category }) => category).filter((name) => !isCategory(items, name));
  // An empty or unreadable catalog tells nothing.
  if (items.length > 0 && unknown.length > 0)
    cautions.push({ code: 'tax-categories-unknown', categories: unknown });
  return cautions;
}

function isCategory(items: readonly Item[], name: string): boolean {
  return items.some(({ category }) => category === name);
}
