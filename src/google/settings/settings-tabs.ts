// Settings, catalog and rules: parses their tabs into a ruleset, and writes a ruleset to them.
import type { LastRuleset, SettingsTabs } from '../../app/ports/settings-tabs';
import type { TabName, TabProblem } from '../../app/ports/tabs';
import { ENGINE } from '../../core/journal/engine';
import type { KnownNames, Reading } from '../../core/settings/field';
import type { Rule } from '../../core/settings/rules';
import { namesOf, type RuleFamily, type Ruleset, ruleFamilies } from '../../core/settings/ruleset';
import { wholeTab } from '../tabs/shared-rows';
import { readNear, readTab, type TabReading } from '../tabs/tab-reading';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { itemsIn } from './catalog-tab';
import { policiesOf, writeSettings } from './policy-cells';
import { ruleRows } from './rule-rows';
import { explainRules, writeRules } from './rule-tabs';

export function sheetSettings(workbook: Workbook, buffer: WriteBuffer): SettingsTabs {
  /** If a tab or column is missing, the family keeps all its last rules: a missing column is not empty fields. */
  function rulesOf(
    family: RuleFamily,
    { rows, problems }: TabReading,
    last: LastRuleset,
    reading: Reading,
  ): RulesRead {
    const lastRules = () => last()?.[family] ?? [];
    const read = ruleRows(family, rows, lastRules, { ...reading, offset: workbook.offset() });
    const slips = read.rows.flatMap(({ problem }) => problem ?? []);
    const whole = problems.length > 0 ? last()?.[family] : undefined;
    return { rules: whole ?? read.rules, problems: [...problems, ...slips] };
  }

  return {
    read(last, far) {
      const look = far === 'near' ? readNear : readTab;
      const tab = (name: TabName) => look(workbook, buffer, name);
      const settings = tab('settings');
      const catalog = tab('catalog');
      const names = namesIn(catalog);
      const policies = policiesOf(settings.rows, last, { offset: workbook.offset(), names });
      const { currency } = policies.policies;
      const items = itemsIn(catalog.rows, currency);
      const reading = { currency, names };
      const programs = rulesOf('programs', tab('programs'), last, reading);
      const rewards = rulesOf('rewards', tab('rewards'), last, reading);
      const bonuses = rulesOf('bonuses', tab('bonuses'), last, reading);
      const ruleset: Ruleset = {
        schema: 1,
        engine: ENGINE,
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
    items(currency) {
      const catalog = wholeTab(workbook, buffer, 'catalog');
      const { items, problems } = itemsIn(catalog.rows, currency);
      return { items, problems: [...catalog.problems, ...problems] };
    },
    complete(ruleset) {
      writeSettings(
        workbook,
        buffer,
        ruleset,
        (name, there) => !there.some((row) => row.text('key') === name),
      );
      const names = namesIn(readTab(workbook, buffer, 'catalog'));
      const reading = { currency: ruleset.currency, names, offset: workbook.offset() };
      for (const family of ruleFamilies) explainRules(workbook, buffer, family, { reading, ruleset });
    },
    write(ruleset, before, tabs) {
      const names = namesIn(readTab(workbook, buffer, 'catalog'));
      const written = policiesOf(readTab(workbook, buffer, 'settings').rows, () => before ?? ruleset, {
        offset: workbook.offset(),
        names,
      });
      const currencies = [written.policies.currency, ruleset.currency];
      const readings = currencies.map((currency) => ({ currency, names }));
      // Settings are written last: until then their currency is the one of the amounts in untouched rows.
      for (const family of ruleFamilies)
        if (tabs.includes(family)) writeRules(workbook, buffer, family, { ruleset, before, readings });
      if (tabs.includes('settings')) writeSettings(workbook, buffer, ruleset, () => true);
    },
  };
}

type RulesRead = { readonly rules: readonly Rule[]; readonly problems: readonly TabProblem[] };

/**
 * The names that rules may use; an item with a slip in its price still has its name. Null if the tab or a name column
 * is missing: that must not make rules fail.
 */
function namesIn({ rows, problems }: TabReading): KnownNames | null {
  if (problems.length > 0) return null;
  return namesOf(
    rows.map((row) => ({ code: row.text('code'), name: row.text('name'), category: row.text('category') })),
  );
}
