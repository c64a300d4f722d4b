// Makes the Dashboard tab, or what it lacks: columns, formats, heading, protection.
import { type Language, languages } from '../../core/language';
import type { Currency } from '../../core/money';
import { catalogs } from '../../i18n/catalog';
import type { Store } from '../properties/properties';
import { makeColumns, makeRows } from '../tabs/rows';
import { TAB_KEY, type Workbook } from '../tabs/workbook';
import { type ChartsTo, furnishCharts } from './dashboard-charts';
import { readDashboardNote, writeDashboardNote } from './dashboard-note';
import { moneyFormat } from './money-format';
import {
  COLUMN_WIDTH,
  COLUMNS,
  drawn,
  FIGURES,
  HIDDEN,
  LABELS_ROW,
  LAST_ROW,
  LISTS,
  REMARKS_ROW,
  TITLE_ROW,
  VALUES_ROW,
  VISIBLE_COLUMNS,
} from './places';

import { removeUnusedFirstTab } from './unused-first-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type Furnishing = { readonly workbook: Workbook; readonly store: Store };

export type Wanted = { readonly language: Language; readonly currency: Currency; readonly charts: ChartsTo };

const NAME = 'dashboard';
const INK = '#1d1d1f';
const HEADING_INK = '#5e1f3d';
const NOTE_INK = '#6b6b70';

/** The tab, first in the row if it is new. */
export function furnishDashboard(
  { workbook, store }: Furnishing,
  { language, currency, charts: to }: Wanted,
): Sheet {
  const known = readDashboardNote(store);
  const there = known === undefined ? null : workbook.spreadsheet.getSheetById(known.id);
  const sheet = there ?? markedSheet(workbook) ?? newSheet(workbook, language);
  // At night, a tab of that name is one that somebody has made since.
  if (to === 'anew') removeUnusedFirstTab(workbook.spreadsheet);
  if (languages.some((one) => catalogs[one].tabs[NAME] === sheet.getName()))
    sheet.setName(catalogs[language].tabs[NAME]);
  shape(sheet);
  format(sheet, language, currency);
  sheet.getRange(TITLE_ROW, 1).setValue(catalogs[language].tabs[NAME]);
  protect(sheet, language);
  // Of a tab that was deleted, the charts went with it.
  const charts = furnishCharts(sheet, there === sheet ? (known?.charts ?? []) : [], { language, to });
  writeDashboardNote(store, { id: sheet.getSheetId(), charts, isLeft: false });
  return sheet;
}

function markedSheet({ spreadsheet }: Workbook): Sheet | undefined {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(TAB_KEY).withValue(NAME).find();
  return found[0]?.getLocation().getSheet() ?? undefined;
}

function newSheet({ spreadsheet }: Workbook, language: Language): Sheet {
  const before = spreadsheet.getActiveSheet();
  const wanted = catalogs[language].tabs[NAME];
  const named = spreadsheet.getSheetByName(wanted);
  // An empty tab of this name is from an interrupted set-up; one with content belongs to somebody else.
  const sheet =
    named !== null && named.getLastRow() === 0
      ? named
      : spreadsheet.insertSheet(named === null ? wanted : `${wanted} (Carnet)`, 0);
  sheet.addDeveloperMetadata(TAB_KEY, NAME);
  spreadsheet.setActiveSheet(before);
  return sheet;
}

function shape(sheet: Sheet): void {
  makeColumns(sheet, COLUMNS);
  makeRows(sheet, LAST_ROW);
  sheet.setColumnWidths(1, VISIBLE_COLUMNS, COLUMN_WIDTH);
  sheet.hideColumns(HIDDEN.column, HIDDEN.columns);
}

function format(sheet: Sheet, language: Language, currency: Currency): void {
  // As text, so that `+11%` is no formula and `mrt` no month.
  sheet.getRange(TITLE_ROW, 1, LAST_ROW, LISTS.columns).setNumberFormat('@');
  sheet.getRange(FIGURES.row, HIDDEN.column, 1, HIDDEN.columns).setNumberFormat('@');
  sheet.getRange(FIGURES.row + 1, HIDDEN.column, FIGURES.rows - 1, HIDDEN.columns).setNumberFormat('0');
  for (const { row, rows, column } of Object.values(drawn))
    sheet.getRange(row, column, rows, 1).setNumberFormat('@');
  sheet.getRange(TITLE_ROW, 1).setFontWeight('bold').setFontSize(14).setFontColor(HEADING_INK);
  sheet.getRange(FIGURES.row, 1).setFontColor(NOTE_INK);
  const labels = sheet.getRange(LABELS_ROW, 1, 1, VISIBLE_COLUMNS);
  labels.setFontColor(NOTE_INK).setHorizontalAlignment('left');
  const values = sheet.getRange(VALUES_ROW, 1, 1, VISIBLE_COLUMNS);
  values.setNumberFormat('#,##0').setFontWeight('bold').setFontSize(14).setFontColor(INK);
  values.setHorizontalAlignment('left');
  sheet.getRange(VALUES_ROW, 4).setNumberFormat(moneyFormat(language, currency));
  for (const column of [2, 5])
    sheet.getRange(LISTS.row + 2, column, LISTS.rows - 2, 1).setNumberFormat('#,##0');
  sheet.getRange(LISTS.row, 1, 1, VISIBLE_COLUMNS).setFontWeight('bold').setFontColor(HEADING_INK);
  sheet.getRange(LISTS.row + 1, 1, 1, VISIBLE_COLUMNS).setFontColor(NOTE_INK);
  for (const column of [2, 5]) sheet.getRange(LISTS.row + 1, column).setHorizontalAlignment('right');
  const remarks = sheet.getRange(REMARKS_ROW, 1, 1, VISIBLE_COLUMNS);
  remarks.setFontColor(NOTE_INK).setHorizontalAlignment('left');
}

/** Only warns, and not below the lists: there people write what they like. */
function protect(sheet: Sheet, language: Language): void {
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length > 0) return;
  sheet
    .getRange(TITLE_ROW, 1, LAST_ROW, COLUMNS)
    .protect()
    .setDescription(catalogs[language].dashboard.protection)
    .setWarningOnly(true);
}
