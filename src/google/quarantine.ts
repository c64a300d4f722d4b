// Rows that hold no entry, moved out of the Ledger: copied first, so that nothing is ever only in memory.
import type { JournalRow } from '../app/ports/journal';
import { catalogs } from '../i18n/catalog';
import { type Cell, literal } from './cells';
import type { Tab, Workbook } from './workbook';

/**
 * Copies rows to the quarantine tab, lands the copy, then takes them out of the tab they stood in.
 * @param isStill whether a row holds what it held when it was chosen: a person may have moved rows since
 */
export function setAsideRows(
  workbook: Workbook,
  from: Tab,
  rows: readonly JournalRow[],
  isStill: (row: JournalRow) => boolean,
): void {
  const name = catalogs[workbook.language()].tabs.quarantine;
  const sheet = workbook.spreadsheet.getSheetByName(name) ?? workbook.spreadsheet.insertSheet(name);
  // All of it text: what was set aside is shown, never read. Each time, since the tab may have been made and no more.
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@');
  const width = Math.max(1, from.sheet.getLastColumn());
  for (const { row } of rows) {
    const cells = from.sheet.getRange(row, 1, 1, width).getValues()[0] ?? [];
    if (cells.some((cell) => cell !== '')) sheet.appendRow([String(row), ...cells.map(kept)]);
  }
  SpreadsheetApp.flush();
  // From below, so that the numbers above stay right.
  for (const row of [...rows].sort((a, b) => b.row - a.row)) if (isStill(row)) from.sheet.deleteRow(row.row);
  SpreadsheetApp.flush();
}

function kept(cell: Cell): Cell {
  return typeof cell === 'string' ? literal(cell) : cell;
}
