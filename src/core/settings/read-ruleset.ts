// Reads a whole ruleset from a form or a file; reports the first part that cannot be read.
import { ENGINE } from '../journal/engine';
import { accept, type Result, refuse } from '../result';
import type { KnownNames, Reading } from './field';
import { type PolicyRefusal, type RawPolicies, readPolicies } from './policies';
import { type RawRule, type Rule, type RuleRefusal, readRule } from './rules';
import { kindsOf, type RuleFamily, type Ruleset, ruleFamilies } from './ruleset';
import { isSameRule } from './ruleset-changes';

export type RawRuleset = { readonly policies: RawPolicies } & {
  readonly [Family in RuleFamily]: readonly RawRule[];
};

export type RulesetRefusal =
  | PolicyRefusal
  /** `index` counts from 0. */
  | {
      readonly code: 'rule-refused';
      readonly family: RuleFamily;
      readonly index: number;
      readonly refusal: RuleRefusal;
    };

/**
 * @param current the settings in force: errors are reported in their currency
 * @param names names in the catalog; names used by the rules in force are accepted too, since an item may have been
 *   renamed and a form always sends all rules
 */
export function readRuleset(
  raw: RawRuleset,
  current: Ruleset,
  names: Reading['names'],
): Result<Ruleset, RulesetRefusal> {
  const read = readPolicies(raw.policies, current, { names });
  const refused = read.refusals[0];
  if (refused !== undefined) return refuse(refused);
  const reading = { currency: read.policies.currency, names };
  const families: { [Family in RuleFamily]?: readonly Rule[] } = {};
  for (const family of ruleFamilies) {
    const checked = readRules(family, raw[family], current[family], reading);
    if (!checked.ok) return checked;
    families[family] = checked.value;
  }
  const { programs = [], rewards = [], bonuses = [] } = families;
  return accept({ schema: 1, engine: ENGINE, ...read.policies, programs, rewards, bonuses });
}

function readRules(
  family: RuleFamily,
  raw: readonly RawRule[],
  current: readonly Rule[],
  reading: Reading,
): Result<readonly Rule[], RulesetRefusal> {
  const accepted: Rule[] = [];
  for (const [index, rule] of raw.entries()) {
    const was = current.find((other) => isSameRule(other, rule));
    const known = { ...reading, names: reading.names && namesWith(reading.names, family, was) };
    const checked = readRule(kindsOf[family], rule, known, accepted);
    if (!checked.ok) return refuse({ code: 'rule-refused', family, index, refusal: checked.refusal });
    accepted.push(checked.value);
  }
  return accept(accepted);
}

/** The names in the catalog and those in a rule. */
function namesWith(names: KnownNames, family: RuleFamily, rule: Rule | undefined): KnownNames {
  if (rule === undefined) return names;
  const fields = kindsOf[family].find(({ kind }) => kind === rule.kind)?.fields ?? {};
  const own = (control: 'categories' | 'items') =>
    Object.entries(fields)
      .filter(([, field]) => field.control === control)
      .flatMap(([name]) => rule.terms[name] as readonly string[]);
  return {
    categories: [...names.categories, ...own('categories')],
    items: [...names.items, ...own('items')],
  };
}
