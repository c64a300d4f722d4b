// Gift cards and vouchers that somebody brings to the till, by their codes.
import { type CardState, nextCard } from '../../core/stored-value';
import { type CodeRefusal, cardIdOf, readCardCode } from '../../core/stored-value-code';
import type { Day } from '../../core/day';
import type { Draft } from '../../core/entry';
import type { Tender } from '../../core/quote';
import { accept, type Result, refuse } from '../../core/result';
import type { Voucher } from '../../core/rewards/offers';
import { soundCard } from '../ledger/recover';
import type { Mark, World } from '../ports';
import type { Turn } from '../ledger/transaction';
import type { Card } from '../ledger/write';

export type CardRefusal =
  | CodeRefusal
  /** No card has this code. */
  | { readonly code: 'card-unknown'; readonly text: string }
  | { readonly code: 'card-expired'; readonly text: string; readonly until: Day }
  | { readonly code: 'card-voided'; readonly text: string }
  /** Nothing is left on it. */
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
  /** What the same command writes before: the void of a correction gives back what a card paid, and takes what it made. */
  before: readonly Draft[] = [],
): Result<Brought, CardRefusal> {
  const cards: Card[] = [];
  const usable: CardState[] = [];
  for (const { code: text, row } of codes) {
    const card = cardByCode(world, mark, text, row);
    if (!card.ok) return card;
    const { id } = card.value;
    const state = before.reduce<CardState>(
      (known, draft) =>
        nextCard(id, known, { ...draft, schema: 1, seq: known.seq, prev: '', hash: '' }) ?? known,
      card.value.state,
    );
    if (cards.some((other) => other.id === id)) return refuse({ code: 'card-twice', text });
    if (state.voided) return refuse({ code: 'card-voided', text });
    if (state.balance <= 0) return refuse({ code: 'card-empty', text });
    if (state.until !== '' && state.until < today)
      return refuse({ code: 'card-expired', text, until: state.until });
    if (state.currency !== book.currency.code)
      return refuse({ code: 'card-other-currency', text, currency: state.currency });
    cards.push(card.value);
    usable.push(state);
  }
  return accept({
    cards,
    tenders: usable.flatMap(({ id, kind, balance }) => (kind === 'giftcard' ? [{ card: id, balance }] : [])),
    vouchers: usable.flatMap(({ id, kind, off, percent }) =>
      kind === 'voucher' ? [{ card: id, amount: off, percent }] : [],
    ),
  });
}
