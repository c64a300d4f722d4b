// Fills empty contact cells of clients: of few cell by cell, of many in blocks. All rows are read before: a row that a person
// moves in that second brings another client under the write, and no search could tell afterwards what that one had.
import type { Members } from '../../app/ports/members';
import type { Proof } from '../../app/ports/rows';
import { textOf } from '../tabs/cells';
import { writeRows } from '../tabs/rows';
import { samePlaces, type Tab, type Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { detailCells, memberOf } from './client-row';
import type { ClientsReading } from './clients-reading';
import { fillInBlocks } from './contacts-in-blocks';
import type { ContactsPutBack, Values, WrittenCells } from './contacts-put-back';

// An attempt fails only if somebody moves rows or columns in the same second.
const TRIES = 4;

// So many rows are worth a write for each, which touches nobody else's cells.
const MOST_ALONE = 16;

export function fillContacts(
  { workbook, buffer, reading }: Clients,
  { stands }: ContactsPutBack,
  rows: Parameters<Members['fill']>[0],
): void {
  let open = rows.map(({ seen, contact }): Wanted => {
    return { id: seen.id, values: detailCells(contact, workbook.language()) };
  });
  if (open.length > MOST_ALONE) {
    const fillings = new Map<string, Values>();
    for (const { id, values } of open) fillings.set(id, { ...values, ...fillings.get(id) });
    fillInBlocks({ workbook, buffer, reading }, fillings);
    return;
  }
  for (let tries = 0; tries < TRIES; tries++) {
    if (open.length === 0) return;
    const { tab, at, before } = listed(reading);
    // Rows inserted meanwhile push the last ones out of a list.
    const isAll = open.every(({ id }) => at.has(id));
    if (!isAll && tries < TRIES - 1) continue;
    const due = open.flatMap((wanted) => stillEmpty(tab, wanted, at, before));
    if (due.length === 0) return;
    buffer.writing();
    for (const group of byColumns(due)) writeRows(tab, group.map(unguarded));
    const back = reading.rowsOf(due.map(({ id }) => id)); // flushes the writes first
    const now = workbook.relocated('clients') ?? tab;
    const isSame = samePlaces(now, tab);
    open = due.filter((written) => {
      const { row } = written;
      const cells = (isSame ? back?.rows.get(row) : undefined) ?? reading.cells(now, row);
      return !stands(written, { now, cells, before });
    });
  }
  if (open.length > 0) throw new Error('the rows of the clients kept moving while some were filled');
}

type Clients = {
  readonly workbook: Workbook;
  readonly buffer: WriteBuffer;
  readonly reading: ClientsReading;
};

type Wanted = { readonly id: string; readonly values: Values };

type Listed = {
  readonly tab: Tab;
  readonly at: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, Proof>;
};

function listed(reading: ClientsReading): Listed {
  const { tab, rows } = reading.rows(2, reading.lastRow(), 'listed');
  const at = new Map<string, number>();
  const before = new Map<string, Proof>();
  for (const [i, cells] of rows.entries()) {
    const member = memberOf(tab, 2 + i, cells);
    if (member === null || at.has(member.id)) continue;
    at.set(member.id, member.row);
    before.set(member.id, member.proof);
  }
  return { tab, at, before };
}

/** What is left to be written where the client's row is now: a person may have typed meanwhile. */
function stillEmpty(
  tab: Tab,
  { id, values }: Wanted,
  at: Listed['at'],
  before: Listed['before'],
): readonly WrittenCells[] {
  const row = at.get(id);
  const cells = before.get(id)?.cells ?? [];
  const empty = Object.entries(values).filter(([key]) => {
    const column = tab.positions[key];
    return column !== undefined && textOf(cells[column - 1]) === '';
  });
  return row === undefined || empty.length === 0 ? [] : [{ tab, row, id, values: Object.fromEntries(empty) }];
}

/** As `writeRows` takes it, which guards each text itself. */
function unguarded({ row, values }: WrittenCells): { readonly row: number; readonly values: Values } {
  return {
    row,
    values: Object.fromEntries(Object.entries(values).map(([key, text]) => [key, textOf(text)])),
  };
}

/** Rows that get the same columns are written together. */
function byColumns(cells: readonly WrittenCells[]): readonly (readonly WrittenCells[])[] {
  const groups = new Map<string, WrittenCells[]>();
  for (const each of cells) {
    const keys = Object.keys(each.values).join();
    groups.set(keys, [...(groups.get(keys) ?? []), each]);
  }
  return [...groups.values()];
}
