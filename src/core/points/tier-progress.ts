// A client's level, and what is missing for the next one.
import { bonusKind, isLevel } from '../bonuses/registry';
import type { tierBonus } from '../bonuses/tier';
import type { Day } from '../day';
import type { Terms } from '../settings/field';
import type { Rule } from '../settings/rules';
import type { Ruleset } from '../settings/ruleset';
import { tierOf } from './earn';
import type { Facts } from './facts';

export type TierProgress = {
  /** The level's name; '' below the first. */
  readonly tier: string;
  /** The next level with what is missing: points to earn, or minor units to spend; null on the highest. */
  readonly next: { readonly tier: string; readonly of: 'points' | 'spent'; readonly missing: number } | null;
};

type TierTerms = Terms<(typeof tierBonus)['fields']>;

/** Null where the salon has no levels. */
export function tierProgress(ruleset: Ruleset, facts: Facts, day: Day): TierProgress | null {
  const tiers = ruleset.bonuses.filter((rule) => rule.on && isLevel(rule));
  if (tiers.length === 0) return null;
  const reached = tierOf(ruleset, facts, day);
  const above = reached === undefined ? -1 : rankOf(reached);
  const [next] = tiers.filter((rule) => rankOf(rule) > above).sort((a, b) => rankOf(a) - rankOf(b));
  return { tier: reached?.name ?? '', next: next === undefined ? null : missingFor(next, facts) };
}

function rankOf(rule: Rule): number {
  return bonusKind(rule.kind)?.rank(rule.terms as unknown as TierTerms) ?? 0;
}

function missingFor(rule: Rule, facts: Facts): NonNullable<TierProgress['next']> {
  const { points, spent } = rule.terms as unknown as TierTerms;
  return spent > 0
    ? { tier: rule.name, of: 'spent', missing: spent - facts.spent }
    : { tier: rule.name, of: 'points', missing: points - facts.points };
}
