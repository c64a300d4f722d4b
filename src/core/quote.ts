// The quote: what an invoice comes to, what it earns and uses, and who pays for it, before anything is written. Pure.
import {
  type Account,
  applyChange,
  availableAt,
  balanceOf,
  type Change,
  type Lot,
  liveAt,
  type Move,
  NEVER,
  noChange,
  pendingAt,
  settled,
  taken,
  type When,
} from './account';
import { allocate } from './allocate';
import { addDays, addHours, addMonths, type Day, dayAt, type Moment, monthOf } from './day';
import { type Bonus, type Earning, earningsOf } from './earn';
import { eligibleSpendOf, type LineShares } from './eligible-spend';
import { type Facts, noFacts } from './facts';
import { countedKind, type Invoice, type Line, totalOf } from './invoice';
import { type Cents, sumOf } from './money';
import type { Issue } from './rewards/definition';
import { type Applied, type Choice, type RewardOffer, rewardsFor, type Voucher } from './rewards/offers';
import type { Ruleset } from './ruleset';
import type { Tender } from './stored-value';
import { type TaxPart, taxOn, taxPartsOf, taxRate } from './tax';

/** Why an invoice earns nothing, where a rule and not the amount decides it. */
export type NoPointsReason =
  | 'switched-off'
  | 'walk-in'
  | 'no-programme'
  | 'record-only'
  | 'loyalty-card-missing'
  | 'reward-used';

/** What the client wants beside the lines. */
export type RedemptionRequest = {
  readonly choices: readonly Choice[];
  readonly vouchers: readonly Voucher[];
  readonly tenders: readonly Tender[];
};

export const nothingRequested: RedemptionRequest = { choices: [], vouchers: [], tenders: [] };

/** A member as an invoice finds them: points without those that have expired. */
export type QuoteMember = {
  readonly account: Account;
  /** The last visit, or the day of the first entry: '' for somebody new. */
  readonly lastVisit: Day | '';
  readonly facts: Facts;
};

export type QuoteInput = {
  readonly invoice: Invoice;
  /** Null for a walk-in, who earns nothing. */
  readonly member: QuoteMember | null;
  readonly requested: RedemptionRequest;
  readonly ruleset: Ruleset;
  readonly moment: Moment;
  /** Imported for the record only. */
  readonly recordOnly: boolean;
};

/** Money of an invoice, each in minor units: total − discount + tax = paid + due. */
export type Sums = {
  /** All lines after their own discounts. */
  readonly total: Cents;
  /** Taken off by rewards and vouchers. */
  readonly discount: Cents;
  /** Added where the salon's prices are without tax, else 0. */
  readonly tax: Cents;
  /** Paid by gift card. */
  readonly paid: Cents;
  /** Left to pay. Below 0 where set-offs weigh more than the rest. */
  readonly due: Cents;
};

/** What one reward or voucher took and gave. */
export type Redemption = {
  /** The reward's name and kind; '' and `voucher` for a voucher that was brought. */
  readonly reward: string;
  readonly kind: string;
  /** The voucher's card, or ''; its amount or percentage with it. */
  readonly voucher: Voucher | null;
  readonly points: number;
  /** The lots they came from, below 0. */
  readonly moves: readonly Move[];
  readonly discount: Cents;
  /** By line, where it took something off: the line's index, its discount and the units given away. */
  readonly shares: readonly (readonly [line: number, discount: Cents, units: number])[];
  readonly issue: Issue | null;
};

/** What one gift card pays; the card's id, never its code. */
export type Payment = { readonly storedValue: string; readonly amount: Cents; readonly taxed?: true };

/** A gift card sold on a line, one for each unit. */
export type SoldStoredValue = {
  readonly line: number;
  readonly amount: Cents;
  /** Its tax is due with this sale, and not with what it buys. */
  readonly taxed?: true;
};

export type Quote = {
  readonly sums: Sums;
  /** The tax that is owed, by rate: in the prices or added to them. Empty where no rate is set. */
  readonly taxes: readonly TaxPart[];
  /** Every reward that is on, in reach or not. */
  readonly offers: readonly RewardOffer[];
  readonly redemptions: readonly Redemption[];
  /** Points used by rewards. */
  readonly used: number;
  readonly payments: readonly Payment[];
  readonly soldStoredValues: readonly SoldStoredValue[];
  /** One for each programme that is on, those that gave 0 included. */
  readonly earnings: readonly Earning[];
  readonly bonuses: readonly Bonus[];
  /** Points earned, all told. */
  readonly points: number;
  readonly noPoints: NoPointsReason | null;
  /** The lot that the earned points go into; null where there are none. */
  readonly earned: Lot | null;
  readonly change: Change;
  /** The member's points now and after; null for a walk-in. */
  readonly before: Standing | null;
  readonly after: Standing | null;
};

/** What an invoice comes to after rewards and with tax, however it is paid. */
export function netOf({ total, discount, tax }: Sums): Cents {
  return total - discount + tax;
}

