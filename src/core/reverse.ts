// Taking an invoice back, wholly or in parts. Everything follows from what is kept of it, so that refunds in parts come
// to the same as one refund of all of them.
import {
  type Account,
  type Change,
  type Expiry,
  isExpired,
  type Lot,
  type Move,
  matured,
  mergeMoves,
  noChange,
  type Overdraw,
  settled,
  type When,
} from './account';
import type { Moment } from './day';
import type { Entry } from './entry';
import type { Line } from './invoice';
import { expiryChangedSince, type MemberState, shortSince, whenOf } from './member';
import { type Cents, sumOf } from './money';
import { type Remaining, remainingAfter } from './remaining';
import { restsBack } from './rests';
import type { Return, Reversal } from './reversal';
import type { Ruleset } from './ruleset';
import type { StoredValueMove } from './stored-value';
import type { Sums } from './sums';
import { type Uses, usesOf } from './uses';

/** What a reversal comes to, before it has a place in the chain. */
export type Reversed = {
  readonly change: Change;
  /** Back to gift cards that paid and vouchers that were used. Cards that the invoice made are the ledger's to take. */
  readonly storedValues: readonly StoredValueMove[];
  readonly reversal: Reversal;
  /** What was taken back, below 0. */
  readonly lines: readonly Line[];
  readonly sums: Sums;
};

/** The client of the invoice, as the reversal finds them. */
export type ReverseClient = {
  readonly account: Account;
  readonly when: When;
  /** The expiry that all points were given since the invoice, or ''. */
  readonly expiryChanged: Expiry | '';
  /** Points that reversals since the invoice should have taken and the client did not have. */
  readonly short: number;
};

/** @param invoice the number of the invoice's entry */
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
  /** Checked by `checkReturns`; everything that is left for a void. */
  readonly returns: readonly Return[];
  readonly isVoid: boolean;
  /** Null for a walk-in. */
  readonly client: ReverseClient | null;
  /** The one that the invoice cites. */
  readonly ruleset: Ruleset;
  readonly overdraw: Overdraw;
  /** Gift cards that can take nothing back, voided or expired: what they paid is given back in money. */
  readonly dead: readonly string[];
};

/**
 * Recomputes what the remaining part would have earned and used, by the invoice's own ruleset and facts, and takes
 * back the difference: out of the lot that it earned into, and into the lots that it used.
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
 * A void gives back every use. So does a refund of all that was left, but for rewards whose gift card or voucher stays
 * with the client; a part gives back none.
 */
function usesBack(invoice: Entry, before: Remaining, remaining: Remaining, isVoid: boolean): Uses {
  if (!remaining.isNothing || before.isNothing) return [];
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

/** What the invoice comes to before a return and after it. */
type Stages = { readonly before: Remaining; readonly remaining: Remaining };

/** Of that, what points go by. */
type PointStages = { readonly [Stage in keyof Stages]: Pick<Remaining, 'points' | 'used'> };

/** @param invoice what earned and used them */
export function pointsBack(
  invoice: Entry,
  { before, remaining }: PointStages,
  { account, when, expiryChanged, short }: ReverseClient,
  overdraw: Overdraw,
): { change: Change; short: number } {
  // Where all points were given another expiry since, those of the invoice were among them.
  const now = <L extends Lot>(lot: L): L => (expiryChanged === '' ? lot : { ...lot, until: expiryChanged });
  const given = usedBack(invoice, before, remaining).map(now);
  const lot = invoice.earned && now(invoice.earned);
  const stages = { before, remaining };
  const lots = [...account.lots, ...given];
  const { moves, owed, expired } = earnedBack({ ...invoice, earned: lot }, stages, lots, when);
  const all = [...given, ...moves];
  if (all.length === 0 && owed === 0 && expired === 0) return { change: noChange, short: 0 };
  // Taken back in another order, or at once, what is given back would have been there to be taken.
  const gained = sumOf(all.map(({ points }) => Math.max(0, points)));
  const change = settled(account, all, when.now, { owed, overdraw, short: Math.min(short, gained) });
  return { change: { ...change, shortfall: change.shortfall + expired }, short: change.shortfall };
}

/** Into the lots that were used: what is kept counts as taken from the first ones. */
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

/** The first so many points of what was taken from lots. */
function firstOf(moves: readonly Move[], points: number): readonly Move[] {
  let left = points;
  return moves.flatMap((move) => {
    const part = Math.min(-move.points, left);
    left -= part;
    return part === 0 ? [] : [{ ...move, points: -part }];
  });
}

/**
 * Out of the lot that the invoice earned into. The last of it paid a debt, where there was one: that part is owed
 * again. Where the lot has expired, what has left it is not taken from points that never were of this invoice.
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
  if (remaining.isNothing && !before.isNothing)
    for (const { kind, storedValue, amount, issue } of invoice.storedValues)
      if (kind === 'voucher' && issue === null)
        moves.push({ storedValue, kind, amount: -amount, line: -1, issue: null });
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
