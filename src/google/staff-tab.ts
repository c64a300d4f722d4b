// The Staff tab: whose number stands in entries. An address stands here alone, so that it can be erased.
import { MissingTab, type Staff } from '../app/ports';
import { literal } from './cells';
import type { Store } from './properties';
import { insertRows, widthOf } from './rows';
import { readTab } from './tab-reading';
import type { Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

// The highest number that was ever given: a row that somebody deletes leaves its number to nobody else.
const HIGHEST = 'staff';

export function sheetStaff(workbook: Workbook, buffer: WriteBuffer, store: Store): Staff {
  function known(): readonly { readonly number: number; readonly address: string }[] {
    return readTab(workbook, buffer, 'staff').rows.flatMap((row) => {
      const text = row.text('number');
      return /^\d{1,7}$/.test(text) ? [{ number: Number(text), address: row.text('address') }] : [];
    });
  }

  function add(address: string, highest: number): number {
    const tab = workbook.tab('staff'); // after the reading, which looks up columns that were moved
    if (tab === undefined) throw new MissingTab('staff');
    const number = highest + 1;
    store.set(HIGHEST, String(number));
    const last = Math.max(1, tab.sheet.getLastRow());
    insertRows(tab.sheet, last, 1);
    const cells: (string | number)[] = new Array(widthOf(tab)).fill('');
    cells[(tab.positions.number ?? 1) - 1] = number;
    cells[(tab.positions.address ?? 1) - 1] = literal(address);
    buffer.writing();
    tab.sheet.getRange(last + 1, 1, 1, cells.length).setValues([cells]);
    SpreadsheetApp.flush(); // before an entry has the number
    return number;
  }

  return {
    numberOf(address) {
      if (address === '') return 0;
      const rows = known();
      const own = rows.find((row) => row.address.toLowerCase() === address.toLowerCase());
      if (own !== undefined) return own.number;
      return add(address, Math.max(0, Number(store.get(HIGHEST) ?? 0), ...rows.map(({ number }) => number)));
    },
    addresses: () => new Map(known().map(({ number, address }) => [number, address])),
  };
}
