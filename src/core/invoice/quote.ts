// The quote: an invoice's total, the points that it earns and uses, and its payment, before anything is written. Pure.

import type { Day, Moment } from '../day';
import type { Cents } from '../money';
import {
  type Account,
  applyChange,
  type Change,
  isUsable,
  type Lot,
  type Move,
  noChange,
  settled,
  taken,
  type When,
} from '../points/account';
import { type Standing, standingAfter, standingAt } from '../points/balance';
import { type Bonus, type Earned, type Earning, earningsOf } from '../points/earn';
import { earnedLot } from '../points/earned-lot';
import { NEVER } from '../points/expiry';
import { type Facts, noFacts } from '../points/facts';
import { type OwnPoints, ownPointsOf } from '../points/same-invoice';
import type { Issue, LineShare } from '../rewards/definition';
import {
  type Applied,
  type Choice,
  noRewards,
  type RewardOffer,
  rewardsFor,
  type Voucher,
} from '../rewards/offers';
import type { Ruleset } from '../settings/ruleset';
import { type SoldStoredValue, soldStoredValuesOf } from '../stored-values/sold-stored-values';
import type { Tender } from '../stored-values/stored-value';
import { besideBooking, eligibleSpendOf } from './eligible-spend';
import type { Invoice } from './invoice';
import { byStoredValueOf, type LineDiscounts, type Payment, type Sums, sharesOf, sumsOf } from './sums';
import type { TaxPart } from './tax';

/** Why an invoice earns nothing, if a rule and not the amount prevents it. */
export type NoPointsReason =
  | 'switched-off'
  /** The last day to earn has passed. */
  | 'earning-ended'
  | 'walk-in'
  | 'no-programme'
  | 'record-only'
  | 'loyalty-card-missing'
  | 'reward-used';

/** The client's requests besides the lines. */
export type RedemptionRequest = {
  readonly choices: readonly Choice[];
  readonly vouchers: readonly Voucher[];
  readonly tenders: readonly Tender[];
};

export const nothingRequested: RedemptionRequest = { choices: [], vouchers: [], tenders: [] };

