// The Clients tab: names and contacts that people type, and beside them what Carnet derives from the journal.
import type { ClientRow, Compared, Contact, MemberRow, Members } from '../app/ports';
import { balanceOf, pendingOn } from '../core/account';
import type { Day } from '../core/day';
import { type MemberState, newMember, readState, stateText } from '../core/member';
import { type Cell, columnLetter, dayOfCell, literal, textOf } from './cells';
import { type Desk, type Tab, widthOf } from './desk';
import type { WriteBuffer } from './write-buffer';

type Row = readonly Cell[];

const contactKeys = ['name', 'phone', 'email', 'card', 'code', 'note'] as const;
const derivedKeys = ['points', 'pending', 'lastVisit', 'state'] as const;

export function sheetMembers(desk: Desk, buffer: WriteBuffer, today: () => Day): Members {
  function tab(): Tab {
    const found = desk.tab('clients');
    if (found === undefined) throw new Error('The tab Clients is missing.');
    return found;
  }

  function read(at: Tab, first: number, last: number): Row[] {
    buffer.read();
    return at.sheet.getRange(first, 1, last - first + 1, widthOf(at)).getValues();
  }

  function at(row: number): MemberRow | null {
    const there = tab();
    const range = rangeOf(there, row);
    if (row < 2 || range === null) return null;
    buffer.read();
    return memberOf(there, row, range.getValues()[0] ?? []);
  }

  function search(id: string): MemberRow | null {
    // The hint was wrong: rows were moved, or columns were.
    const there = desk.relocated('clients') ?? tab();
    const column = there.positions.id;
    const lastRow = there.sheet.getLastRow();
    if (column === undefined || lastRow < 2) return null;
    buffer.read();
    const range = there.sheet.getRange(2, column, lastRow - 1, 1);
    const found = range.createTextFinder(id).matchEntireCell(true).useRegularExpression(false).findNext();
    return found === null ? null : at(found.getRow());
  }

  /** Derived cells of neighbouring rows, from the first row down. */
  function writeBlock(row: number, states: readonly MemberState[]): void {
    const there = tab();
    for (const { column, keys } of derivedRuns(there)) {
      const cells = states.map((state) => {
        const derived = derivedOf(state, today());
        return keys.map((key) => derived[key]);
      });
      there.sheet.getRange(row, column, cells.length, keys.length).setValues(cells);
    }
    buffer.wrote();
  }

  function lastRow(): number {
    buffer.read();
    return Math.max(1, tab().sheet.getLastRow());
  }

  return {
    at,
    write: (row, state) => writeBlock(row, [state]),
    locate(id, hint) {
      const there = hint === 0 ? null : at(hint);
      return there?.id === id ? there : search(id);
    },
    writeAll(rows) {
      for (const { row, states } of neighbours(rows)) writeBlock(row, states);
    },
    append(clients) {
      if (clients.length === 0) return;
      const there = tab();
      const last = Math.max(1, there.sheet.getLastRow());
      there.sheet.insertRowsAfter(last, clients.length);
      const cells = clients.map(({ id, contact }) => newRow(there, id, contact));
      there.sheet.getRange(last + 1, 1, cells.length, widthOf(there)).setValues(cells);
      buffer.wrote();
    },
    list(first, most) {
      const there = tab();
      const end = lastRow();
      const last = Math.min(end, first + most - 1);
      const clients: ClientRow[] = [];
      const unnumbered: number[] = [];
      for (const [i, cells] of (last < first ? [] : read(there, first, last)).entries()) {
        const member = memberOf(there, first + i, cells);
        const contact = contactOf(there, cells);
        if (member !== null) clients.push({ ...member, contact });
        else if (contact.name !== '') unnumbered.push(first + i);
      }
      return { clients, unnumbered, lastRow: end };
    },
    number(rows) {
      const there = tab();
      for (const { row, id } of rows) {
        const [cells = []] = read(there, row, row);
        if (memberOf(there, row, cells) !== null || contactOf(there, cells).name === '') continue;
        there.sheet.getRange(row, there.positions.id ?? 0).setValue(literal(id));
        writeBlock(row, [newMember(id)]);
      }
    },
    compare() {
      const there = desk.relocated('clients') ?? tab();
      const end = lastRow();
      if (end < 2) return [];
      const offset = desk.offset();
      return read(there, 2, end).flatMap((cells, i): Compared<MemberRow>[] => {
        const member = memberOf(there, 2 + i, cells);
        return member === null
          ? []
          : [{ ...member, changed: changedIn(there, cells, member, today(), offset) }];
      });
    },
    flush: buffer.flush,
  };
}

/** A row's cells, or null where the sheet has become shorter since the row was seen; asking how long it is would cost a call. */
function rangeOf(at: Tab, row: number): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return at.sheet.getRange(row, 1, 1, widthOf(at));
  } catch {
    return null; // Google names a range outside the sheet at once, without a call
  }
}

function cellAt(at: Tab, cells: Row, key: string): Cell | undefined {
  return cells[(at.positions[key] ?? 0) - 1];
}

/** The row's member; null for a row without a number. */
function memberOf(at: Tab, row: number, cells: Row): MemberRow | null {
  const id = textOf(cellAt(at, cells, 'id'));
  if (id === '') return null;
  const state = readState(cellAt(at, cells, 'state'));
  return { row, id, state: state?.id === id ? state : null };
}

function contactOf(at: Tab, cells: Row): Contact {
  const [name, phone, email, card, code, note] = contactKeys.map((key) => textOf(cellAt(at, cells, key)));
  return {
    name: name ?? '',
    phone: phone ?? '',
    email: email ?? '',
    card: card ?? '',
    code: code ?? '',
    note: note ?? '',
  };
}

type DerivedKey = (typeof derivedKeys)[number];
type Derived = { readonly [Key in DerivedKey]: string | number };

function derivedOf(state: MemberState, today: Day): Derived {
  return {
    points: balanceOf(state.account) - pendingOn(state.account, today),
    pending: pendingOn(state.account, today),
    lastVisit: state.lastVisit,
    state: stateText(state),
  };
}

/** The derived columns as runs of neighbours: one write where nobody has moved a column in between. */
function derivedRuns(at: Tab): { column: number; keys: DerivedKey[] }[] {
  const placed = derivedKeys.flatMap((key) => {
    const column = at.positions[key];
    return column === undefined ? [] : [{ column, key }];
  });
  const runs: { column: number; keys: DerivedKey[] }[] = [];
  for (const { column, key } of placed.sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.column + run.keys.length === column) run.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
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

function newRow(at: Tab, id: string, contact: Contact): (string | number)[] {
  const cells: (string | number)[] = new Array(widthOf(at)).fill('');
  const values: { readonly [key: string]: string | number } = {
    ...Object.fromEntries(contactKeys.map((key) => [key, literal(contact[key])])),
    ...derivedOf(newMember(id), ''),
    id: literal(id),
  };
  for (const [key, value] of Object.entries(values)) {
    const column = at.positions[key];
    if (column !== undefined) cells[column - 1] = value;
  }
  return cells;
}

/** Letters of the derived columns that people see and that do not show what the state says. */
function changedIn(at: Tab, cells: Row, member: MemberRow, today: Day, offset: number): string[] {
  if (member.state === null) return [];
  const right = derivedOf(member.state, today);
  return (['points', 'pending', 'lastVisit'] as const).flatMap((key) => {
    const cell = cellAt(at, cells, key);
    const seen = key === 'lastVisit' ? dayOfCell(cell, offset) : textOf(cell);
    return seen === String(right[key]) ? [] : [columnLetter(at.positions[key] ?? 1)];
  });
}
