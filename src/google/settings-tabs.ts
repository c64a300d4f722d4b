// Settings, catalog and rules: what people typed becomes the book, and what the sidebar saves becomes rows.
import type { SettingsTabs } from '../app/ports';
import { type Book, namesOf, type RuleSort, ruleSorts } from '../core/ruleset';
import type { KnownNames, Reading } from '../core/fields';
import type { Currency } from '../core/money';
import { itemsIn } from './catalog-tab';
import type { Desk } from './workbook';
import { policiesOf, writeSettings } from './policy-cells';
import { type RulesRead, rulesIn, writeRules } from './rule-tabs';
import { readTab, type TabReading } from './tab-reading';
import type { WriteBuffer } from './write-buffer';

export function sheetSettings(desk: Desk, buffer: WriteBuffer): SettingsTabs {
  /** The currency as it was read last in this execution: what amounts in the rows are in. */
  let written: Currency | undefined;

  function rulesOf(sort: RuleSort, reading: Reading): RulesRead {
    const { rows, problems } = readTab(desk, buffer, sort);
    const read = rulesIn(sort, rows, reading, desk.offset());
    return { ...read, problems: [...problems, ...read.problems] };
  }

  return {
    read(mark) {
      const settings = readTab(desk, buffer, 'settings');
      const policies = policiesOf(settings.rows, mark);
      const { currency } = policies.policies;
      written = currency;
      const catalog = readTab(desk, buffer, 'catalog');
      const items = itemsIn(catalog.rows, currency);
      const reading = { currency, names: namesIn(catalog) };
      const programs = rulesOf('programs', reading);
      const rewards = rulesOf('rewards', reading);
      const bonuses = rulesOf('bonuses', reading);
      const book: Book = {
        schema: 1,
        ...policies.policies,
        programs: programs.rules,
        rewards: rewards.rules,
        bonuses: bonuses.rules,
      };
      return {
        book,
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
    complete(book) {
      writeSettings(desk, buffer, book, (name, there) => !there.some((row) => row.text('key') === name));
    },
    write(book) {
      const reading = {
        currency: written ?? book.currency,
        names: namesIn(readTab(desk, buffer, 'catalog')),
      };
      writeSettings(desk, buffer, book, () => true);
      for (const sort of ruleSorts) writeRules(desk, buffer, sort, book, reading);
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
