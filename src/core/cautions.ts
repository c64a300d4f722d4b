// What an owner should look at before settings stand: said in words, and never a refusal. Carnet knows the figures of
// some countries; what they mean for a salon is for a professional to say.
import type { Country } from './countries';
import type { Policies } from './policies';

export type Caution =
  /** Gift cards would last less long than is usual in law there. */
  | { readonly code: 'giftcard-months-short'; readonly country: Country; readonly least: number }
  /** Gift cards are taxed when they are sold, though nobody knows yet with which of several rates. */
  | { readonly code: 'giftcard-tax-rates' };

/** The least months that a gift card lasts, by country; where none stands here Carnet knows of none. */
const leastGiftcardMonths: { readonly [Of in Country]?: number } = { NL: 24 };

type Rated = { readonly taxRate: number | null };

/** @param items of the catalog, whose own rates count too */
export function cautionsOf(policies: Policies, items: readonly Rated[]): readonly Caution[] {
  const { country, giftcardMonths, giftcardTax, taxServices, taxProducts, taxCategories } = policies;
  const least = leastGiftcardMonths[country] ?? 0;
  const cautions: Caution[] = [];
  // 0 is for ever.
  if (giftcardMonths > 0 && giftcardMonths < least)
    cautions.push({ code: 'giftcard-months-short', country, least });
  const own = items.flatMap(({ taxRate }) => (taxRate === null ? [] : [taxRate]));
  const rates = new Set([taxServices, taxProducts, ...taxCategories.map(({ rate }) => rate), ...own]);
  if (giftcardTax === 'sold' && rates.size > 1) cautions.push({ code: 'giftcard-tax-rates' });
  return cautions;
}
