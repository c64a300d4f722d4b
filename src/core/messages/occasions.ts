// When a salon may write to a client, and what such a message may say. Each is off until the owner switches it on.
import type { Variable } from './variables';

/** Stored in the outbox and in the texts' tab: never rename. */
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

const ALWAYS = ['firstName', 'name', 'balance', 'nextReward', 'pointsToGo', 'link', 'salon'] as const;

export const variablesOf: { readonly [occasion in Occasion]: readonly Variable[] } = {
  earned: [...ALWAYS, 'points', 'service', 'expiry'],
  used: [...ALWAYS, 'points', 'service', 'description'],
  byHand: [...ALWAYS, 'points', 'description'],
  card: [...ALWAYS, 'card', 'description', 'expiry'],
  rewardNear: [...ALWAYS, 'description'],
  milestone: [...ALWAYS, 'points'],
  expiring: [...ALWAYS, 'points', 'expiry'],
  level: [...ALWAYS, 'level'],
  birthday: ALWAYS,
  away: ALWAYS,
};

/** What an owner sets beside the switches. */
export type MessageRules = {
  readonly on: readonly Occasion[];
  /** Balances at which a message goes out, such as 50 and 100. */
  readonly milestones: readonly number[];
  /** How many days before points expire. */
  readonly expiringDays: number;
  /** After how many months without a visit. */
  readonly awayMonths: number;
};
