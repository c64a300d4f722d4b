// Reads the Clients tab: finds rows by client number, and reads contacts only from columns whose headers match.
import type { MemberRow } from '../../app/ports/members';
import { MissingTab } from '../../app/ports/tabs';
import { spansOf } from '../../app/row-spans';
import { languages } from '../../core/language';
import type { Movements } from '../../core/points/movements';
import { type Cell, columnLetter, textOf } from '../tabs/cells';
import { columnSearch } from '../tabs/column-search';
import { headerOf } from '../tabs/column-words';
import { layout } from '../tabs/layout';
import { readAlike, readLong } from '../tabs/long-reading';
import { lastRowOf, rowRange, widthOf } from '../tabs/rows';
import { isHeader, lookedUp } from '../tabs/tab-reading';
import { samePlaces, type Tab, type Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { changedIn } from './client-derived';
import { hasMovements, memberOf, movementsIn, type Row } from './client-row';

export type ClientsReading = {
  tab(): Tab;
  /** The last row with content; 1 where there are only headers. */
  lastRow(): number;
  /** A row's cells; null where the sheet has no such row. */
  cells(tab: Tab, row: number): Row | null;
  /** The client now in a row. Costs one more look-up if the cells do not match the known column positions. */
  at(row: number): MemberRow | null;
  /** Finds the client by an exact match of the number, wherever its column is now. */
  search(id: string): MemberRow | null;
  /** The rows whose state is this client's. */
  withState(id: string): readonly number[];
  /** The rows of these clients and those between, with all columns, in few calls; null if rows or columns moved meanwhile. */
  rowsOf(ids: readonly string[]): { readonly tab: Tab; readonly rows: ReadonlyMap<number, Row> } | null;
  /** Whether no column has moved since: asked after a reading or a write that a moved column would have misled. */
  isStillThere(tab: Tab): boolean;
  /** Rows, and the tab with the columns read, which are checked against their headers in the same call. */
  rows(first: number, last: number, columns: Columns): { readonly tab: Tab; readonly rows: readonly Row[] };
  /** Movements by client, for rows that were read without them; their column is checked against its header. */
  movements(rows: readonly MemberRow[]): ReadonlyMap<string, Movements>;
  /** The tab with its columns checked against their headers, once per execution. */
  proven(): Tab;
};

/** Movements are by far the longest cells: a list of all clients omits them and is read in two parts. */
type Columns = 'listed' | 'all';

// Of what is known of clients without their states: two hundred characters at most, but for a few notes.
const SHORT_AT_ONCE = 12_000;

// Reads of rows apart from each other, for many clients. Of a few each has its own: whoever stands between them has long cells.
const MOST_READS = 6;
const FEW = 12;

const keys = layout.clients.map(({ key }) => key);
const listed = keys.filter((key) => key !== 'movements');

/** Whether rows moved between the two reads, so that a state stands beside another client's number. */
function isTorn({ positions }: Tab, rows: readonly Row[]): boolean {
  return rows.some((cells) => {
    const state = textOf(cells[(positions.state ?? 0) - 1]);
    const id = textOf(cells[(positions.id ?? 0) - 1]);
    return state !== '' && !state.includes(JSON.stringify(id));
  });
}

export function clientsReading(workbook: Workbook, buffer: WriteBuffer): ClientsReading {
  const narrow = columnSearch(workbook, buffer);
  let isProven = false;

  function tab(): Tab {
    const found = workbook.tab('clients');
    if (found === undefined) throw new MissingTab('clients');
    return found;
  }

  function read(at: Tab, first: number, last: number, columns: Columns): Row[] {
    const count = last - first + 1;
    const part = (from: number, to: number): Row[] => {
      if (from > to || count < 1) return [];
      const block = { row: first, column: from, rows: count, columns: to - from + 1 };
      if (columns === 'all') return readLong(at.sheet, buffer, block);
      const { state = 0 } = at.positions;
      const isShort = state < from || state > to;
      return isShort ? readLong(at.sheet, buffer, block, SHORT_AT_ONCE) : readAlike(at.sheet, buffer, block);
    };
    const width = widthOf(at);
    const left = columns === 'all' ? undefined : at.positions.movements;
    if (left === undefined) return part(1, width);
    const before = part(1, left - 1);
    const after = part(left + 1, width);
    // Keeps each cell at the position of its column.
    return Array.from({ length: count }, (_, i) => [...(before[i] ?? []), '', ...(after[i] ?? [])]);
  }

  function cellsOf(there: Tab, row: number): Row | null {
    const range = row < 2 ? null : rowRange(there, row);
    return range === null ? null : (buffer.read(() => range.getValues())[0] ?? []);
  }

  function at(row: number): MemberRow | null {
    const there = tab();
    const cells = cellsOf(there, row);
    const member = cells && memberOf(there, row, cells);
    if (member === null || cells === null || isShown(there, cells, member)) return member;
    // Somebody typed over it, or columns were moved: the next write must not hit a neighbouring column.
    const moved = workbook.relocated('clients') ?? there;
    return samePlaces(moved, there) ? member : at(row);
  }

  function isShown(there: Tab, cells: Row, member: MemberRow): boolean {
    if (member.state === null || !hasMovements(there, member)) return false;
    return changedIn(there, cells, member, workbook.offset()).length === 0;
  }

  /** The first row with the number; null if there is none, undefined if the match has moved meanwhile. */
  function find(id: string): MemberRow | null | undefined {
    const rows = narrow.rowsWith('clients', 'id', { texts: [id], as: 'cell' });
    for (const row of rows ?? []) {
      const there = at(row);
      if (there?.id === id) return there;
    }
    return rows?.length === 0 ? null : undefined;
  }

  /**
   * Only the header tells a name from a note that was moved into its column. It is read along with the rows where they
   * start just below it; further down it takes a separate call.
   */
  function rows(first: number, last: number, columns: Columns): { tab: Tab; rows: readonly Row[] } {
    const known = tab();
    const isNear = first === 2;
    const [header = [], ...near] = isNear
      ? read(known, 1, Math.max(1, last), columns)
      : read(known, 1, 1, 'all');
    const isProof = isHeader(known, header, columns === 'all' ? keys : listed);
    // The movements column has a header too.
    const whole = () => (columns === 'all' ? header : (read(known, 1, 1, 'all')[0] ?? []));
    const there = isProof ? known : lookedUp(workbook, known, whole());
    for (const key of ['id', 'name', 'state'])
      if (there.positions[key] === undefined) throw new MissingTab('clients', headerOf('clients', key, 'en'));
    isProven = true;
    const isRead = isNear && samePlaces(there, known);
    const found = isRead ? near : last < first ? [] : read(there, first, last, columns);
    return columns === 'listed' && isTorn(there, found)
      ? rows(first, last, 'all')
      : { tab: there, rows: found };
  }

  function rowsOf(ids: readonly string[]): { tab: Tab; rows: ReadonlyMap<number, Row> } | null {
    const there = isProven ? tab() : rows(2, 1, 'all').tab;
    const letter = columnLetter(there.positions.id ?? 1);
    const column = buffer.read(() => there.sheet.getRange(`${letter}1:${letter}`).getValues());
    const wanted = new Set(ids);
    const found = column.flatMap(([cell], i) => (i > 0 && wanted.has(textOf(cell)) ? [i + 1] : []));
    const read = new Map<number, Row>();
    for (const [first, last] of spansOf(found, found.length <= FEW ? FEW : MOST_READS)) {
      const block = { row: first, column: 1, rows: last - first + 1, columns: widthOf(there) };
      for (const [i, cells] of readLong(there.sheet, buffer, block).entries()) read.set(first + i, cells);
    }
    const isSame = found.every(
      (row) => textOf(read.get(row)?.[(there.positions.id ?? 1) - 1]) === textOf(column[row - 1]?.[0]),
    );
    return isSame && isStillThere(there) ? { tab: there, rows: read } : null;
  }

  /** Whether no column has moved until now: numbers of a column that moved meanwhile were not found, and look like none. */
  function isStillThere(there: Tab): boolean {
    const [header = []] = buffer.read(() => there.sheet.getRange(1, 1, 1, widthOf(there)).getValues());
    return (
      isHeader(there, header, Object.keys(there.positions)) ||
      samePlaces(lookedUp(workbook, there, header), there)
    );
  }

  function movementCells(at: Tab, last: number): readonly (Cell | undefined)[] {
    const column = at.positions.movements;
    if (column === undefined) return [];
    return readLong(at.sheet, buffer, { row: 1, column, rows: last, columns: 1 }).map(([cell]) => cell);
  }

  function movements(rows: readonly MemberRow[]): ReadonlyMap<string, Movements> {
    const last = Math.max(1, ...rows.map(({ row }) => row));
    let cells = movementCells(tab(), last);
    const header = textOf(cells[0]);
    if (!languages.some((language) => headerOf('clients', 'movements', language) === header)) {
      const before = tab().positions.movements;
      const moved = workbook.relocated('clients');
      if (moved !== undefined && moved.positions.movements !== before) cells = movementCells(moved, last);
    }
    return new Map(
      rows.flatMap(({ id, row, state }) => {
        const found = state && movementsIn(cells[row - 1], state);
        return found === null ? [] : [[id, found] as const];
      }),
    );
  }

  return {
    tab,
    lastRow() {
      const { sheet } = tab();
      return lastRowOf(sheet, buffer);
    },
    cells: cellsOf,
    at,
    search(id) {
      tab(); // a missing tab must not be taken for a missing client
      const found = find(id);
      return found === undefined ? (find(id) ?? null) : found;
    },
    withState(id) {
      const text = `"id":${JSON.stringify(id)}`;
      return narrow.rowsWith('clients', 'state', { texts: [text], as: 'part' }) ?? [];
    },
    rowsOf,
    isStillThere,
    rows,
    movements,
    proven: () => (isProven ? tab() : rows(2, 1, 'all').tab),
  };
}
