/** SpreadsheetApp.Sheet: a tab, its ranges and its rows. */
import { type Area, readArea } from './a1';
import { filterOf } from './basic-filter';
import { chartMethods } from './chart-service';
import { conditionalFormats } from './conditional-format';
import { NotModelled, ServiceError } from './errors';
import { changeNow, checkInside, type Handles, tabOf } from './handles';
import { metadataAdder, metadataFinder } from './metadata-service';
import { type Members, model } from './model';
import { protect, protectionsOf } from './protection';
import { rangeList } from './range-list';
import { landAppend, writable } from './range-values';
import { sheetShape } from './sheet-shape';
import { accept } from './signature';
import { textFinder } from './text-finder';

export function sheetObject(handles: Handles, id: number): object {
  const { execution } = handles;
  const tab = () => tabOf(handles, id);
  const look = <T>(method: string, pick: () => T): T =>
    execution.read({ kind: 'lastRow', name: `Sheet.${method}`, where: tab().name, cells: 0 }, pick);
  const range = (area: Area) => {
    checkInside(tab(), area);
    return handles.range(id, area);
  };
  const own = (): Members => ({
    getSheetId: () => id,
    getName: () => tab().name,
    getIndex: () => handles.workbook.tabs().indexOf(tab()) + 1,
    getParent: () => handles.spreadsheet(),
    getLastRow: () => look('getLastRow', () => tab().lastRow),
    getLastColumn: () => look('getLastColumn', () => tab().lastColumn),
    getRange: (...args: unknown[]) => range(readRange(handles, id, args)),
    getDataRange: () =>
      look('getDataRange', () =>
        handles.range(id, {
          row: 1,
          column: 1,
          rows: Math.max(1, tab().lastRow),
          columns: Math.max(1, tab().lastColumn),
        }),
      ),
    appendRow(...args: unknown[]) {
      accept('SpreadsheetApp.Sheet.appendRow', args, ['array']);
      execution.permissions.require('spreadsheet-write', 'appendRow');
      const cells = (args[0] as unknown[]).map((value) => writable(handles, value));
      // Google's behaviour for an empty or blank row is not known, and no ledger needs it.
      if (cells.every((cell) => cell === '')) throw new NotModelled('Appending an empty row');
      const ignoresFormat = handles.workbook.contested.appendedText === 'as-typed';
      const reading = execution.reading({ ignoresFormat });
      const { name } = tab();
      execution.write({ kind: 'append', name: 'Sheet.appendRow', where: name, cells: cells.length }, () =>
        landAppend(handles, tab(), cells, reading),
      );
      return self;
    },
    createTextFinder: (...args: unknown[]) => {
      accept('SpreadsheetApp.Sheet.createTextFinder', args, ['string']);
      return textFinder(handles, args[0] as string, () => {
        const { maxRows, maxColumns } = tab();
        return [{ tab: id, area: { row: 1, column: 1, rows: maxRows, columns: maxColumns } }];
      });
    },
    addDeveloperMetadata: metadataAdder(
      handles,
      { name: 'Sheet.addDeveloperMetadata', where: '' },
      () => ({ type: 'SHEET', tab: tab().id }),
      () => self,
    ),
    createDeveloperMetadataFinder: () =>
      metadataFinder(handles, ({ place }) => place.type !== 'SPREADSHEET' && place.tab === id),
    getDeveloperMetadata: () =>
      execution.read({ kind: 'metadata', name: 'Sheet.getDeveloperMetadata', where: '', cells: 0 }, () => {
        const own = handles.workbook.state.metadata.filter(
          ({ place }) => place.type === 'SHEET' && place.tab === id,
        );
        return execution.realm.list(own.map((item) => handles.metadata(item)));
      }),
    getRangeList(...args: unknown[]) {
      accept('SpreadsheetApp.Sheet.getRangeList', args, ['array']);
      return rangeList(
        handles,
        (args[0] as unknown[]).map((name) => ({ tab: id, area: readRange(handles, id, [name]) })),
      );
    },
    protect: () => protect(handles, 'Sheet.protect', id, null),
    getProtections: (...args: unknown[]) => protectionsOf(handles, id, args[0]),
    activate() {
      handles.workbook.activate(tab().id);
      execution.show.activeTab(tab().name);
      return self;
    },
    setName(...args: unknown[]) {
      accept('SpreadsheetApp.Sheet.setName', args, ['string']);
      changeNow(handles, { kind: 'structure', name: 'Sheet.setName', where: tab().name }, () => {
        handles.workbook.checkName(args[0] as string, tab());
        tab().grid.own().name = args[0] as string;
      });
      return self;
    },
  });
  const painting = () => ({
    getFilter: () => filterOf(handles, id),
    getBandings: () =>
      look('getBandings', () =>
        execution.realm.list(
          handles.workbook
            .painted(id)
            .bands.map(({ area }) => model(execution, 'Banding', { getRange: () => range(area) })),
        ),
      ),
  });
  const parts = [
    own,
    () => sheetShape(handles, id, () => self),
    () => conditionalFormats(handles, id),
    () => chartMethods(handles, id),
    painting,
  ];
  const self: object = model(execution, 'Sheet', parts, { tab: id });
  return self;
}

/** The four numeric forms and A1 notation. */
function readRange(handles: Handles, id: number, args: readonly unknown[]): Area {
  const kinds = accept(
    'SpreadsheetApp.Sheet.getRange',
    args,
    ['string'],
    ['number', 'number'],
    ['number', 'number', 'number'],
    ['number', 'number', 'number', 'number'],
  );
  if (kinds[0] === 'string') {
    const { maxRows, maxColumns, name } = tabOf(handles, id);
    const text = args[0] as string;
    const mark = text.lastIndexOf('!');
    const named = text.slice(0, mark).replace(/^'(.*)'$/, '$1');
    if (mark >= 0 && named !== name) throw new ServiceError('Range not found');
    return readArea(text.slice(mark + 1), maxRows, maxColumns);
  }
  const [row = 1, column = 1, rows = 1, columns = 1] = (args as number[]).map(Math.trunc);
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  return { row, column, rows, columns };
}
