// Gift cards and vouchers that an invoice makes, and their codes.
import type { Book } from '../../core/ruleset';
import { type CardMove, type CardTerms, cardUntil } from '../../core/stored-value';
import { cardCodeOf, cardIdOf, spokenCode } from '../../core/stored-value-code';
import type { Day } from '../../core/day';
import type { Draft } from '../../core/entry';
import type { Quote } from '../../core/quote';
import type { World } from '../ports';

/** A card that was made just now, with its code: the only place where one is shown. */
export type IssuedCard = CardTerms & {
  readonly id: string;
  /** In fours; '' where this sheet is a copy and no longer knows what the code was made from. */
  readonly code: string;
  readonly kind: CardMove['kind'];
  readonly amount: number;
};

type Wanted = Omit<CardMove, 'card'> & { readonly issue: CardTerms };

/** Cards of a quote: first those that were sold, then those that rewards give, each with a code of its own. */
export function issueMoves(
  world: World,
  key: string,
  day: Day,
  quote: Quote,
  book: Book,
): readonly CardMove[] {
  const sold = quote.soldCards.map(({ line, amount }): Wanted => {
    const issue = { off: 0, percent: 0, until: cardUntil(day, book.giftcardMonths) };
    return { kind: 'giftcard', amount, line, issue };
  });
  const given = quote.redemptions.flatMap(({ issue }): Wanted[] => {
    if (issue === null) return [];
    if (issue.kind === 'giftcard') {
      const terms = { off: 0, percent: 0, until: cardUntil(day, book.giftcardMonths) };
      return [{ kind: 'giftcard', amount: issue.amount, line: -1, issue: terms }];
    }
    const terms = { off: issue.amount, percent: issue.percent, until: cardUntil(day, issue.months) };
    return [{ kind: 'voucher', amount: 1, line: -1, issue: terms }]; // one use
  });
  const wanted = [...sold, ...given];
  if (wanted.length === 0) return [];
  const secret = world.secret.make();
  return wanted.map((card, i) => ({ ...card, card: cardIdOf(cardCodeOf(secret, `${key}/${i}`)) }));
}

/** What an entry made, with the codes: the same again however often it is asked for. */
export function issuedBy(world: World, { key, cards }: Pick<Draft, 'key' | 'cards'>): readonly IssuedCard[] {
  const made = cards.flatMap(({ issue, ...move }) => (issue === null ? [] : [{ ...move, issue }]));
  if (made.length === 0) return [];
  const secret = world.secret.known();
  return made.map(({ card: id, kind, amount, issue }, i) => {
    const code = secret === undefined ? '' : cardCodeOf(secret, `${key}/${i}`);
    return { id, kind, amount, ...issue, code: cardIdOf(code) === id ? spokenCode(code) : '' };
  });
}
