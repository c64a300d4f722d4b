// One member's points: lots and debt, and how they move. Nothing here knows entries or sheets.
import type { Day, Moment } from '../day';
import { LedgerCorrupt } from '../result';
import { type Expiry, lastTimeOf, useKey } from './expiry';

/** All points of one member that become usable at the same moment and expire at the same time. */
export type Lot = {
  /** The moment or day from which the points are usable; '' once it has passed, so that a client has few lots. */
  readonly from: Moment | Day | '';
  readonly until: Expiry;
  readonly points: number;
};

/** There is debt only while every lot is empty: balance = lots − debt. */
export type Account = { readonly lots: readonly Lot[]; readonly debt: number };

/** Points that one lot gained (above 0) or lost (below 0). */
export type Move = Lot;

/**
 * What an entry changes, lot by lot. `shortfall` is the number of points that it should have taken but the client did
 * not have; below 0 if it makes up for an earlier shortfall.
 */
export type Change = {
  readonly moves: readonly Move[];
  readonly debt: number;
  readonly shortfall: number;
};

/** Now, and the member's last visit ('' before the first): together they decide which points are usable. */
export type When = { readonly now: Moment; readonly lastVisit: Day | '' };

/** What to do if a reversal takes more points than the client has. */
export const overdrawChoices = ['negative', 'zero'] as const;
export type Overdraw = (typeof overdrawChoices)[number];

export const emptyAccount: Account = { lots: [], debt: 0 };
export const noChange: Change = { moves: [], debt: 0, shortfall: 0 };

export function balanceOf(account: Account): number {
  return sumPoints(account.lots) - account.debt;
}

/** Usable points: neither pending nor expired. Below 0 if points are owed. */
export function availableAt(account: Account, when: When): number {
  return sumPoints(account.lots.filter((lot) => isUsable(lot, when))) - account.debt;
}

/** Points earned but not usable yet. */
export function pendingAt(account: Account, now: Moment): number {
  return sumPoints(account.lots.filter((lot) => isPending(lot, now)));
}

/** The change of the balance. */
export function pointsOf(change: Change): number {
  return sumPoints(change.moves) - change.debt;
}

/** Takes points from usable lots, earliest expiry first; throws if there are too few. */
export function taken(account: Account, points: number, when: When): readonly Move[] {
  const moves: Move[] = [];
  let left = points;
  for (const lot of inUseOrder(matured(account.lots, when.now), when.lastVisit)) {
    const part = isUsable(lot, when) ? Math.min(lot.points, left) : 0;
    if (part > 0) moves.push({ ...lot, points: -part });
    left -= part;
  }
  if (left > 0) throw new LedgerCorrupt('state-wrong', 0, 'more points used than there are');
  return moves;
}

/** The moves that remove expired points still in the account. */
export function expiredIn({ lots }: Account, when: When): readonly Move[] {
  const isGone = (lot: Lot) => lot.points > 0 && isExpired(lot, when);
  // Asked for every invoice, and nearly always nothing has expired.
  if (!lots.some(isGone)) return nothingMoved;
  return matured(lots, when.now)
    .filter(isGone)
    .map((lot) => ({ ...lot, points: -lot.points }));
}

const nothingMoved: readonly Move[] = [];

/** The account without expired points that no entry has removed yet. */
export function liveAt(account: Account, when: When): Account {
  const expired = expiredIn(account, when);
  return expired.length === 0 ? account : applyChange(account, settled(account, expired, when.now, when));
}

type Settling = {
  /** The client's last visit, which says what expires first; without it, the fixed ends of the lots do. */
  readonly lastVisit?: Day | '';
  /** Debt that was paid off before and is owed again. It is not new debt: it stays even if balances stop at 0. */
  readonly owed?: number;
  readonly overdraw?: Overdraw;
  /** An earlier shortfall that the moves have to make up for before the client gains anything. */
  readonly short?: number;
};

const plainly: Settling = {};

/**
 * Turns any moves and owed points into a valid change: no lot below zero, and no debt while a lot has points. Points
 * missing from a lot are taken from the others, earliest expiry first; what the client does not have becomes debt, or
 * shortfall if `overdraw` is `zero`.
 */
export function settled(
  account: Account,
  moves: readonly Move[],
  now: Moment,
  { lastVisit = '', owed = 0, overdraw = 'negative', short = 0 }: Settling = plainly,
): Change {
  if (isPlainGain(account, moves, owed, short)) return { moves, debt: 0, shortfall: 0 };
  const lots = new Map<string, Lot>();
  for (const lot of mergeMoves(matured([...account.lots, ...moves], now))) lots.set(keyOf(lot), lot);
  let debt = account.debt + owed + short;
  for (const [key, lot] of lots)
    if (lot.points < 0) {
      debt -= lot.points;
      lots.set(key, { ...lot, points: 0 });
    }
  for (const lot of inUseOrder([...lots.values()], lastVisit)) {
    const paid = Math.min(lot.points, Math.max(0, debt));
    lots.set(keyOf(lot), { ...lot, points: lot.points - paid });
    debt -= paid;
  }
  const allowed = overdraw === 'zero' ? Math.min(debt, account.debt + owed) : debt;
  return {
    moves: movesBetween(account.lots, [...lots.values()], lastVisit),
    debt: allowed - account.debt,
    shortfall: debt - allowed - short,
  };
}