/** A member's points at a moment. */
export type Standing = { readonly balance: number; readonly available: number; readonly pending: number };

export function standingAt(account: Account, when: When): Standing {
  return {
    balance: balanceOf(account),
    available: availableAt(account, when),
    pending: pendingAt(account, when.now),
  };
}

/** Lines → their discounts → rewards and vouchers → gift cards → what is left to pay; then what earns, and the points. */
export function quoteInvoice(input: QuoteInput): Quote {
  const { invoice, member, requested, ruleset, moment, recordOnly } = input;
  const when: When = { now: moment, lastVisit: member?.lastVisit ?? '' };
  const before = member && standingAt(member.account, when);
  const client = member && before && { available: before.available, facts: member.facts };
  const { offers, applied } = recordOnly
    ? { offers: [], applied: [] }
    : rewardsFor(invoice.lines, invoice.day, client, requested.choices, requested.vouchers, ruleset);
  const redemptions = redemptionsOf(applied, requested.vouchers, member, when);
  const shares = sharesOf(invoice, redemptions);
  const { sums, payments } = sumsOf(invoice.lines, shares.off, requested.tenders, ruleset);
  const used = usedBy(redemptions);
  const noPoints = reasonAgainst(input, redemptions);
  const byStoredValue = byStoredValueOf(invoice.lines, shares.off, sums.paid, ruleset);
  const isPlain = redemptions.length === 0 && sums.paid === 0;
  const spend = eligibleSpendOf(invoice, ruleset, isPlain ? null : { ...shares, byStoredValue });
  const gained =
    noPoints === null
      ? earningsOf(ruleset, spend, member?.facts ?? noFacts)
      : { earnings: [], bonuses: [], points: 0 };
  const earned = gained.points === 0 ? null : earnedLot(gained.points, invoice.day, moment, ruleset);
  const change = member === null ? noChange : changeOf(member.account, redemptions, earned, moment);
  return {
    sums,
    taxes: taxesOf(invoice.lines, shares.off, payments, ruleset),
    offers,
    redemptions,
    used,
    payments,
    soldStoredValues: recordOnly ? [] : soldStoredValuesOf(invoice, shares.off, ruleset),
    earnings: gained.earnings,
    bonuses: gained.bonuses,
    points: gained.points,
    noPoints,
    earned,
    change,
    before,
    after: member && standingAfter(member.account, change, invoice.day, when),
  };
}

function reasonAgainst(
  { member, recordOnly, ruleset }: QuoteInput,
  redemptions: readonly Redemption[],
): NoPointsReason | null {
  if (member === null) return 'walk-in';
  if (recordOnly) return 'record-only';
  if (!ruleset.on) return 'switched-off';
  if (!ruleset.programs.some(({ on }) => on)) return 'no-programme';
  if (ruleset.loyaltyCard && !member.facts.loyaltyCard) return 'loyalty-card-missing';
  const isUsed = redemptions.some(({ points, voucher }) => points > 0 || voucher !== null);
  return isUsed && !ruleset.rewardEarns ? 'reward-used' : null;
}

function redemptionsOf(
  applied: readonly Applied[],
  vouchers: readonly Voucher[],
  member: QuoteMember | null,
  when: When,
): readonly Redemption[] {
  let account = member?.account;
  return applied.map(({ reward, kind, voucher, benefit }): Redemption => {
    const moves = account === undefined || benefit.points === 0 ? [] : taken(account, benefit.points, when);
    if (account !== undefined && moves.length > 0)
      account = applyChange(account, settled(account, moves, when.now));
    return {
      reward,
      kind,
      voucher: vouchers.find(({ storedValue }) => storedValue === voucher) ?? null,
      points: benefit.points,
      moves,
      discount: sumOf(benefit.off),
      shares: benefit.off.flatMap((off, line) =>
        off === 0 && !benefit.free[line] ? [] : [[line, off, benefit.free[line] ?? 0] as const],
      ),
      issue: benefit.issue,
    };
  });
}

/** Points that all redemptions together took. */
export function usedBy(redemptions: readonly Redemption[]): number {
  return redemptions.reduce((points, redemption) => points + redemption.points, 0);
}

/** What all redemptions together took off each line. */
export function sharesOf(
  { lines }: Pick<Invoice, 'lines'>,
  redemptions: readonly Pick<Redemption, 'shares'>[],
): { readonly off: readonly Cents[]; readonly free: readonly number[] } {
  if (redemptions.length === 0) return { off: [], free: [] };
  const off = lines.map(() => 0);
  const free = lines.map(() => 0);
  for (const { shares } of redemptions)
    for (const [line, discount, units] of shares) {
      off[line] = (off[line] ?? 0) + discount;
      free[line] = (free[line] ?? 0) + units;
    }
  return { off, free };
}

