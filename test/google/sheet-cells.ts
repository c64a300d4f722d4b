// Reads a sheet's cells, to be compared with those at another time.
import type { Workbook } from '../../src/local/standin';

/** Every cell of every tab, by tab name. Duplicates in quarantine count once: rows are copied, then deleted. */
export function cellsOf(workbook: Workbook): { readonly [tab: string]: readonly (readonly unknown[])[] } {
  return Object.fromEntries(
    workbook
      .tabs()
      .map((tab) => [tab.name, tab.name === 'Set aside' ? distinct(tab.values()) : tab.values()]),
  );
}

function distinct(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** The number of entries in the journal, in any language, not counting rulesets. */
export function entryCount(workbook: Workbook): number {
  return workbook
    .tabs()
    .filter(({ name }) => name === 'Ledger' || name === 'Journal')
    .flatMap((tab) => tab.values().flat())
    .filter((cell) => typeof cell === 'string' && cell.startsWith('{') && cell.includes('"hash":"'))
    .filter((cell) => (JSON.parse(String(cell)) as { kind: string }).kind !== 'ruleset').length;
}
