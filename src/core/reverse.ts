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
import { noFacts } from './bonuses/definition';
import type { Book } from './book';
import type { CardMove } from './card';
import type { Day } from './day';
import { earningsOf } from './earn';
import { type Entry, entryInvoice } from './entry';
import type { Invoice, Line } from './invoice';
import { type Cents, sumOf } from './money';
import { byCardOf, type Sums, sharesOf, sumsOf } from './quote';
import { saleOf, spentOn } from './sale';
import { portion, shared } from './share';

/** Some units of a line, or some of its amount, or both. */
export type Return = {
  /** The line's index. */
  readonly line: number;
  /** Units, 0 where only money is given back. */
  readonly quantity: number;
  /** Of the line's amount as invoiced, before rewards. */
  readonly amount: Cents;
};

/** What a reversal takes back of an invoice; the entry's `of` says which. */
export type Reversal = {
  /** It did not happen: the visit goes too. A refund leaves the visit. */
  readonly isVoid: boolean;
  /** Everything that was left of the invoice. */
  readonly isWhole: boolean;
  readonly returned: readonly Return[];
  /** The invoice's day. */
  readonly day: Day;
  /** Points earned that are taken back, points used that are given back. */
  readonly earned: number;
  readonly used: number;
  /** Points that this and earlier parts should have taken and nobody had: what later parts give back makes up for it. */
  readonly short: number;
  /** Money spent less: what was invoiced less what rewards took off it. */
  readonly spent: Cents;
  /** Money to give back to the client, beside what goes back to gift cards. */
  readonly money: Cents;
};

export type ReverseRefusal =
  /** Nothing is left of the invoice. */
  | { readonly code: 'nothing-left' }
  /** More than is left of line `line` (from 1). */
  | { readonly code: 'return-too-much'; readonly line: number };

/** What is kept of an invoice after some returns: all figures are reckoned from it alone. */
type Kept = {
  readonly sums: Sums;
  readonly points: number;
  /** Points that each redemption keeps. */
  readonly used: readonly number[];
  /** What each gift card that paid still pays. */
  readonly paid: ReadonlyMap<string, Cents>;
  /** What counts as money spent for a level. */
  readonly spent: Cents;
  readonly isNothing: boolean;
};

/** The part of each line that is left: units and amount. */
export function leftOf(invoice: Entry, earlier: readonly Reversal[]): readonly Return[] {
  return invoice.lines.map((line, i) => {
    const back = earlier.flatMap(({ returned }) => returned).filter((part) => part.line === i);
    return {
      line: i,
      quantity: line.quantity - back.reduce((units, part) => units + part.quantity, 0),
      amount: line.amount - sumOf(back.map(({ amount }) => amount)),
    };
  });
}

/** All that is left of an invoice, as what is to be returned. */
export function wholeOf(invoice: Entry, earlier: readonly Reversal[]): readonly Return[] {
  return leftOf(invoice, earlier).filter(({ quantity, amount }) => quantity !== 0 || amount !== 0);
}

/** Some units of a line with their part of its amount, after what was returned before. */
export function unitsBack(
  invoice: Entry,
  earlier: readonly Reversal[],
  line: number,
  quantity: number,
): Return {
  const whole = invoice.lines[line];
  const left = leftOf(invoice, earlier)[line];
  if (whole === undefined || left === undefined) return { line, quantity, amount: 0 };
  const keptUnits = Math.max(0, left.quantity - quantity);
  const keptAmount = Math.min(left.amount, portion(whole.amount, keptUnits, whole.quantity, 'half'));
  return { line, quantity, amount: left.amount - keptAmount };
}

/**
 * Returns that give back so much money (to the client and to gift cards together), spread over all that is left in
 * proportion; null where less than that is left. Where cents do not divide, the next smaller sum.
 */
export function moneyBack(
  invoice: Entry,
  earlier: readonly Reversal[],
  money: Cents,
  book: Book,
): readonly Return[] | null {
  // A gift card that was sold is taken back by the piece: half of one is nothing that a till could void.
  const left = leftOf(invoice, earlier).map(({ line, amount }) =>
    invoice.lines[line]?.kind === 'giftcard' ? 0 : Math.max(0, amount),
  );
  const before = keptAfter(invoice, earlier, [], book).sums;
  const netBefore = before.total - before.discount + before.tax;
  const spread = (amount: Cents) =>
    shared(amount, left).flatMap((part, line) => (part === 0 ? [] : [{ line, quantity: 0, amount: part }]));
  const given = (amount: Cents) => {
    const { total, discount, tax } = keptAfter(invoice, earlier, spread(amount), book).sums;
    return netBefore - (total - discount + tax);
  };
  // Never more than the invoice still comes to, though set-offs may make its lines worth more.
  if (money > Math.min(netBefore, given(sumOf(left)))) return null;
  // What is given back grows with what is returned: halve until the largest that does not give too much.
  let [low, high] = [0, sumOf(left)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (given(middle) <= money) low = middle;
    else high = middle - 1;
  }
  return spread(low);
}

