// The Staff tab: the numbers in entries and the people behind them. Names and addresses are stored only here, so that they
// can be erased.
import type { NewPerson, Staff, StaffPerson } from '../../app/ports/staff';
import { MissingTab } from '../../app/ports/tabs';
import type { Store } from '../properties/properties';
import { readNote, writeNote } from '../properties/stored-note';
import type { Cell } from '../tabs/cells';
import { firstRows, lastRowOf, widthOf } from '../tabs/rows';
import { addRows } from '../tabs/rows-added';
import { isHeader, readTab } from '../tabs/tab-reading';
import type { Tab, Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { personIn, seenWriting, slipsIn, staffTexts } from './staff-row';
import { changeStaff } from './staff-writing';

// The highest number ever given: the number of a deleted row is never reused.
const HIGHEST = 'staff';
const NEARBY = 10;
// Those who work by a link come at each request: all of a large salon in one reading.
const LINKED = 50;

export type SheetStaff = Staff & {
  /** Whoever has the link with this mark; null for nobody, and where several rows have it. */
  linked(mark: string): StaffPerson | null;
};

export function sheetStaff(workbook: Workbook, buffer: WriteBuffer, store: Store): SheetStaff {
  function known(): readonly StaffPerson[] {
    return readTab(workbook, buffer, 'staff').rows.flatMap(({ cell }) => personIn(cell) ?? []);
  }

  /** Those in the first rows, in one call, with only the columns up to these. Undefined if these are not all there. */
  function nearby(rows: number, keys?: readonly string[]): readonly StaffPerson[] | undefined {
    const tab = workbook.tab('staff');
    if (tab === undefined || tab.rows < rows) return undefined;
    const width = keys === undefined ? widthOf(tab) : widthOf({ ...tab, positions: positionsOf(tab, keys) });
    const [header = [], ...cells] = buffer.read(() => firstRows(tab, rows, width)?.getValues()) ?? [];
    if (!isHeader(tab, header, keys)) return undefined;
    return cells.flatMap((row) => personIn((key) => cellOf(tab, row, key)) ?? []);
  }

  function add(person: NewPerson): number {
    const rows = known();
    const tab = workbook.tab('staff'); // after the read, which looks up columns that were moved
    if (tab?.positions.number === undefined) throw new MissingTab('staff');
    const number = 1 + Math.max(0, highestOf(store), ...rows.map((other) => other.number));
    const texts = staffTexts(person, workbook.language());
    const cells: (string | number)[] = new Array(widthOf(tab)).fill('');
    for (const [key, position] of Object.entries(tab.positions)) cells[position - 1] = texts[key] ?? '';
    cells[tab.positions.number - 1] = number;
    addRows(tab, buffer, { key: 'number', below: lastRowOf(tab.sheet, buffer), rows: [cells] });
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
      const isOwn = (person: StaffPerson) => isSame(person.address, address);
      const own = nearby(NEARBY, ['number', 'address'])?.find(isOwn) ?? known().find(isOwn);
      return own === undefined ? add(seenWriting(address)) : given(own.number);
    },
    names: () => new Map(known().map(({ number, name, address }) => [number, name || address])),
    list() {
      const { rows, problems } = readTab(workbook, buffer, 'staff');
      return {
        persons: rows.flatMap(({ cell }) => personIn(cell) ?? []),
        problems: [...problems, ...rows.flatMap(slipsIn)],
      };
    },
    add,
    change: (number, change) =>
      changeStaff({ workbook, buffer }, number, staffTexts(change, workbook.language())),
    linked(mark) {
      const isTheirs = (person: StaffPerson) => person.mark === mark;
      const near = nearby(LINKED)?.filter(isTheirs) ?? [];
      const found = near.length > 0 ? near : known().filter(isTheirs);
      return found.length === 1 ? (found[0] ?? null) : null;
    },
  };
}

function cellOf(tab: Tab, row: readonly Cell[], key: string): Cell | undefined {
  return row[(tab.positions[key] ?? 0) - 1];
}

function positionsOf({ positions }: Tab, keys: readonly string[]): Tab['positions'] {
  return Object.fromEntries(Object.entries(positions).filter(([key]) => keys.includes(key)));
}

/** The highest number ever given; 0 before the first. */
function highestOf(store: Store): number {
  return Number(readNote(store, HIGHEST) ?? 0);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
