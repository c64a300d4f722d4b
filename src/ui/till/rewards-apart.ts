// The rewards out of reach in one row: how many they are, and how far the nearest is.
import type { RewardOffer } from '../../core/rewards/offers';
import type { Words } from '../words';

/** `3 more, 13 points to go`; without any in reach, `3 rewards, 13 points to go`. */
export function restWords(
  rest: readonly { readonly offer: RewardOffer }[],
  areMore: boolean,
  { words: { till }, format }: Words,
): string {
  const count = rest.length;
  const figure = format.number(count);
  const said = areMore ? till.moreRewards(count, figure) : till.rewardCount(count, figure);
  const missing = nearestOf(rest.map(({ offer }) => offer));
  return missing === undefined ? said : `${said}, ${till.toGo(missing, format.points(missing))}`;
}

/** The fewest points missing for any of them; undefined where points are not what is missing. */
export function nearestOf(offers: readonly RewardOffer[]): number | undefined {
  const missing = offers.flatMap(({ offer }) =>
    !offer.ok && offer.shortfall.what === 'points' ? [offer.shortfall.points] : [],
  );
  return missing.length === 0 ? undefined : Math.min(...missing);
}
