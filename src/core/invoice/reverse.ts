// Taking an invoice back, wholly or in part. Everything is computed from the remainder of the invoice, so that partial
// refunds add up to the same as a single one.

import type { Moment } from '../day';
import type { Entry } from '../journal/entry';
import { expiryChangedSince, type MemberState, shortSince, whenOf } from '../members/member';
import { type Cents, sumOf } from '../money';
import {
  type Account,
  type Change,
  isExpired,
  type Lot,
  type Move,
  matured,
  mergeMoves,
  noChange,
  type Overdraw,
  settled,
  type When,
} from '../points/account';
import type { Expiry } from '../points/expiry';
import { restsBack } from '../points/rests';
import { type Uses, usesOf } from '../points/uses';
import type { Ruleset } from '../settings/ruleset';
import type { StoredValueMove } from '../stored-values/stored-value';
import type { Line } from './invoice';
import { type Remaining, remainingAfter } from './remaining';
import type { Return, Reversal } from './reversal';
import type { Sums } from './sums';

/** A computed reversal, before it has a place in the chain. */
export type Reversed = {
  readonly change: Change;
  /** Credits to gift cards that paid and vouchers used. The ledger takes back cards that the invoice issued. */
  readonly storedValues: readonly StoredValueMove[];
  readonly reversal: Reversal;
  /** The lines taken back, below 0. */
  readonly lines: readonly Line[];
  readonly sums: Sums;
};

/** The client of the invoice at the time of the reversal. */
export type ReverseClient = {
  readonly account: Account;
  readonly when: When;
  /** The expiry given to all points since the invoice, or ''. */
  readonly expiryChanged: Expiry | '';
  /** The shortfall of reversals since the invoice: points that the client did not have. */
  readonly short: number;
};

/** @param invoice the sequence number of the invoice's entry */
export function reverseClient(state: MemberState, moment: Moment, invoice: number): ReverseClient {
  return {
    account: state.account,
    when: whenOf(state, moment),
    expiryChanged: expiryChangedSince(state, invoice),
    short: shortSince(state, invoice),
  };
}

export type Reversing = {
  /** The entry of the invoice, and its reversals so far, in order. */
  readonly invoice: Entry;
  readonly earlier: readonly Reversal[];
  /** Checked by `checkReturns`; for a void, everything that remains. */
  readonly returns: readonly Return[];
  readonly isVoid: boolean;
  /** Null for a walk-in. */
  readonly client: ReverseClient | null;
  /** The ruleset that the invoice cites. */
  readonly ruleset: Ruleset;
  readonly overdraw: Overdraw;
  /** Gift cards that can no longer be credited, voided or expired: what they paid is refunded in money. */
  readonly dead: readonly string[];
};

/**
 * Recomputes what the remainder would have earned and used, under the invoice's own ruleset and facts, and takes back
 * the difference: from the lot that it earned into, and to the lots that it used.
 */
export function reverse({
  invoice,
  earlier,
  returns,
  isVoid,
  client,
  ruleset,
  overdraw,
  dead,
}: Reversing): Reversed {
  const before = remainingAfter(invoice, earlier, [], ruleset);
  const after = remainingAfter(invoice, earlier, returns, ruleset);
  const isWhole = isVoid || after.isNothing;
  const remaining = isVoid ? nothingOf(after) : after;
  const earned = before.points - remaining.points;
  const used = sumOf(before.used) - sumOf(remaining.used);
  const { change, short } =
    client === null
      ? { change: noChange, short: 0 }
      : pointsBack(invoice, { before, remaining }, client, overdraw);
  const inMoney = sumOf(
    dead.map((storedValue) => (before.paid.get(storedValue) ?? 0) - (remaining.paid.get(storedValue) ?? 0)),
  );
  const reversal: Reversal = {
    isVoid,
    isWhole,
    returned: returns,
    givesBack: 0,
    day: invoice.day,
    earned,
    used,
    short,
    spent: before.spent - remaining.spent,
    uses: usesBack(invoice, before, remaining, isVoid),
    rests: restsBack(before.rests, remaining.rests, invoice.facts?.rests ?? []),
    money: before.sums.due - remaining.sums.due + inMoney,
  };
  return {
    change,
    storedValues: storedValuesBack(invoice, before, remaining, dead),
    reversal,
    lines: linesBack(invoice, returns),
    sums: sumsBack(before.sums, remaining.sums, inMoney),
  };
}

/**
 * A void gives back every use. So does a refund of everything left, except for rewards whose gift card or voucher stays
 * with the client; a partial refund gives back none. A return of everything that is given back uses them again.
 */
function usesBack(invoice: Entry, before: Remaining, remaining: Remaining, isVoid: boolean): Uses {
  if (remaining.isNothing === before.isNothing) return [];
  const redemptions = invoice.redemptions.filter(({ issue }) => isVoid || issue === null);
  return usesOf({ redemptions, bonuses: invoice.bonuses });
}

function nothingOf(remaining: Remaining): Remaining {
  return {
    sums: { total: 0, discount: 0, tax: 0, paid: 0, due: 0 },
    points: 0,
    rests: [],
    used: remaining.used.map(() => 0),
    spent: 0,
    paid: new Map([...remaining.paid.keys()].map((storedValue) => [storedValue, 0])),
    isNothing: true,
  };
}

/** The remainder of the invoice before and after a return. */
type Stages = { readonly before: Remaining; readonly remaining: Remaining };

