// Changes the settings and rules. What is past keeps what it earned: entries cite the ruleset of their time.
import * as v from 'valibot';
import type { Reading } from '../../core/field';
import { type PolicyName, type PolicyRefusal, policyNames, readPolicies } from '../../core/policies';
import { accept, type Result, refuse } from '../../core/result';
import { type Rule, type RuleRefusal, readRule } from '../../core/rules';
import {
  kindsOf,
  namesOf,
  type RuleFamily,
  type Ruleset,
  ruleFamilies,
  rulesetHash,
} from '../../core/ruleset';
import { defineCommand } from '../action';
import { shortText } from '../command-parts';
import { inTransaction } from '../ledger/transaction';
import type { TabProblem } from '../ports';

const raw = v.union([v.pipe(v.string(), v.maxLength(2000)), v.number(), v.boolean()]);

const policies = v.object(
  Object.fromEntries(policyNames.map((name) => [name, raw])) as { [Name in PolicyName]: typeof raw },
);

const rules = v.pipe(
  v.array(v.object({ kind: shortText, name: shortText, on: v.boolean(), terms: v.record(shortText, raw) })),
  v.maxLength(100),
);

const command = v.object({
  /** Hash of the ruleset that the form showed. */
  seen: v.string(),
  policies,
  programs: rules,
  rewards: rules,
  bonuses: rules,
});

export type SaveSettingsRefusal =
  /** Somebody else saved, or typed in the tabs, after the form was opened. */
  | { readonly code: 'settings-changed' }
  | PolicyRefusal
  /** `index` counts from 0. */
  | {
      readonly code: 'rule-refused';
      readonly family: RuleFamily;
      readonly index: number;
      readonly refusal: RuleRefusal;
    };

export type SavedSettings = {
  readonly ruleset: Ruleset;
  readonly rulesetHash: string;
  readonly problems: readonly TabProblem[];
};

export const saveSettings = defineCommand({
  roles: ['owner'],
  command,
  run(world, { seen, ...wish }) {
    return inTransaction<SavedSettings, SaveSettingsRefusal>(world, (transaction) => {
      const names = namesOf(transaction.items);
      const wanted = rulesetOf(transaction.ruleset, wish, names);
      if (!wanted.ok) return wanted;
      const hash = rulesetHash(wanted.value);
      // Sent twice, or nothing to change: the tabs have it already.
      if (hash !== transaction.rulesetHash) {
        if (transaction.rulesetHash !== seen) return refuse({ code: 'settings-changed' });
        // The choices of the new language first: Sheets refuses a word that is not among a cell's choices.
        world.tabs.relabel(wanted.value.language);
        world.settings.write(wanted.value);
      }
      const { ruleset, problems } = world.settings.read(transaction.checkpoint);
      return accept({ ruleset, rulesetHash: rulesetHash(ruleset), problems });
    });
  },
});

type Wish = Omit<v.InferOutput<typeof command>, 'seen'>;

function rulesetOf(
  current: Ruleset,
  wish: Wish,
  names: Reading['names'],
): Result<Ruleset, SaveSettingsRefusal> {
  const read = readPolicies(wish.policies, current);
  const refused = read.refusals[0];
  if (refused !== undefined) return refuse(refused);
  const reading = { currency: read.policies.currency, names };
  const families: { [Family in RuleFamily]?: readonly Rule[] } = {};
  for (const family of ruleFamilies) {
    const checked = rulesOf(family, wish[family], reading);
    if (!checked.ok) return checked;
    families[family] = checked.value;
  }
  const { programs = [], rewards = [], bonuses = [] } = families;
  return accept({ schema: 1, ...read.policies, programs, rewards, bonuses });
}

function rulesOf(
  family: RuleFamily,
  wish: Wish['programs'],
  reading: Reading,
): Result<readonly Rule[], SaveSettingsRefusal> {
  const accepted: Rule[] = [];
  for (const [index, rule] of wish.entries()) {
    const checked = readRule(kindsOf[family], rule, reading, accepted);
    if (!checked.ok) return refuse({ code: 'rule-refused', family, index, refusal: checked.refusal });
    accepted.push(checked.value);
  }
  return accept(accepted);
}
