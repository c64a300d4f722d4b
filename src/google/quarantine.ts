// Rows that hold no entry, moved out of the Ledger: copied first, so that nothing is ever only in memory.
import type { Language } from '../core/language';
import { catalogs } from '../i18n/catalog';
import { type Cell, literal } from './cells';
import type { Desk, Tab } from './desk';

/** Copies rows to the quarantine tab, lands the copy, then takes them out of the tab they stood in. */
export function setAsideRows(desk: Desk, from: Tab, rows: readonly number[], language: Language): void {
  const name = catalogs[language].tabs.quarantine;
  const sheet = desk.spreadsheet.getSheetByName(name) ?? newQuarantine(desk, name);
  const width = Math.max(1, from.sheet.getLastColumn());
  for (const row of rows) {
    const cells = from.sheet.getRange(row, 1, 1, width).getValues()[0] ?? [];
    if (cells.some((cell) => cell !== '')) sheet.appendRow([String(row), ...cells.map(kept)]);
  }
  SpreadsheetApp.flush();
  // From below, so that the numbers above stay right.
  for (const row of [...rows].sort((a, b) => b - a)) from.sheet.deleteRow(row);
  SpreadsheetApp.flush();
}

/** All of it text: what was set aside is shown, never read. */
function newQuarantine(desk: Desk, name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = desk.spreadsheet.insertSheet(name);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@');
  return sheet;
}

function kept(cell: Cell): Cell {
  return typeof cell === 'string' ? literal(cell) : cell;
}
