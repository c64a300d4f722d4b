// The Dashboard tab: made by Set up, kept by every command with one write that reads nothing, mended at night.
import type { Dashboard } from '../../app/ports/dashboard';
import type { Language } from '../../core/language';
import type { Currency } from '../../core/money';
import type { Store } from '../properties/properties';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import type { ChartsTo } from './dashboard-charts';
import { readDashboardNote, writeDashboardNote } from './dashboard-note';
import { figureCells } from './figure-cells';
import { furnishDashboard } from './furnish';
import { forgetInLists, listCells } from './list-cells';
import { COLUMNS, FIGURES, LISTS } from './places';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function sheetDashboard(workbook: Workbook, buffer: WriteBuffer, store: Store): Dashboard {
  /** Undefined where there is none, or it is left alone. */
  function sheet(): Sheet | undefined {
    const note = readDashboardNote(store);
    if (note === undefined || note.isLeft) return undefined;
    return workbook.spreadsheet.getSheetById(note.id) ?? undefined;
  }
  function leave(): void {
    const note = readDashboardNote(store);
    if (note !== undefined) writeDashboardNote(store, { ...note, isLeft: true });
  }
  function furnish(language: Language, currency: Currency, charts: ChartsTo): void {
    buffer.writing();
    try {
      furnishDashboard({ workbook, store }, { language, currency, charts });
      buffer.flush();
    } catch (error) {
      // Somebody made a table of it, or closed it: that keeps neither Set up nor the night from their work.
      console.error(error);
      leave();
      buffer.flush();
    }
  }
  return {
    show(figures) {
      const found = sheet();
      if (found === undefined) return;
      const cells = figureCells(figures, workbook.language());
      try {
        const range = found.getRange(FIGURES.row, 1, FIGURES.rows, cells[0]?.length ?? COLUMNS);
        buffer.writing();
        range.setValues(cells);
        buffer.mayFail(leave);
      } catch {
        leave(); // columns were deleted
      }
    },
    land: () => buffer.flush(),
    exists: () => {
      const note = readDashboardNote(store);
      return note !== undefined && workbook.spreadsheet.getSheetById(note.id) !== null;
    },
    make: (language, currency) => furnish(language, currency, 'anew'),
    mend: (language, currency) => furnish(language, currency, 'where-moved'),
    list(lists, today) {
      const found = sheet();
      if (found === undefined) return;
      buffer.writing();
      const cells = listCells(lists, today, workbook.language());
      found.getRange(LISTS.row, 1, LISTS.rows, LISTS.columns).setValues(cells);
    },
    forget(ids) {
      const note = readDashboardNote(store);
      const found = note === undefined ? null : workbook.spreadsheet.getSheetById(note.id);
      if (found === null) return;
      buffer.writing();
      forgetInLists(found, ids);
      buffer.flush();
    },
  };
}
