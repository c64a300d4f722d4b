// Creates the tabs: headers, formats, choices, protection, and the metadata that identifies them later.
import { everyTab, type TabName, type Tabs, tabNames } from '../../app/ports/tabs';
import { type Language, languages } from '../../core/language';
import type { Currency } from '../../core/money';
import { catalogs } from '../../i18n/catalog';
import type { Catalog } from '../../i18n/catalog-shape';
import { fillLedger } from '../ledger/ledger-row';
import { keepTriggers } from '../runs/triggers';
import { columnLetter, textOf } from './cells';
import { formatOf } from './column-format';
import { headerOf } from './column-words';
import { widthFor } from './header-width';
import { layout } from './layout';
import { mendNumbers } from './number-columns';
import { columnRuns, makeColumns, widthOf } from './rows';
import { label } from './tab-labels';
import { dress } from './tab-looks';
import { unmarkedTabs } from './unmarked-tabs';
import { COLUMN_KEY, TAB_KEY, type Tab, type Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const HEADER_BACKGROUND = '#f9ebf0';
const HEADER_INK = '#5e1f3d';

export function sheetTabs(workbook: Workbook, buffer: WriteBuffer): Tabs {
  return {
    make(language, currency, was) {
      buffer.writing(); // interrupted, what is written has to land before the lock goes
      const unmarked = was === 'set-up' ? new Map<TabName, Sheet>() : unmarkedTabs(workbook);
      for (const name of tabNames)
        furnish(workbook, name, { language, currency, unmarked: unmarked.get(name), buffer });
      const archive = unmarked.get('archive');
      if (archive !== undefined || workbook.relocated('archive') !== undefined)
        furnish(workbook, 'archive', { language, currency, unmarked: archive, buffer });
      workbook.setLanguage(language);
      // The empty first tab of a new sheet is a poor place to start.
      const first = workbook.tab('clients')?.sheet;
      if (first !== undefined) workbook.spreadsheet.setActiveSheet(first);
      keepTriggers();
    },
    beginArchive() {
      if (workbook.relocated('archive') !== undefined) return;
      const before = workbook.spreadsheet.getActiveSheet();
      // Beside the Ledger, whichever tab somebody looks at.
      const after = workbook.tab('ledger')?.sheet.getIndex();
      marked(newSheet(workbook, 'archive', workbook.language(), after), 'archive');
      // Whoever sits before the sheet goes on looking at what they had open.
      workbook.spreadsheet.setActiveSheet(before);
    },
    makeArchive(currency) {
      buffer.writing();
      const language = workbook.language();
      furnish(workbook, 'archive', { language, currency, unmarked: undefined, buffer });
      buffer.flush();
    },
    relabel(language) {
      if (workbook.language() === language) return;
      buffer.writing();
      for (const name of everyTab) {
        const tab = workbook.tab(name);
        if (tab !== undefined) label(tab, language);
      }
      // Last, after the words: an interrupted set-up starts again.
      SpreadsheetApp.flush();
      workbook.setLanguage(language);
    },
  };
}

/**
 * The tab with all its columns: existing ones stay in place, missing ones are added at the right. A column counts as
 * Carnet's once it has its metadata, which is written last: after an interruption, the next set-up starts again.
 */
function furnish(
  workbook: Workbook,
  name: TabName,
  {
    language,
    currency,
    unmarked,
    buffer,
  }: {
    readonly language: Language;
    readonly currency: Currency;
    readonly unmarked: Sheet | undefined;
    readonly buffer: WriteBuffer;
  },
): void {
  const found = workbook.relocated(name);
  const sheet = found?.sheet ?? marked(unmarked ?? newSheet(workbook, name, language), name);
  const positions: { [key: string]: number } = { ...found?.positions };
  const headers = headersOf(sheet);
  const missing = layout[name].filter(({ key }) => positions[key] === undefined);
  for (const { key } of missing) positions[key] = placeFor(name, key, headers, positions);
  for (const { column, keys } of columnRuns(
    { positions },
    missing.map(({ key }) => key),
  ))
    addColumns(sheet, { name, first: column, keys, filled: headers.length }, currency, language);
  SpreadsheetApp.flush();
  if (name === 'ledger' && missing.length > 0)
    fillLedger(
      sheet,
      positions,
      missing.map(({ key }) => key),
      language,
    );
  const known = { filled: found?.filled ?? 0, headers: found?.headers ?? {} };
  const tab: Tab = { name, sheet, positions, rows: sheet.getMaxRows(), ...known };
  for (const { key } of missing) {
    const letter = columnLetter(positions[key] ?? 1);
    // Only the open form is a whole column to Google: the same cells by numbers are refused.
    sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(COLUMN_KEY, key);
  }
  const made = missing.map(({ key }) => key);
  dress(tab, made);
  if (found !== undefined) mendNumbers(workbook, buffer, tab, { made, currency });
  label(tab, language);
  finish(tab, language);
  workbook.remember(tab);
}

function headersOf(sheet: Sheet): readonly string[] {
  const width = sheet.getLastColumn();
  return width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []).map((cell) => textOf(cell));
}