/** The part of it that decides points. */
type PointStages = { readonly [Stage in keyof Stages]: Pick<Remaining, 'points' | 'used'> };

/** @param invoice the invoice that earned and used them */
export function pointsBack(
  invoice: Entry,
  { before, remaining }: PointStages,
  { account, when, expiryChanged, short }: ReverseClient,
  overdraw: Overdraw,
): { change: Change; short: number } {
  // If all points got another expiry since, those of the invoice were among them.
  const now = <L extends Lot>(lot: L): L => (expiryChanged === '' ? lot : { ...lot, until: expiryChanged });
  const given = usedBack(invoice, before, remaining).map(now);
  const lot = invoice.earned && now(invoice.earned);
  const stages = { before, remaining };
  const lots = [...account.lots, ...given];
  const { moves, owed, expired } = earnedBack({ ...invoice, earned: lot }, stages, lots, when);
  const all = [...given, ...moves];
  if (all.length === 0 && owed === 0 && expired === 0) return { change: noChange, short: 0 };
  // In another order, or all at once, the points given back would have been available to take.
  const gained = sumOf(all.map(({ points }) => Math.max(0, points)));
  const change = settled(account, all, when.now, {
    lastVisit: when.lastVisit,
    owed,
    overdraw,
    short: Math.min(short, gained),
  });
  return { change: { ...change, shortfall: change.shortfall + expired }, short: change.shortfall };
}

/** Back into the lots used: the remainder counts as taken from the first ones. */
function usedBack(
  invoice: Entry,
  before: Pick<Remaining, 'used'>,
  remaining: Pick<Remaining, 'used'>,
): readonly Move[] {
  return invoice.redemptions.flatMap(({ moves }, k) => {
    const wasTaken = firstOf(moves, before.used[k] ?? 0);
    const staysTaken = firstOf(moves, remaining.used[k] ?? 0);
    return mergeMoves([...wasTaken.map((move) => ({ ...move, points: -move.points })), ...staysTaken]);
  });
}

/** The first `points` points of those taken from lots. */
function firstOf(moves: readonly Move[], points: number): readonly Move[] {
  let left = points;
  return moves.flatMap((move) => {
    const part = Math.min(-move.points, left);
    left -= part;
    return part === 0 ? [] : [{ ...move, points: -part }];
  });
}

/**
 * From the lot that the invoice earned into. If its last points paid a debt, that part is owed again. If the lot has
 * expired, the points that left it are not taken from points of other invoices.
 */
function earnedBack(
  { earned, change }: Pick<Entry, 'earned' | 'change'>,
  { before, remaining }: PointStages,
  lots: readonly Lot[],
  when: When,
): { moves: readonly Move[]; owed: number; expired: number } {
  if (earned === null || before.points === remaining.points) return { moves: [], owed: 0, expired: 0 };
  const paidDebt = Math.min(earned.points, Math.max(0, -change.debt));
  const inLot = earned.points - paidDebt;
  const fromLot = (back: number) => Math.min(back, inLot);
  const [was, is] = [earned.points - before.points, earned.points - remaining.points];
  const owed = is - fromLot(is) - (was - fromLot(was));
  const points = fromLot(is) - fromLot(was);
  if (!isExpired(earned, when)) return { moves: [{ ...earned, points: -points }], owed, expired: 0 };
  const there = inOneLot(earned, lots, when);
  const taken = Math.min(points, there);
  return {
    moves: taken === 0 ? [] : [{ ...earned, points: -taken }],
    owed: 0,
    expired: points - taken + owed,
  };
}

function inOneLot(lot: Lot, lots: readonly Lot[], { now }: When): number {
  const [wanted] = matured([lot], now);
  return matured(lots, now)
    .filter(({ from, until }) => from === wanted?.from && until === wanted.until)
    .reduce((points, other) => points + other.points, 0);
}

function storedValuesBack(
  invoice: Entry,
  before: Remaining,
  remaining: Remaining,
  dead: readonly string[],
): readonly StoredValueMove[] {
  const moves: StoredValueMove[] = [];
  for (const [storedValue, paid] of before.paid) {
    const amount = paid - (remaining.paid.get(storedValue) ?? 0);
    if (amount !== 0 && !dead.includes(storedValue))
      moves.push({ storedValue, kind: 'giftcard', amount, line: -1, issue: null });
  }
  // 1 where nothing remains now, −1 where nothing remained before.
  const turn = Number(remaining.isNothing) - Number(before.isNothing);
  if (turn !== 0)
    for (const { kind, storedValue, amount, issue } of invoice.storedValues)
      if (kind === 'voucher' && issue === null)
        moves.push({ storedValue, kind, amount: -amount * turn, line: -1, issue: null });
  return moves;
}

function linesBack(invoice: Entry, returns: readonly Return[]): readonly Line[] {
  return returns.flatMap(({ line, quantity, amount }) => {
    const whole = invoice.lines[line];
    if (whole === undefined) return [];
    return [{ ...whole, quantity: -quantity, amount: -amount, discount: 0 }];
  });
}

function sumsBack(before: Sums, remaining: Sums, inMoney: Cents): Sums {
  return {
    total: remaining.total - before.total,
    discount: remaining.discount - before.discount,
    tax: remaining.tax - before.tax,
    paid: remaining.paid - before.paid + inMoney,
    due: remaining.due - before.due - inMoney,
  };
}
