// Requested rewards that cannot be given on this invoice, with the reason: no request is silently ignored.

import { everyLine, type Scope } from '../invoice/invoice';
import type { Fields, Terms } from '../settings/field';
import type { Ruleset } from '../settings/ruleset';
import type { Shortfall } from './definition';
import type { Choice, RewardOffer } from './offers';
import { type AnyReward, rewardKind } from './registry';

export type OutOfReach =
  /** No reward that is on has this name. */
  | { readonly code: 'reward-unknown'; readonly text: string }
  | {
      readonly code: 'reward-out-of-reach';
      readonly reward: string;
      readonly shortfall: Shortfall;
      /** The lines that the reward covers. */
      readonly scope: Scope;
    };

/** The first picked reward that gives nothing, or undefined if all give something. */
export function outOfReach(
  picked: readonly Choice[],
  offers: readonly RewardOffer[],
  { rewards }: Pick<Ruleset, 'rewards'>,
): OutOfReach | undefined {
  for (const { reward } of picked) {
    const made = offers.find((offer) => offer.reward === reward);
    if (made === undefined) return { code: 'reward-unknown', text: reward };
    if (made.offer.ok) continue;
    const rule = rewards.find(({ name, on }) => on && name === reward);
    const terms = rule?.terms as Terms<Fields> as Parameters<AnyReward['scope']>[0];
    const scope = rule === undefined ? everyLine : (rewardKind(rule.kind)?.scope(terms) ?? everyLine);
    return { code: 'reward-out-of-reach', reward, shortfall: made.offer.shortfall, scope };
  }
  return undefined;
}
