// The book: all settings that decide points, as one value. Every entry cites the hash of the book it was decided by.
import { bonusKinds } from './bonuses/registry';
import { hashOf } from './canonical';
import type { KnownNames } from './fields';
import { defaultPolicies, type Policies } from './policies';
import { programKinds } from './programs/registry';
import { rewardKinds } from './rewards/registry';
import type { Rule, RuleDefinition } from './rules';

export type Book = Policies & {
  readonly schema: 1;
  readonly programs: readonly Rule[];
  readonly rewards: readonly Rule[];
  readonly bonuses: readonly Rule[];
};

/** The sorts of rule, each with its registry, its tab and its part of the book. */
export const ruleSorts = ['programs', 'rewards', 'bonuses'] as const;
export type RuleSort = (typeof ruleSorts)[number];

export const kindsOf: { readonly [Sort in RuleSort]: readonly RuleDefinition[] } = {
  programs: programKinds as unknown as readonly RuleDefinition[],
  rewards: rewardKinds as unknown as readonly RuleDefinition[],
  bonuses: bonusKinds as unknown as readonly RuleDefinition[],
};

export const defaultBook: Book = {
  ...defaultPolicies,
  schema: 1,
  programs: [],
  rewards: [],
  bonuses: [],
};

export function bookHash(book: Book): string {
  return hashOf(book);
}

/** What a catalog lets rules name: its categories, and its items by code, or by name where they have none. */
export function namesOf(
  items: readonly { readonly code: string; readonly name: string; readonly category: string }[],
): KnownNames {
  return {
    categories: [...new Set(items.map(({ category }) => category).filter((name) => name !== ''))],
    items: [...new Set(items.map(({ code, name }) => (code === '' ? name : code)))],
  };
}
