// Reads a sheet's cells, to be compared with those at another time.
import { languages } from '../../src/core/language';
import { catalogs } from '../../src/i18n/catalog';
import type { Workbook } from '../../src/local/standin';

/**
 * Every cell of every tab, by tab name. Rows that were set aside count once: they are copied, then deleted. Without the
 * Dashboard: after an interruption its figures wait for the next command or the night (`wrongInTheEnd`).
 */
export function cellsOf(workbook: Workbook): { readonly [tab: string]: readonly (readonly unknown[])[] } {
  return Object.fromEntries(
    workbook
      .tabs()
      .filter(({ name }) => !dashboards.has(name))
      .map((tab) => [tab.name, tab.name === 'Set aside' ? distinct(tab.values()) : tab.values()]),
  );
}

const dashboards: ReadonlySet<string> = new Set(
  languages.map((language) => catalogs[language].tabs.dashboard),
);

function distinct(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** The number of entries in the journal, in any language, not counting rulesets. */
export function entryCount(workbook: Workbook): number {
  return workbook
    .tabs()
    .filter(({ name }) => ['Ledger', 'Journal', 'Archive', 'Archives'].includes(name))
    .flatMap((tab) => tab.values().flat())
    .filter((cell) => typeof cell === 'string' && cell.startsWith('{') && cell.includes('"hash":"'))
    .filter((cell) => (JSON.parse(String(cell)) as { kind: string }).kind !== 'ruleset').length;
}
