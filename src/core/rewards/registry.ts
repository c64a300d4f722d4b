// Every kind of reward. A new kind is one file next to this one and one line here.

import type { limitFields } from '../points/limits';
import type { ConditionFields } from '../settings/conditions';
import type { Terms } from '../settings/field';
import { type RuleOn, rulesOnBy } from '../settings/rules-on';
import { amountReward } from './amount';
import { cashReward } from './cash';
import { catalogPriceReward } from './catalog-price';
import type { DefinedReward } from './definition';
import { freeItemReward } from './free-item';
import { giftCardReward } from './gift-card';
import { nthItemReward } from './nth-item';
import { percentReward } from './percent';
import { voucherReward } from './voucher';

type AnyFields = ConditionFields & typeof limitFields;
export type AnyReward = DefinedReward<AnyFields>;

/** The terms that rewards of all kinds have. */
export type RewardTerms = Terms<AnyFields>;

export const rewardKinds: readonly AnyReward[] = [
  amountReward,
  percentReward,
  freeItemReward,
  nthItemReward,
  cashReward,
  catalogPriceReward,
  voucherReward,
  giftCardReward,
] as readonly unknown[] as readonly AnyReward[];

const byKind = new Map(rewardKinds.map((definition) => [definition.kind, definition]));

export function rewardKind(kind: string): AnyReward | undefined {
  return byKind.get(kind);
}

export type RewardOn = RuleOn<AnyReward, RewardTerms>;

/** The rewards that are on, in the salon's order. */
export const rewardsOn = rulesOnBy<AnyReward, RewardTerms>(rewardKind);
