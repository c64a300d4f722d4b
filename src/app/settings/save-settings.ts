// Changes the settings and rules. What is past keeps what it earned: entries cite the ruleset of their time.
import * as v from 'valibot';
import type { SettingsRefusal } from '../../core/decide-ruleset';
import type { Draft, Entry } from '../../core/entry';
import { type RulesetRefusal, readRuleset } from '../../core/read-ruleset';
import { accept, type Result, refuse } from '../../core/result';
import { namesOf, type Ruleset, ruleFamilies, rulesetHash } from '../../core/ruleset';
import { defineCommand } from '../action';
import { decideOn, nothingFetched } from '../ledger/fetch-view';
import { entriesOf } from '../ledger/journal-rows';
import { projectRuleset, settingsInForce } from '../ledger/settings-in-force';
import { inTransaction, sealAll, type Transaction, type TransactionRefusal } from '../ledger/transaction';
import type { Checkpoint } from '../ports/checkpoint';
import { MissingTab, type TabProblem } from '../ports/tabs';
import type { World } from '../ports/world';
import { rulesetParts } from './ruleset-command';

const command = v.object(rulesetParts);

export type SaveSettingsRefusal =
  | Exclude<SettingsRefusal, { readonly code: 'settings-unchanged' }>
  | RulesetRefusal
  /** The same command key with another request. */
  | { readonly code: 'key-reused' };

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
      const wanted = readRuleset(wish, transaction.ruleset, namesOf(transaction.items));
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
