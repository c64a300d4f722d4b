// Points of an invoice used on that same invoice, if the salon allows it. A reward may lessen what the invoice earns, so
// the points that it costs have to be there with the reward taken.
import { shortfall } from './rewards/definition';
import type { Choice, RewardOffer } from './rewards/offers';
import { rewardKind } from './rewards/registry';

/** What an invoice uses, and what it gives that is usable at once. */
type Tried = { readonly used: number; readonly given: number };

type Trial = {
  /** The client's own usable points; below 0 in debt. */
  readonly available: number;
  readonly choices: readonly Choice[];
  /** Whether another pick replaces the one that is there. */
  readonly isOneAtOnce: boolean;
  /** The invoice with these choices, for a client with so many points more. */
  quote(more: number, choices: readonly Choice[]): Tried;
};

export type OwnPoints = {
  /** How many of the invoice's points may pay for its rewards. */
  readonly points: number;
  /** An offer as it would be once picked. */
  held(offer: RewardOffer): RewardOffer;
};

// Rewards that lessen each other's points may come down one by one: after these, half of what is left each time.
const ROUNDS = 4;

/**
 * As many as the invoice gives without any reward, and fewer where rewards lessen that. Each round has fewer, so that
 * there is an end.
 */
export function ownPointsOf(trial: Trial): OwnPoints {
  const { available, choices, quote } = trial;
  let points = quote(0, []).given;
  for (let round = 1; points > 0; round++) {
    const tried = quote(points, choices);
    if (lacking(tried, available) <= 0) break;
    points = round < ROUNDS ? tried.given : Math.floor(Math.min(tried.given, points) / 2);
  }
  return { points, held: (offer) => offerHeld(offer, points, trial) };
}

function lacking({ used, given }: Tried, available: number): number {
  return used - available - given;
}

/** Where points can be chosen, the pick itself takes only what comes out. */
function offerHeld(
  offer: RewardOffer,
  points: number,
  { available, choices, isOneAtOnce, quote }: Trial,
): RewardOffer {
  const { next } = offer;
  if (!next.ok || next.points === 0 || rewardKind(offer.kind)?.variablePoints === true) return offer;
  const pick = { reward: offer.reward, points: null };
  const lack = lacking(quote(points, isOneAtOnce ? [pick] : [...choices, pick]), available);
  if (lack <= 0) return offer;
  const held = shortfall({ what: 'points', points: lack });
  return offer.picked > 0 ? { ...offer, next: held } : { ...offer, offer: held, next: held };
}
