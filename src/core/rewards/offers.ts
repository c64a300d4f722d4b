// Evaluates all rewards on one invoice: which are in reach, what the picked ones give, and what the others lack.

import type { Day } from '../day';
import { prorate } from '../invoice/allocate';
import { leftAfterDeductions } from '../invoice/deductions';
import { countedKind, everyLine, type Line } from '../invoice/invoice';
import type { Cents } from '../money';
import type { Facts } from '../points/facts';
import { limitReached } from '../points/limits';
import { holdsOn } from '../settings/conditions';
import type { Rule } from '../settings/rules';
import type { Ruleset } from '../settings/ruleset';
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
  type Shortfall,
  shortfall,
} from './definition';
import { type RewardOn, rewardsOn } from './registry';

/** A reward picked by staff; `points` if it lets them choose how many, else null. */
export type Choice = { readonly reward: string; readonly points: number | null };

/** A presented voucher, by its card's id. */
export type Voucher = { readonly storedValue: string; readonly amount: Cents; readonly percent: number };

/** A reward as the till shows it. */
export type RewardOffer = {
  readonly reward: string;
  readonly kind: string;
  /** How often staff picked it. */
  readonly picked: number;
  /** The benefit of all its picks, or why one of them gives nothing; if not picked, its possible benefit. */
  readonly offer: Offer;
  /** The benefit of one more pick in addition to all that is picked; if only one reward is allowed, instead of it. */
  readonly next: Offer;
};

/** The effect of one reward or voucher on the invoice. */
export type Applied = {
  /** The reward's name and kind; '' and `voucher` for a presented voucher. */
  readonly reward: string;
  readonly kind: string;
  readonly voucher: Voucher | null;
  readonly benefit: Benefit;
  /** The lines discounted. */
  readonly shares: readonly LineShare[];
};

export type Client = { readonly available: number; readonly facts: Facts };

/** The data of an invoice that rewards need. */
export type Visit = {
  readonly lines: readonly Line[];
  readonly day: Day;
  /** Null for a walk-in, who can use only vouchers. */
  readonly client: Client | null;
  readonly ruleset: Ruleset;
};

/** When somebody would use a reward, and what rules may know of them. */
export type Reaching = { readonly day: Day; readonly facts: Facts; readonly ruleset: Ruleset };

/** The client's requests. */
export type Wishes = { readonly choices: readonly Choice[]; readonly vouchers: readonly Voucher[] };

/** Every reward that is on, in the salon's order, and the applied ones: those picked and in reach, then vouchers. */
export type Rewards = { readonly offers: readonly RewardOffer[]; readonly applied: readonly Applied[] };

export const noRewards: Rewards = { offers: [], applied: [] };

/** The picks, and what they leave for more. */
type Picked = {
  readonly left: Basket;
  readonly applied: readonly Applied[];
  /** Each pick with its result. */
  readonly picks: readonly Pick[];
};

type Pick = { readonly rule: Rule; readonly offer: Offer };

export function rewardsFor(visit: Visit, wishes: Wishes): Rewards {
  const { client, ruleset } = visit;
  if (ruleset.rewards.length === 0 && wishes.vouchers.length === 0) return noRewards;
  const basket = { lines: offerLines(visit.lines), available: client?.available ?? 0, requestedPoints: null };
  if (wishes.choices.length === 0 && wishes.vouchers.length === 0)
    return { offers: offersBeside(noneApplied, noPicks, basket, visit), applied: noneApplied };
  const { left, applied, picks } = pickedBy(wishes, visit, basket);
  // If only one reward is allowed, another pick replaces it; otherwise it is added.
  return ruleset.rewardsAtOnce === 1
    ? { offers: offersBeside(noneApplied, picks, basket, visit), applied }
    : { offers: offersBeside(applied, picks, left, visit), applied };
}

const noneApplied: readonly Applied[] = [];
const noPicks: readonly Pick[] = [];

function offersBeside(
  applied: readonly Applied[],
  picks: readonly Pick[],
  left: Basket,
  visit: Visit,
): readonly RewardOffer[] {
  const rewards = rewardsOn(visit.ruleset.rewards);
  const offers = new Array<RewardOffer>(rewards.length);
  for (let i = 0; i < rewards.length; i++) {
    const reward = rewards[i] as RewardOn;
    offers[i] = rewardOffer(reward.rule, picks, offerBeside(applied, reward, left, visit));
  }
  return offers;
}

/** Rewards in the salon's order, then vouchers: each applies to what the previous one left. */
function pickedBy({ choices, vouchers }: Wishes, visit: Visit, basket: Basket): Picked {
  const { rewardsAtOnce, rewards } = visit.ruleset;
  let { lines, available } = basket;
  const applied: Applied[] = [];
  const picks: Pick[] = [];
  for (const reward of rewardsOn(rewards))
    for (const choice of choices) {
      const { rule, definition, terms } = reward;
      if (choice.reward !== rule.name) continue; // the same reward may be picked several times
      const left = { lines, available, requestedPoints: choice.points };
      const offer = offerBeside(applied, reward, left, visit);
      picks.push({ rule, offer });
      if (!offer.ok) continue;
      const shares = lineShares(definition, terms, offer.discount, lines);
      applied.push({ reward: rule.name, kind: rule.kind, voucher: null, benefit: offer, shares });
      lines = without(lines, shares);
      available -= offer.points;
    }
  for (const voucher of vouchers) {
    if (applied.length >= rewardsAtOnce) break;
    const discount = voucherDiscount(voucher, lines);
    if (discount === 0) continue; // its only use must not be wasted
    const shares = inProportion(everyLine, discount, lines);
    const benefit = { points: 0, discount, issue: null };
    applied.push({ reward: '', kind: 'voucher', voucher, benefit, shares });
    lines = without(lines, shares);
  }
  return { left: { lines, available, requestedPoints: null }, applied, picks };
}

