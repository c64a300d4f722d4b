// A sheet as its cells, to be held against another moment's.
import type { Workbook } from '../../src/local/standin';

/** Every cell of every tab, by the tabs' names. What was set aside twice counts once: it is copied before it goes. */
export function cellsOf(workbook: Workbook): { readonly [tab: string]: readonly (readonly unknown[])[] } {
  return Object.fromEntries(
    workbook
      .tabs()
      .map((tab) => [tab.name, tab.name === 'Quarantine' ? distinct(tab.values()) : tab.values()]),
  );
}

function distinct(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** How many entries of commands stand in the journal, in whatever language its tab is named; those of rulesets apart. */
export function entryCount(workbook: Workbook): number {
  return workbook
    .tabs()
    .filter(({ name }) => name === 'Ledger' || name === 'Journal')
    .flatMap((tab) => tab.values().flat())
    .filter((cell) => typeof cell === 'string' && cell.startsWith('{') && cell.includes('"hash":"'))
    .filter((cell) => (JSON.parse(String(cell)) as { kind: string }).kind !== 'ruleset').length;
}
