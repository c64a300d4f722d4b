// When a salon may write to a client, and what such a message may say. Each is off until the owner switches it on.
import type { Policies } from '../settings/policies';
import type { Variable } from './variables';

/** Stored in the outbox and in the texts' tab: never rename. In the order in which they are shown. */
export const occasions = [
  'earned',
  'used',
  'byHand',
  'card',
  'rewardNear',
  'milestone',
  'expiring',
  'level',
  'birthday',
  'away',
] as const;

export type Occasion = (typeof occasions)[number];

/** What anything may say of a client, whatever it is about. */
const ALWAYS = ['firstName', 'name', 'balance', 'nextReward', 'pointsToGo', 'link', 'salon'] as const;

export const variablesOf: { readonly [occasion in Occasion]: readonly Variable[] } = {
  earned: [...ALWAYS, 'points', 'service', 'usableFrom', 'expiry'],
  used: [...ALWAYS, 'points', 'service', 'description'],
  byHand: [...ALWAYS, 'points', 'description', 'usableFrom', 'expiry'],
  card: [...ALWAYS, 'card', 'description', 'expiry'],
  rewardNear: [...ALWAYS, 'description', 'usableFrom'],
  milestone: [...ALWAYS, 'points'],
  expiring: [...ALWAYS, 'points', 'expiry'],
  level: [...ALWAYS, 'level'],
  birthday: ALWAYS,
  away: ALWAYS,
};

/** The setting that switches an occasion. */
export const switchOf = {
  earned: 'messageEarned',
  used: 'messageUsed',
  byHand: 'messageByHand',
  card: 'messageCard',
  rewardNear: 'messageRewardNear',
  milestone: 'messageMilestone',
  expiring: 'messageExpiring',
  level: 'messageLevel',
  birthday: 'messageBirthday',
  away: 'messageAway',
} as const satisfies { readonly [occasion in Occasion]: keyof Policies };

/** What an owner sets beside the texts. */
export type MessageRules = {
  /** What is switched on; nothing while all messages are off. */
  readonly on: readonly Occasion[];
  /** Balances at which a message goes out, such as 50 and 100. */
  readonly milestones: readonly number[];
  /** How many days before points expire. */
  readonly expiringDays: number;
  /** After how many months without a visit. */
  readonly awayMonths: number;
};

export function messageRules(policies: Policies): MessageRules {
  const { messages, milestones, expiringDays, awayMonths } = policies;
  const on = occasions.filter((occasion) => messages && policies[switchOf[occasion]]);
  return { on, milestones, expiringDays, awayMonths };
}
