// A whole ruleset as a form or a file has it, read; the first thing that cannot be read is named.
import { ENGINE } from './engine';
import type { Reading } from './field';
import { type Policies, type PolicyRefusal, type RawPolicies, readPolicies } from './policies';
import { accept, type Result, refuse } from './result';
import { type RawRule, type Rule, type RuleRefusal, readRule } from './rules';
import { kindsOf, type RuleFamily, type Ruleset, ruleFamilies } from './ruleset';

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

/** @param current the settings in force: in their currency, what cannot be read is reported */
export function readRuleset(
  raw: RawRuleset,
  current: Policies,
  names: Reading['names'],
): Result<Ruleset, RulesetRefusal> {
  const read = readPolicies(raw.policies, current, names);
  const refused = read.refusals[0];
  if (refused !== undefined) return refuse(refused);
  const reading = { currency: read.policies.currency, names };
  const families: { [Family in RuleFamily]?: readonly Rule[] } = {};
  for (const family of ruleFamilies) {
    const checked = readRules(family, raw[family], reading);
    if (!checked.ok) return checked;
    families[family] = checked.value;
  }
  const { programs = [], rewards = [], bonuses = [] } = families;
  return accept({ schema: 1, engine: ENGINE, ...read.policies, programs, rewards, bonuses });
}

function readRules(
  family: RuleFamily,
  raw: readonly RawRule[],
  reading: Reading,
): Result<readonly Rule[], RulesetRefusal> {
  const accepted: Rule[] = [];
  for (const [index, rule] of raw.entries()) {
    const checked = readRule(kindsOf[family], rule, reading, accepted);
    if (!checked.ok) return refuse({ code: 'rule-refused', family, index, refusal: checked.refusal });
    accepted.push(checked.value);
  }
  return accept(accepted);
}
