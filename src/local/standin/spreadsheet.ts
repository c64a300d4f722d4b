/** SpreadsheetApp.Spreadsheet: the bound file. */
import { checkZone } from './calendar';
import { changeNow, type Desk, tabOf } from './handles';
import { NotModelled, ServiceError } from './errors';
import { metadataAdder, metadataFinder } from './metadata-service';
import { behind, model } from './model';
import { accept } from './signature';
import type { Tab } from './tab';

export function spreadsheetObject(desk: Desk): object {
  const { execution, book } = desk;
  const active = () => {
    const { active } = book.state;
    const first = book.tabs()[0]?.id ?? 0;
    return desk.hasWindow && book.tabById(active.tab)
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
    return tabOf(desk, found.tab);
  };
  const sheetOrNull = (tab: Tab | undefined | null) => (tab ? desk.sheet(tab.id) : null);
  const selection = () => {
    const { tab, ...area } = active();
    return { tab, area };
  };
  const self: object = model(execution, 'Spreadsheet', {
    getId: () => book.id,
    getName: () => book.name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
    getSheets: () => execution.realm.list(book.tabs().map((tab) => desk.sheet(tab.id))),
    getSheetById(...args: unknown[]) {
      accept('SpreadsheetApp.Spreadsheet.getSheetById', args, ['number']);
      return sheetOrNull(book.tabById(args[0] as number));
    },
    getSheetByName(...args: unknown[]) {
      accept('SpreadsheetApp.Spreadsheet.getSheetByName', args, ['string']);
      return sheetOrNull(book.tabs().find((tab) => tab.name === args[0]));
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
      return changeNow(desk, 'structure', 'Spreadsheet.insertSheet', '', () => {
        const at = args.find((arg) => typeof arg === 'number') as number | undefined;
        const named = args.find((arg) => typeof arg === 'string') as string | undefined;
        // Without a place the new tab stands after the active one, and becomes active.
        const place = at ?? book.tabs().findIndex((tab) => tab.id === active().tab) + 1;
        const tab = book.addTab(named ?? freeName(desk), 1000, 26, place);
        book.activate(tab.id);
        return desk.sheet(tab.id);
      });
    },
    deleteSheet(...args: unknown[]) {
      const tab = tabBehind('deleteSheet', args[0]);
      changeNow(desk, 'structure', 'Spreadsheet.deleteSheet', tab.name, () => book.removeTab(tab));
    },
    moveActiveSheet(...args: unknown[]) {
      accept('SpreadsheetApp.Spreadsheet.moveActiveSheet', args, ['number']);
      changeNow(desk, 'structure', 'Spreadsheet.moveActiveSheet', '', () => {
        const tab = tabOf(desk, active().tab);
        const others = book.tabs().filter((other) => other !== tab);
        const place = (args[0] as number) - 1;
        if (place < 0 || place > others.length)
          throw new ServiceError('The sheet position is out of bounds.');
        book.putTabs([...others.slice(0, place), tab, ...others.slice(place)]);
      });
    },
    getSpreadsheetTimeZone: () => book.timeZone,
    setSpreadsheetTimeZone(...args: unknown[]) {
      accept('SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone', args, ['string']);
      try {
        checkZone(args[0] as string);
      } catch {
        throw new ServiceError(`Invalid argument: ${args[0]}`);
      }
      changeNow(desk, 'structure', 'Spreadsheet.setSpreadsheetTimeZone', '', () =>
        book.change({ timeZone: args[0] as string }),
      );
    },
    getSpreadsheetLocale: () => book.locale,
    getActiveSheet: () => desk.sheet(active().tab),
    getActiveRange: () => desk.range(selection().tab, selection().area),
    getActiveCell: () => desk.range(selection().tab, { ...selection().area, rows: 1, columns: 1 }),
    setActiveSheet(...args: unknown[]) {
      if (args.length !== 1) throw new NotModelled('Spreadsheet.setActiveSheet with a restored selection');
      const tab = tabBehind('setActiveSheet', args[0]);
      book.activate(tab.id);
      execution.show.activeTab(tab.name);
      return desk.sheet(tab.id);
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
      execution.call('ui', 'Spreadsheet.toast', '', 0, () => execution.show.toast(text, title, seconds));
    },
    addDeveloperMetadata: metadataAdder(
      desk,
      'Spreadsheet.addDeveloperMetadata',
      '',
      () => ({ type: 'SPREADSHEET' }),
      () => self,
    ),
    createDeveloperMetadataFinder: () => metadataFinder(desk, () => true),
  });
  return self;
}

function freeName(desk: Desk): string {
  const names = new Set(desk.book.tabs().map((tab) => tab.name));
  let number = names.size + 1;
  while (names.has(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
