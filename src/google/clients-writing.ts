// Writes the derived columns of Clients, after comparing the row with what was read, and reads them back.
import type { MemberRow } from '../app/ports/members';
import type { Written } from '../app/ports/rows';
import type { MemberCells } from '../core/member-cells';
import { dayOfCell, literal } from './cells';
import { contactKeys, derivedKeys, derivedOf, hasMovements, memberOf, type Row, stateIn } from './client-row';
import type { ClientsReading } from './clients-reading';
import { columnRuns } from './rows';
import { samePlaces, type Tab, type Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

export type ClientsWriting = {
  write(seen: MemberRow, cells: MemberCells): Written<MemberRow>;
  writeAll(rows: readonly Placed[]): readonly MemberRow[];
  clear(row: number): void;
  /** Writes derived cells of several rows in as few calls as possible. Does not read them back. */
  putCells(tab: Tab, rows: readonly CellsOfRow[]): void;
};

/** Columns that identify the client in a row: never written in an existing row. */
const ownKeys = ['id', ...contactKeys];

type Placed = { readonly seen: MemberRow; readonly cells: MemberCells };
type CellsOfRow = { readonly row: number; readonly cells: MemberCells };

export function clientsWriting(
  workbook: Workbook,
  buffer: WriteBuffer,
  reading: ClientsReading,
): ClientsWriting {
  /** Writes derived cells of adjacent rows, from the first row down; null clears a row. */
  function put(tab: Tab, row: number, rows: readonly (MemberCells | null)[]): void {
    buffer.writing();
    for (const { column, keys } of columnRuns(tab, derivedKeys)) {
      const cells = rows.map((each) => {
        const derived = each && derivedOf(each);
        return keys.map((key) => derived?.[key] ?? '');
      });
      tab.sheet.getRange(row, column, cells.length, keys.length).setValues(cells);
    }
  }

  function putCells(tab: Tab, rows: readonly CellsOfRow[]): void {
    for (const { row, block } of neighbours(rows)) put(tab, row, block);
  }

  /**
   * Repairs the cells that a write hit because somebody moved columns between the read and the write: restores their
   * content in the columns where it belongs now. Does nothing if the row now holds another client.
   * @param written the columns as they were when the block was written
   */
  function putBack(written: Tab, moved: Tab, { row, proof }: MemberRow): void {
    const now = reading.cells(moved, row);
    if (now === null) return;
    const hit = new Set(derivedKeys.map((key) => written.positions[key]));
    const offset = workbook.offset();
    // Compares dates that people typed as days.
    const contacts = ownKeys.map((key) => ({
      column: moved.positions[key] ?? 0,
      value: dayOfCell(proof.cells[(proof.positions[key] ?? 0) - 1] ?? '', offset),
    }));
    const isSameRow = contacts.every(
      ({ column, value }) => hit.has(column) || dayOfCell(now[column - 1] ?? '', offset) === value,
    );
    if (!isSameRow) return;
    buffer.writing();
    for (const { column, value } of contacts)
      if (hit.has(column)) moved.sheet.getRange(row, column).setValue(literal(value));
  }

  /** Whether the typed cells are still in the columns where they were read: derived cells alone cannot tell. */
  function isInPlace(tab: Tab, cells: Row, { proof }: MemberRow): boolean {
    const offset = workbook.offset();
    return ownKeys.every((key) => {
      const was = proof.cells[(proof.positions[key] ?? 0) - 1] ?? '';
      return dayOfCell(cells[(tab.positions[key] ?? 0) - 1] ?? '', offset) === dayOfCell(was, offset);
    });
  }

  /** The tab if its columns were moved since, else undefined. */
  function movedSince(tab: Tab): Tab | undefined {
    const moved = workbook.relocated('clients');
    return moved === undefined || samePlaces(moved, tab) ? undefined : moved;
  }

  return {
    write(seen, wanted) {
      const { row } = seen;
      const { state } = wanted;
      const tab = reading.tab();
      put(tab, row, [wanted]);
      const cells = reading.cells(tab, row); // flushes the write first
      const there = cells && memberOf(tab, row, cells);
      const isWritten = there?.id === state.id && there.state?.seq === state.seq && hasMovements(tab, there);
      if (isWritten && cells !== null && isInPlace(tab, cells, seen)) return { is: 'verified' };
      const moved = movedSince(tab);
      if (moved !== undefined) {
        putBack(tab, moved, seen);
        return { is: 'moved' };
      }
      if (isWritten) return { is: 'verified' }; // somebody typed in the row meanwhile
      if (cells === null || there?.id === state.id) return { is: 'moved' };
      // A valid state of another client belongs to this row: the block was never written here.
      return there?.state ? { is: 'moved' } : { is: 'misplaced', row, hit: there };
    },
    writeAll(rows) {
      const tab = reading.tab();
      putCells(
        tab,
        rows.map(({ seen, cells }) => ({ row: seen.row, cells })),
      );
      const back = reading.rows(2, reading.lastRow(), 'listed');
      const isMoved = rows.length > 0 && !samePlaces(back.tab, tab);
      if (isMoved) for (const { seen } of rows) putBack(tab, back.tab, seen);
      const there = isMoved ? reading.rows(2, reading.lastRow(), 'listed') : back;
      // Where a person inserted rows meanwhile, what was written into them is nobody's.
      for (const { seen } of rows) {
        const cells = there.rows[seen.row - 2];
        const isStray = cells !== undefined && stateIn(there.tab, cells) !== undefined;
        if (isStray && memberOf(there.tab, seen.row, cells) === null) put(there.tab, seen.row, [null]);
      }
      return there.rows.flatMap((cells, i) => memberOf(there.tab, 2 + i, cells) ?? []);
    },
    putCells,
    clear(row) {
      put(reading.tab(), row, [null]);
    },
  };
}

/** Groups rows into blocks of adjacent rows, one write each. */
function neighbours(rows: readonly CellsOfRow[]): { row: number; block: MemberCells[] }[] {
  const blocks: { row: number; block: MemberCells[] }[] = [];
  for (const { row, cells } of [...rows].sort((a, b) => a.row - b.row)) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.row + last.block.length === row) last.block.push(cells);
    else blocks.push({ row, block: [cells] });
  }
  return blocks;
}