function rewardOffer(rule: Rule, picks: readonly Pick[], next: Offer): RewardOffer {
  const { name: reward, kind } = rule;
  if (picks.length === 0) return { reward, kind, picked: 0, offer: next, next };
  const own = picks.filter((pick) => pick.rule === rule).map(({ offer }) => offer);
  return { reward, kind, picked: own.length, offer: own.length === 0 ? next : together(own), next };
}

/** The combined benefit of all picks of one reward, or why one of them gives nothing. */
function together(offers: readonly Offer[]): Offer {
  const [first, ...others] = offers;
  if (first === undefined) throw new Error('no pick');
  return others.reduce(
    (sum, offer) => (sum.ok && offer.ok ? benefit(added(sum, offer)) : sum.ok ? offer : sum),
    first,
  );
}

function added(a: Benefit, b: Benefit): Benefit {
  return { points: a.points + b.points, discount: a.discount + b.discount, issue: a.issue ?? b.issue };
}

/** The benefit of a reward in addition to those already on the invoice. */
function offerBeside(
  applied: readonly Applied[],
  { rule, definition, terms, isUnconditional }: RewardOn,
  basket: Basket,
  { day, client, ruleset }: Visit,
): Offer {
  if (applied.length >= ruleset.rewardsAtOnce) return shortfall({ what: 'place' });
  if (client === null) return shortfall({ what: 'client' });
  const bar = barOf({ rule, terms, isUnconditional }, applied, { day, facts: client.facts, ruleset });
  if (bar !== undefined) return shortfall(bar);
  // A client in debt still gets rewards that cost nothing.
  const available = Math.max(0, basket.available);
  const offer = offerOn({ definition, terms, isUnconditional }, basket);
  if (offer.ok)
    return offer.points <= available
      ? offer
      : shortfall({ what: 'points', points: offer.points - available });
  // Points come first: nobody adds a line for a reward that the points do not pay for.
  const missing = definition.cost(terms) - available;
  return missing > 0 ? shortfall({ what: 'points', points: missing }) : offer;
}

/** What the invoice allows, whatever the points. */
function offerOn({ definition, terms, isUnconditional }: Omit<RewardOn, 'rule'>, basket: Basket): Offer {
  if (!isUnconditional) {
    const purchase = terms.least === 0 ? 0 : leastPurchase(definition, terms, basket.lines);
    if (purchase < terms.least) return shortfall({ what: 'purchase', amount: terms.least - purchase });
  }
  return definition.offer(terms, basket);
}

/** What keeps a client from a reward whatever is on the invoice; undefined if nothing does. */
export function barOf(
  { rule, terms, isUnconditional }: Omit<RewardOn, 'definition'>,
  applied: readonly Applied[],
  { day, facts, ruleset }: Reaching,
): Shortfall | undefined {
  if (!ruleset.using) return { what: 'switched-off' };
  if (ruleset.useUntil !== '' && day > ruleset.useUntil) return { what: 'using-ended' };
  if (ruleset.loyaltyCard && !facts.loyaltyCard) return { what: 'loyalty-card' };
  if (isUnconditional) return undefined;
  if (!holdsOn(terms, day)) return { what: 'day' };
  const times = applied.filter(({ reward }) => reward === rule.name).length;
  const limit = limitReached('rewards', rule, facts, times);
  return limit === undefined ? undefined : { what: limit };
}

/** A voucher takes off as much as possible; one worth more than the invoice is still used up. */
function voucherDiscount({ amount, percent }: Voucher, lines: readonly OfferLine[]): Cents {
  const whole = eligibleSum(everyLine, lines);
  return percent > 0 ? prorate(whole, percent, 10_000, 'half') : Math.min(amount, whole);
}

/** The lines as rewards see them. On most invoices nothing differs, and the lines are not copied. */
function offerLines(lines: readonly Line[]): readonly OfferLine[] {
  if (areOfferLines(lines)) return lines;
  const left = leftAfterDeductions(lines);
  return lines.map((line, i) => offerLine(line, left[i] ?? 0));
}

function areOfferLines(lines: readonly Line[]): lines is readonly (Line & OfferLine)[] {
  for (let i = 0; i < lines.length; i++) {
    const { kind, amount, quantity } = lines[i] as Line;
    if (kind === 'deduction' || amount < 0 || quantity < 1) return false;
  }
  return true;
}

function offerLine(line: Line, amount: Cents): OfferLine {
  return { ...line, kind: countedKind(line), quantity: Math.max(1, line.quantity), amount };
}

/** What is left for the next reward: the money, and the units still to be paid. */
function without(lines: readonly OfferLine[], shares: readonly LineShare[]): readonly OfferLine[] {
  const left = [...lines];
  for (const [i, off, units] of shares) {
    const line = left[i];
    if (line !== undefined) left[i] = { ...line, quantity: line.quantity - units, amount: line.amount - off };
  }
  return left;
}
