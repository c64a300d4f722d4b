// What a salon owes its clients at the end of a month: open points and gift cards, in money, and what moved.

import { addDays, type Day, dayAt, type Month, sameDateAfter } from '../day';
import { prorate } from '../invoice/allocate';
import type { Cents, Currency } from '../money';
import { moneyFor, type Worth, worthOfPoints } from '../points/points-worth';
import type { Ruleset } from '../settings/ruleset';
import { type CardMonth, cardMovements } from './card-movements';
import type { EntryFigures } from './entry-figures';
import {
  type Moved,
  type MovementKind,
  type Movements,
  type Moving,
  movementKinds,
  nothingMoved,
} from './movement-kinds';
import { type PastEnd, pastEndAt } from './past-end';
import { type OpenPoints, openPointsAt, pointMovements, type Redeemed, redeemedIn } from './point-movements';
import { countBy, type MonthSpan, spanOfMonth } from './recorded';

/** How much of the points came to be used, of those that were used or expired. */
export type UsedShare = Redeemed & {
  readonly since: Day;
  readonly to: Day;
  /** Of two years, or of all that the ledger has. */
  readonly isWhole: boolean;
};

export type MonthEnd = MonthSpan & {
  readonly open: OpenPoints;
  /** Of these, what nobody could use any more then: whenever it was or will be taken out. */
  readonly past: PastEnd | null;
  readonly points: Movements;
  /** The same in money, by the reward that gives most; null if none gives a sum. */
  readonly worth: Worth | null;
  readonly value: Movements | null;
  /** Null as long as nothing was used or expired. */
  readonly share: UsedShare | null;
  /** Of the value of what can be used, as much as the share says. */
  readonly expected: Cents | null;
  readonly cards: CardMonth;
  readonly currency: Currency;
};

/** Points that are used now were earned up to two years ago in most programmes. */
const SHARE_MONTHS = 24;

export function monthEndOf(
  figures: readonly EntryFigures[],
  month: Month,
  today: Day,
  ruleset: Pick<Ruleset, 'rewards' | 'currency'>,
): MonthEnd {
  const span = spanOfMonth(month, today);
  const points = pointMovements(figures, span);
  const worth = worthOfPoints(ruleset);
  const value = worth === null ? null : inMoney(points, worth);
  const share = usedShare(figures, span.to);
  const count = countBy(figures, span.to);
  const past = pastEndAt(figures, count, span.to);
  const usable = worth === null ? 0 : signedMoney(points.closing - (past?.points ?? 0), worth);
  return {
    ...span,
    open: openPointsAt(figures, count),
    past,
    points,
    worth,
    value,
    share,
    expected: share === null || usable <= 0 ? null : prorate(usable, share.used, share.used + share.expired),
    cards: cardMovements(figures, span, ruleset.currency.code),
    currency: ruleset.currency,
  };
}

function usedShare(figures: readonly EntryFigures[], to: Day): UsedShare | null {
  const since = addDays(sameDateAfter(to, -SHARE_MONTHS), 1);
  const redeemed = redeemedIn(figures, countBy(figures, addDays(since, -1)), countBy(figures, to));
  if (redeemed.used + redeemed.expired === 0) return null;
  const begun = dayAt(figures[0]?.moment ?? '');
  const isWhole = begun <= since;
  return { ...redeemed, since: isWhole ? since : begun, to, isWhole };
}

/**
 * What each line is worth. A cent that rounding loses on one line is found on another, so that the column adds up and
 * its ends are what those points are worth.
 */
export function inMoney({ opening, moved, closing }: Movements, worth: Worth): Movements {
  const value: Moving = { ...nothingMoved };
  let running = opening;
  for (const kind of movementKinds) {
    const before = signedMoney(running, worth);
    running += moved[kind];
    value[kind] = signedMoney(running, worth) - before;
  }
  return { opening: signedMoney(opening, worth), moved: value, closing: signedMoney(closing, worth) };
}

/** Rounded towards zero: points that are owed are worth as much as points that are there. */
function signedMoney(points: number, worth: Worth): Cents {
  return points < 0 ? 0 - moneyFor(-points, worth) : moneyFor(points, worth);
}

// Shown although nothing moved: a reader looks for them.
const always: readonly MovementKind[] = ['gained', 'used', 'expired'];

/** The lines of the table, without those that stand at zero in every column. */
export function linesShown(columns: readonly Moved[]): readonly MovementKind[] {
  return movementKinds.filter((kind) => always.includes(kind) || columns.some((moved) => moved[kind] !== 0));
}
