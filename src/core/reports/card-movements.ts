// The gift cards in a month, in money: what was open, what moved, what is open. Vouchers are no money.
import { type Day, dayAt } from '../day';
import type { Cents } from '../money';
import type { CardMove, EntryFigures } from './entry-figures';
import {
  finderIn,
  type MovementKind,
  type Movements,
  type Moving,
  movementKindOf,
  nothingMoved,
  sumMoved,
} from './movement-kinds';
import { countBy, type MonthSpan } from './recorded';

export type OpenCards = { readonly money: Cents; readonly cards: number };

type Card = { left: Cents; readonly until: Day | ''; readonly currency: string };
type Cards = Map<string, Card>;

export type CardMonth = Movements & {
  readonly open: OpenCards;
  /** Cards with money in another currency, which no sum can hold. */
  readonly others: number;
};

export function cardMovements(
  figures: readonly EntryFigures[],
  span: MonthSpan,
  currency: string,
): CardMonth {
  const [first, end] = [countBy(figures, span.before), countBy(figures, span.to)];
  const cards: Cards = new Map();
  for (let i = 0; i < first; i++) moveCards(cards, figures[i] as EntryFigures);
  const opening = openIn(cards, span.before, currency).money;
  const expiredBefore = expiredIn(cards, span.before, currency);
  const moved: Moving = { ...nothingMoved };
  const entryOf = finderIn(figures);
  for (let i = first; i < end; i++) {
    const one = figures[i] as EntryFigures;
    moveCards(cards, one, (move, card, gained) => {
      if (card.currency === currency) moved[kindOf(one, move, entryOf)] += gained;
    });
  }
  // What had expired before is worth nothing any more, whatever stands on it.
  moved.expired = expiredBefore - expiredIn(cards, span.to, currency);
  const open = openIn(cards, span.to, currency);
  moved.corrected += open.money - opening - sumMoved(moved);
  return { opening, moved, closing: open.money, open, others: othersIn(cards, span.to, currency) };
}

type Watch = (move: CardMove, card: Card, gained: Cents) => void;

function moveCards(cards: Cards, { cards: moves, moment, currency }: EntryFigures, watch?: Watch): void {
  for (const move of moves) {
    if (move.kind !== 'giftcard') continue;
    const known = cards.get(move.card);
    const isNew = move.how === 'issued' || move.how === 'carried';
    if (!isNew && known === undefined) continue;
    const card = isNew || known === undefined ? { left: 0, until: move.until, currency } : known;
    // It has gone with its last day: whatever is done to it since gives or takes nothing.
    if (!isNew && isOver(card, dayAt(moment))) continue;
    const before = known?.left ?? 0;
    card.left = isNew ? move.amount : card.left + move.amount;
    cards.set(move.card, card);
    watch?.(move, card, card.left - before);
  }
}

function kindOf(
  one: EntryFigures,
  { how, forPoints }: CardMove,
  entryOf: (seq: number) => EntryFigures | undefined,
): MovementKind {
  if (how === 'carried') return 'corrected';
  if (how === 'voided' && one.kind !== 'reverse') return 'voided';
  if (forPoints) return 'forPoints';
  const kind = movementKindOf(one, entryOf);
  return how === 'moved' && one.kind === 'invoice' ? 'used' : kind;
}

/** It may be used on its last day, and is open at the end of it. */
function isOver({ until }: Card, day: Day): boolean {
  return until !== '' && until < day;
}

function openIn(cards: Cards, day: Day, currency: string): OpenCards {
  let [money, count] = [0, 0];
  for (const card of cards.values()) {
    if (card.left === 0 || card.currency !== currency || isOver(card, day)) continue;
    money += card.left;
    count++;
  }
  return { money, cards: count };
}

function expiredIn(cards: Cards, day: Day, currency: string): Cents {
  let money = 0;
  for (const card of cards.values()) if (card.currency === currency && isOver(card, day)) money += card.left;
  return money;
}

function othersIn(cards: Cards, day: Day, currency: string): number {
  let count = 0;
  for (const card of cards.values())
    if (card.left > 0 && card.currency !== currency && !isOver(card, day)) count++;
  return count;
}
