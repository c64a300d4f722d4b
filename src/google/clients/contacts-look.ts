// Reads what people typed for all clients: without the long cells of states and movements, in a few calls for thousands of rows.
import { type Cell, textOf } from '../tabs/cells';
import { widthOf } from '../tabs/rows';
import { isHeader, lookedUp } from '../tabs/tab-reading';
import { samePlaces, type Tab, type Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { contactKeys, type Row } from './client-row';
import type { ClientsReading } from './clients-reading';

export type ContactsLook = {
  readonly tab: Tab;
  /** From row 2 on. The long cells are empty. */
  readonly rows: readonly Row[];
  /** The numbers of the same rows; '' for a row without one. */
  readonly ids: readonly string[];
};

export type ContactsReading = {
  readonly workbook: Workbook;
  readonly buffer: WriteBuffer;
  readonly reading: ClientsReading;
};

const neededKeys = ['id', ...contactKeys];

// Some two hundred characters a row: half the 10 MB that one reading may have.
const PORTION = 22_000;

// A look is torn only if somebody moves rows or columns between its readings.
const TRIES = 4;

/** @throws Error if rows or columns kept moving */
export function lookAtContacts({ workbook, buffer, reading }: ContactsReading): ContactsLook {
  const last = reading.lastRow();
  for (let tries = 0; tries < TRIES; tries++) {
    const tab = tries === 0 ? reading.tab() : (workbook.relocated('clients') ?? reading.tab());
    const read = (column: number, columns: number) => columnsOf(tab, buffer, { column, columns, last });
    const lines: Cell[][] = Array.from({ length: last }, () => new Array<Cell>(widthOf(tab)).fill(''));
    // Numbers are read first, and once more at the end: rows that moved between two readings would mix two clients.
    for (const { column, columns } of shortRuns(tab))
      for (const [i, cells] of read(column, columns).entries())
        lines[i]?.splice(column - 1, cells.length, ...cells);
    const [header = [], ...rows] = lines;
    const ids = rows.map((cells) => textOf(cells[(tab.positions.id ?? 1) - 1]));
    const again = read(tab.positions.id ?? 1, 1);
    const isStill = ids.every((id, i) => id === textOf(again[i + 1]?.[0]));
    if (!isStill) continue;
    const known = neededKeys.filter((key) => tab.positions[key] !== undefined);
    if (isHeader(tab, header, known) || samePlaces(lookedUp(workbook, tab, header), tab))
      return { tab, rows, ids };
  }
  throw new Error('the rows of the clients kept moving while they were read');
}

/** All columns but the long ones, people's own among them; those with the numbers first. */
function shortRuns(tab: Tab): readonly { readonly column: number; readonly columns: number }[] {
  const { state = 0, movements = 0, id = 1 } = tab.positions;
  const bounds = [0, ...[state, movements].filter((at) => at > 0).sort((a, b) => a - b), widthOf(tab) + 1];
  const runs = bounds.slice(1).flatMap((next, i) => {
    const column = (bounds[i] ?? 0) + 1;
    return next > column ? [{ column, columns: next - column }] : [];
  });
  const hasNumber = ({ column, columns }: (typeof runs)[number]) => id >= column && id < column + columns;
  return [...runs.filter(hasNumber), ...runs.filter((run) => !hasNumber(run))];
}

type Columns = { readonly column: number; readonly columns: number; readonly last: number };

function columnsOf({ sheet }: Tab, buffer: WriteBuffer, { column, columns, last }: Columns): Cell[][] {
  const read: Cell[][] = [];
  for (let row = 1; row <= last; row += PORTION) {
    const range = sheet.getRange(row, column, Math.min(PORTION, last - row + 1), columns);
    for (const cells of buffer.read(() => range.getValues())) read.push(cells);
  }
  return read;
}
