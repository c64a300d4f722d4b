// Words for what stands in no catalog: whoever types them wants to sell a gift card, pay with one, or add a tip.
import { fold } from '../../core/text';

export type Special = 'giftcard' | 'tip';

/** In all languages, since a salon has staff of several; each from so many letters on, so that no product hides behind it. */
const BEGINNINGS: readonly (readonly [what: Special, word: string, least: number])[] = [
  ['giftcard', 'gift', 4],
  ['giftcard', 'cadeau', 4],
  ['giftcard', 'kado', 4],
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
