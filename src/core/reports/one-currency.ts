// Movements whose money adds up: what was recorded in another currency keeps its points, and has no money.
import type { Line } from '../invoice/invoice';
import type { Sums } from '../invoice/sums';
import type { EntryFigures } from './entry-figures';

export type InOneCurrency = {
  readonly movements: readonly EntryFigures[];
  /** How many have money in another currency, which no sum can hold. */
  readonly others: number;
};

/** @param code the currency in which the salon reckons now */
export function inCurrency(movements: readonly EntryFigures[], code: string): InOneCurrency {
  let others = 0;
  const same = movements.map((one) => {
    if (one.currency === code || !hasMoney(one)) return one;
    others++;
    return withoutMoney(one);
  });
  return { movements: others === 0 ? movements : same, others };
}

function hasMoney({ sums, cards }: EntryFigures): boolean {
  return sums !== null || cards.some(({ kind }) => kind === 'giftcard');
}

const none: Sums = { total: 0, discount: 0, tax: 0, paid: 0, due: 0 };

function withoutMoney(one: EntryFigures): EntryFigures {
  return {
    ...one,
    sums: one.sums && none,
    lines: one.lines.map((line): Line => ({ ...line, amount: 0, discount: 0 })),
    rewards: one.rewards.map((used) => ({ ...used, discount: 0 })),
    cards: one.cards.map((move) => (move.kind === 'giftcard' ? { ...move, amount: 0 } : move)),
  };
}