/** Whether the returns fit what is left of the invoice. */
export function checkReturns(
  invoice: Entry,
  earlier: readonly Reversal[],
  returns: readonly Return[],
): ReverseRefusal | undefined {
  const left = leftOf(invoice, earlier);
  if (earlier.some(({ isWhole }) => isWhole)) return { code: 'nothing-left' };
  for (const part of returns) {
    const there = left[part.line];
    const both = returns.filter(({ line }) => line === part.line).length > 1;
    const fits = isPartOf(part.quantity, there?.quantity ?? 0) && isPartOf(part.amount, there?.amount ?? 0);
    if (there === undefined || both || !fits) return { code: 'return-too-much', line: part.line + 1 };
  }
  return undefined;
}

/** Whether a part is whole and between nothing and what is there, which is below 0 on a set-off. */
function isPartOf(part: number, there: number): boolean {
  return Number.isInteger(part) && part >= Math.min(0, there) && part <= Math.max(0, there);
}

function keptAfter(
  invoice: Entry,
  earlier: readonly Reversal[],
  returns: readonly Return[],
  book: Book,
): Kept {
  const gone = [...earlier.flatMap(({ returned }) => returned), ...returns];
  const quantities = invoice.lines.map(({ quantity }) => quantity);
  const amounts = invoice.lines.map(({ amount }) => amount);
  for (const { line, quantity, amount } of gone) {
    quantities[line] = (quantities[line] ?? 0) - quantity;
    amounts[line] = (amounts[line] ?? 0) - amount;
  }
  const lines = invoice.lines.map((line, i): Line => {
    const amount = amounts[i] ?? 0;
    // What was wholly discounted has no amount that could say how much of it is kept.
    const discount =
      line.amount === 0
        ? portion(line.discount, quantities[i] ?? 0, line.quantity)
        : portion(line.discount, amount, line.amount);
    return { ...line, quantity: quantities[i] ?? 0, amount, discount };
  });
  const redemptions = invoice.redemptions.map((redemption) => {
    const shares = redemption.shares.map(([i, off, units]) => {
      const [kept, whole] = [amounts[i] ?? 0, invoice.lines[i]?.amount ?? 0];
      return [i, portion(off, kept, whole), portion(units, kept, whole)] as const;
    });
    return { ...redemption, shares, discount: sumOf(shares.map(([, off]) => off)) };
  });
  const isNothing = lines.length > 0 && lines.every(({ quantity, amount }) => quantity === 0 && amount === 0);
  return keptOf(invoice, { ...entryInvoice(invoice), lines }, redemptions, isNothing, book);
}

function keptOf(
  original: Entry,
  kept: Invoice,
  redemptions: Entry['redemptions'],
  isNothing: boolean,
  book: Book,
): Kept {
  const shares = sharesOf(kept, redemptions);
  const plain = sumsOf(kept.lines, shares.off, [], book).sums;
  // Money goes back to gift cards first: what a card paid does not become cash.
  const inCash = Math.min(original.sums?.due ?? 0, plain.due);
  const tenders = original.cards.filter(isPayment).map(({ card, amount }) => ({ card, balance: -amount }));
  let byCards = Math.max(0, plain.due - inCash);
  const paid = new Map<string, Cents>();
  for (const { card, balance } of tenders) {
    const amount = Math.min(balance, byCards);
    paid.set(card, amount);
    byCards -= amount;
  }
  const paidByCards = sumOf([...paid.values()]);
  // More than was paid in money only where a set-off is given back: then there is more to pay.
  const sums: Sums = { ...plain, paid: paidByCards, due: plain.due - paidByCards };
  const byCard = byCardOf(kept.lines, shares.off, sums.paid, book);
  const isPlain = redemptions.length === 0 && sums.paid === 0;
  const sale = saleOf(kept, book, isPlain ? null : { ...shares, byCard });
  const earns = original.earned !== null && !isNothing;
  const points = earns ? earningsOf(book, sale, original.facts ?? noFacts).points : 0;
  const used = original.redemptions.map(({ points, discount, issue }, k) => {
    // A voucher or gift card that points bought is no part of what is given back: it stays, with its points.
    if (isNothing) return issue === null ? 0 : points;
    // As many whole points as the discount that is kept has cost, rounded up: half a point is not given back.
    return discount === 0 ? points : portion(points, redemptions[k]?.discount ?? 0, discount, 'up');
  });
  return { sums, points, used, paid, spent: spentOn(kept.lines, shares.off), isNothing };
}

function isPayment({ kind, amount }: CardMove): boolean {
  return kind === 'giftcard' && amount < 0;
}

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

/** What an invoice still comes to after its reversals: for lists, and for what can be given back yet. */
export function keptSums(invoice: Entry, earlier: readonly Reversal[], book: Book): Sums {
  if (earlier.some(({ isWhole }) => isWhole)) return { total: 0, discount: 0, tax: 0, paid: 0, due: 0 };
  return keptAfter(invoice, earlier, [], book).sums;
}
