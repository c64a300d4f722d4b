// Writes a ruleset to the journal and then to its tabs, and returns the result.

import { isNewKey } from '../../core/decide/command-key';
import type { Draft } from '../../core/journal/entry';
import { accept, type Result, refuse } from '../../core/result';
import { type Caution, cautionsOf } from '../../core/settings/cautions';
import type { Later } from '../../core/settings/later';
import { type Ruleset, ruleFamilies, rulesetHash } from '../../core/settings/ruleset';
import type { Keyed } from '../action';
import { commit } from '../ledger/commit';
import { rowsOfKey } from '../ledger/find-entry';
import { projectRuleset, settingsInForce, tabsBetween, waitingIn } from '../ledger/settings-in-force';
import { sealAll, type Transaction, type TransactionRefusal } from '../ledger/transaction';
import type { Checkpoint } from '../ports/checkpoint';
import type { Settings, SettingsTab } from '../ports/settings-tabs';
import { MissingTab, type TabProblem } from '../ports/tabs';
import type { World } from '../ports/world';

export type SavedSettings = {
  readonly ruleset: Ruleset;
  readonly rulesetHash: string;
  /** The change planned for a later day. */
  readonly later: Later | null;
  readonly problems: readonly TabProblem[];
  /** Points in the settings that the owner should review. */
  readonly cautions: readonly Caution[];
};

/** The entry is the commit; the tabs follow, now or with the next command. */
export function commitRuleset(
  world: World,
  transaction: Transaction,
  ruleset: Ruleset,
  drafts: readonly Draft[],
): Result<SavedSettings, TransactionRefusal> {
  const sealed = sealAll(transaction, drafts);
  if (!sealed.ok) return sealed;
  const { entries, checkpoint } = sealed.value;
  commit(world, entries);
  return accept(projected(world, checkpoint, transaction, ruleset));
}

function projected(
  world: World,
  checkpoint: Checkpoint,
  transaction: Transaction,
  ruleset: Ruleset,
): SavedSettings {
  const { ruleset: before, listed } = transaction;
  const { problems } = listed();
  const faulty = problems.filter(isOfSettings).map(({ tab }) => tab as SettingsTab);
  const tabs = [...new Set([...tabsBetween(before, ruleset), ...faulty])];
  const done = projectRuleset(world, checkpoint, ruleset, { ruleset: before, tabs });
  // What was found in the tabs is looked at again only where there was something, or amounts mean another currency.
  // Where rules were added, reading also learns how far their tabs go now.
  const isAsLong = ruleFamilies.every((family) => before[family].length === ruleset[family].length);
  const isAsRead = isAsLong && problems.length === 0 && before.currency.code === ruleset.currency.code;
  return saved(ruleset, waitingIn(world, done), isAsRead ? { listed } : settingsInForce(world, done));
}

export function isOfSettings({ tab }: TabProblem): boolean {
  return tab === 'settings' || ruleFamilies.some((family) => family === tab);
}

export function saved(
  ruleset: Ruleset,
  later: Later | null,
  { listed }: Pick<Settings, 'listed'>,
): SavedSettings {
  const { problems, items } = listed();
  return {
    ruleset,
    rulesetHash: rulesetHash(ruleset),
    later,
    problems,
    cautions: cautionsOf(ruleset, items),
  };
}

/** The first answer, if the request was saved before; undefined if its key is new. */
export function savedBefore(
  world: World,
  transaction: Transaction,
  { key, hash }: Keyed,
): Result<SavedSettings, { readonly code: 'key-reused' }> | undefined {
  const { checkpoint, now } = transaction;
  const [found] = isNewKey(checkpoint, key, now) ? [] : rowsOfKey(world, key);
  if (found === undefined) return undefined;
  const earlier = found.entry;
  if (earlier.request !== hash) return refuse({ code: 'key-reused' });
  return accept(saved(earlier.settings ?? transaction.ruleset, earlier.later, transaction));
}

/** Settings without their tab would be saved but invisible, so the owner must recreate the tab first. */
export function refuseMissingTabs(problems: readonly TabProblem[]): void {
  for (const { tab, refusal } of problems) if (refusal.code === 'tab-missing') throw new MissingTab(tab);
}
