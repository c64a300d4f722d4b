// All rewards of a salon against one invoice: which are in reach, what the picked ones give, and what the others lack.

import { prorate } from '../allocate';
import { holdsOn } from '../conditions';
import type { Day } from '../day';
import type { Facts } from '../facts';
import { countedKind, everyLine, type Line } from '../invoice';
import { limitReached } from '../limits';
import type { Cents } from '../money';
import type { Rule } from '../rules';
import type { Ruleset } from '../ruleset';
import {
  type Basket,
  type Benefit,
  benefit,
  eligibleSum,
  inProportion,
  type LineShare,
  leastPurchase,
  lineShares,
  type Offer,
  type OfferLine,
  shortfall,
} from './definition';
import { type AnyReward, type RewardTerms, rewardKind } from './registry';

/** A reward that staff picked; `points` where it lets them choose how many, else null. */
export type Choice = { readonly reward: string; readonly points: number | null };

/** A voucher that was brought, by its card's id. */
export type Voucher = { readonly storedValue: string; readonly amount: Cents; readonly percent: number };

/** A reward as the till shows it. */
export type RewardOffer = {
  readonly reward: string;
  readonly kind: string;
  /** How many times staff picked it. */
  readonly picked: number;
  /** What all its picks give, or why one of them gives nothing; not picked, what it would give. */
  readonly offer: Offer;
  /** What one more pick would give beside all that is picked; where one reward is allowed, in its place. */
  readonly next: Offer;
};

/** What one reward or voucher does to the invoice. */
export type Applied = {
  /** The reward's name and kind; '' and `voucher` for a voucher that was brought. */
  readonly reward: string;
  readonly kind: string;
  readonly voucher: Voucher | null;
  readonly benefit: Benefit;
  /** The lines that its discount comes off. */
  readonly shares: readonly LineShare[];
};

export type Client = { readonly available: number; readonly facts: Facts };

/** An invoice as rewards find it. */
export type Visit = {
  readonly lines: readonly Line[];
  readonly day: Day;
  /** Null for a walk-in, to whom only vouchers give anything. */
  readonly client: Client | null;
  readonly ruleset: Ruleset;
};

/** What the client wants. */
export type Wishes = { readonly choices: readonly Choice[]; readonly vouchers: readonly Voucher[] };

/** Every reward that is on, in the salon's order, and those that were picked and are in reach, then vouchers. */
export type Rewards = { readonly offers: readonly RewardOffer[]; readonly applied: readonly Applied[] };

export const noRewards: Rewards = { offers: [], applied: [] };

type Pick = { readonly rule: Rule; readonly offer: Offer };

export function rewardsFor(visit: Visit, { choices, vouchers }: Wishes): Rewards {
  const { client, ruleset } = visit;
  if (ruleset.rewards.length === 0 && vouchers.length === 0) return noRewards;
  const fresh = visit.lines.map(lineFor);
  let left: readonly OfferLine[] = fresh;
  let available = client?.available ?? 0;
  const applied: Applied[] = [];
  const picks: Pick[] = [];
  // The same reward may be picked several times: each pick finds what the one before has left.
  for (const rule of ruleset.rewards)
    for (const choice of choices) {
      if (!rule.on || choice.reward !== rule.name) continue;
      const offer =
        applied.length >= ruleset.rewardsAtOnce
          ? shortfall({ what: 'place' })
          : offerOf(
              rule,
              { lines: left, available, requestedPoints: choice.points },
              visit,
              timesOf(rule, applied),
            );
      picks.push({ rule, offer });
      if (!offer.ok) continue;
      const { benefit } = offer;
      const shares = lineShares(rewardOf(rule), rule.terms as RewardTerms, benefit.discount, left);
      applied.push({ reward: rule.name, kind: rule.kind, voucher: null, benefit, shares });
      left = without(left, shares);
      available -= benefit.points;
    }
  for (const voucher of vouchers) {
    if (applied.length >= ruleset.rewardsAtOnce) break;
    const discount = voucherDiscount(voucher, left);
    if (discount === 0) continue; // its one use is not for nothing
    const shares = inProportion(everyLine, discount, left);
    const benefit = { points: 0, discount, issue: null };
    applied.push({ reward: '', kind: 'voucher', voucher, benefit, shares });
    left = without(left, shares);
  }
  // Where one reward is allowed another pick takes its place; where more are, it comes on top.
  const basket: Basket =
    ruleset.rewardsAtOnce === 1
      ? { lines: fresh, available: client?.available ?? 0, requestedPoints: null }
      : { lines: left, available, requestedPoints: null };
  const isFull = ruleset.rewardsAtOnce > 1 && applied.length >= ruleset.rewardsAtOnce;
  const beside = ruleset.rewardsAtOnce === 1 ? [] : applied;
  const offers: RewardOffer[] = [];
  for (const rule of ruleset.rewards) {
    if (!rule.on) continue;
    const next = isFull ? shortfall({ what: 'place' }) : offerOf(rule, basket, visit, timesOf(rule, beside));
    offers.push(rewardOffer(rule, picks, next));
  }
  return { offers, applied };
}