/** What is to pay, and which gift card pays how much of it: in the order in which they were brought. */
export function sumsOf(
  lines: readonly Line[],
  off: readonly Cents[],
  tenders: readonly Tender[],
  ruleset: Ruleset,
): { readonly sums: Sums; readonly payments: readonly Payment[] } {
  const total = totalOf({ lines });
  const discount = sumOf(off);
  const tax =
    ruleset.prices === 'with' ? 0 : sumOf(lines.map((line, i) => lineTax(ruleset, line, off[i] ?? 0)));
  let due = total - discount + tax;
  const payments: Payment[] = [];
  for (const { storedValue, balance, taxed } of tenders) {
    const amount = Math.max(0, Math.min(balance, due));
    if (amount > 0) payments.push(taxed ? { storedValue, amount, taxed } : { storedValue, amount });
    due -= amount;
  }
  const paid = payments.length === 0 ? 0 : sumOf(payments.map(({ amount }) => amount));
  return { sums: { total, discount, tax, paid, due }, payments };
}

function lineTax(ruleset: Ruleset, line: Line, off: Cents): Cents {
  return taxOn(ruleset, { kind: countedKind(line), taxRate: line.taxRate }, line.amount - off);
}

/** The tax that is owed by rate, without what cards pay that were taxed when they were sold. */
export function taxesOf(
  lines: readonly Line[],
  off: readonly Cents[],
  payments: readonly Payment[],
  ruleset: Ruleset,
): readonly TaxPart[] {
  const byTaxed = sumOf(payments.map(({ amount, taxed }) => (taxed ? amount : 0)));
  return taxPartsOf(lines, off, byStoredValueOf(lines, off, byTaxed, ruleset), ruleset);
}

/**
 * What gift cards pay of each line: first of gift cards sold, so that a card bought with a card earns nothing, then of
 * all other lines in proportion.
 */
export function byStoredValueOf(
  lines: readonly Line[],
  off: readonly Cents[],
  paid: Cents,
  ruleset: Ruleset,
): LineShares['byStoredValue'] {
  if (paid === 0) return [];
  const gross = lines.map((line, i) =>
    Math.max(0, line.amount - (off[i] ?? 0) + lineTax(ruleset, line, off[i] ?? 0)),
  );
  const sold = lines.map((line, i) => (line.kind === 'giftcard' ? (gross[i] ?? 0) : 0));
  const others = lines.map((line, i) => (line.kind === 'giftcard' ? 0 : (gross[i] ?? 0)));
  const first = Math.min(paid, sumOf(sold));
  const bySold = allocate(first, sold);
  const byOthers = allocate(Math.min(paid - first, sumOf(others)), others);
  return lines.map((_line, i) => (bySold[i] ?? 0) + (byOthers[i] ?? 0));
}

/** A gift card is worth what is paid for it: a discount on it is off its worth too, and so is what a reward takes off. */
function soldStoredValuesOf(
  { lines }: Invoice,
  off: readonly Cents[],
  ruleset: Ruleset,
): readonly SoldStoredValue[] {
  if (!lines.some(({ kind }) => kind === 'giftcard')) return [];
  return lines.flatMap((line, i) => {
    if (line.kind !== 'giftcard' || line.quantity < 1) return [];
    const amounts = allocate(line.amount - (off[i] ?? 0), new Array<number>(line.quantity).fill(1));
    const taxed = taxRate(ruleset, { kind: 'giftcard', taxRate: line.taxRate }) > 0;
    return amounts
      .filter((amount) => amount > 0)
      .map((amount): SoldStoredValue => (taxed ? { line: i, amount, taxed } : { line: i, amount }));
  });
}

/** When points that are earned now become usable, and when they expire. */
export function earnedLot(points: number, day: Day, moment: Moment, ruleset: Ruleset): Lot {
  return { from: usableFrom(day, moment, ruleset), until: expiryOf(day, ruleset), points };
}

function usableFrom(day: Day, moment: Moment, { delay, delayUnit }: Ruleset): Lot['from'] {
  if (delay === 0) return '';
  const start = day === dayAt(moment) ? moment : `${day}T00:00`;
  const from = delayUnit === 'days' ? addDays(day, delay) : addHours(start, delay);
  return from > moment ? from : '';
}

function expiryOf(day: Day, { expiry, expiryMonths }: Ruleset): Lot['until'] {
  if (expiry === 'never') return NEVER;
  return expiry === 'visit' ? `visit-${expiryMonths}` : addMonths(monthOf(day), expiryMonths);
}

function changeOf(
  account: Account,
  redemptions: readonly Redemption[],
  earned: Lot | null,
  moment: Moment,
): Change {
  const moves = redemptions.flatMap((redemption) => redemption.moves);
  if (moves.length === 0 && earned === null) return noChange;
  return settled(account, earned === null ? moves : [...moves, earned], moment);
}

function standingAfter(account: Account, change: Change, day: Day, when: When): Standing {
  const lastVisit = day > when.lastVisit ? day : when.lastVisit;
  const then = { now: when.now, lastVisit };
  // What an invoice of long ago earned may have expired by now: it is not there when somebody looks next.
  return standingAt(liveAt(applyChange(account, change), then), then);
}
