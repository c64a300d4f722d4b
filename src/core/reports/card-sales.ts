// Gift cards sold, and what was paid with them, in money. What a reward put on a card was sold to nobody, and a card whose
// sale is taken back was not sold.
import type { Cents } from '../money';
import type { CardMove, EntryFigures } from './entry-figures';

export type CardSales = {
  /** Below 0 if sales are taken back. */
  sold(movement: EntryFigures): Cents;
  paid(movement: EntryFigures): Cents;
};

/** @param all the whole ledger: a card that is taken back may have been made long before the period */
export function cardSalesIn(all: readonly EntryFigures[]): CardSales {
  const forPoints = new Set(
    all.flatMap(({ cards }) => cards.filter((move) => move.forPoints).map(({ card }) => card)),
  );
  return {
    sold: ({ kind, cards }) =>
      sumOf(
        cards,
        ({ how, card }) =>
          !forPoints.has(card) && (how === 'issued' || (how === 'voided' && kind === 'reverse')),
      ),
    paid: ({ cards }) => 0 - sumOf(cards, ({ how }) => how === 'moved'),
  };
}

function sumOf(cards: readonly CardMove[], wanted: (move: CardMove) => boolean): Cents {
  return cards.reduce((sum, move) => (move.kind === 'giftcard' && wanted(move) ? sum + move.amount : sum), 0);
}
