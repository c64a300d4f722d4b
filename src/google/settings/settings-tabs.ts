// Settings, catalog and rules: parses their tabs into a ruleset, and writes a ruleset to them.
import type { HowFar, LastRuleset, SettingsTabs } from '../../app/ports/settings-tabs';
import type { TabName, TabProblem } from '../../app/ports/tabs';
import { ENGINE } from '../../core/journal/engine';
import { once } from '../../core/once';
import type { KnownNames } from '../../core/settings/field';
import type { Rule } from '../../core/settings/rules';
import { namesOf, type RuleFamily, ruleFamilies } from '../../core/settings/ruleset';
import { wholeTab } from '../tabs/shared-rows';
import { readNear, readTab, type TabReading } from '../tabs/tab-reading';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { itemsIn } from './catalog-tab';
import { policiesOf, writeSettings } from './policy-cells';
import { ruleRows, type SheetReading } from './rule-rows';
import { explainRules, writeRules } from './rule-tabs';

export function sheetSettings(workbook: Workbook, buffer: WriteBuffer): SettingsTabs {
  /** If a tab or column is missing, the family keeps all its last rules: a missing column is not empty fields. */
  function rulesOf(
    family: RuleFamily,
    { rows, problems }: TabReading,
    last: LastRuleset,
    reading: SheetReading,
  ): RulesRead {
    const lastRules = () => last()?.[family] ?? [];
    const read = ruleRows(family, rows, lastRules, reading);
    const slips = read.rows.flatMap(({ problem }) => problem ?? []);
    const whole = problems.length > 0 ? last()?.[family] : undefined;
    return { rules: whole ?? read.rules, problems: [...problems, ...slips] };
  }

  function near(name: TabName, far: HowFar): TabReading | undefined {
    return far === 'near' ? readNear(workbook, buffer, name) : undefined;
  }

  /** Rows hidden by others that somebody inserts meanwhile would be items that are not sold any more. */
  function catalogTab(far: HowFar): TabReading {
    return near('catalog', far) ?? wholeTab(workbook, buffer, 'catalog');
  }

  /** The near reading that has told the settings alone: it serves once more, for what comes next. */
  let alone: TabReading | undefined;

  return {
    policies() {
      alone = readNear(workbook, buffer, 'settings');
      if (alone === undefined || alone.problems.length > 0) return null;
      const naming = { offset: workbook.offset(), names: null };
      const { policies, problems } = policiesOf(alone.rows, () => null, naming);
      return problems.length > 0 ? null : policies;
    },
    read(last, far) {
      const tab = (name: TabName) => near(name, far) ?? readTab(workbook, buffer, name);
      const settings = (far === 'near' ? alone : undefined) ?? tab('settings');
      alone = undefined;
      const catalog = once(() => catalogTab(far));
      const names = once(() => namesIn(catalog()));
      const offset = workbook.offset();
      const naming = {
        offset,
        get names() {
          return names();
        },
      };
      const { policies, problems } = policiesOf(settings.rows, last, naming);
      const { currency } = policies;
      const reading = {
        offset,
        currency,
        get names() {
          return names();
        },
      };
      const programs = rulesOf('programs', tab('programs'), last, reading);
      const rewards = rulesOf('rewards', tab('rewards'), last, reading);
      const bonuses = rulesOf('bonuses', tab('bonuses'), last, reading);
      return {
        ruleset: {
          schema: 1,
          engine: ENGINE,
          ...policies,
          programs: programs.rules,
          rewards: rewards.rules,
          bonuses: bonuses.rules,
        },
        listed: once(() => {
          const items = itemsIn(catalog().rows, currency);
          return {
            items: items.items,
            problems: [
              ...settings.problems,
              ...(settings.problems.length > 0 ? [] : problems),
              ...catalog().problems,
              ...items.problems,
              ...programs.problems,
              ...rewards.problems,
              ...bonuses.problems,
            ],
          };
        }),
      };
    },
    items(currency) {
      const catalog = catalogTab('near');
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
      const families = ruleFamilies.filter((family) => tabs.includes(family));
      if (families.length > 0) {
        const names = namesIn(readTab(workbook, buffer, 'catalog'));
        const written = policiesOf(readTab(workbook, buffer, 'settings').rows, () => before ?? ruleset, {
          offset: workbook.offset(),
          names,
        });
        const currencies = [written.policies.currency, ruleset.currency];
        const readings = currencies.map((currency) => ({ currency, names }));
        for (const family of families) writeRules(workbook, buffer, family, { ruleset, before, readings });
      }
      // Settings are written last: until then their currency is the one of the amounts in untouched rows.
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
