// Changes the settings and rules. What is past keeps what it earned: entries cite the ruleset of their time.
import * as v from 'valibot';
import type { SettingsRefusal } from '../../core/decide-ruleset';
import { ENGINE } from '../../core/engine';
import type { Draft, Entry } from '../../core/entry';
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
import { decideOn, nothingFetched } from '../ledger/fetch-view';
import { entriesOf } from '../ledger/journal-rows';
import { projectRuleset, settingsInForce } from '../ledger/settings-in-force';
import { inTransaction, sealAll, type Transaction, type TransactionRefusal } from '../ledger/transaction';
import type { Checkpoint } from '../ports/checkpoint';
import { MissingTab, type TabProblem } from '../ports/tabs';
import type { World } from '../ports/world';

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
  | Exclude<SettingsRefusal, { readonly code: 'settings-unchanged' }>
  | PolicyRefusal
  /** The same command key with another request. */
  | { readonly code: 'key-reused' }
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
  run(world, { seen, ...wish }, request) {
    return inTransaction<SavedSettings, SaveSettingsRefusal | TransactionRefusal>(world, (transaction) => {
      const earlier = savedBefore(world, request.key);
      if (earlier !== undefined) {
        if (earlier.request !== request.hash) return refuse({ code: 'key-reused' });
        return accept(saved(earlier.settings ?? transaction.ruleset, transaction.problems));
      }
      const wanted = rulesetOf(transaction.ruleset, wish, namesOf(transaction.items));
      if (!wanted.ok) return wanted;
      const ruleset = wanted.value;
      const change = {
        kind: 'ruleset',
        key: request.key,
        request: request.hash,
        settings: ruleset,
        seen,
      } as const;
      const decided = decideOn(world, transaction, nothingFetched, change);
      const isSame = !decided.ok && decided.refusal.code === 'settings-unchanged';
      if (isSame && !transaction.problems.some(isOfSettings))
        return accept(saved(ruleset, transaction.problems));
      refuseMissingTabs(transaction.problems);
      if (!decided.ok && decided.refusal.code !== 'settings-unchanged') return refuse(decided.refusal);
      // Nothing but cells that cannot be read: what the form showed is written over them, and nothing is decided anew.
      return commit(world, transaction, ruleset, decided.ok ? decided.value.drafts : []);
    });
  },
});

/** The entry is the commit; the tabs follow from it, now or with the next command. */
function commit(
  world: World,
  transaction: Transaction,
  ruleset: Ruleset,
  drafts: readonly Draft[],
): Result<SavedSettings, TransactionRefusal> {
  const sealed = sealAll(transaction, drafts);
  if (!sealed.ok) return sealed;
  const { entries, checkpoint } = sealed.value;
  for (const entry of entries) world.journal.append(entry);
  if (entries.length > 0) world.journal.flush(); // the commit
  return accept(projected(world, checkpoint, transaction, ruleset));
}

function projected(
  world: World,
  checkpoint: Checkpoint,
  transaction: Transaction,
  ruleset: Ruleset,
): SavedSettings {
  const done = projectRuleset(world, checkpoint, ruleset, transaction.ruleset);
  return saved(ruleset, settingsInForce(world, done).problems);
}

function isOfSettings({ tab }: TabProblem): boolean {
  return tab === 'settings' || ruleFamilies.some((family) => family === tab);
}

function saved(ruleset: Ruleset, problems: readonly TabProblem[]): SavedSettings {
  return { ruleset, rulesetHash: rulesetHash(ruleset), problems };
}

function savedBefore(world: World, key: string): Entry | undefined {
  return entriesOf(world.journal.find('key', [key]))[0];
}

/** Settings whose tab is gone could be saved and not be seen: the owner makes the tab again first. */
function refuseMissingTabs(problems: readonly TabProblem[]): void {
  for (const { tab, refusal } of problems) if (refusal.code === 'tab-missing') throw new MissingTab(tab);
}

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
  return accept({ schema: 1, engine: ENGINE, ...read.policies, programs, rewards, bonuses });
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
