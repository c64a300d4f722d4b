// Merges two planned changes: both stay in full, and nothing is checked against the current settings.
import {
  byFamily,
  type FamilyChanges,
  isSameRule,
  namesOf,
  type RuleChange,
  type RulesetChanges,
  withoutOf,
} from './ruleset-changes';

/** If both change a rule, its terms are merged; for everything else that both change, the second wins. */
export function joined(first: RulesetChanges, second: RulesetChanges): RulesetChanges {
  return {
    policies: { ...first.policies, ...second.policies },
    ...byFamily((family) => joinedOf(first[family], second[family])),
  };
}

function joinedOf(first: FamilyChanges, second: FamilyChanges): FamilyChanges {
  const twice = (change: RuleChange) => second.changed.find((other) => isSameRule(other, change));
  const rest = withoutOf(first, namesOf(second));
  const changed = first.changed.flatMap((change) => {
    const other = twice(change);
    if (other !== undefined) return [joinedChange(change, other)];
    return rest.changed.includes(change) ? [change] : [];
  });
  const more = second.changed.filter((change) => !changed.some((other) => isSameRule(other, change)));
  return {
    changed: [...changed, ...more],
    removed: [...rest.removed, ...second.removed],
    added: [...rest.added, ...second.added].sort((a, b) => a.at - b.at),
  };
}

function joinedChange({ name, kind, to }: RuleChange, { to: then }: RuleChange): RuleChange {
  return { name, kind, to: { ...to, ...then, terms: { ...to.terms, ...then.terms } } };
}