/** An unclaimed column with this header (from an interrupted set-up, or made by somebody), else a new column. */
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

/** @param after behind so many tabs, else behind the one that is open */
function newSheet(workbook: Workbook, name: TabName, language: Language, after?: number): Sheet {
  const wanted = catalogs[language].tabs[name];
  const there = workbook.spreadsheet.getSheetByName(wanted);
  // An empty tab of this name is from an interrupted set-up; one with content belongs to somebody else.
  if (there !== null && there.getLastRow() === 0) return there;
  const free = there === null ? wanted : `${wanted} (Carnet)`;
  const { spreadsheet } = workbook;
  return after === undefined ? spreadsheet.insertSheet(free) : spreadsheet.insertSheet(free, after);
}

function marked(sheet: Sheet, name: TabName): Sheet {
  return sheet.addDeveloperMetadata(TAB_KEY, name);
}

/** Columns behind Carnet's: for people's own, and so that deleting some leaves all that is remembered inside the grid. */
const SPARE = 8;

/**
 * Ten million cells are all that a spreadsheet has, empty ones included: nobody keeps notes beside closed years, and
 * with these columns alone there is room for nine hundred thousand lines.
 */
function trim(sheet: Sheet, columns: number): void {
  const spare = sheet.getMaxColumns() - columns;
  if (spare > 0) sheet.deleteColumns(columns + 1, spare);
}

type Added = {
  readonly name: TabName;
  readonly first: number;
  readonly keys: readonly string[];
  /** The last column in which anything stands, 0 in an empty tab. */
  readonly filled: number;
};

/** Adds adjacent missing columns, in as few calls as their formats allow. */
function addColumns(
  sheet: Sheet,
  { name, first, keys, filled }: Added,
  currency: Currency,
  language: Language,
): void {
  const last = first + keys.length - 1;
  makeColumns(sheet, name === 'archive' ? last : last + SPARE);
  // What stands beyond the first of several runs is not spare: the columns may be known by their headers alone.
  if (name === 'archive' && first === 1) trim(sheet, Math.max(last, filled));
  const columns = keys.flatMap((key) => layout[name].find((column) => column.key === key) ?? []);
  const rows = sheet.getMaxRows();
  for (let from = 0; from < columns.length; ) {
    const format = columns[from]?.format ?? 'text';
    let to = from + 1;
    while (columns[to]?.format === format) to += 1;
    sheet.getRange(1, first + from, rows, to - from).setNumberFormat(formatOf(format, currency));
    // Sheets aligns numbers right by default; their header has to follow.
    if (format !== 'text' && format !== 'yesNo')
      sheet.getRange(1, first + from, 1, to - from).setHorizontalAlignment('right');
    from = to;
  }
  const headers = keys.map((key) => headerOf(name, key, language));
  for (const [i, column] of columns.entries()) {
    sheet.setColumnWidth(first + i, widthFor(headers[i] ?? '', column, language));
    if (column.hidden === true) sheet.hideColumns(first + i);
  }
  sheet.getRange(1, first, 1, headers.length).setValues([headers]);
}

/** To the last row as last counted: each count is a call that waits for all earlier writes. */
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

/** Only warns: anyone who can edit the sheet can edit its script, and the check of the ledger finds the rest. */
function protect(tab: Tab, language: Language): void {
  const { sheet, name } = tab;
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  if (sheet.getProtections(RANGE).length > 0 || sheet.getProtections(SHEET).length > 0) return;
  const { protection } = catalogs[language];
  if (name === 'ledger' || name === 'archive' || name === 'storedValues' || name === 'outbox') {
    sheet.protect().setDescription(protection[name]).setWarningOnly(true);
    return;
  }
  for (const { key, derived, hidden } of layout[name]) {
    const position = tab.positions[key];
    if (position === undefined || (derived !== true && hidden !== true)) continue;
    const about = aboutColumn(name, key, protection);
    wholeColumn(tab, position).protect().setDescription(about).setWarningOnly(true);
  }
}

/** What Google tells somebody who types into a column of Carnet's. */
function aboutColumn(name: TabName, key: string, words: Catalog['protection']): string {
  if (name === 'settings') return key === 'key' ? words.settingKeys : words.explained;
  return key === 'says' ? words.explained : words.derived;
}
