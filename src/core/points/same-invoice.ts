// Points of an invoice used on that same invoice, if the salon allows it. A reward may lessen what the invoice earns, so
// the points that it costs have to be there with the reward taken.
import { shortfall } from '../rewards/definition';
import type { Choice, RewardOffer } from '../rewards/offers';
import { rewardKind } from '../rewards/registry';

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
  const points = pointsFor(trial.choices, trial);
  return { points, held: (offer) => offerHeld(offer, points, trial) };
}

function pointsFor(choices: readonly Choice[], { available, quote }: Trial): number {
  let points = quote(0, []).given;
  for (let round = 1; points > 0; round++) {
    const tried = quote(points, choices);
    if (lacking(tried, available) <= 0) break;
    points = round < ROUNDS ? tried.given : Math.floor(Math.min(tried.given, points) / 2);
  }
  return points;
}

function lacking({ used, given }: Tried, available: number): number {
  return used - available - given;
}

/** An offer that would give nothing once picked says how many points are missing. */
function offerHeld(offer: RewardOffer, points: number, trial: Trial): RewardOffer {
  const { available, choices, isOneAtOnce, quote } = trial;
  const { next } = offer;
  if (!next.ok || next.points === 0) return offer;
  const others = isOneAtOnce ? [] : choices;
  const picked = [...others, { reward: offer.reward, points: null }];
  const lack = lacking(quote(points, picked), available);
  if (lack <= 0 || takesFewer(offer, others, picked, trial)) return offer;
  const held = shortfall({ what: 'points', points: lack });
  return offer.picked > 0 ? { ...offer, next: held } : { ...offer, offer: held, next: held };
}

/** Whether the pick takes fewer points where all of them do not come out: only where their number can be chosen. */
function takesFewer(
  { kind }: RewardOffer,
  others: readonly Choice[],
  picked: readonly Choice[],
  trial: Trial,
): boolean {
  if (rewardKind(kind)?.variablePoints !== true) return false;
  const usedBy = (choices: readonly Choice[]) => trial.quote(pointsFor(choices, trial), choices).used;
  return usedBy(picked) > usedBy(others);
}
