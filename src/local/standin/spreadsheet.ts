/** SpreadsheetApp.Spreadsheet: the bound file. */
import { checkZone } from './calendar';
import { NotModelled, ServiceError } from './errors';
import { changeNow, type Handles, tabOf } from './handles';
import { metadataAdder, metadataFinder } from './metadata-service';
import { behind, model } from './model';
import { accept } from './signature';
import type { Tab } from './tab';

export function spreadsheetObject(handles: Handles): object {
  const { execution, workbook } = handles;
  const active = () => {
    const { active } = workbook.state;
    const first = workbook.tabs()[0]?.id ?? 0;
    return handles.hasWindow && workbook.tabById(active.tab)
      ? active
      : { tab: first, row: 1, column: 1, rows: 1, columns: 1 };
  };
  const tabBehind = (method: string, sheet: unknown): Tab => {
    const found = behind<{ tab: number }>(sheet, 'Sheet');
    if (!found) {
      throw new ServiceError(
        `The parameters don't match the method signature for SpreadsheetApp.Spreadsheet.${method}.`,
      );
    }
    return tabOf(handles, found.tab);
  };
  const sheetOrNull = (tab: Tab | undefined | null) => (tab ? handles.sheet(tab.id) : null);
  const selection = () => {
    const { tab, ...area } = active();
    return { tab, area };
  };
  const self: object = model(execution, 'Spreadsheet', {
    getId: () => workbook.id,
    getName: () => workbook.name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`,
    getSheets: () => execution.realm.list(workbook.tabs().map((tab) => handles.sheet(tab.id))),
    getSheetById(...args: unknown[]) {
      accept('SpreadsheetApp.Spreadsheet.getSheetById', args, ['number']);
      return sheetOrNull(workbook.tabById(args[0] as number));
    },
    getSheetByName(...args: unknown[]) {
      accept('SpreadsheetApp.Spreadsheet.getSheetByName', args, ['string']);
      return sheetOrNull(workbook.tabs().find((tab) => tab.name === args[0]));
    },
    insertSheet(...args: unknown[]) {
      accept(
        'SpreadsheetApp.Spreadsheet.insertSheet',
        args,
        [],
        ['string'],
        ['number'],
        ['string', 'number'],
      );
      return changeNow(handles, { kind: 'structure', name: 'Spreadsheet.insertSheet', where: '' }, () => {
        const at = args.find((arg) => typeof arg === 'number') as number | undefined;
        const named = args.find((arg) => typeof arg === 'string') as string | undefined;
        // Without a position, the new tab follows the active one and becomes active.
        const place = at ?? workbook.tabs().findIndex((tab) => tab.id === active().tab) + 1;
        const tab = workbook.addTab(named ?? freeName(handles), 1000, 26, place);
        workbook.activate(tab.id);
        return handles.sheet(tab.id);
      });
    },
    deleteSheet(...args: unknown[]) {
      const tab = tabBehind('deleteSheet', args[0]);
      changeNow(handles, { kind: 'structure', name: 'Spreadsheet.deleteSheet', where: tab.name }, () =>
        workbook.removeTab(tab),
      );
    },
    moveActiveSheet(...args: unknown[]) {
      accept('SpreadsheetApp.Spreadsheet.moveActiveSheet', args, ['number']);
      changeNow(handles, { kind: 'structure', name: 'Spreadsheet.moveActiveSheet', where: '' }, () => {
        const tab = tabOf(handles, active().tab);
        const others = workbook.tabs().filter((other) => other !== tab);
        const place = (args[0] as number) - 1;
        if (place < 0 || place > others.length)
          throw new ServiceError('The sheet position is out of bounds.');
        workbook.putTabs([...others.slice(0, place), tab, ...others.slice(place)]);
      });
    },
    getSpreadsheetTimeZone: () => workbook.timeZone,
    setSpreadsheetTimeZone(...args: unknown[]) {
      accept('SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone', args, ['string']);
      try {
        checkZone(args[0] as string);
      } catch {
        throw new ServiceError(`Invalid argument: ${args[0]}`);
      }
      changeNow(handles, { kind: 'structure', name: 'Spreadsheet.setSpreadsheetTimeZone', where: '' }, () =>
        workbook.change({ timeZone: args[0] as string }),
      );
    },
    getSpreadsheetLocale: () => workbook.locale,
    getActiveSheet: () => handles.sheet(active().tab),
    getActiveRange: () => handles.range(selection().tab, selection().area),
    getActiveRangeList: () =>
      model(execution, 'RangeList', {
        getRanges: () => execution.realm.list([handles.range(selection().tab, selection().area)]),
      }),
    getActiveCell: () => handles.range(selection().tab, { ...selection().area, rows: 1, columns: 1 }),
    setActiveSheet(...args: unknown[]) {
      if (args.length !== 1) throw new NotModelled('Spreadsheet.setActiveSheet with a restored selection');
      const tab = tabBehind('setActiveSheet', args[0]);
      workbook.activate(tab.id);
      execution.show.activeTab(tab.name);
      return handles.sheet(tab.id);
    },
    toast(...args: unknown[]) {
      accept(
        'SpreadsheetApp.Spreadsheet.toast',
        args,
        ['string'],
        ['string', 'string'],
        ['string', 'string', 'number'],
      );
      const [text, title = '', seconds = 5] = args as [string, string?, number?];
      execution.call({ kind: 'ui', name: 'Spreadsheet.toast', where: '', cells: 0 }, () =>
        execution.show.toast(text, title, seconds),
      );
    },
    addDeveloperMetadata: metadataAdder(
      handles,
      { name: 'Spreadsheet.addDeveloperMetadata', where: '' },
      () => ({ type: 'SPREADSHEET' }),
      () => self,
    ),
    createDeveloperMetadataFinder: () => metadataFinder(handles, () => true),
  });
  return self;
}

function freeName(handles: Handles): string {
  const names = new Set(handles.workbook.tabs().map((tab) => tab.name));
  let number = names.size + 1;
  while (names.has(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
