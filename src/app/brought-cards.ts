// Gift cards and vouchers that somebody brings to the till, by their codes.
import type { CardState } from '../core/card';
import { type CodeRefusal, cardIdOf, readCardCode } from '../core/card-code';
import type { Day } from '../core/day';
import type { Tender } from '../core/quote';
import { accept, type Result, refuse } from '../core/result';
import type { Voucher } from '../core/rewards/offers';
import { soundCard } from './heal';
import type { Mark, World } from './ports';
import type { Turn } from './turn';
import type { Card } from './write-entry';

export type CardRefusal =
  | CodeRefusal
  /** No card has this code. */
  | { readonly code: 'card-unknown'; readonly text: string }
  | { readonly code: 'card-expired'; readonly text: string; readonly until: Day }
  /** Nothing is left on it, or it was voided. */
  | { readonly code: 'card-empty'; readonly text: string }
  | { readonly code: 'card-twice'; readonly text: string }
  /** It was made when the salon had another currency. */
  | { readonly code: 'card-other-currency'; readonly text: string; readonly currency: string };

export type Brought = {
  readonly tenders: readonly Tender[];
  readonly vouchers: readonly Voucher[];
  readonly cards: readonly Card[];
};

/** The card of a code, with a state that can be trusted. */
export function cardByCode(
  world: World,
  mark: Mark,
  text: string,
  hint: number,
): Result<Card & { readonly state: CardState }, CardRefusal> {
  const code = readCardCode(text);
  if (!code.ok) return code;
  const id = cardIdOf(code.value);
  const found = world.cards.locate(id, hint);
  // A row deleted by hand takes no money with it: the journal knows the card.
  const state = soundCard(world, found ?? { row: 0, id, state: null }, mark);
  if (state === null) return refuse({ code: 'card-unknown', text });
  return accept({ id, row: found?.row ?? 0, state });
}

export function broughtCards(
  world: World,
  mark: Mark,
  { today, book }: Pick<Turn, 'today' | 'book'>,
  codes: readonly { readonly code: string; readonly row: number }[],
): Result<Brought, CardRefusal> {
  const cards: (Card & { readonly state: CardState })[] = [];
  for (const { code: text, row } of codes) {
    const card = cardByCode(world, mark, text, row);
    if (!card.ok) return card;
    const { id, state } = card.value;
    if (cards.some((other) => other.id === id)) return refuse({ code: 'card-twice', text });
    if (state.balance <= 0) return refuse({ code: 'card-empty', text });
    if (state.until !== '' && state.until < today)
      return refuse({ code: 'card-expired', text, until: state.until });
    if (state.currency !== book.currency.code)
      return refuse({ code: 'card-other-currency', text, currency: state.currency });
    cards.push(card.value);
  }
  return accept({
    cards,
    tenders: cards.flatMap(({ id, state }) =>
      state.kind === 'giftcard' ? [{ card: id, balance: state.balance }] : [],
    ),
    vouchers: cards.flatMap(({ id, state }) =>
      state.kind === 'voucher' ? [{ card: id, amount: state.off, percent: state.percent }] : [],
    ),
  });
}