function rewardOffer(rule: Rule, picks: readonly Pick[], next: Offer): RewardOffer {
  const { name: reward, kind } = rule;
  if (picks.length === 0) return { reward, kind, picked: 0, offer: next, next };
  const own = picks.filter((pick) => pick.rule === rule).map(({ offer }) => offer);
  return { reward, kind, picked: own.length, offer: own.length === 0 ? next : together(own), next };
}

/** What all picks of one reward give, or why one of them gives nothing. */
function together(offers: readonly Offer[]): Offer {
  const [first, ...others] = offers;
  if (first === undefined) throw new Error('no pick');
  return others.reduce(
    (sum, offer) => (sum.ok && offer.ok ? benefit(added(sum.benefit, offer.benefit)) : sum.ok ? offer : sum),
    first,
  );
}

function added(a: Benefit, b: Benefit): Benefit {
  return { points: a.points + b.points, discount: a.discount + b.discount, issue: a.issue ?? b.issue };
}

function rewardOf({ kind }: Rule): AnyReward {
  const definition = rewardKind(kind);
  if (definition === undefined) throw new Error(`no such kind of reward: ${kind}`);
  return definition;
}

/** How often the reward is on the invoice already. */
function timesOf({ name }: Rule, applied: readonly Applied[]): number {
  let times = 0;
  for (const { reward } of applied) if (reward === name) times += 1;
  return times;
}

function offerOf(rule: Rule, basket: Basket, { day, client, ruleset }: Visit, times: number): Offer {
  const definition = rewardOf(rule);
  if (client === null) return shortfall({ what: 'client' });
  if (!ruleset.using) return shortfall({ what: 'switched-off' });
  if (ruleset.useUntil !== '' && day > ruleset.useUntil) return shortfall({ what: 'using-ended' });
  if (ruleset.loyaltyCard && !client.facts.loyaltyCard) return shortfall({ what: 'loyalty-card' });
  const terms = rule.terms as RewardTerms;
  if (!holdsOn(terms, day)) return shortfall({ what: 'day' });
  const limit = limitReached('rewards', rule, client.facts, times);
  if (limit !== undefined) return shortfall({ what: limit });
  if (terms.least > 0) {
    const purchase = leastPurchase(definition, terms, basket.lines);
    if (purchase < terms.least) return shortfall({ what: 'purchase', amount: terms.least - purchase });
  }
  const offer = definition.offer(terms, basket);
  // Who owes points still gets what costs none.
  if (!offer.ok || offer.benefit.points <= Math.max(0, basket.available)) return offer;
  return shortfall({ what: 'points', points: offer.benefit.points - Math.max(0, basket.available) });
}

/** A voucher takes off what it can; one that is worth more than the invoice is used up all the same. */
function voucherDiscount({ amount, percent }: Voucher, lines: readonly OfferLine[]): Cents {
  const whole = eligibleSum(everyLine, lines);
  return percent > 0 ? prorate(whole, percent, 10_000, 'half') : Math.min(amount, whole);
}

function lineFor(line: Line): OfferLine {
  return {
    kind: countedKind(line),
    item: line.item,
    name: line.name,
    category: line.category,
    quantity: Math.max(1, line.quantity),
    left: line.kind === 'deduction' ? 0 : Math.max(0, line.amount),
  };
}

/** What is left for the next reward: of the money, and of the units that are still to be paid. */
function without(lines: readonly OfferLine[], shares: readonly LineShare[]): readonly OfferLine[] {
  const left = [...lines];
  for (const [i, off, units] of shares) {
    const line = left[i];
    if (line !== undefined) left[i] = { ...line, quantity: line.quantity - units, left: line.left - off };
  }
  return left;
}
