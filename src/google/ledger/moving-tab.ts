// Where lines that are cut out of the Ledger land: a hidden tab of Carnet's own, empty but for the seconds between two calls.
// Cutting takes whatever lines stand in a place with all their cells, and cannot lose one, as deleting them can.
import { languages } from '../../core/language';
import { catalogs } from '../../i18n/catalog';
import type { Cell } from '../tabs/cells';
import { readLong } from '../tabs/long-reading';
import { lastRowOf, makeColumns, makeRows } from '../tabs/rows';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import type { MovingPlace } from './archive-note';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The first row below the Ledger's header. */
const FIRST = 2;

export type MovingTab = {
  /** Makes sure that so many of the Ledger's rows have room, with all their columns. @param known where it was before */
  ready(known: MovingPlace | null, ledger: Sheet, rows: number): MovingPlace;
  /** Cuts the Ledger's first rows out, with all that stands in them. */
  cut(ledger: Sheet, to: MovingPlace): void;
  /** The cells of one column. */
  column(place: MovingPlace, column: number): readonly Cell[];
  rows(place: MovingPlace): readonly (readonly Cell[])[];
  clear(place: MovingPlace): void;
  /** Whether nothing stands in the tab: what somebody has typed there would be written over. */
  isEmpty({ tab }: MovingPlace): boolean;
  /** The filled rows of all tabs of this name, whoever made them. */
  left(): readonly (readonly Cell[])[];
  /** Empties the tabs of this name in which nothing else stands. @param isOurs whether a row is one of them */
  clearLeft(isOurs: (cells: readonly Cell[]) => boolean): void;
};

export function isFilled(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cell !== '');
}

export function movingTab({ spreadsheet, language }: Workbook, buffer: WriteBuffer): MovingTab {
  /** One that an interrupted closing has left, if nobody uses it. */
  function found(): Sheet | undefined {
    for (const one of languages) {
      const sheet = spreadsheet.getSheetByName(catalogs[one].tabs.moving);
      if (sheet !== null && sheet.getLastRow() === 0) return sheet;
    }
    return undefined;
  }

  function made(): Sheet {
    const wanted = catalogs[language()].tabs.moving;
    let name = wanted;
    for (let number = 2; spreadsheet.getSheetByName(name) !== null; number++) name = `${wanted} ${number}`;
    const before = spreadsheet.getActiveSheet();
    const sheet = spreadsheet.insertSheet(name);
    // Whoever sits before the sheet goes on looking at what they had open.
    spreadsheet.setActiveSheet(before);
    sheet.hideSheet();
    return sheet;
  }

  function named(): readonly Sheet[] {
    const names = languages.map((one) => catalogs[one].tabs.moving);
    return spreadsheet.getSheets().filter((sheet) => names.some((name) => sheet.getName().startsWith(name)));
  }

  function filled(sheet: Sheet): readonly (readonly Cell[])[] {
    const block = { row: 1, column: 1, rows: lastRowOf(sheet, buffer), columns: sheet.getMaxColumns() };
    return readLong(sheet, buffer, block).filter(isFilled);
  }

  /** Null where somebody has deleted the tab, or rows or columns of it. */
  function range({ tab, rows, columns }: MovingPlace): GoogleAppsScript.Spreadsheet.Range | null {
    try {
      return spreadsheet.getSheetById(tab)?.getRange(1, 1, rows, columns) ?? null;
    } catch {
      return null;
    }
  }

  function values(place: MovingPlace, column: number, columns: number): readonly (readonly Cell[])[] {
    const there = range(place);
    if (there === null) return [];
    const part = there.getSheet().getRange(1, column, place.rows, columns);
    return buffer.read(() => part.getValues());
  }

  return {
    ready(known, ledger, rows) {
      const before = known === null ? null : spreadsheet.getSheetById(known.tab);
      const sheet = before ?? found() ?? made();
      const columns = ledger.getMaxColumns();
      makeColumns(sheet, columns);
      makeRows(sheet, rows);
      return { tab: sheet.getSheetId(), rows, columns };
    },
    cut(ledger, to) {
      const target = range(to);
      if (target !== null) ledger.getRange(FIRST, 1, to.rows, to.columns).moveTo(target);
    },
    column: (place, column) =>
      column > place.columns ? [] : values(place, column, 1).map(([cell = '']) => cell),
    rows: (place) => values(place, 1, place.columns),
    clear(place) {
      const there = range(place);
      if (there === null) return;
      buffer.writing();
      there.clearContent();
    },
    isEmpty({ tab }) {
      const sheet = spreadsheet.getSheetById(tab);
      return sheet === null || buffer.read(() => sheet.getLastRow()) === 0;
    },
    left: () => named().flatMap(filled),
    clearLeft(isOurs) {
      for (const sheet of named()) {
        const rows = filled(sheet);
        if (rows.length === 0 || !rows.every(isOurs)) continue;
        buffer.writing();
        sheet.getRange(1, 1, sheet.getLastRow(), sheet.getMaxColumns()).clearContent();
      }
    },
  };
}
