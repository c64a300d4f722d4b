// One member's points: lots and debt, and the four ways in which they move. Nothing here knows of entries or sheets.
import { type Day, type ExpiryMonth, monthOf, NEVER } from './day';
import { Broken } from './result';

/** All points of one member that become usable on the same day and expire in the same month. */
export type Lot = {
  /** The day from which they can be used; '' where they always could, so that a regular client keeps one lot. */
  readonly from: Day | '';
  readonly until: ExpiryMonth;
  readonly points: number;
};

/** Points owed stand only where no lot has any left: balance = lots − debt. */
export type Account = { readonly lots: readonly Lot[]; readonly debt: number };

/** Points that one lot gained (above 0) or lost (below 0). */
export type Move = Lot;

/** What an entry changes, lot by lot; `shortfall` are points that it should have taken and nobody has. */
export type Change = {
  readonly moves: readonly Move[];
  readonly debt: number;
  readonly shortfall: number;
};

export const emptyAccount: Account = { lots: [], debt: 0 };
export const noChange: Change = { moves: [], debt: 0, shortfall: 0 };

export function balanceOf(account: Account): number {
  return sumPoints(account.lots) - account.debt;
}

/** Points that can be used on the day: neither pending nor expired. */
export function availableOn(account: Account, day: Day): number {
  return sumPoints(account.lots.filter((lot) => lot.from <= day && !expired(lot, day))) - account.debt;
}

/** Points that are earned but not usable yet. */
export function pendingOn(account: Account, day: Day): number {
  return sumPoints(account.lots.filter((lot) => lot.from > day));
}

/** The change of the balance. */
export function pointsOf(change: Change): number {
  return sumPoints(change.moves) - change.debt;
}

/** Puts points into a lot; what is owed is paid from them first. */
export function put(account: Account, lot: Lot): Change {
  return settled(account, [lot]);
}

/**
 * Undoes an earlier change: back into the same lots, out of the same lots. What those lots have lost since is
 * taken from the others, oldest expiry first; what nobody has becomes debt, or shortfall where `overdraw` is `zero`.
 */
export function undo(account: Account, change: Change, overdraw: 'negative' | 'zero'): Change {
  if (change.debt > 0) throw new Broken('state-wrong', 0, 'only what made no debt is undone');
  const inverse = mergeMoves(change.moves).map((move) => ({ ...move, points: -move.points }));
  // Debt that the change paid off is owed again.
  return settled(account, inverse, -change.debt, overdraw);
}

/** The account after a change. Throws where the change takes what is not there: never written, never read. */
export function applyChange(account: Account, change: Change): Account {
  const lots = mergeMoves([...account.lots, ...change.moves]);
  const debt = account.debt + change.debt;
  if (lots.some((lot) => lot.points < 0) || debt < 0) throw new Broken('state-wrong', 0, 'a lot below zero');
  return { lots, debt };
}

/** Lots in the order in which they are used: what expires first goes first. */
export function inUseOrder(lots: readonly Lot[]): Lot[] {
  return [...lots].sort((a, b) => compare(expiryKey(a), expiryKey(b)) || compare(a.from, b.from));
}

/**
 * Makes any set of moves and owed points into a change that the account can bear: no lot below zero, and no debt
 * beside points.
 */
function settled(
  account: Account,
  moves: readonly Move[],
  owed = 0,
  overdraw: 'negative' | 'zero' = 'negative',
): Change {
  const lots = new Map<string, Lot>();
  for (const lot of mergeMoves([...account.lots, ...moves])) lots.set(keyOf(lot), lot);
  let debt = account.debt + owed;
  for (const [key, lot] of lots)
    if (lot.points < 0) {
      debt -= lot.points;
      lots.set(key, { ...lot, points: 0 });
    }
  for (const lot of inUseOrder([...lots.values()])) {
    const paid = Math.min(lot.points, Math.max(0, debt));
    lots.set(keyOf(lot), { ...lot, points: lot.points - paid });
    debt -= paid;
  }
  // What was owed before and is owed again is no new debt: it stands even where a balance stops at zero.
  const allowed = overdraw === 'zero' ? Math.min(debt, account.debt + owed) : debt;
  return {
    moves: movesBetween(account.lots, [...lots.values()]),
    debt: allowed - account.debt,
    shortfall: debt - allowed,
  };
}

/** The change that leads from one account to the other. */
export function changeBetween(before: Account, after: Account): Change {
  return { moves: movesBetween(before.lots, after.lots), debt: after.debt - before.debt, shortfall: 0 };
}

function movesBetween(before: readonly Lot[], after: readonly Lot[]): Move[] {
  return mergeMoves([...after, ...before.map((lot) => ({ ...lot, points: -lot.points }))]);
}

/** Moves of the same lot added up, those that come to nothing left out, in use order. */
function mergeMoves(moves: readonly Move[]): Move[] {
  const merged = new Map<string, Move>();
  for (const move of moves) {
    const known = merged.get(keyOf(move));
    merged.set(keyOf(move), {
      from: move.from,
      until: move.until,
      points: move.points + (known?.points ?? 0),
    });
  }
  return inUseOrder([...merged.values()].filter((move) => move.points !== 0));
}

function keyOf(lot: Lot): string {
  return `${lot.from}/${lot.until}`;
}

function expired(lot: Lot, day: Day): boolean {
  return lot.until !== NEVER && lot.until < monthOf(day);
}

function expiryKey(lot: Lot): string {
  return lot.until === NEVER ? '9999-99' : lot.until;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sumPoints(lots: readonly Lot[]): number {
  let sum = 0;
  for (const lot of lots) sum += lot.points;
  return sum;
}