/** One gain, usable now, for a client who owes nothing and has nothing to mature: the change is the gain itself. */
function isPlainGain(account: Account, moves: readonly Move[], owed: number, short: number): boolean {
  const only = moves[0];
  if (only === undefined || moves.length > 1 || only.points <= 0 || only.from !== '') return false;
  if (account.debt + owed + short > 0) return false;
  const { lots } = account;
  for (let i = 0; i < lots.length; i++) if (lots[i]?.from !== '') return false;
  return true;
}

/** The account after a change. Throws if the change takes points that are not there. */
export function applyChange(account: Account, change: Change): Account {
  const lots = withGain(account.lots, change.moves) ?? mergeMoves([...account.lots, ...change.moves]);
  const debt = account.debt + change.debt;
  if (lots.some((lot) => lot.points < 0) || debt < 0)
    throw new LedgerCorrupt('state-wrong', 0, 'a lot below zero');
  return { lots, debt };
}

/** One gain for a lot that is there already, as most are: nothing has to be put in order. Else null. */
function withGain(lots: readonly Lot[], moves: readonly Move[]): readonly Lot[] | null {
  const gain = moves[0];
  if (gain === undefined || gain.points <= 0 || moves.length > 1) return null;
  // Nearly always the newest one.
  let at = lots.length - 1;
  while (at >= 0 && (lots[at]?.until !== gain.until || lots[at]?.from !== gain.from)) at -= 1;
  const known = lots[at];
  if (known === undefined) return null;
  const after = lots.slice();
  after[at] = { from: known.from, until: known.until, points: known.points + gain.points };
  return after;
}

/** The change from one account to the other. */
export function changeBetween(before: Account, after: Account): Change {
  return { moves: movesBetween(before.lots, after.lots), debt: after.debt - before.debt, shortfall: 0 };
}

/** Lots in order of use: what expires first goes first, for a client last seen on that day. */
export function inUseOrder<L extends Lot>(lots: readonly L[], lastVisit: Day | ''): L[] {
  if (areInOrder(lots)) return lots.slice();
  const keyed = lots.map((lot) => [useKey(lot.until, lastVisit), lot] as const);
  return keyed
    .sort(([a, one], [b, other]) => compare(a, b) || compare(one.from, other.from))
    .map(([, lot]) => lot);
}

/** Whether they all end with a month and stand in the order of it, as those of most accounts do. */
function areInOrder(lots: readonly Lot[]): boolean {
  if (lots.length < 2) return true;
  let before = '';
  for (let i = 0; i < lots.length; i++) {
    const { until } = lots[i] as Lot;
    // No period after a visit, whose end is another for each client.
    if (until.length !== MONTH || until > AFTER_DIGITS || until <= before) return false;
    before = until;
  }
  return true;
}

const MONTH = '2018-12'.length;
const AFTER_DIGITS = ':';

export function isExpired({ until }: Lot, { now, lastVisit }: When): boolean {
  const last = lastTimeOf(until, lastVisit);
  // As text, a month sorts before its own days and a day before its moments, at which it has not passed yet.
  return last !== undefined && last < now && !now.startsWith(last);
}

/** Moves with `from` cleared once it has passed: all usable lots with the same expiry become one. */
export function matured<L extends Lot>(moves: readonly L[], now: Moment): L[] {
  return moves.map((move) => (move.from !== '' && !isPending(move, now) ? { ...move, from: '' } : move));
}

export function isPending(lot: Lot, now: Moment): boolean {
  return lot.from !== '' && lot.from > now;
}

/** Whether its points can be used: neither pending nor expired. */
export function isUsable(lot: Lot, when: When): boolean {
  return !isPending(lot, when.now) && !isExpired(lot, when);
}

function movesBetween(before: readonly Lot[], after: readonly Lot[], lastVisit: Day | '' = ''): Move[] {
  return mergeMoves([...after, ...before.map((lot) => ({ ...lot, points: -lot.points }))], lastVisit);
}

/**
 * Moves added up per lot, in order of use; those that cancel out are left out. An account, which outlasts its client's
 * visits, is in the order of its fixed ends.
 */
export function mergeMoves(moves: readonly Move[], lastVisit: Day | '' = ''): Move[] {
  const merged: { -readonly [Field in keyof Move]: Move[Field] }[] = [];
  for (let i = 0; i < moves.length; i++) {
    const { from, until, points } = moves[i] as Move;
    // A client has a dozen lots at most: to go through them is quicker than to make a name for each.
    let at = 0;
    while (at < merged.length && (merged[at]?.until !== until || merged[at]?.from !== from)) at += 1;
    const known = merged[at];
    if (known === undefined) merged.push({ from, until, points });
    else known.points += points;
  }
  return inUseOrder(
    merged.filter((move) => move.points !== 0),
    lastVisit,
  );
}

function keyOf(lot: Lot): string {
  return `${lot.from}/${lot.until}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sumPoints(lots: readonly Lot[]): number {
  let sum = 0;
  for (const lot of lots) sum += lot.points;
  return sum;
}
