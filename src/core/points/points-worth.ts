// What points are worth at most: by the salon's reward that gives most money for them.
import { prorate } from '../invoice/allocate';
import type { Cents } from '../money';
import type { OfferLine } from '../rewards/definition';
import { type RewardOn, rewardsOn } from '../rewards/registry';
import type { Ruleset } from '../settings/ruleset';

/** So many points give so much money off. */
export type Worth = { readonly points: number; readonly money: Cents };

// More than any invoice comes to, so that nothing but the reward itself limits what it gives.
const PLENTY = 100_000_000;

/** Null if no reward gives a fixed sum for points. */
export function worthOfPoints({ rewards }: Pick<Ruleset, 'rewards'>): Worth | null {
  const found = rewardsOn(rewards).flatMap((reward) => worthOf(reward) ?? []);
  return found.sort((a, b) => b.money * a.points - a.money * b.points)[0] ?? null;
}

/** Rounded down. */
export function moneyFor(points: number, worth: Worth): Cents {
  return points <= 0 ? 0 : prorate(worth.money, points, worth.points);
}

/** A sum that grows with the invoice, such as a percentage, is no worth of points. */
function worthOf(reward: RewardOn): Worth | null {
  const given = onInvoice(reward, PLENTY);
  const onLarger = onInvoice(reward, 2 * PLENTY);
  return given !== null && given.money === onLarger?.money ? given : null;
}

function onInvoice({ definition, terms }: RewardOn, amount: Cents): Worth | null {
  const lines = (['service', 'product', 'other'] as const).map(
    (one): OfferLine => ({ kind: one, item: '', name: '', category: '', quantity: 1, amount }),
  );
  const cost = definition.cost(terms);
  const basket = { lines, available: Math.max(cost, 1000), requestedPoints: null };
  const offer = definition.offer(terms, basket);
  if (!offer.ok || offer.points === 0) return null;
  const money = offer.issue === null ? offer.discount : offer.issue.amount;
  return money > 0 ? { points: offer.points, money } : null;
}
