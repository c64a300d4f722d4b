// What the Dashboard shows of the figures, on a day and under a ruleset.
import { addMonths, type Day, type Month, monthOf } from '../day';
import type { Cents } from '../money';
import { moneyFor, type Worth, worthOfPoints } from '../points/points-worth';
import { useOf } from '../points/uses';
import type { Ruleset } from '../settings/ruleset';
import { type Figures, holdersIn } from './figures';
import type { Holders } from './holders';
import { type UsesByMonth, usesBetween } from './uses-by-month';

export type ShownMonth = {
  readonly month: Month;
  readonly earned: number;
  readonly used: number;
  /** At the month's end; of the last one, now. */
  readonly open: number;
  /** Clients who came for the first time, and the others; null if they have to be counted anew. */
  readonly fresh: number | null;
  readonly returning: number | null;
};

export type ShownCards = {
  readonly count: number;
  readonly left: Cents;
  /** Open cards in other currencies, which no sum can hold; by currency. */
  readonly others: readonly { readonly currency: string; readonly count: number }[];
};

export type Shown = {
  /** This month last. */
  readonly months: readonly ShownMonth[];
  readonly open: number;
  /** What the open points, and those used this month, are worth; null if no reward gives a fixed sum. */
  readonly openWorth: Cents | null;
  readonly usedWorth: Cents | null;
  readonly clients: number | null;
  readonly cards: ShownCards | null;
  /** The rewards that were used most in these months, most first; null if they have to be counted anew. */
  readonly rewards: readonly { readonly name: string; readonly uses: number }[] | null;
};

export const MONTHS_SHOWN = 12;
export const REWARDS_SHOWN = 5;

type Under = { readonly ruleset: Ruleset; readonly day: Day };

export function shownFigures(figures: Figures, { ruleset, day }: Under): Shown {
  const worth = worthOfPoints(ruleset);
  const months = monthsTo(monthOf(day), figures);
  const holders = holdersIn(figures);
  return {
    months,
    open: figures.open,
    openWorth: worthIn(figures.open, worth),
    usedWorth: worthIn(months[months.length - 1]?.used ?? 0, worth),
    clients: holders?.clients ?? null,
    cards: cardsIn(holders, ruleset.currency.code, day),
    rewards: figures.uses && mostUsed(ruleset, figures.uses, monthOf(day)),
  };
}

function monthsTo(last: Month, figures: Figures): readonly ShownMonth[] {
  const holders = holdersIn(figures);
  const months: ShownMonth[] = [];
  let { open } = figures;
  // What a wrong clock has recorded for later months is in the balances already.
  for (const [month, , , points] of figures.months) if (month > last) open -= points;
  for (let back = 0; back < MONTHS_SHOWN; back++) {
    const month = addMonths(last, -back);
    const [, earned, used, points] = figures.months.find(([known]) => known === month) ?? ['', 0, 0, 0];
    const [, seen, fresh] = holders?.seen.find(([known]) => known === month) ?? ['', 0, 0];
    const people = holders === null ? unknown : { fresh, returning: seen - fresh };
    months.unshift({ month, earned, used, open, ...people });
    open -= points;
  }
  return months;
}

const unknown = { fresh: null, returning: null };

function worthIn(points: number, worth: Worth | null): Cents | null {
  return worth === null ? null : moneyFor(points, worth);
}

function cardsIn(holders: Holders | null, currency: string, day: Day): Shown['cards'] {
  if (holders?.cards == null) return null;
  const open = holders.cards.filter(([, until]) => until === '' || until >= day);
  const own = open.filter(([of]) => of === currency);
  const others = new Map<string, number>();
  for (const [of, , cards] of open) if (of !== currency) others.set(of, (others.get(of) ?? 0) + cards);
  return {
    count: own.reduce((sum, [, , cards]) => sum + cards, 0),
    left: own.reduce((sum, [, , , left]) => sum + left, 0),
    others: [...others].map(([of, count]) => ({ currency: of, count })),
  };
}

/** Of the rewards that there are now. */
function mostUsed({ rewards }: Ruleset, uses: UsesByMonth, last: Month): Shown['rewards'] {
  const times = new Map(usesBetween(uses, addMonths(last, 1 - MONTHS_SHOWN), last));
  return rewards
    .map(({ name }) => ({ name, uses: times.get(useOf('rewards', name)) ?? 0 }))
    .filter((one) => one.uses > 0)
    .sort((a, b) => b.uses - a.uses || (a.name < b.name ? -1 : 1))
    .slice(0, REWARDS_SHOWN);
}
