// Applies a change to a ruleset that others may have edited since, except the parts that no longer fit.
import type { Rule } from './rules';
import { kindsOf, type RuleFamily, type Ruleset } from './ruleset';
import {
  byFamily,
  type ChangedNames,
  type FamilyChanges,
  isNothing,
  isSameRule,
  namesIn,
  namesOf,
  partOf,
  type RuleChange,
  type RulesetChanges,
  without,
  withoutOf,
} from './ruleset-changes';

/** A ruleset with a change applied, and the parts of the change that could not be applied. */
export type Applied = { readonly ruleset: Ruleset; readonly missed: RulesetChanges | null };

/**
 * Applies as much of a change as possible. Skips rules that are gone or of another kind by now, and anything that would
 * make the ruleset invalid: two levels with the same threshold, a duplicate name. An existing rule wins over the
 * change, and of two changes the first listed wins.
 */
export function applied(ruleset: Ruleset, changes: RulesetChanges): Applied {
  const missed = byFamily((family) => missedIn(family, ruleset[family], changes[family]));
  return appliedWithout(ruleset, changes, { policies: [], ...missed });
}

/**
 * Applies a change except the parts recorded as impossible, without checking them or the result again: the rules for
 * what may be saved can differ between releases, and the past must not change with them.
 */
export function appliedAsRecorded(
  ruleset: Ruleset,
  changes: RulesetChanges,
  recorded: RulesetChanges,
): Applied {
  const { policies, ...names } = namesIn(recorded);
  const missed = byFamily((family) => [...names[family], ...lostIn(ruleset[family], changes[family])]);
  return appliedWithout(ruleset, changes, { policies, ...missed });
}

function appliedWithout(ruleset: Ruleset, changes: RulesetChanges, names: ChangedNames): Applied {
  const { policies, ...families } = without(changes, names);
  const rules = byFamily((family) => changedBy(ruleset[family], families[family]).map(({ rule }) => rule));
  const missed = partOf(changes, names);
  return { ruleset: { ...ruleset, ...policies, ...rules }, missed: isNothing(missed) ? null : missed };
}

/** A rule after the change, the rule before it, and its name in the change if the change touches it. */
type Changed = { readonly rule: Rule; readonly was: Rule | null; readonly by: string | null };

/** Applies all removals, changes and additions, without any check. */
function changedBy(before: readonly Rule[], { changed, removed, added }: FamilyChanges): readonly Changed[] {
  const rules = before
    .filter(({ name }) => !removed.includes(name))
    .map((was): Changed => {
      const change = changed.find((one) => isSameRule(one, was));
      return change === undefined
        ? { rule: was, was, by: null }
        : { rule: withChange(was, change), was, by: was.name };
    });
  for (const { at, rule } of added) rules.splice(at, 0, { rule, was: null, by: rule.name });
  return rules;
}

function withChange(rule: Rule, { to }: RuleChange): Rule {
  return { ...rule, ...to, terms: { ...rule.terms, ...to.terms } };
}

/** Names of rules to be changed or removed that no longer exist. */
function lostIn(before: readonly Rule[], { changed, removed }: FamilyChanges): readonly string[] {
  const lost = changed.filter((change) => !before.some((rule) => isSameRule(rule, change)));
  const gone = removed.filter((name) => !before.some((rule) => rule.name === name));
  return [...lost.map(({ name }) => name), ...gone];
}

function missedIn(family: RuleFamily, before: readonly Rule[], changes: FamilyChanges): readonly string[] {
  const order = namesOf(changes);
  const misfit = (out: readonly string[]) =>
    misfitIn(family, changedBy(before, withoutOf(changes, out)), order);
  const lost = lostIn(before, changes);
  let out = lost;
  for (let name = misfit(out); name !== undefined; name = misfit(out)) out = [...out, name];
  // A change dropped in favour of one that was dropped itself may fit after all.
  for (const name of out.filter((one) => !lost.includes(one))) {
    const fewer = out.filter((one) => one !== name);
    if (misfit(fewer) === undefined) out = fewer;
  }
  return out;
}

/**
 * The first change to drop, or undefined if all fit. Faults from before the change are ignored: another release may
 * have accepted them.
 */
function misfitIn(
  family: RuleFamily,
  rules: readonly Changed[],
  order: readonly string[],
): string | undefined {
  for (const index of rules.keys()) {
    const names = fault(family, rules, index).sort((a, b) => order.indexOf(a) - order.indexOf(b));
    if (names.length > 0) return names[names.length - 1];
  }
  return undefined;
}

/** The changes that make a rule conflict with those before it; none if it fits. */
function fault(family: RuleFamily, rules: readonly Changed[], index: number): string[] {
  const one = rules[index] as Changed;
  const before = rules.slice(0, index);
  const twins = before.filter(({ rule }) => rule.name === one.rule.name);
  const namers = twins.length === 0 ? [] : changesIn([...twins, one].filter(isNewName));
  if (namers.length > 0) return namers;
  const definition = kindsOf[family].find(({ kind }) => kind === one.rule.kind);
  if (definition === undefined) return changesIn([one]);
  const others = before.filter(({ rule }) => rule.kind === one.rule.kind);
  const isFaulty = (beside: readonly Changed[]) =>
    definition.check?.(
      one.rule.terms as never,
      beside.map(({ rule }) => rule),
    ) !== undefined;
  if (!isFaulty(others)) return [];
  if (isFaulty([])) return changesIn([one]);
  const against = others.filter((other) => isFaulty([other]));
  return changesIn([...(against.length > 0 ? against : others), one]);
}

function isNewName({ rule, was }: Changed): boolean {
  return was?.name !== rule.name;
}

function changesIn(rules: readonly Changed[]): string[] {
  return rules.flatMap(({ by }) => by ?? []);
}
