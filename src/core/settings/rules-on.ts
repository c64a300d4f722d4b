// The rules of a family that are on, with their kinds looked up once per ruleset instead of once per invoice.

import type { Limits } from '../points/limits';
import type { Conditions } from './conditions';
import type { Rule } from './rules';

export type RuleOn<Definition, Terms> = {
  readonly rule: Rule;
  readonly definition: Definition;
  readonly terms: Terms;
  /** Whether it has no days, minimum purchase or limit: most rules have none, and need no check. */
  readonly isUnconditional: boolean;
};

/**
 * A cached look-up of the rules that are on. A ruleset is never changed, only replaced: the result for a list of rules
 * stays valid as long as the list exists.
 */
export function rulesOnBy<Definition, Terms>(
  kindOf: (kind: string) => Definition | undefined,
): (rules: readonly Rule[]) => readonly RuleOn<Definition, Terms>[] {
  const known = new WeakMap<readonly Rule[], readonly RuleOn<Definition, Terms>[]>();
  return (rules) => {
    let found = known.get(rules);
    if (found === undefined) {
      found = rules.filter(({ on }) => on).map((rule) => ruleOn<Definition, Terms>(rule, kindOf(rule.kind)));
      known.set(rules, found);
    }
    return found;
  };
}

function ruleOn<Definition, Terms>(
  rule: Rule,
  definition: Definition | undefined,
): RuleOn<Definition, Terms> {
  if (definition === undefined) throw new Error(`no such kind of rule: ${rule.kind}`);
  return { rule, definition, terms: rule.terms as Terms, isUnconditional: isUnconditional(rule) };
}

function isUnconditional({ terms }: Rule): boolean {
  const { from, until, weekdays, least, mostUses, mostUsesEach, firstVisitOnly } = terms as Conditions &
    Partial<Limits>;
  const isAnyDay = from === '' && until === '' && weekdays.length === 0;
  return isAnyDay && least === 0 && !mostUses && !mostUsesEach && !firstVisitOnly;
}
