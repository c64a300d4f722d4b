// Gift cards and vouchers that a client may choose with points alone, without an invoice; and what is missing for each
// reward, whatever the next invoice may have on it.

import type { Day, Moment } from '../day';
import type { MemberState } from '../members/member';
import { factsOf } from '../members/member-facts';
import type { Issue, Shortfall } from '../rewards/definition';
import { type Applied, barOf, type RewardOffer, rewardsFor } from '../rewards/offers';
import { type RewardOn, rewardsOn } from '../rewards/registry';
import type { Ruleset } from '../settings/ruleset';
import { issuedUntil } from '../stored-values/issued';
import { standingAt } from './balance';
import type { Facts } from './facts';
import { type KnownOf, liveAccount } from './standing';
import type { UseCounts } from './uses';

/** What points are exchanged for. */
export type Exchange = Pick<Issue, 'kind' | 'amount' | 'percent'> & {
  readonly points: number;
  /** The last day on which it is good, or ''. */
  readonly until: Day | '';
};

/** A reward that is on, and what is missing for it now. */
export type RewardReach = {
  readonly reward: string;
  readonly kind: string;
  /** Its price; null if each use says how many points it takes. */
  readonly points: number | null;
  /** Null if nothing is missing but, at the till, the right invoice. */
  readonly missing: Shortfall | null;
  /** What it is exchanged for without an invoice; null if it is for the till. */
  readonly exchange: Exchange | null;
};

/** The client, and the moment at which points would be used. */
export type Reacher = {
  readonly state: MemberState;
  readonly contact: KnownOf;
  readonly day: Day;
  readonly moment: Moment;
  readonly uses: UseCounts;
};

/** Every reward that is on and not over, in the salon's order. */
export function rewardReach(ruleset: Ruleset, client: Reacher): readonly RewardReach[] {
  const { day } = client;
  const { available, facts } = pointsOf(ruleset, client);
  const offers = new Map(exchangeOn(ruleset, client, []).offers.map((offer) => [offer.reward, offer]));
  return rewardsOn(ruleset.rewards)
    .filter(({ terms }) => terms.until === '' || terms.until >= day)
    .map((reward) => {
      const { rule, definition, terms } = reward;
      const offer = offers.get(rule.name);
      const exchange = offer === undefined ? null : exchangeIn(reward, day, ruleset);
      const cost = definition.cost(terms);
      const points = definition.variablePoints ? null : cost;
      const missing =
        exchange !== null && offer !== undefined
          ? missingIn(offer)
          : (barOf(reward, [], { day, facts, ruleset }) ?? shortOf(cost, available));
      return { reward: rule.name, kind: rule.kind, points, missing, exchange };
    });
}

/** The offers for nothing but points, and what the wanted rewards take and give. */
export function exchangeOn(
  ruleset: Ruleset,
  client: Reacher,
  wanted: readonly string[],
): { readonly offers: readonly RewardOffer[]; readonly applied: readonly Applied[] } {
  const choices = wanted.map((reward) => ({ reward, points: null }));
  const visit = { lines: [], day: client.day, client: pointsOf(ruleset, client), ruleset };
  return rewardsFor(visit, { choices, vouchers: [] });
}

/** What the reward is exchanged for; null if it needs an invoice, or costs nothing, so that nobody could stop. */
export function exchangeIn(
  { definition, terms }: Pick<RewardOn, 'definition' | 'terms'>,
  day: Day,
  ruleset: Ruleset,
): Exchange | null {
  const points = definition.cost(terms);
  if (points === 0 || terms.least > 0) return null;
  const offer = definition.offer(terms, { lines: [], available: points, requestedPoints: null });
  if (!offer.ok || offer.issue === null) return null;
  const { kind, amount, percent } = offer.issue;
  return { kind, amount, percent, points: offer.points, until: issuedUntil(offer.issue, day, ruleset) };
}

function pointsOf(
  ruleset: Ruleset,
  { state, contact, day, moment, uses }: Reacher,
): { readonly available: number; readonly facts: Facts } {
  const { available } = standingAt(liveAccount(state, moment), moment);
  return { available, facts: factsOf(state, contact, { day, ruleset, uses }) };
}

function missingIn({ next }: RewardOffer): Shortfall | null {
  return next.ok ? null : next.shortfall;
}

/** Who owes points still gets what costs none. */
function shortOf(cost: number, available: number): Shortfall | null {
  const left = Math.max(0, available);
  return cost > left ? { what: 'points', points: cost - left } : null;
}
