/** The shape of a tab: inserting, deleting, freezing, hiding and sizing rows and columns; hiding the tab. */

import { NotModelled, ServiceError } from './errors';
import type { Place } from './handles';
import { changeNow, type Handles, tabOf } from './handles';
import { behind, type Members } from './model';
import { deleteTabColumns, deleteTabRows, insertTabColumns, insertTabRows, moveTabRows } from './places';
import { accept, type Kind } from './signature';
import type { Tab } from './tab';

export function sheetShape(handles: Handles, id: number, self: () => object): Members {
  const tab = () => tabOf(handles, id);
  const madeBy = handles.execution.number;
  const check = (method: string, args: unknown[], ...signatures: Kind[][]) =>
    accept(`SpreadsheetApp.Sheet.${method}`, args, ...signatures);
  const look = <T>(method: string, pick: () => T): T =>
    handles.execution.read({ kind: 'structure', name: `Sheet.${method}`, where: tab().name, cells: 0 }, pick);
  const rows = (method: string, signatures: Kind[][], change: (args: number[]) => void) => ({
    [method]: (...args: unknown[]) => {
      check(method, args, ...signatures);
      changeNow(handles, { kind: 'rows', name: `Sheet.${method}`, where: tab().name }, () =>
        change(args as number[]),
      );
      return self();
    },
  });
  const shape = (method: string, signatures: Kind[][], change: (args: unknown[]) => void) => ({
    [method]: (...args: unknown[]) => {
      check(method, args, ...signatures);
      changeNow(handles, { kind: 'structure', name: `Sheet.${method}`, where: tab().name }, () =>
        change(args),
      );
      return self();
    },
  });
  /** Like shape, for methods that return nothing. */
  const quiet = (method: string, signatures: Kind[][], change: (args: unknown[]) => void) => ({
    [method]: (...args: unknown[]) => {
      check(method, args, ...signatures);
      changeNow(handles, { kind: 'structure', name: `Sheet.${method}`, where: tab().name }, () =>
        change(args),
      );
    },
  });
  const inside = (place: number, most: number, noun: string) => {
    if (place < 1 || place > most) throw new ServiceError(`Those ${noun} are out of bounds.`);
  };
  return {
    getMaxRows: () => look('getMaxRows', () => tab().maxRows),
    getMaxColumns: () => look('getMaxColumns', () => tab().maxColumns),
    getFrozenRows: () => look('getFrozenRows', () => tab().frozenRows),
    getFrozenColumns: () => look('getFrozenColumns', () => tab().frozenColumns),
    getColumnWidth: (...args: unknown[]) => {
      check('getColumnWidth', args, ['number']);
      return look('getColumnWidth', () => tab().columnWidth(args[0] as number));
    },
    isColumnHiddenByUser: (...args: unknown[]) => {
      check('isColumnHiddenByUser', args, ['number']);
      return look('isColumnHiddenByUser', () => tab().columnHidden(args[0] as number));
    },
    isSheetHidden: () => look('isSheetHidden', () => tab().hidden),
    ...rows('insertRowsAfter', [['number', 'number']], ([after = 0, count = 1]) => {
      inside(after, tab().maxRows, 'rows');
      insertTabRows(handles.workbook, tab(), { before: after + 1, count, madeBy }, after);
    }),
    ...rows('insertRowsBefore', [['number', 'number']], ([before = 0, count = 1]) => {
      inside(before, tab().maxRows, 'rows');
      insertTabRows(handles.workbook, tab(), { before, count, madeBy }, before);
    }),
    ...rows('insertColumnsAfter', [['number', 'number']], ([after = 0, count = 1]) => {
      inside(after, tab().maxColumns, 'columns');
      insertTabColumns(handles.workbook, tab(), after + 1, count);
    }),
    ...rows('deleteRow', [['number']], ([row = 0]) => deleteTabRows(handles.workbook, tab(), row, 1)),
    deleteRows(...args: unknown[]) {
      check('deleteRows', args, ['number', 'number']);
      const [row, count] = args as [number, number];
      changeNow(handles, { kind: 'rows', name: 'Sheet.deleteRows', where: tab().name }, () =>
        deleteTabRows(handles.workbook, tab(), row, count),
      );
    },
    moveRows(...args: unknown[]) {
      check('moveRows', args, ['object', 'number']);
      const rowSpec = behind<Place>(args[0], 'Range');
      if (rowSpec?.tab !== id) throw new NotModelled('Sheet.moveRows of rows of another tab');
      const { row: from, rows: count } = rowSpec.area;
      const before = args[1] as number;
      changeNow(handles, { kind: 'rows', name: 'Sheet.moveRows', where: tab().name }, () => {
        inside(from + count - 1, tab().maxRows, 'rows');
        // Whether rows can be moved behind the last of the grid is not known.
        inside(before, tab().maxRows, 'rows');
        moveTabRows(handles.workbook, tab(), { from, count }, before);
      });
    },
    deleteColumns(...args: unknown[]) {
      check('deleteColumns', args, ['number', 'number']);
      const [column, count] = args as [number, number];
      changeNow(handles, { kind: 'rows', name: 'Sheet.deleteColumns', where: tab().name }, () => {
        if (column < 1 || count < 1 || column + count - 1 > tab().maxColumns)
          throw new ServiceError('Those columns are out of bounds.');
        if (count >= tab().maxColumns)
          throw new ServiceError("You can't delete all the columns on the sheet.");
        deleteTabColumns(handles.workbook, tab(), column, count);
      });
    },
    ...quiet('setFrozenRows', [['number']], ([count]) => {
      if ((count as number) < 0 || (count as number) >= tab().maxRows) {
        throw new ServiceError("You can't freeze all visible rows.");
      }
      tab().grid.own().frozenRows = count as number;
    }),
    ...quiet('setFrozenColumns', [['number']], ([count]) => {
      if ((count as number) < 0 || (count as number) >= tab().maxColumns) {
        throw new ServiceError("You can't freeze all visible columns.");
      }
      tab().grid.own().frozenColumns = count as number;
    }),
    ...shape('setColumnWidth', [['number', 'number']], ([column, width]) =>
      setWidths(tab(), { column, count: 1 }, width),
    ),
    ...shape('setColumnWidths', [['number', 'number', 'number']], ([column, count, width]) =>
      setWidths(tab(), { column, count }, width),
    ),
    ...quiet('hideColumns', [['number'], ['number', 'number']], ([column, count = 1]) => {
      const hidden = new Set(tab().grid.state.hiddenColumns);
      for (let at = 0; at < (count as number); at++) hidden.add((column as number) + at);
      tab().grid.own().hiddenColumns = [...hidden];
    }),
    ...quiet('showColumns', [['number'], ['number', 'number']], ([column, count = 1]) => {
      const shown = (at: number) => at >= (column as number) && at < (column as number) + (count as number);
      tab().grid.own().hiddenColumns = tab().grid.state.hiddenColumns.filter((at) => !shown(at));
    }),
    ...quiet('unhideColumn', [['object']], ([range]) => {
      const place = behind<Place>(range, 'Range');
      if (!place) throw new ServiceError("The parameters don't match the method signature for unhideColumn.");
      const { column, columns } = place.area;
      tab().grid.own().hiddenColumns = tab().grid.state.hiddenColumns.filter(
        (at) => at < column || at >= column + columns,
      );
    }),
    ...shape('hideSheet', [[]], () => {
      if (handles.workbook.tabs().every((other) => other === tab() || other.hidden)) {
        throw new ServiceError("You can't hide all the sheets in a document.");
      }
      tab().grid.own().hidden = true;
    }),
    ...shape('showSheet', [[]], () => {
      tab().grid.own().hidden = false;
    }),
    setTabColor(...args: unknown[]) {
      if (args[0] !== null || args.length !== 1) check('setTabColor', args, ['string']);
      changeNow(handles, { kind: 'structure', name: 'Sheet.setTabColor', where: tab().name }, () => {
        tab().grid.own().color = args[0] as string | null;
      });
      return self();
    },
  };
}

function setWidths(
  { grid }: Tab,
  { column, count }: { readonly column: unknown; readonly count: unknown },
  width: unknown,
): void {
  const widths = { ...grid.state.widths };
  for (let at = 0; at < (count as number); at++) widths[(column as number) + at] = width as number;
  grid.own().widths = widths;
}
