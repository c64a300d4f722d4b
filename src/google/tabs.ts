// Makes the tabs: headers, formats, choices, protection, and the metadata by which they are found again.
import type { TabName, Tabs } from '../app/ports/tabs';
import { type Language, languages } from '../core/language';
import type { Currency } from '../core/money';
import { catalogs } from '../i18n/catalog';
import { textOf } from './cells';
import { trySearch } from './column-search';
import { headerOf } from './column-words';
import { type ColumnFormat, layout, tabNames } from './layout';
import { fillLedger } from './ledger-row';
import { keepNightly } from './nightly';
import { columnRuns, widthOf } from './rows';
import { label } from './tab-labels';
import { COLUMN_KEY, TAB_KEY, type Tab, type Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const HEADER_BACKGROUND = '#f9ebf0';
const HEADER_INK = '#5e1f3d';

export function sheetTabs(workbook: Workbook, buffer: WriteBuffer): Tabs {
  return {
    make(language, currency) {
      for (const name of tabNames) furnish(workbook, name, language, currency);
      workbook.setLanguage(language);
      const ledger = workbook.tab('ledger');
      if (ledger !== undefined) trySearch(workbook, buffer, ledger);
      // The sheet's own empty first tab is nobody's place to begin.
      const first = workbook.tab('clients')?.sheet;
      if (first !== undefined) workbook.spreadsheet.setActiveSheet(first);
      keepNightly();
    },
    relabel(language) {
      if (workbook.language() === language) return;
      for (const name of tabNames) {
        const tab = workbook.tab(name);
        if (tab !== undefined) label(tab, language);
      }
      // Last, once the words stand: whoever is interrupted before it begins again.
      SpreadsheetApp.flush();
      workbook.setLanguage(language);
    },
  };
}

/**
 * The tab with all its columns: what is there stays where it is, what is missing is added at the right. A column is
 * Carnet's once it has its metadata, which comes last: whatever interrupts before it, the next set-up begins again.
 */
function furnish(workbook: Workbook, name: TabName, language: Language, currency: Currency): void {
  const found = workbook.relocated(name);
  const sheet = found?.sheet ?? newSheet(workbook, name, language);
  const positions: { [key: string]: number } = { ...found?.positions };
  const headers = headersOf(sheet);
  const missing = layout[name].filter(({ key }) => positions[key] === undefined);
  for (const { key } of missing) positions[key] = placeFor(name, key, headers, positions);
  for (const { column, keys } of columnRuns(
    { positions },
    missing.map(({ key }) => key),
  ))
    addColumns(sheet, { name, first: column, keys }, currency, language);
  SpreadsheetApp.flush();
  if (name === 'ledger' && missing.length > 0)
    fillLedger(
      sheet,
      positions,
      missing.map(({ key }) => key),
      language,
    );
  const tab: Tab = { name, sheet, positions, rows: sheet.getMaxRows(), headers: found?.headers ?? {} };
  for (const { key } of missing) wholeColumn(tab, positions[key] ?? 1).addDeveloperMetadata(COLUMN_KEY, key);
  label(tab, language);
  finish(tab, language);
  workbook.remember(tab);
}

function headersOf(sheet: Sheet): readonly string[] {
  const width = sheet.getLastColumn();
  return width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []).map((cell) => textOf(cell));
}

/** A column with this very header that no other key has (an interrupted set-up, or a person, made it), else a new one. */
function placeFor(
  name: TabName,
  key: string,
  headers: readonly string[],
  positions: { readonly [key: string]: number },
): number {
  const taken = Object.values(positions);
  const ours = languages.map((language) => headerOf(name, key, language));
  const there = headers.findIndex((text, i) => ours.includes(text) && !taken.includes(i + 1));
  return there >= 0 ? there + 1 : Math.max(headers.length, 0, ...taken) + 1;
}

function newSheet(workbook: Workbook, name: TabName, language: Language): Sheet {
  const wanted = catalogs[language].tabs[name];
  const there = workbook.spreadsheet.getSheetByName(wanted);
  // An interrupted set-up left an empty tab of this name; a full one is somebody else's.
  const sheet =
    there !== null && there.getLastRow() === 0
      ? there
      : workbook.spreadsheet.insertSheet(there === null ? wanted : `${wanted} (Carnet)`);
  sheet.addDeveloperMetadata(TAB_KEY, name);
  return sheet;
}

/** A cell's number format; `@` is text. */
function formatOf(format: ColumnFormat, currency: Currency): string {
  if (format === 'money') return currency.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(currency.decimals)}`;
  if (format === 'whole') return '0';
  return format === 'date' ? 'yyyy-mm-dd' : '@';
}

/** Neighbouring columns that are not there yet: as few calls as their formats allow. */
function addColumns(
  sheet: Sheet,
  { name, first, keys }: { readonly name: TabName; readonly first: number; readonly keys: readonly string[] },
  currency: Currency,
  language: Language,
): void {
  const lacking = first + keys.length - 1 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const columns = keys.flatMap((key) => layout[name].find((column) => column.key === key) ?? []);
  const rows = sheet.getMaxRows();
  for (let from = 0; from < columns.length; ) {
    const format = columns[from]?.format ?? 'text';
    let to = from + 1;
    while (columns[to]?.format === format) to += 1;
    sheet.getRange(1, first + from, rows, to - from).setNumberFormat(formatOf(format, currency));
    // Figures stand at the right by themselves; their header follows.
    if (format !== 'text' && format !== 'yesNo')
      sheet.getRange(1, first + from, 1, to - from).setHorizontalAlignment('right');
    from = to;
  }
  for (const [i, { width, hidden }] of columns.entries()) {
    sheet.setColumnWidth(first + i, width);
    if (hidden === true) sheet.hideColumns(first + i);
  }
  const headers = keys.map((key) => headerOf(name, key, language));
  sheet.getRange(1, first, 1, headers.length).setValues([headers]);
}

/** Down to the last row as it was counted just now: each count is a call that waits for all writes before it. */
function wholeColumn({ sheet, rows }: Tab, position: number): Range {
  return sheet.getRange(1, position, rows, 1);
}

function finish(tab: Tab, language: Language): void {
  const { sheet } = tab;
  sheet.setFrozenRows(1);
  sheet
    .getRange(1, 1, 1, widthOf(tab))
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND)
    .setFontColor(HEADER_INK);
  protect(tab, language);
}

/** A warning and no wall: whoever edits the sheet can edit its script, and the check of the ledger finds the rest. */
function protect(tab: Tab, language: Language): void {
  const { sheet, name } = tab;
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  if (sheet.getProtections(RANGE).length > 0 || sheet.getProtections(SHEET).length > 0) return;
  const { protection } = catalogs[language];
  if (name === 'ledger' || name === 'storedValues') {
    sheet.protect().setDescription(protection[name]).setWarningOnly(true);
    return;
  }
  const about = name === 'settings' ? protection.settingKeys : protection.derived;
  for (const { key, derived, hidden } of layout[name]) {
    const position = tab.positions[key];
    if (position === undefined || (derived !== true && hidden !== true)) continue;
    wholeColumn(tab, position).protect().setDescription(about).setWarningOnly(true);
  }
}
