// Settings, catalog and rules: what people typed becomes the ruleset, and what the sidebar saves becomes rows.
import type { SettingsTabs } from '../app/ports';
import type { KnownNames, Reading } from '../core/field';
import type { Currency } from '../core/money';
import { namesOf, type RuleFamily, type Ruleset, ruleFamilies } from '../core/ruleset';
import { itemsIn } from './catalog-tab';
import { policiesOf, writeSettings } from './policy-cells';
import { type RulesRead, rulesIn, writeRules } from './rule-tabs';
import { readTab, type TabReading } from './tab-reading';
import type { Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

export function sheetSettings(workbook: Workbook, buffer: WriteBuffer): SettingsTabs {
  /** The currency as it was read last in this execution: what amounts in the rows are in. */
  let written: Currency | undefined;

  function rulesOf(family: RuleFamily, reading: Reading): RulesRead {
    const { rows, problems } = readTab(workbook, buffer, family);
    const read = rulesIn(family, rows, reading, workbook.offset());
    return { ...read, problems: [...problems, ...read.problems] };
  }

  return {
    read(checkpoint) {
      const settings = readTab(workbook, buffer, 'settings');
      const policies = policiesOf(settings.rows, checkpoint);
      const { currency } = policies.policies;
      written = currency;
      const catalog = readTab(workbook, buffer, 'catalog');
      const items = itemsIn(catalog.rows, currency);
      const reading = { currency, names: namesIn(catalog) };
      const programs = rulesOf('programs', reading);
      const rewards = rulesOf('rewards', reading);
      const bonuses = rulesOf('bonuses', reading);
      const ruleset: Ruleset = {
        schema: 1,
        ...policies.policies,
        programs: programs.rules,
        rewards: rewards.rules,
        bonuses: bonuses.rules,
      };
      return {
        ruleset,
        items: items.items,
        problems: [
          ...settings.problems,
          ...(settings.problems.length > 0 ? [] : policies.problems),
          ...catalog.problems,
          ...items.problems,
          ...programs.problems,
          ...rewards.problems,
          ...bonuses.problems,
        ],
      };
    },
    complete(ruleset) {
      writeSettings(
        workbook,
        buffer,
        ruleset,
        (name, there) => !there.some((row) => row.text('key') === name),
      );
    },
    write(ruleset) {
      const reading = {
        currency: written ?? ruleset.currency,
        names: namesIn(readTab(workbook, buffer, 'catalog')),
      };
      writeSettings(workbook, buffer, ruleset, () => true);
      for (const family of ruleFamilies) writeRules(workbook, buffer, family, ruleset, reading);
    },
  };
}

/**
 * What rules may name: a row of the catalog with a slip in its price has its name all the same. Null where the tab or
 * a column that names things is gone: a rule must not fail for that.
 */
function namesIn({ rows, problems }: TabReading): KnownNames | null {
  if (problems.length > 0) return null;
  return namesOf(
    rows.map((row) => ({ code: row.text('code'), name: row.text('name'), category: row.text('category') })),
  );
}
