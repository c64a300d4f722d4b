// The ruleset: all settings that decide points, as one value. Every entry cites the ruleset that decided it.
import { bonusKinds } from '../bonuses/registry';
import { canonical, hashOf } from '../journal/canonical';
import { ENGINE } from '../journal/engine';
import { programKinds } from '../programs/registry';
import { rewardKinds } from '../rewards/registry';
import type { KnownNames } from './field';
import { defaultPolicies, type Policies } from './policies';
import type { Rule, RuleDefinition } from './rules';

export type Ruleset = Policies & {
  readonly schema: 1;
  /** The arithmetic that applies to it (core/journal/engine). */
  readonly engine: number;
  readonly programs: readonly Rule[];
  readonly rewards: readonly Rule[];
  readonly bonuses: readonly Rule[];
};

/** The families of rules, each with its registry, its tab and its part of the ruleset. */
export const ruleFamilies = ['programs', 'rewards', 'bonuses'] as const;
export type RuleFamily = (typeof ruleFamilies)[number];

export const kindsOf: { readonly [Family in RuleFamily]: readonly RuleDefinition[] } = {
  programs: programKinds as unknown as readonly RuleDefinition[],
  rewards: rewardKinds as unknown as readonly RuleDefinition[],
  bonuses: bonusKinds as unknown as readonly RuleDefinition[],
};

export const defaultRuleset: Ruleset = {
  ...defaultPolicies,
  schema: 1,
  engine: ENGINE,
  programs: [],
  rewards: [],
  bonuses: [],
};

/** The fallback if nothing is readable now or was before: points given are hard to take back. */
export const nothingSet: Ruleset = { ...defaultRuleset, earning: false, using: false };

export function rulesetHash(ruleset: Ruleset): string {
  return hashOf(ruleset);
}

// Google rejects cells of more than 50,000 characters; the rest of the ruleset's entry needs some of them.
const LONGEST = 48_000;

export type RulesetTooLong = {
  readonly code: 'ruleset-too-long';
  readonly length: number;
  readonly most: number;
};

/** Why no entry can hold the ruleset and its planned change, or undefined. */
export function tooLong(ruleset: Ruleset, waiting: object | null = null): RulesetTooLong | undefined {
  const length = canonical(ruleset).length + (waiting === null ? 0 : canonical(waiting).length);
  return length > LONGEST ? { code: 'ruleset-too-long', length, most: LONGEST } : undefined;
}

/** The names that rules can use from a catalog: its categories, and its items by code, or by name if they have none. */
export function namesOf(
  items: readonly { readonly code: string; readonly name: string; readonly category: string }[],
): KnownNames {
  return {
    categories: [...new Set(items.map(({ category }) => category).filter((name) => name !== ''))],
    items: [...new Set(items.map(({ code, name }) => (code === '' ? name : code)))],
  };
}
