// Deposits, gift cards and tips named in a phrase: `Acompte balayage`, `Gift voucher - Bo`, `Fooi Kim`.
import { folded } from './cell-text';
import { rowKindOf } from './row-words';

/** A kind of row that is money apart from what was sold. */
export type KindApart = 'deposit' | 'giftcard' | 'tip';

export type PhraseKind = {
  readonly kind: KindApart;
  /** False if the phrase may be an item's name as well: `Tip cut`, `Spa voucher`. */
  readonly isSure: boolean;
};

const APART: readonly string[] = ['deposit', 'giftcard', 'tip'] satisfies readonly KindApart[];

// What else stands beside the word without changing it: a sale, money, and who or what it is for.
const SALE = new Set(
  'sale sold sales of purchase online new verkoop verkocht van aankoop vente achat de d un une nouveau nouvelle verkauf kauf venta compra eur euro euros chf gbp usd'.split(
    ' ',
  ),
);
const FOR = new Set('for to voor pour a fur an para'.split(' '));
// Words of many meanings: nails have tips, and a till may sell a spa's vouchers.
const LOOSE = new Set(['tip', 'tips', 'deposit', 'deposits', 'voucher', 'vouchers']);

const LONGEST_NAME = 3;

/** Undefined if the phrase names none, or only by the way: `Gift set shampoo`, `Tip toe polish`, `French tips`. */
export function kindInPhrase(text: string): PhraseKind | undefined {
  const [head = ''] = text.split(/\s+[-–—]\s+|[:(/|,;]/);
  const words = plainWords(head);
  const all = plainWords(text);
  if (all.length === 0) return undefined;
  const whole = kindApart(words);
  if (whole !== undefined) return { kind: whole, isSure: true };
  for (let count = Math.min(LONGEST_NAME, words.length - 1); count > 0; count--) {
    const first = kindApart(words.slice(0, count));
    if (first !== undefined) return beginning(first, words, count);
    const last = kindApart(words.slice(-count));
    if (last !== undefined && last !== 'tip') return { kind: last, isSure: false };
  }
  return undefined;
}

function beginning(kind: KindApart, words: readonly string[], count: number): PhraseKind | undefined {
  if (FOR.has(words[count] ?? '')) return { kind, isSure: true };
  const isLoose = LOOSE.has(words.slice(0, count).join(''));
  if (isLoose && words.length > count + 1) return undefined;
  // `Cadeaubon Bo` is one, and `Gift card holder` none.
  return { kind, isSure: !isLoose && kind !== 'giftcard' };
}

function kindApart(words: readonly string[]): KindApart | undefined {
  const kind = rowKindOf(words.join(''));
  return kind !== undefined && APART.includes(kind) ? (kind as KindApart) : undefined;
}

/** Folded, without figures and the words of a sale. */
function plainWords(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .map(folded)
    .filter((word) => word !== '' && !SALE.has(word));
}
