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
import type { Book } from './ruleset';
import type { CardMove } from './stored-value';
import type { Entry } from './entry';
import type { Line } from './invoice';
import { type Kept, keptAfter } from './remaining';
import { type Cents, sumOf } from './money';
import type { Sums } from './quote';
import type { Return, Reversal } from './returns';

/** What a reversal comes to, before it has a place in the chain. */
export type Reversed = {
  readonly change: Change;
  /** Back to gift cards that paid and vouchers that were used. Cards that the invoice made are the ledger's to take. */
  readonly cards: readonly CardMove[];
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
  readonly redated: Expiry | '';
};

/**
 * Recomputes what the kept part would have earned and used, by the invoice's own book and facts, and takes back the
 * difference: out of the lot that it earned into, and into the lots that it used.
 * @param invoice the entry of the invoice
 * @param earlier its reversals so far, in order
 * @param returns checked by `checkReturns`; everything that is left for a void
 * @param client null for a walk-in
 * @param book the one that the invoice cites
 * @param dead cards that can take nothing back, voided or expired: what they paid is given back in money
 */
export function reverse(
  invoice: Entry,
  earlier: readonly Reversal[],
  returns: readonly Return[],
  isVoid: boolean,
  client: ReverseClient | null,
  book: Book,
  overdraw: Overdraw,
  dead: readonly string[] = [],
): Reversed {
  const before = keptAfter(invoice, earlier, [], book);
  const after = keptAfter(invoice, earlier, returns, book);
  const isWhole = isVoid || after.isNothing;
  const kept = isVoid ? nothingOf(after) : after;
  const earned = before.points - kept.points;
  const used = sumOf(before.used) - sumOf(kept.used);
  const short = earlier[earlier.length - 1]?.short ?? 0;
  const { change, newlyShort } =
    client === null
      ? { change: noChange, newlyShort: 0 }
      : pointsBack(invoice, before, kept, client, overdraw, short);
  const inMoney = sumOf(dead.map((card) => (before.paid.get(card) ?? 0) - (kept.paid.get(card) ?? 0)));
  const reversal: Reversal = {
    isVoid,
    isWhole,
    returned: returns,
    day: invoice.day,
    earned,
    used,
    short: short + newlyShort,
    spent: before.spent - kept.spent,
    money: before.sums.due - kept.sums.due + inMoney,
  };
  return {
    change,
    cards: cardsBack(invoice, before, kept, dead),
    reversal,
    lines: linesBack(invoice, returns),
    sums: sumsBack(before.sums, kept.sums, inMoney),
  };
}

function nothingOf(kept: Kept): Kept {
  return {
    sums: { total: 0, discount: 0, tax: 0, paid: 0, due: 0 },
    points: 0,
    used: kept.used.map(() => 0),
    spent: 0,
    paid: new Map([...kept.paid.keys()].map((card) => [card, 0])),
    isNothing: true,
  };
}

function pointsBack(
  invoice: Entry,
  before: Kept,
  kept: Kept,
  { account, when, redated }: ReverseClient,
  overdraw: Overdraw,
  short: number,
): { change: Change; newlyShort: number } {
  // Where all points were given another expiry since, those of the invoice were among them.
  const now = <L extends Lot>(lot: L): L => (redated === '' ? lot : { ...lot, until: redated });
  const given = usedBack(invoice, before, kept).map(now);
  const lot = invoice.earned && now(invoice.earned);
  const { moves, owed, expired } = earnedBack(invoice, lot, before.points, kept.points, account, given, when);
  const all = [...given, ...moves];
  if (all.length === 0 && owed === 0 && expired === 0) return { change: noChange, newlyShort: 0 };
  // At once, what is given back would have been taken for what was short: so it is in parts.
  const gained = sumOf(all.map(({ points }) => Math.max(0, points)));
  const change = settled(account, all, when.now, owed, overdraw, Math.min(short, gained));
  return { change: { ...change, shortfall: change.shortfall + expired }, newlyShort: change.shortfall };
}

/** Into the lots that were used: what is kept counts as taken from the first ones. */
function usedBack(invoice: Entry, before: Kept, kept: Kept): readonly Move[] {
  return invoice.redemptions.flatMap(({ moves }, k) => {
    const wasTaken = firstOf(moves, before.used[k] ?? 0);
    const staysTaken = firstOf(moves, kept.used[k] ?? 0);
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
  invoice: Entry,
  earned: Lot | null,
  before: number,
  kept: number,
  account: Account,
  given: readonly Move[],
  when: When,
): { moves: readonly Move[]; owed: number; expired: number } {
  if (earned === null || before === kept) return { moves: [], owed: 0, expired: 0 };
  const paidDebt = Math.min(earned.points, Math.max(0, -invoice.change.debt));
  const inLot = earned.points - paidDebt;
  const fromLot = (back: number) => Math.min(back, inLot);
  const [was, is] = [earned.points - before, earned.points - kept];
  const owed = is - fromLot(is) - (was - fromLot(was));
  const points = fromLot(is) - fromLot(was);
  if (!isExpired(earned, when)) return { moves: [{ ...earned, points: -points }], owed, expired: 0 };
  const there = inOneLot(earned, [...account.lots, ...given], when);
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

function cardsBack(invoice: Entry, before: Kept, kept: Kept, dead: readonly string[]): readonly CardMove[] {
  const moves: CardMove[] = [];
  for (const [card, paid] of before.paid) {
    const amount = paid - (kept.paid.get(card) ?? 0);
    if (amount !== 0 && !dead.includes(card))
      moves.push({ card, kind: 'giftcard', amount, line: -1, issue: null });
  }
  if (kept.isNothing && !before.isNothing)
    for (const { kind, card, amount, issue } of invoice.cards)
      if (kind === 'voucher' && issue === null)
        moves.push({ card, kind, amount: -amount, line: -1, issue: null });
  return moves;
}

function linesBack(invoice: Entry, returns: readonly Return[]): readonly Line[] {
  return returns.flatMap(({ line, quantity, amount }) => {
    const whole = invoice.lines[line];
    if (whole === undefined) return [];
    return [{ ...whole, quantity: -quantity, amount: -amount, discount: 0 }];
  });
}

function sumsBack(before: Sums, kept: Sums, inMoney: Cents): Sums {
  return {
    total: kept.total - before.total,
    discount: kept.discount - before.discount,
    tax: kept.tax - before.tax,
    paid: kept.paid - before.paid + inMoney,
    due: kept.due - before.due - inMoney,
  };
}
