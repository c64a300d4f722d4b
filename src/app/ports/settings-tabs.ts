// The tabs of settings and rules: what a person sees of the ruleset, and may type over.
import type { Currency } from '../../core/money';
import type { RuleFamily, Ruleset } from '../../core/ruleset';
import type { CatalogItem } from './catalog';
import type { TabProblem } from './tabs';

/** What decides: the ruleset, and the catalog whose names its rules may use. */
export type Settings = {
  readonly ruleset: Ruleset;
  readonly items: readonly CatalogItem[];
  /** What cannot be read; the rest goes on. */
  readonly problems: readonly TabProblem[];
};

/** The settings of the last `ruleset` entry, or null before the first; looked up when they are needed. */
export type LastRuleset = () => Ruleset | null;

/** The tabs of the settings and of each family of rules. */
export type SettingsTab = 'settings' | RuleFamily;

export type SettingsTabs = {
  /**
   * Settings, rules and catalog as the tabs have them now. What cannot be read is named, and keeps the value that it
   * has in the last ruleset.
   */
  read(last: LastRuleset): Settings;
  /** The catalog alone, its prices in the currency. */
  items(currency: Currency): Pick<Settings, 'items' | 'problems'>;
  /** Writes the settings that no row has yet; the others stay as they are. */
  complete(ruleset: Ruleset): void;
  /**
   * Rewrites tabs of settings and rules; one that was deleted is passed over. A row that never held a rule of Carnet's
   * stays as it is. Lands with the next read or flush.
   * @param before what the tabs showed; null where a write was interrupted and they may show anything between two rulesets
   */
  write(ruleset: Ruleset, before: Ruleset | null, tabs: readonly SettingsTab[]): void;
};
