// The difference between two rulesets, per setting and per rule: whatever is not listed keeps its value at the time.
import { canonical } from '../journal/canonical';
import { type Policies, type PolicyName, policyNames } from './policies';
import { renamesOf } from './renames';
import type { Rule } from './rules';
import { type RuleFamily, type Ruleset, ruleFamilies } from './ruleset';

export type RulesetChanges = { readonly policies: Partial<Policies> } & {
  readonly [Family in RuleFamily]: FamilyChanges;
};

/**
 * Rules are identified by name, and each name has one change. A rule that changes its kind is removed and added under
 * its name, which counts as one change.
 */
export type FamilyChanges = {
  readonly changed: readonly RuleChange[];
  readonly removed: readonly string[];
  /** New rules, with their indexes in the list, from 0. */
  readonly added: readonly { readonly at: number; readonly rule: Rule }[];
};

/** The change of a rule: its name, and each changed term. */
export type RuleChange = Pick<Rule, 'name' | 'kind'> & {
  readonly to: Partial<Pick<Rule, 'name' | 'on'>> & Pick<Rule, 'terms'>;
};

/** The settings and rules that a change affects: by their keys, and by the names of rules before it. */
export type ChangedNames = { readonly policies: readonly PolicyName[] } & {
  readonly [Family in RuleFamily]: readonly string[];
};

const noFamilyChanges: FamilyChanges = { changed: [], removed: [], added: [] };

export const noChanges: RulesetChanges = {
  policies: {},
  programs: noFamilyChanges,
  rewards: noFamilyChanges,
  bonuses: noFamilyChanges,
};

export function isNothing(changes: RulesetChanges): boolean {
  return same(changes, noChanges);
}

export function changesBetween(before: Ruleset, after: Ruleset): RulesetChanges {
  const policies = policyNames.filter((name) => !same(before[name], after[name]));
  return {
    policies: Object.fromEntries(policies.map((name) => [name, after[name]])) as Partial<Policies>,
    ...byFamily((family) => changesOf(before[family], after[family])),
  };
}

/** Reordering rules is not a change. */
function changesOf(before: readonly Rule[], after: readonly Rule[]): FamilyChanges {
  const renames = renamesOf(before, after);
  const changed: RuleChange[] = [];
  const added: { at: number; rule: Rule }[] = [];
  for (const [at, rule] of after.entries()) {
    const was = before.find((other) => isSameRule(other, rule)) ?? renames.get(rule);
    if (was === undefined) added.push({ at, rule });
    else if (!same(was, rule)) changed.push({ name: was.name, kind: was.kind, to: changeOf(was, rule) });
  }
  const kept = [...renames.values()];
  const gone = before.filter(
    (rule) => !kept.includes(rule) && !after.some((other) => isSameRule(other, rule)),
  );
  return { changed, removed: gone.map(({ name }) => name), added };
}

function changeOf(was: Rule, is: Rule): RuleChange['to'] {
  const terms = Object.entries(is.terms).filter(([name, value]) => !same(was.terms[name], value));
  return {
    ...(was.name === is.name ? {} : { name: is.name }),
    ...(was.on === is.on ? {} : { on: is.on }),
    terms: Object.fromEntries(terms),
  };
}

/** A rule that changed its kind is another rule. */
export function isSameRule(a: Pick<Rule, 'name' | 'kind'>, b: Pick<Rule, 'name' | 'kind'>): boolean {
  return a.name === b.name && a.kind === b.kind;
}

export function namesIn({ policies, ...families }: RulesetChanges): ChangedNames {
  return {
    policies: Object.keys(policies) as PolicyName[],
    ...byFamily((family) => namesOf(families[family])),
  };
}

/** Changed and removed rules first, then new ones, as listed. */
export function namesOf({ changed, removed, added }: FamilyChanges): readonly string[] {
  const names = [...changed.map(({ name }) => name), ...removed, ...added.map(({ rule }) => rule.name)];
  return [...new Set(names)];
}

/** The part of a change that affects some settings and rules. */
export function partOf(changes: RulesetChanges, names: ChangedNames): RulesetChanges {
  return {
    policies: policiesOf(changes, (name) => names.policies.includes(name)),
    ...byFamily((family) => partOfFamily(changes[family], (name) => names[family].includes(name))),
  };
}

/** The part of a change that affects all but some settings and rules. */
export function without(changes: RulesetChanges, names: ChangedNames): RulesetChanges {
  return {
    policies: policiesOf(changes, (name) => !names.policies.includes(name)),
    ...byFamily((family) => withoutOf(changes[family], names[family])),
  };
}

export function withoutOf(changes: FamilyChanges, names: readonly string[]): FamilyChanges {
  return partOfFamily(changes, (name) => !names.includes(name));
}

function policiesOf(
  { policies }: RulesetChanges,
  isWanted: (name: PolicyName) => boolean,
): Partial<Policies> {
  const wanted = Object.entries(policies).filter(([name]) => isWanted(name as PolicyName));
  return Object.fromEntries(wanted) as Partial<Policies>;
}

function partOfFamily(
  { changed, removed, added }: FamilyChanges,
  isWanted: (name: string) => boolean,
): FamilyChanges {
  return {
    changed: changed.filter(({ name }) => isWanted(name)),
    removed: removed.filter(isWanted),
    added: added.filter(({ rule }) => isWanted(rule.name)),
  };
}

/** The same of rules that have other names by now; what is added under the name of a removed one is the same rule. */
export function renamedIn(
  { changed, removed, added }: FamilyChanges,
  names: ReadonlyMap<string, string>,
): FamilyChanges {
  const now = (name: string) => names.get(name) ?? name;
  return {
    changed: changed.map((change) => ({ ...change, name: now(change.name) })),
    removed: removed.map(now),
    added: added.map(({ at, rule }) =>
      removed.includes(rule.name) ? { at, rule: { ...rule, name: now(rule.name) } } : { at, rule },
    ),
  };
}

export function byFamily<Value>(of: (family: RuleFamily) => Value): { readonly [F in RuleFamily]: Value } {
  return Object.fromEntries(ruleFamilies.map((family) => [family, of(family)])) as {
    [F in RuleFamily]: Value;
  };
}

function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}
