// Shows a cell to whoever has the sheet open. Without a window, as in the web app, nothing comes of it.
import type { Places } from '../../app/ports/places';
import { MissingTab } from '../../app/ports/tabs';
import type { Workbook } from './workbook';

export function sheetPlaces(workbook: Workbook): Places {
  return {
    show({ tab: name, row, column }) {
      const tab = workbook.tab(name);
      if (tab === undefined) throw new MissingTab(name);
      const { sheet } = tab;
      const isThere = row > 0 && row <= sheet.getMaxRows();
      const cell = isThere ? sheet.getRange(`${column || 'A'}${row}`) : null;
      if (cell === null) workbook.spreadsheet.setActiveSheet(sheet);
      else cell.activate();
    },
  };
}
