// Reads a rearranged sheet by the metadata of its tabs and columns instead of their positions.
import type { TabName } from '../../src/app/ports/tabs';
import { layout } from '../../src/google/tabs/layout';
import { StandIn, type Tab, type Workbook } from '../../src/local/standin';

const usualNames = { clients: 'Clients', ledger: 'Ledger' } as const;

/** The tab, whatever its current name. */
export function tabOf(workbook: Workbook, key: TabName): Tab {
  for (const item of workbook.state.metadata)
    if (item.key === 'carnet.tab' && item.value === key && item.place.type === 'SHEET') {
      const tab = workbook.tabById(item.place.tab);
      if (tab !== null) return tab;
    }
  throw new Error(`the tab ${key} is gone`);
}

export function isThere(workbook: Workbook, key: TabName): boolean {
  return workbook.state.metadata.some(
    (item) =>
      item.key === 'carnet.tab' &&
      item.value === key &&
      item.place.type === 'SHEET' &&
      workbook.tabById(item.place.tab) !== null,
  );
}

/** The current position of each of the tab's own columns, from 1. */
export function columnsOf(workbook: Workbook, key: TabName): ReadonlyMap<string, number> {
  const tab = tabOf(workbook, key);
  const columns = new Map<string, number>();
  for (const { key: kind, value, place } of workbook.state.metadata)
    if (kind === 'carnet.column' && place.type === 'COLUMN' && place.tab === tab.id && value !== null)
      columns.set(value, place.at);
  return columns;
}

/** Column keys in their original order. */
const usualOrder = { clients: layout.clients, ledger: layout.ledger };

/** A copy with the original tab names and column positions; the rows are unchanged. */
export function tidied(workbook: Workbook): Workbook {
  const copy = workbook.copy();
  const { person } = new StandIn({ folder: 'dist', workbook: copy, clock: 0, loader: 'warm' });
  for (const key of ['clients', 'ledger'] as const) {
    const tab = tabOf(copy, key);
    if (tab.name !== usualNames[key]) {
      // A report that somebody has put into a tab may have the name meanwhile.
      const other = copy.tabs().find(({ name }) => name === usualNames[key]);
      if (other !== undefined) person.renameTab(other.name, `${other.name} beside`);
      person.renameTab(tab.name, usualNames[key]);
    }
    usualOrder[key].forEach(({ key: column }, index) => {
      const at = columnsOf(copy, key).get(column);
      if (at === undefined) throw new Error(`the column ${column} is gone`);
      if (at !== index + 1) person.moveColumn(tab.name, at, index + 1);
    });
  }
  return copy;
}

export type ClientCells = { readonly row: number; readonly text: string };

/** Each client's whole row as one text, by number; a duplicated number is a separate error. */
export function clientRows(workbook: Workbook): ReadonlyMap<string, ClientCells> {
  const column = columnsOf(workbook, 'clients').get('id') ?? 0;
  const rows = new Map<string, ClientCells>();
  tabOf(workbook, 'clients')
    .values()
    .forEach((cells, index) => {
      const id = String(cells[column - 1] ?? '');
      if (index > 0 && id !== '') rows.set(id, { row: index + 1, text: JSON.stringify(cells) });
    });
  return rows;
}

/** Whether the tab's rows are entries, which stand nowhere else. */
export function isJournal(tab: TabName): boolean {
  return tab === 'ledger' || tab === 'archive';
}

/** Whether any cell of a Ledger row has an entry. */
export function holdsEntry(cells: readonly unknown[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && cell.startsWith('{') && cell.includes('"hash":"'));
}
