// The Dashboard tab: made by Set up, kept by every command with one write that reads nothing, mended at night.
import type { Dashboard } from '../../app/ports/dashboard';
import type { Store } from '../properties';
import type { Workbook } from '../workbook';
import type { WriteBuffer } from '../write-buffer';
import { readDashboardNote, writeDashboardNote } from './dashboard-note';
import { figureCells } from './figure-cells';
import { furnishDashboard } from './furnish';
import { COLUMNS, FIGURES } from './places';

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
  return {
    show(figures) {
      const found = sheet();
      if (found === undefined) return false;
      const cells = figureCells(figures, workbook.language());
      try {
        const range = found.getRange(FIGURES.row, 1, FIGURES.rows, COLUMNS);
        buffer.writing();
        range.setValues(cells);
        return true;
      } catch {
        leave(); // columns were deleted
        return false;
      }
    },
    land() {
      try {
        buffer.flush();
      } catch {
        leave();
        buffer.flush(); // what else there may be
      }
    },
    leave,
    make(language, currency) {
      buffer.writing();
      try {
        furnishDashboard({ workbook, store }, language, currency);
        buffer.flush();
      } catch (error) {
        // Somebody made a table of it, or closed it: that is no reason to keep the sheet from being set up.
        console.error(error);
        leave();
        buffer.flush();
      }
    },
  };
}
