// The names of ready-made rules, which follow the language of the salon as long as nobody has changed them.
import type { Limits } from '../points/limits';
import type { Rule } from './rules';
import { type RuleFamily, type Ruleset, ruleFamilies } from './ruleset';

/** The kind and name of each ready-made rule, in an order that is the same in all languages. */
export type UsualNames = {
  readonly [Family in RuleFamily]: readonly (readonly [kind: string, name: string])[];
};

/** A ruleset whose ready-made rules have the names of another language; names that salons chose stay. */
export function withUsualNames(ruleset: Ruleset, from: UsualNames, to: UsualNames): Ruleset {
  const renamed = ruleFamilies.map((family) => [
    family,
    renamedRules(ruleset[family], from[family], to[family]),
  ]);
  return { ...ruleset, ...(Object.fromEntries(renamed) as Pick<Ruleset, RuleFamily>) };
}

function renamedRules(
  rules: readonly Rule[],
  from: UsualNames[RuleFamily],
  to: UsualNames[RuleFamily],
): readonly Rule[] {
  const taken = new Set(rules.map(({ name }) => name));
  return rules.map((rule) => {
    const at = from.findIndex(([kind, name]) => kind === rule.kind && name === rule.name);
    const name = to[at]?.[1];
    if (name === undefined || taken.has(name) || isCounted(rule)) return rule;
    taken.add(name);
    return { ...rule, name };
  });
}

/** Uses are counted under a rule's name: under another one, a limit would begin anew. */
function isCounted({ terms }: Rule): boolean {
  const { mostUses = 0, mostUsesEach = 0 } = terms as Partial<Limits>;
  return mostUses > 0 || mostUsesEach > 0;
}
