// Rewards as they were picked, and the points that staff typed for them.
import type { Choice } from '../../core/rewards/offers';
import type { PickedReward } from './form';

/** The rewards as they cross the api: where no number is typed, as many points as possible. */
export function choicesOf(picks: readonly PickedReward[]): Choice[] {
  return picks.map(({ reward, points }) => ({ reward, points: readPoints(points) ?? null }));
}

/** A whole number of points as typed; null where nothing is, undefined where it is something else. */
export function readPoints(text: string): number | null | undefined {
  const digits = text.replace(/\s/g, '');
  if (digits === '') return null;
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}
