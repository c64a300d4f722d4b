// The tabs of settings and rules: the visible and editable form of the ruleset.
import type { Currency } from '../../core/money';
import type { Policies } from '../../core/settings/policies';
import type { RuleFamily, Ruleset } from '../../core/settings/ruleset';
import type { CatalogItem } from './catalog';
import type { TabProblem } from './tabs';

/** What few decisions ask for, and what costs a reading of the catalog unless a rule has asked for it before. */
export type Listed = {
  readonly items: readonly CatalogItem[];
  /** Unreadable cells in all tabs of the settings; the rest stays in force. */
  readonly problems: readonly TabProblem[];
};

/** The basis of decisions: the ruleset, and the catalog whose names its rules may use. */
export type Settings = {
  readonly ruleset: Ruleset;
  /** Read at most once. */
  readonly listed: () => Listed;
};

/** The settings of the last `ruleset` entry, or null before the first; looked up on demand. */
export type LastRuleset = () => Ruleset | null;

/**
 * How far down the tabs are read. Near is half the calls, and shows all that stands where there was something, and a little
 * below; what is typed further down is missing. So a near reading may say that nothing has changed, and nothing else.
 */
export type HowFar = 'near' | 'whole';

/** The tabs of the settings and of each family of rules. */
export type SettingsTab = 'settings' | RuleFamily;

export type SettingsTabs = {
  /**
   * Settings, rules and catalog as currently in the tabs. An unreadable cell is reported, and keeps its value from the
   * last ruleset.
   */
  read(last: LastRuleset, far: HowFar): Settings;
  /** The settings without rules and catalog, in one call; null where that cannot tell every one of them. */
  policies(): Policies | null;
  /** Only the catalog, with prices in the currency. */
  items(currency: Currency): Listed;
  /** Adds the settings that have no row yet, and says each rule in words beside it; all else stays unchanged. */
  complete(ruleset: Ruleset): void;
  /**
   * Rewrites tabs of settings and rules; skips a deleted tab. A row that never held a rule of Carnet's stays unchanged.
   * Takes effect with the next read or flush.
   * @param before the ruleset in the tabs; null if a write was interrupted and they may be a mixture of two rulesets
   */
  write(ruleset: Ruleset, before: Ruleset | null, tabs: readonly SettingsTab[]): void;
};
