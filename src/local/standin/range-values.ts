/** Reading and writing the contents of a range. */
import type { Area } from './a1';
import { serialFromInstant } from './calendar';
import type { Row, Written } from './cell';
import { checkLength, clearContents, type Reading, writeRow } from './contents';
import { NotModelled, ServiceError } from './errors';
import { checkInside, type Handles, type Place, tabOf, whereIs } from './handles';
import type { Members } from './model';
import { formatOf } from './number-format';
import { accept, isDate, tagOf } from './signature';
import type { Tab } from './tab';
import { refuseTyped } from './typed-columns';
import { refusal, refusedCell } from './validation';

export function rangeValues(handles: Handles, place: Place, self: () => object): Members {
  const { execution } = handles;
  const { area } = place;
  const size = area.rows * area.columns;
  const look = <T>(method: string, pick: (tab: Tab) => T): T => {
    return execution.read(
      { kind: 'read', name: `Range.${method}`, where: whereIs(handles, place), cells: size },
      () => {
        const tab = tabOf(handles, place.tab);
        checkInside(tab, area);
        checkSize(handles, tab, area);
        return pick(tab);
      },
    );
  };
  const texts = (method: string, at: (tab: Tab, row: number, column: number) => string) =>
    look(method, (tab) =>
      execution.realm.rows(
        Array.from({ length: area.rows }, (_, row) =>
          Array.from({ length: area.columns }, (_, column) => at(tab, area.row + row, area.column + column)),
        ),
      ),
    );
  const write = (method: string, cells: readonly Written[][]) => {
    execution.permissions.require('spreadsheet-write', method);
    const reading = execution.reading();
    execution.write(
      { kind: 'write', name: `Range.${method}`, where: whereIs(handles, place), cells: size },
      (rows = cells.length) => {
        const tab = tabOf(handles, place.tab);
        refuseTyped(handles, tab, 'contents');
        landBlock(tab, area, cells.slice(0, rows), reading);
      },
    );
    return self();
  };
  return {
    getValues: () =>
      look('getValues', (tab) => execution.realm.rows(scriptValues(tab, area, execution.realm.date))),
    getValue: () =>
      look(
        'getValue',
        (tab) => scriptValues(tab, { ...area, rows: 1, columns: 1 }, execution.realm.date)[0]?.[0],
      ),
    getDisplayValues: () => texts('getDisplayValues', (tab, row, column) => tab.display(row, column)),
    getDisplayValue: () => look('getDisplayValue', (tab) => tab.display(area.row, area.column)),
    getFormulas: () => texts('getFormulas', (tab, row, column) => tab.cell(row, column).formula),
    getNotes: () => texts('getNotes', (tab, row, column) => tab.cell(row, column).note),
    getNumberFormats: () =>
      texts('getNumberFormats', (tab, row, column) => tab.grid.format(row, column) || '0.###############'),
    isBlank: () =>
      look('isBlank', (tab) =>
        tab
          .values(area.row, area.column, area.rows, area.columns)
          .flat()
          .every((value) => value === ''),
      ),
    setValue(...args: unknown[]) {
      if (args.length !== 1) accept('SpreadsheetApp.Range.setValue', args, ['any']);
      const cell = writable(handles, args[0]);
      return write(
        'setValue',
        Array.from({ length: area.rows }, () => new Array<Written>(area.columns).fill(cell)),
      );
    },
    setValues(...args: unknown[]) {
      accept('SpreadsheetApp.Range.setValues', args, ['array']);
      return write('setValues', checkedBlock(handles, area, args[0] as unknown[]));
    },
    clearContent(...args: unknown[]) {
      accept('SpreadsheetApp.Range.clearContent', args, []);
      execution.permissions.require('spreadsheet-write', 'clearContent');
      execution.write(
        { kind: 'write', name: 'Range.clearContent', where: whereIs(handles, place), cells: size },
        () => clearContents(tabOf(handles, place.tab).grid, area),
      );
      return self();
    },
  };
}

const LARGEST_READ = 10 * 1024 * 1024;
/** Fewer cells than this hold less than that, whatever is in them. */
const FEW_CELLS = 200;