/** A member's data at the time of an invoice. */
export type QuoteMember = {
  /** Includes expired points, if they are left to an entry of their own. */
  readonly account: Account;
  /** The account without expired points; the same object if there are none. */
  readonly live: Account;
  /** The last visit, or the day of the first entry; '' for a new client. */
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

/** The effect of one reward or voucher. */
export type Redemption = {
  /** The reward's name and kind; '' and `voucher` for a presented voucher. */
  readonly reward: string;
  readonly kind: string;
  /** The voucher with its card's id and its amount or percentage. */
  readonly voucher: Voucher | null;
  readonly points: number;
  /** The lots of the points, below 0. */
  readonly moves: readonly Move[];
  readonly discount: Cents;
  /** One per line with a discount: the line's index, its discount and the units given away. */
  readonly shares: readonly LineShare[];
  readonly issue: Issue | null;
};

export type Quote = {
  readonly sums: Sums;
  /** The tax owed by rate: included in the prices or added to them. Empty if no rate is set. */
  readonly taxes: readonly TaxPart[];
  /** Every reward that is on, in reach or not. */
  readonly offers: readonly RewardOffer[];
  readonly redemptions: readonly Redemption[];
  /** Points used by rewards. */
  readonly used: number;
  readonly payments: readonly Payment[];
  readonly soldStoredValues: readonly SoldStoredValue[];
  /** One per programme that is on, including those that gave 0. */
  readonly earnings: readonly Earning[];
  readonly bonuses: readonly Bonus[];
  /** Total points earned. */
  readonly points: number;
  readonly noPoints: NoPointsReason | null;
  /** The lot for the earned points; null if there are none. */
  readonly earned: Lot | null;
  readonly change: Change;
  /** The member's points now and after; null for a walk-in. */
  readonly before: Standing | null;
  readonly after: Standing | null;
};

/** Lines → their discounts → rewards and vouchers → gift cards → amount due; then what earns, and the points. */
export function quoteInvoice(input: QuoteInput): Quote {
  const { invoice, member, requested, ruleset, moment, recordOnly } = input;
  const { lines, day } = invoice;
  const when: When = { now: moment, lastVisit: member?.lastVisit ?? '' };
  const before = member && standingAt(member.live, moment);
  const own = ruleset.sameInvoice && before !== null ? ownPoints(input, before.available, when) : null;
  const available = (before?.available ?? 0) + (own?.points ?? 0);
  const client = member && { available, facts: member.facts };
  const rewards = recordOnly ? noRewards : rewardsFor({ lines, day, client, ruleset }, requested);
  const { applied } = rewards;
  const shares = sharesOf(invoice, applied);
  const { sums, payments, taxes } = sumsOf(lines, shares.off, requested.tenders, ruleset);
  const noPoints = reasonAgainst(input, applied);
  const gained = noPoints === null ? gainedOn(input, shares, sums) : nothingEarned;
  const earned = gained.points === 0 ? null : earnedLot(gained.points, day, moment, ruleset);
  const held = member && (own === null ? member.account : holding(member.account, earned, when));
  const redemptions = redemptionsOf(applied, held, when);
  const change = member === null ? noChange : changeOf(member.account, redemptions, earned, when);
  return {
    sums,
    taxes,
    offers: own === null ? rewards.offers : rewards.offers.map(own.held),
    redemptions,
    used: usedBy(redemptions),
    payments,
    soldStoredValues: recordOnly ? [] : soldStoredValuesOf(invoice, shares.off, ruleset),
    earnings: gained.earnings,
    bonuses: gained.bonuses,
    points: gained.points,
    noPoints,
    earned,
    change,
    before,
    after: before && standingAfter(before, change, { now: moment, lastVisit: later(day, when.lastVisit) }),
  };
}

/** The points of the invoice itself that may pay for its rewards. */
function ownPoints(input: QuoteInput, available: number, when: When): OwnPoints {
  const { requested, ruleset } = input;
  return ownPointsOf({
    available,
    choices: requested.choices,
    isOneAtOnce: ruleset.rewardsAtOnce === 1,
    quote(points, choices) {
      const wished = {
        ...input,
        requested: { ...requested, choices },
        ruleset: { ...ruleset, sameInvoice: false },
      };
      const more = { from: '', until: NEVER, points } as const;
      const { used, earned } = quoteInvoice({
        ...wished,
        member: input.member && withMore(input.member, more, when),
      });
      return { used, given: earned !== null && isUsable(earned, when) ? earned.points : 0 };
    },
  });
}

function withMore(member: QuoteMember, more: Lot, when: When): QuoteMember {
  const account = more.points === 0 ? member.live : holding(member.live, more, when);
  return { ...member, account, live: account };
}

/** The account with the points that the invoice earns, if they may pay for its rewards. */
function holding(account: Account, own: Lot | null, when: When): Account {
  return own === null ? account : applyChange(account, settled(account, [own], when.now, when));
}

const nothingEarned: Earned = { earnings: [], bonuses: [], points: 0 };

/** The points earned on the lines after rewards and gift cards. */
function gainedOn(
  { invoice, member, ruleset }: QuoteInput,
  discounts: LineDiscounts,
  { paid }: Sums,
): Earned {
  const isPlain = discounts.off.length === 0 && paid === 0;
  const byStoredValue = byStoredValueOf(invoice.lines, discounts.off, paid, ruleset);
  const spend = eligibleSpendOf(invoice, ruleset, isPlain ? null : { ...discounts, byStoredValue });
  const facts = member?.facts ?? noFacts;
  return earningsOf(ruleset, besideBooking(spend, facts), facts);
}

function reasonAgainst(
  { invoice, member, recordOnly, ruleset }: QuoteInput,
  applied: readonly Applied[],
): NoPointsReason | null {
  if (member === null) return 'walk-in';
  if (recordOnly) return 'record-only';
  if (!ruleset.earning) return 'switched-off';
  if (ruleset.earnUntil !== '' && invoice.day > ruleset.earnUntil) return 'earning-ended';
  if (!ruleset.programs.some(({ on }) => on)) return 'no-programme';
  if (ruleset.loyaltyCard && !member.facts.loyaltyCard) return 'loyalty-card-missing';
  const isUsed = applied.some(({ benefit, voucher }) => benefit.points > 0 || voucher !== null);
  return isUsed && !ruleset.rewardEarns ? 'reward-used' : null;
}

const noRedemptions: readonly Redemption[] = [];

/** What the rewards and vouchers take from the points, in their order. @param held the points that pay for them */
export function redemptionsOf(
  applied: readonly Applied[],
  held: Account | null,
  when: When,
): readonly Redemption[] {
  if (applied.length === 0) return noRedemptions;
  let account = held ?? undefined;
  return applied.map(({ reward, kind, voucher, benefit, shares }): Redemption => {
    const { points, discount, issue } = benefit;
    const moves = account === undefined || points === 0 ? [] : taken(account, points, when);
    if (account !== undefined && moves.length > 0)
      account = applyChange(account, settled(account, moves, when.now, when));
    return { reward, kind, voucher, points, moves, discount, shares, issue };
  });
}

/** Points used by all redemptions. */
export function usedBy(redemptions: readonly Redemption[]): number {
  return redemptions.reduce((points, redemption) => points + redemption.points, 0);
}

function changeOf(
  account: Account,
  redemptions: readonly Redemption[],
  earned: Lot | null,
  when: When,
): Change {
  const gained = earned === null ? [] : [earned];
  const moves =
    redemptions.length === 0 ? gained : [...redemptions.flatMap((redemption) => redemption.moves), ...gained];
  return moves.length === 0 ? noChange : settled(account, moves, when.now, when);
}

function later(day: Day, other: Day | ''): Day {
  return day > other ? day : other;
}
