// The Clients tab: found by number, written only in the columns that Carnet derives.
import {
  type ClientRow,
  type Compared,
  type Contact,
  type MemberRow,
  type Members,
  MissingTab,
} from '../app/ports';
import { type MemberState, newMember } from '../core/member';
import { type Cell, columnLetter, dayOfCell, literal, textOf } from './cells';
import {
  changedIn,
  contactCell,
  contactKeys,
  contactOf,
  derivedKeys,
  derivedOf,
  memberOf,
  newRow,
  type Row,
  stateIn,
} from './client-row';
import { headerOf } from './column-words';
import { columnRuns, insertRows, rowRange, widthOf } from './rows';
import { isHeader, lookedUp } from './tab-reading';
import { samePlaces, type Tab, type Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

/** A row as it was read, and the columns as they were then. */
type Seen = { readonly at: Tab; readonly row: number; readonly cells: Row };

export function sheetMembers(workbook: Workbook, buffer: WriteBuffer): Members {
  /** The row that was read last, before it was written to. */
  let seen: Seen | undefined;
  let written: MemberState | undefined;
  /** Rows as they were listed last, by number. */
  const listed = new Map<number, Row>();
  /** Rows written together whose columns were not seen in their places since. */
  let unproven: readonly Seen[] = [];
  let isVerified = false;
  /** The last row with content when that was last asked in this execution, or 0. */
  let lastSeen = 0;

  function tab(): Tab {
    const found = workbook.tab('clients');
    if (found === undefined) throw new MissingTab('clients');
    return found;
  }

  function read(at: Tab, first: number, last: number): Row[] {
    return buffer.read(() => at.sheet.getRange(first, 1, last - first + 1, widthOf(at)).getValues());
  }

  function readRow(there: Tab, row: number): Row | null {
    const range = row < 2 ? null : rowRange(there, row);
    if (range === null) return null;
    return buffer.read(() => range.getValues())[0] ?? [];
  }

  function at(row: number): MemberRow | null {
    const there = tab();
    const cells = readRow(there, row);
    if (cells === null) return null;
    const member = memberOf(there, row, cells);
    if (written !== undefined && seen?.row === row && member?.state?.seq !== written.seq) {
      const moved = workbook.relocated('clients') ?? there;
      if (!samePlaces(moved, seen.at)) return putBack(moved, seen);
    } else if (written === undefined && member !== null && !isShown(there, cells, member)) {
      // Typed over, or read from columns that were moved: what is written next must not hit a neighbour.
      const moved = workbook.relocated('clients') ?? there;
      if (!samePlaces(moved, there)) return at(row);
    }
    seen = { at: there, row, cells };
    written = undefined;
    return member;
  }

  function isShown(there: Tab, cells: Row, member: MemberRow): boolean {
    return member.state !== null && changedIn(there, cells, member, workbook.offset()).length === 0;
  }

  /**
   * Rows of clients, and the columns as their headers have them: nothing in a row tells a name from a note that was
   * moved to its place.
   */
  function readContacts(first: number, last: number): { there: Tab; rows: Row[] } {
    const known = tab();
    const isNear = first === 2; // the header comes along; further down it costs a call of its own
    const [header = [], ...near] = read(known, 1, isNear ? last : 1);
    const there = isHeader(known, header) ? known : lookedUp(workbook, known, header);
    for (const key of ['id', 'name', 'state']) columnOf(there, key);
    isVerified = true;
    const hit = unproven.filter(({ at }) => !samePlaces(there, at));
    unproven = [];
    if (hit.length > 0) {
      for (const each of hit) putBack(there, each);
      return readContacts(first, last);
    }
    if (isNear && samePlaces(there, known)) return { there, rows: near };
    return { there, rows: last < first ? [] : read(there, first, last) };
  }

  /** The tab, with its columns held against their headers once an execution. */
  function verified(): Tab {
    return isVerified ? tab() : readContacts(2, 1).there;
  }

  /**
   * A person moved columns between the reading of a row and the writing to it: what stood in the cells that were hit
   * is written again where it belongs now.
   */
  function putBack(moved: Tab, { at: before, row, cells }: Seen): MemberRow | null {
    const now = readRow(moved, row);
    if (now === null) return null;
    const hit = new Set(derivedKeys.map((key) => before.positions[key]));
    const offset = workbook.offset();
    // Birthdays are dates: held against each other as days.
    const kept = ['id', ...contactKeys].map((key) => ({
      key,
      column: moved.positions[key] ?? 0,
      value: dayOfCell(cells[(before.positions[key] ?? 0) - 1] ?? '', offset),
    }));
    const isSameRow = kept.every(
      ({ column, value }) => hit.has(column) || dayOfCell(now[column - 1] ?? '', offset) === value,
    );
    buffer.writing();
    for (const { key, column, value } of kept)
      if (isSameRow && hit.has(column)) moved.sheet.getRange(row, column).setValue(contactCell(key, value));
    written = undefined;
    return at(row);
  }

  function find(there: Tab, id: string): MemberRow | null {
    const column = there.positions.id;
    if (column === undefined) return null;
    const letter = columnLetter(column);
    const range = there.sheet.getRange(`${letter}2:${letter}`); // to the end, without asking where that is
    const finder = range.createTextFinder(id).matchEntireCell(true).useRegularExpression(false);
    const found = buffer.read(() => finder.findNext());
    return found === null ? null : at(found.getRow());
  }

  /** The hint was wrong: rows were moved, or columns were. */
  function search(id: string): MemberRow | null {
    const found = find(tab(), id);
    if (found?.id === id) return found;
    const moved = workbook.relocated('clients');
    return moved === undefined ? null : find(moved, id);
  }

  /** Derived cells of neighbouring rows, from the first row down. */
  function writeBlock(row: number, states: readonly MemberState[]): void {
    const there = tab();
    buffer.writing();
    for (const { column, keys } of columnRuns(there, derivedKeys)) {
      const cells = states.map((state) => {
        const derived = derivedOf(state);
        return keys.map((key) => derived[key]);
      });
      there.sheet.getRange(row, column, cells.length, keys.length).setValues(cells);
    }
  }

  function lastRow(): number {
    const { sheet } = tab();
    lastSeen = Math.max(
      1,
      buffer.read(() => sheet.getLastRow()),
    );
    return lastSeen;
  }

  /** The header proves the columns; the row is the one that was read last, or read now. */
  function contact(id: string, row: number): Contact | null {
    const known = tab();
    const header = isVerified ? null : (read(known, 1, 1)[0] ?? []);
    const there = header === null || isHeader(known, header) ? known : lookedUp(workbook, known, header);
    for (const key of ['id', 'name', 'state']) columnOf(there, key);
    isVerified = true;
    const isFresh = seen?.row === row && written === undefined && samePlaces(seen.at, there);
    const cells = isFresh && seen !== undefined ? seen.cells : readRow(there, row);
    if (cells === null || memberOf(there, row, cells)?.id !== id) return null;
    return contactOf(there, cells, workbook.offset());
  }

  return {
    at,
    contact,
    write(row, state) {
      writeBlock(row, [state]);
      written = state;
    },
    locate(id, hint) {
      const there = hint === 0 ? null : at(hint);
      return there?.id === id ? there : search(id);
    },
    writeAll(rows) {
      if (rows.length === 0) return;
      const at = tab();
      for (const { row, states } of neighbours(rows)) writeBlock(row, states);
      unproven = rows.map(({ row }) => ({ at, row, cells: listed.get(row) ?? [] }));
    },
    append(clients) {
      const [only, second] = clients;
      if (only === undefined) return 0;
      const there = verified();
      const last = lastSeen === 0 ? lastRow() : lastSeen;
      lastSeen = last + clients.length;
      const cells = clients.map(({ id, contact }) => newRow(there, id, contact));
      for (const [i, row] of cells.entries()) listed.set(last + 1 + i, row.map(asRead));
      buffer.writing();
      // One row lands below the last one wherever that is by then; a block needs rows of its own first.
      if (second === undefined) {
        if (there.sheet.getMaxRows() <= last) there.sheet.insertRowsAfter(last, 1);
        there.sheet.appendRow(newRow(there, only.id, only.contact));
        return last + 1;
      }
      insertRows(there.sheet, last, clients.length);
      there.sheet.getRange(last + 1, 1, cells.length, widthOf(there)).setValues(cells);
      return last + 1;
    },
    list(first, most) {
      const end = lastRow();
      const { there, rows } = readContacts(first, Math.min(end, first + most - 1));
      const offset = workbook.offset();
      const clients: ClientRow[] = [];
      const unnumbered: number[] = [];
      for (const [i, cells] of rows.entries()) {
        listed.set(first + i, cells);
        const member = memberOf(there, first + i, cells);
        const contact = contactOf(there, cells, offset);
        if (member !== null) clients.push({ ...member, contact });
        else if (contact.name !== '') unnumbered.push(first + i);
      }
      return { clients, unnumbered, lastRow: end };
    },
    number(clients) {
      const first = Math.min(...clients.map(({ row }) => row));
      const last = Math.max(...clients.map(({ row }) => row));
      const { there, rows } = readContacts(first, last);
      const still = clients.filter(({ row }) => {
        const cells = rows[row - first] ?? [];
        return memberOf(there, row, cells) === null && contactOf(there, cells, 0).name !== '';
      });
      for (const { row, states } of neighbours(still.map(({ row, id }) => ({ row, state: newMember(id) }))))
        writeBlock(row, states);
      // The number last, where its state has landed: a row that has a number has all that belongs to it.
      buffer.flush();
      const now = readContacts(first, last);
      const written = still.filter(({ row, id }) => {
        const cells = now.rows[row - first] ?? [];
        return memberOf(now.there, row, cells) === null && stateIn(now.there, cells)?.id === id;
      });
      buffer.writing();
      const column = columnOf(now.there, 'id');
      for (const { row, states } of neighbours(
        written.map(({ row, id }) => ({ row, state: newMember(id) })),
      )) {
        const numbers = states.map(({ id }) => [literal(id)]);
        now.there.sheet.getRange(row, column, numbers.length, 1).setValues(numbers);
      }
    },
    compare() {
      const there = workbook.relocated('clients') ?? tab();
      const end = lastRow();
      if (end < 2) return [];
      const offset = workbook.offset();
      return read(there, 2, end).flatMap((cells, i): Compared<MemberRow>[] => {
        listed.set(2 + i, cells);
        const member = memberOf(there, 2 + i, cells);
        return member === null ? [] : [{ ...member, changed: changedIn(there, cells, member, offset) }];
      });
    },
    flush() {
      if (unproven.length > 0) readContacts(2, 1);
      buffer.flush();
    },
  };
}

/** A column that the work cannot do without. */
function columnOf(at: Tab, key: string): number {
  const column = at.positions[key];
  if (column === undefined) throw new MissingTab('clients', headerOf('clients', key, 'en'));
  return column;
}

/** A cell as it reads back once it is written. */
function asRead(cell: Cell): Cell {
  return typeof cell === 'string' ? textOf(cell) : cell;
}

type Placed = { readonly row: number; readonly state: MemberState };

function neighbours(rows: readonly Placed[]): { row: number; states: MemberState[] }[] {
  const blocks: { row: number; states: MemberState[] }[] = [];
  for (const { row, state } of [...rows].sort((a, b) => a.row - b.row)) {
    const block = blocks[blocks.length - 1];
    if (block !== undefined && block.row + block.states.length === row) block.states.push(state);
    else blocks.push({ row, states: [state] });
  }
  return blocks;
}
