// The Staff tab: maps addresses to the numbers in entries. Addresses are stored only here, so that they can be erased.
import { MissingTab } from '../app/ports/tabs';
import type { Staff } from '../app/ports/world';
import { literal, textOf } from './cells';
import type { Store } from './properties';
import { insertRows, widthOf } from './rows';
import { readNote, writeNote } from './stored-note';
import { isHeader, readTab } from './tab-reading';
import type { Tab, Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

// The highest number ever given: the number of a deleted row is never reused.
const HIGHEST = 'staff';
const NEARBY = 10;
const NUMBER = /^\d{1,7}$/;

export function sheetStaff(workbook: Workbook, buffer: WriteBuffer, store: Store): Staff {
  function known(): readonly { readonly number: number; readonly address: string }[] {
    return readTab(workbook, buffer, 'staff').rows.flatMap((row) => {
      const text = row.text('number');
      return NUMBER.test(text) ? [{ number: Number(text), address: row.text('address') }] : [];
    });
  }

  /** The number from the first rows, which hold a whole salon's staff, in one call. Undefined if it is not there. */
  function nearby(address: string): number | undefined {
    const tab = workbook.tab('staff');
    if (tab === undefined || tab.rows < NEARBY) return undefined;
    const [header = [], ...rows] = buffer.read(() => firstRows(tab)?.getValues()) ?? [];
    if (!isHeader(tab, header)) return undefined;
    const own = rows.find((cells) => isSame(textOf(cells[(tab.positions.address ?? 0) - 1]), address));
    const number = own === undefined ? '' : textOf(own[(tab.positions.number ?? 0) - 1]);
    return NUMBER.test(number) ? Number(number) : undefined;
  }

  function add(address: string, highest: number): number {
    const tab = workbook.tab('staff'); // after the read, which looks up columns that were moved
    if (tab === undefined) throw new MissingTab('staff');
    const number = highest + 1;
    const last = Math.max(1, tab.sheet.getLastRow());
    insertRows(tab.sheet, last, 1);
    const cells: (string | number)[] = new Array(widthOf(tab)).fill('');
    cells[(tab.positions.number ?? 1) - 1] = number;
    cells[(tab.positions.address ?? 1) - 1] = literal(address);
    buffer.writing();
    tab.sheet.getRange(last + 1, 1, 1, cells.length).setValues([cells]);
    SpreadsheetApp.flush(); // before an entry uses the number
    return given(number);
  }

  /** Records the number as given; if killed before, the next look at its row records it. */
  function given(number: number): number {
    if (number > highestOf(store)) writeNote(store, HIGHEST, String(number));
    return number;
  }

  return {
    numberOf(address) {
      if (address === '') return 0;
      const near = nearby(address);
      if (near !== undefined) return given(near);
      const rows = known();
      const own = rows.find((row) => isSame(row.address, address));
      if (own !== undefined) return given(own.number);
      return add(address, Math.max(0, highestOf(store), ...rows.map(({ number }) => number)));
    },
    addresses: () => new Map(known().map(({ number, address }) => [number, address])),
  };
}

/** The highest number ever given; 0 before the first. */
function highestOf(store: Store): number {
  return Number(readNote(store, HIGHEST) ?? 0);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The header and the first rows; null if the tab has become shorter since it was counted. */
function firstRows(tab: Tab): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return tab.sheet.getRange(1, 1, NEARBY, widthOf(tab));
  } catch {
    return null; // then the whole tab is read
  }
}
