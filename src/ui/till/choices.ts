// The rewards picked, and the points that staff typed for them.
import type { Choice } from '../../core/rewards/offers';
import type { PickedReward } from './form';

/** The rewards as sent to the api: without a number, as many points as possible. */
export function choicesOf(picks: readonly PickedReward[]): Choice[] {
  return picks.map(({ reward, points }) => ({ reward, points: readPoints(points) ?? null }));
}

/** A whole number of points as typed; null if empty, undefined if it cannot be parsed. */
export function readPoints(text: string): number | null | undefined {
  const digits = text.replace(/\s/g, '');
  if (digits === '') return null;
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}
