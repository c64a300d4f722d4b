// All rewards of a salon against one invoice: which are in reach, what the picked ones give, and what the others lack.

import { allocate, prorate } from '../allocate';
import { type Conditions, holdsOn } from '../conditions';
import type { Day } from '../day';
import type { Facts } from '../facts';
import { countedKind, everyLine, type Line } from '../invoice';
import { type Limits, limitReached } from '../limits';
import { type Cents, sumOf } from '../money';
import type { Rule } from '../rules';
import type { Ruleset } from '../ruleset';
import { useOf } from '../uses';
import {
  type Basket,
  type Benefit,
  benefit,
  eligible,
  leastPurchase,
  type Offer,
  type OfferLine,
  shortfall,
} from './definition';
import { rewardKind } from './registry';

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
  /** The voucher's card, or ''. */
  readonly voucher: string;
  readonly benefit: Benefit;
};

export type Client = { readonly available: number; readonly facts: Facts };

/**
 * @param client null for a walk-in, to whom only vouchers give anything
 * @returns every reward that is on, in the salon's order, and those that were picked and are in reach, then vouchers
 */
export function rewardsFor(
  lines: readonly Line[],
  day: Day,
  client: Client | null,
  choices: readonly Choice[],
  vouchers: readonly Voucher[],
  ruleset: Ruleset,
): { readonly offers: readonly RewardOffer[]; readonly applied: readonly Applied[] } {
  if (ruleset.rewards.length === 0 && vouchers.length === 0) return { offers: [], applied: [] };
  const fresh = lines.map(lineFor);
  let left: readonly OfferLine[] = fresh;
  let available = client?.available ?? 0;
  const applied: Applied[] = [];
  const picks = new Map<string, readonly Offer[]>();
  const here = (rule: Rule): Here => ({
    day,
    client,
    ruleset,
    times: applied.filter(({ reward }) => reward === rule.name).length,
  });
  // The same reward may be picked several times: each pick finds what the one before has left.
  for (const rule of ruleset.rewards.filter(({ on }) => on))
    for (const choice of choices.filter(({ reward }) => reward === rule.name)) {
      const offer =
        applied.length >= ruleset.rewardsAtOnce
          ? shortfall({ what: 'place' })
          : offerOf(rule, { lines: left, available, requestedPoints: choice.points }, here(rule));
      picks.set(rule.name, [...(picks.get(rule.name) ?? []), offer]);
      if (!offer.ok) continue;
      left = without(left, offer.benefit);
      available -= offer.benefit.points;
      applied.push({ reward: rule.name, kind: rule.kind, voucher: '', benefit: offer.benefit });
    }
  for (const voucher of vouchers) {
    if (applied.length >= ruleset.rewardsAtOnce) break;
    const offer = voucherOffer(voucher, left);
    if (sumOf(offer.off) === 0) continue; // its one use is not for nothing
    left = without(left, offer);
    applied.push({ reward: '', kind: 'voucher', voucher: voucher.storedValue, benefit: offer });
  }
  // Where one reward is allowed another pick takes its place; where more are, it comes on top.
  const basket: Basket =
    ruleset.rewardsAtOnce === 1
      ? { lines: fresh, available: client?.available ?? 0, requestedPoints: null }
      : { lines: left, available, requestedPoints: null };
  const isFull = ruleset.rewardsAtOnce > 1 && applied.length >= ruleset.rewardsAtOnce;
  const offers = ruleset.rewards
    .filter(({ on }) => on)
    .map((rule): RewardOffer => {
      const picked = picks.get(rule.name) ?? [];
      const next = isFull
        ? shortfall({ what: 'place' })
        : offerOf(rule, basket, ruleset.rewardsAtOnce === 1 ? { ...here(rule), times: 0 } : here(rule));
      return {
        reward: rule.name,
        kind: rule.kind,
        picked: picked.length,
        offer: picked.length === 0 ? next : together(picked),
        next,
      };
    });
  return { offers, applied };
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
  const sums = (one: readonly number[], other: readonly number[]) =>
    (one.length > other.length ? one : other).map((_, i) => (one[i] ?? 0) + (other[i] ?? 0));
  return {
    points: a.points + b.points,
    off: sums(a.off, b.off),
    free: sums(a.free, b.free),
    issue: a.issue ?? b.issue,
  };
}

/** The invoice as one reward finds it, beside its lines. */
type Here = {
  readonly day: Day;
  readonly client: Client | null;
  readonly ruleset: Ruleset;
  /** How often the reward is on the invoice already. */
  readonly times: number;
};

function offerOf(rule: Rule, basket: Basket, { day, client, ruleset, times }: Here): Offer {
  const definition = rewardKind(rule.kind);
  if (definition === undefined) throw new Error(`no such kind of reward: ${rule.kind}`);
  if (client === null) return shortfall({ what: 'client' });
  if (!ruleset.on) return shortfall({ what: 'switched-off' });
  if (ruleset.loyaltyCard && !client.facts.loyaltyCard) return shortfall({ what: 'loyalty-card' });
  const terms = rule.terms as Conditions & Limits;
  if (!holdsOn(terms, day)) return shortfall({ what: 'day' });
  const limit = limitReached(terms, useOf('rewards', rule.name), client.facts, times);
  if (limit !== undefined) return shortfall({ what: limit });
  const purchase = leastPurchase(definition, terms, basket.lines);
  if (purchase < terms.least) return shortfall({ what: 'purchase', amount: terms.least - purchase });
  const offer = definition.offer(terms, basket);
  // Who owes points still gets what costs none.
  if (!offer.ok || offer.benefit.points <= Math.max(0, basket.available)) return offer;
  return shortfall({ what: 'points', points: offer.benefit.points - Math.max(0, basket.available) });
}

/** A voucher takes off what it can; one that is worth more than the invoice is used up all the same. */
function voucherOffer({ amount, percent }: Voucher, lines: readonly OfferLine[]): Benefit {
  const parts = eligible(everyLine, lines);
  const whole = sumOf(parts);
  const discount = percent > 0 ? prorate(whole, percent, 10_000, 'half') : Math.min(amount, whole);
  const offer = benefit({ off: allocate(discount, parts) });
  if (!offer.ok) throw new Error('a voucher always gives');
  return offer.benefit;
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
function without(lines: readonly OfferLine[], { off, free }: Benefit): readonly OfferLine[] {
  if (off.length === 0) return lines;
  return lines.map((line, i) => ({
    ...line,
    quantity: line.quantity - (free[i] ?? 0),
    left: line.left - (off[i] ?? 0),
  }));
}