/** Throws where Google may not answer a read for its size, taken as the characters of its texts. */
function checkSize({ workbook }: Handles, tab: Tab, area: Area): void {
  if (workbook.contested.largeReads === 'answered' || area.rows * area.columns < FEW_CELLS) return;
  let size = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const { values } = tab.grid.row(row);
    for (let at = area.column - 1; at < area.column - 1 + area.columns; at++) {
      const value = values[at];
      if (typeof value === 'string') size += value.length;
    }
  }
  if (size <= LARGEST_READ) return;
  throw new ServiceError(`Service Spreadsheets timed out while accessing document with id ${workbook.id}.`);
}

/** The values of an area as a script gets them; `date` creates a Date of the script's realm. */
function scriptValues(tab: Tab, area: Area, date: (instant: number) => object): unknown[][] {
  const block: unknown[][] = [];
  const start = area.column - 1;
  // Days repeat, and a look-up is much cheaper than a time zone.
  const instants = new Map<number, number>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = tab.grid.row(row);
    const cells: unknown[] = line.values.slice(start, start + area.columns);
    while (cells.length < area.columns) cells.push('');
    if (line.formats) {
      for (let index = 0; index < cells.length; index++) {
        const serial = cells[index];
        const format = line.formats[start + index];
        if (typeof serial !== 'number' || format === undefined || formatOf(format).kind !== 'date') continue;
        let instant = instants.get(serial);
        if (instant === undefined) {
          instant = tab.instantOf(serial);
          instants.set(serial, instant);
        }
        cells[index] = date(instant);
      }
    }
    block.push(cells);
  }
  return block;
}

function checkedBlock(handles: Handles, area: Area, rows: unknown[]): Written[][] {
  const mismatch = (noun: string, found: number, expected: number) =>
    new ServiceError(
      `The number of ${noun} in the data does not match the number of ${noun} in the range. The data has ${found} but the range has ${expected}.`,
    );
  if (rows.length !== area.rows) throw mismatch('rows', rows.length, area.rows);
  return rows.map((row) => {
    if (!Array.isArray(row)) {
      throw new ServiceError(
        `The parameters (${tagOf(row)}[]) don't match the method signature for SpreadsheetApp.Range.setValues.`,
      );
    }
    if (row.length !== area.columns) throw mismatch('columns', row.length, area.columns);
    const cells: Written[] = new Array(row.length);
    for (let index = 0; index < row.length; index++) cells[index] = writable(handles, row[index]);
    return cells;
  });
}

/** A script's value in a form that a sheet can store. */
export function writable(handles: Handles, value: unknown): Written {
  switch (typeof value) {
    case 'string':
      checkLength(value);
      return value;
    case 'number':
      return Number.isFinite(value) ? value : '#NUM!';
    case 'boolean':
      return value;
    case 'undefined':
      return '';
    default:
      if (value === null) return '';
      if (isDate(value)) {
        const instant = Date.prototype.getTime.call(value);
        if (Number.isNaN(instant)) return '#NUM!';
        return { serial: serialFromInstant(instant, handles.workbook.timeZone) };
      }
      throw new NotModelled(`Writing a ${tagOf(value)} into a cell`);
  }
}

/** Writes a block, or nothing of it if a cell refuses its value. */
export function landBlock(
  tab: Tab,
  area: Area,
  cells: readonly (readonly Written[])[],
  reading: Reading,
): void {
  checkInside(tab, area);
  const before: Row[] = [];
  for (let index = 0; index < cells.length; index++) {
    const row = area.row + index;
    const old = tab.grid.row(row);
    before.push(old);
    writeRow(tab.grid, { row, column: area.column }, cells[index] ?? [], reading);
    const refused = old.looks ? refusedCell(tab, row, area.column, area.columns) : null;
    if (refused !== null) {
      for (const [back, line] of before.entries()) tab.grid.putRow(area.row + back, line);
      throw refusal(row, refused);
    }
  }
}

/** Appends below the last row with content, on a new grid row if the grid is full. */
export function landAppend(handles: Handles, tab: Tab, cells: readonly Written[], reading: Reading): void {
  refuseTyped(handles, tab, 'contents');
  const row = tab.lastRow + 1;
  tab.grid.grow(row, cells.length);
  landBlock(tab, { row, column: 1, rows: 1, columns: cells.length }, [cells], reading);
  tab.grid.putRow(row, { ...tab.grid.row(row), madeBy: handles.execution.number });
}
