// Makes the tabs: headers, formats, choices, protection, and the metadata by which they are found again.
import type { SettingsTabs, TabName, Tabs } from '../app/ports';
import { defaultBook } from '../core/book';
import { type Language, languages } from '../core/language';
import type { Currency } from '../core/money';
import { catalogs } from '../i18n/catalog';
import { textOf } from './cells';
import { offerChoices } from './choices';
import { COLUMN_KEY, type Desk, TAB_KEY, type Tab, widthOf } from './desk';
import { type ColumnFormat, type ColumnLayout, layout, tabNames } from './layout';
import { headerOf } from './tab-reading';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const HEADER_BACKGROUND = '#f9ebf0';
const HEADER_INK = '#5e1f3d';

export function sheetTabs(desk: Desk, settings: SettingsTabs): Tabs {
  return {
    make(language, currency) {
      const isNew = desk.relocated('settings') === undefined;
      for (const name of tabNames) furnish(desk, name, language, currency);
      desk.speak(language);
      if (!isNew) return;
      settings.write({ ...defaultBook, language, currency });
      // The sheet's own empty first tab is nobody's place to begin.
      const first = desk.tab('clients')?.sheet;
      if (first !== undefined) desk.spreadsheet.setActiveSheet(first);
    },
    relabel(language) {
      desk.speak(language);
      for (const name of tabNames) {
        const tab = desk.tab(name);
        if (tab !== undefined) label(tab, language);
      }
    },
  };
}

/** The tab with all its columns: what is there stays where it is, what is missing is added at the right. */
function furnish(desk: Desk, name: TabName, language: Language, currency: Currency): void {
  const found = desk.relocated(name);
  const sheet = found?.sheet ?? newSheet(desk, name, language);
  const positions: { [key: string]: number } = { ...found?.positions };
  const missing = layout[name].filter(({ key }) => positions[key] === undefined);
  let next = Object.keys(positions).length === 0 ? 1 : sheet.getLastColumn() + 1;
  for (const column of missing) {
    positions[column.key] = next;
    addColumn(sheet, next, column, formatOf(column.format, currency));
    next++;
  }
  const tab: Tab = { name, sheet, positions, rows: sheet.getMaxRows() };
  for (const { key } of missing)
    sheet.getRange(1, positions[key] ?? 1).setValue(headerOf(name, key, language));
  label(tab, language);
  finish(tab, language);
  desk.remember(tab);
}

function newSheet(desk: Desk, name: TabName, language: Language): Sheet {
  const wanted = catalogs[language].tabs[name];
  const there = desk.spreadsheet.getSheetByName(wanted);
  // An interrupted set-up left an empty tab of this name; a full one is somebody else's.
  const sheet =
    there !== null && there.getLastRow() === 0
      ? there
      : desk.spreadsheet.insertSheet(there === null ? wanted : `${wanted} (Carnet)`);
  sheet.addDeveloperMetadata(TAB_KEY, name);
  return sheet;
}

/** A cell's number format; `@` is text. */
function formatOf(format: ColumnFormat, currency: Currency): string {
  if (format === 'money') return currency.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(currency.decimals)}`;
  if (format === 'whole') return '0';
  return format === 'date' ? 'yyyy-mm-dd' : '@';
}

function addColumn(sheet: Sheet, position: number, column: ColumnLayout, format: string): void {
  if (position > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
  const whole = wholeColumn(sheet, position);
  whole.addDeveloperMetadata(COLUMN_KEY, column.key);
  whole.setNumberFormat(format);
  // Figures stand at the right by themselves; their header follows.
  if (column.format !== 'text' && column.format !== 'yesNo')
    sheet.getRange(1, position).setHorizontalAlignment('right');
  sheet.setColumnWidth(position, column.width);
  if (column.hidden === true) sheet.hideColumns(position);
}

function wholeColumn(sheet: Sheet, position: number): Range {
  return sheet.getRange(1, position, sheet.getMaxRows(), 1);
}

/** Headers, tab name and choices in the language, where they are still words of Carnet's own. */
function label(tab: Tab, language: Language): void {
  const { name, sheet, positions } = tab;
  if (languages.some((known) => catalogs[known].tabs[name] === sheet.getName()))
    sheet.setName(catalogs[language].tabs[name]);
  const header = sheet.getRange(1, 1, 1, widthOf(tab)).getValues()[0] ?? [];
  for (const { key } of layout[name]) {
    const position = positions[key];
    const text = textOf(header[(position ?? 0) - 1]);
    const ours = languages.some((known) => headerOf(name, key, known) === text);
    const wanted = headerOf(name, key, language);
    if (position !== undefined && ours && text !== wanted) sheet.getRange(1, position).setValue(wanted);
  }
  offerChoices(tab, language);
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
  if (name === 'ledger') {
    sheet.protect().setDescription(protection.ledger).setWarningOnly(true);
    return;
  }
  const about = name === 'settings' ? protection.settingKeys : protection.derived;
  for (const { key, derived, hidden } of layout[name]) {
    const position = tab.positions[key];
    if (position === undefined || (derived !== true && hidden !== true)) continue;
    wholeColumn(sheet, position).protect().setDescription(about).setWarningOnly(true);
  }
}
