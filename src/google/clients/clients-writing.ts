// Writes the derived columns of Clients, after comparing the row with what was read, and reads them back.
import type { ConsentCells, MemberRow } from '../../app/ports/members';
import type { Written } from '../../app/ports/rows';
import { joinedSpans, type Span } from '../../app/row-spans';
import { type Consent, noConsent } from '../../core/members/consent';
import type { MemberCells } from '../../core/members/member-cells';
import type { Ruleset } from '../../core/settings/ruleset';
import { dayOfCell, literal } from '../tabs/cells';
import { columnRuns } from '../tabs/rows';
import { samePlaces, samePositions, type Tab, type Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { derivedKeys, derivedOf } from './client-derived';
import {
  consentCells,
  consentKeys,
  consentOver,
  contactKeys,
  hasMovements,
  isEmptied,
  memberOf,
  type Row,
  stateIn,
} from './client-row';
import type { ClientsReading } from './clients-reading';
import { noteTyped } from './typed-points';

export type ClientsWriting = {
  /** The rules in force, for what is shown beside the points. */
  underRules(ruleset: Ruleset): void;
  write(seen: MemberRow, cells: MemberCells, consent: ConsentCells): Written<MemberRow>;
  writeAll(
    rows: readonly Placed[],
    consent: ConsentCells,
    between?: readonly MemberRow[],
  ): readonly MemberRow[];
  clear(row: number, consent: ConsentCells): void;
  /** Writes new derived cells of several rows in as few calls as possible. Does not read them back. */
  putCells(tab: Tab, rows: readonly CellsOfRow[]): void;
};

// Writes of rows apart from each other; more are joined over the rows between.
const MOST_WRITES = 16;

/** Columns that people type, or that identify the client in a row. */
const ownKeys = ['id', ...contactKeys];

type Placed = { readonly seen: MemberRow; readonly cells: MemberCells };
type CellsOfRow = { readonly row: number; readonly cells: MemberCells };

type Shown = { readonly [key: string]: string | number };

/** The cells to write; the consent is null where its cells are left alone. */
type Put = { readonly row: number; readonly cells: MemberCells | null; readonly consent: Consent | null };

export function clientsWriting(
  workbook: Workbook,
  buffer: WriteBuffer,
  reading: ClientsReading,
): ClientsWriting {
  /** What level and next reward follow. */
  let ruleset: Ruleset | null = null;

  /** Writes derived cells of adjacent rows, all of them with their consent or none. */
  function put(tab: Tab, rows: readonly [Put, ...Put[]]): void {
    const [{ row, consent }] = rows;
    buffer.writing();
    for (const { column, keys } of columnRuns(tab, keysFor(consent))) {
      const cells = rows.map((each) => {
        const derived: Shown = each.cells === null ? {} : derivedOf(each.cells, workbook.language(), ruleset);
        const shown: Shown = { ...derived, ...shownConsent(each.consent) };
        return keys.map((key) => shown[key] ?? '');
      });
      tab.sheet.getRange(row, column, cells.length, keys.length).setValues(cells);
    }
  }

  function shownConsent(consent: Consent | null): { readonly [key: string]: string } {
    return consent === null ? {} : consentCells(consent, workbook.language());
  }

  /** The write of a row that was read. Nothing goes into the consent cells of a client whose cells the owner emptied. */
  function putOf({ seen, cells }: Placed, consent: ConsentCells): Put {
    const { row, proof } = seen;
    const own = cells.state.consent;
    if (isEmptied(proof, proof.cells)) return { row, cells, consent: null };
    const shown = consent === 'recorded' ? own : consentOver(seen, own, workbook.offset());
    return { row, cells, consent: shown };
  }

  function putCells(tab: Tab, rows: readonly CellsOfRow[]): void {
    putAll(
      tab,
      rows.map((each) => ({ ...each, consent: null })),
    );
  }

  function putAll(tab: Tab, rows: readonly Put[]): void {
    for (const block of neighbours(rows)) put(tab, block);
  }

  /** The rows as read back, if every one is what was written; else null. */
  function writtenRows(
    tab: Tab,
    rows: readonly Placed[],
    written: readonly Put[],
  ): readonly MemberRow[] | null {
    if (written.some(({ consent }) => consent !== null)) return null;
    const back = reading.rowsOf(rows.map(({ seen }) => seen.id));
    if (back === null || !samePlaces(back.tab, tab)) return null;
    const found = [...back.rows].flatMap(([row, cells]) => memberOf(tab, row, cells) ?? []);
    const byRow = new Map(found.map((member) => [member.row, member]));
    const isWritten = rows.every(({ seen, cells }) => {
      const there = byRow.get(seen.row);
      return there?.id === cells.state.id && there.state?.seq === cells.state.seq;
    });
    const isWhole = isWritten && found.every(({ state }) => state !== null);
    const own = new Set(rows.map(({ seen }) => seen.row));
    return isWhole ? found.filter(({ row }) => own.has(row)) : null;
  }

  /** What stands in intact rows between those to be written, where writing them too saves calls. */
  function bridges(tab: Tab, written: readonly Put[], between: readonly MemberRow[]): readonly Put[] {
    const intact = new Map(
      between.flatMap((member): [number, Put][] => {
        const put = putAgain(tab, member);
        return put === null ? [] : [[member.row, put]];
      }),
    );
    const spans = neighbours(written).map((block): Span => [block[0].row, block[block.length - 1]?.row ?? 0]);
    const rowsIn = ([, above]: Span, [below]: Span) =>
      Array.from({ length: below - above - 1 }, (_, i) => above + 1 + i);
    const joined = joinedSpans(spans, MOST_WRITES, (above, below) =>
      rowsIn(above, below).every((row) => intact.has(row)),
    );
    const own = new Set(written.map(({ row }) => row));
    return [...intact.values()].filter(
      ({ row }) => !own.has(row) && joined.some(([first, last]) => row > first && row < last),
    );
  }

  /** A row's own derived cells, if they are exactly what Carnet would write; else null. */
  function putAgain(tab: Tab, { row, state, movements, proof }: MemberRow): Put | null {
    if (state === null || movements === null || !samePositions(tab.positions, proof.positions)) return null;
    const cells = { state, movements };
    const derived = derivedOf(cells, workbook.language(), ruleset);
    const offset = workbook.offset();
    const isShown = derivedKeys.every((key) => {
      const cell = proof.cells[(tab.positions[key] ?? 0) - 1] ?? '';
      return String(dayOfCell(cell, offset)) === String(derived[key]);
    });
    return isShown ? { row, cells, consent: null } : null;
  }

  /**
   * Repairs the cells that a write hit because somebody moved columns between the read and the write: restores their
   * content in the columns where it belongs now. Does nothing if the row now holds another client.
   * @param written the columns as they were when the block was written
   */
  function putBack(written: Tab, moved: Tab, { row, proof }: MemberRow, consent: Consent | null): void {
    const now = reading.cells(moved, row);
    if (now === null) return;
    const hit = new Set(keysFor(consent).map((key) => written.positions[key]));
    const offset = workbook.offset();
    // Compares dates that people typed as days.
    const contacts = ownKeys.map((key) => ({
      column: moved.positions[key] ?? 0,
      value: dayOfCell(proof.cells[(proof.positions[key] ?? 0) - 1] ?? '', offset),
    }));
    // A cell that was empty may have been filled since, by the same import.
    const isSameRow = contacts.every(
      ({ column, value }) =>
        hit.has(column) || value === '' || dayOfCell(now[column - 1] ?? '', offset) === value,
    );
    if (!isSameRow) return;
    buffer.writing();
    for (const { column, value } of contacts)
      if (hit.has(column)) moved.sheet.getRange(row, column).setValue(literal(value));
  }

  /** Whether the typed cells are still in the columns where they were read: derived cells alone cannot tell. */
  function isInPlace(tab: Tab, cells: Row, { proof }: MemberRow, consent: Consent | null): boolean {
    const offset = workbook.offset();
    const written: readonly string[] = keysFor(consent);
    return ownKeys.every((key) => {
      if (written.includes(key)) return true;
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
    underRules(rules) {
      ruleset = rules;
    },
    write(seen, wanted, kept) {
      const { row } = seen;
      const { state } = wanted;
      const tab = kept === 'recorded' ? reading.proven() : reading.tab();
      const written = putOf({ seen, cells: wanted }, kept);
      put(tab, [written]);
      const cells = reading.cells(tab, row); // flushes the write first
      const there = cells && memberOf(tab, row, cells);
      const isWritten = there?.id === state.id && there.state?.seq === state.seq && hasMovements(tab, there);
      if (isWritten && cells !== null && isInPlace(tab, cells, seen, written.consent)) {
        if (samePositions(tab.positions, seen.proof.positions))
          noteTyped(workbook, buffer, tab, { row, cells: seen.proof.cells });
        return { is: 'verified' };
      }
      const moved = movedSince(tab);
      if (moved !== undefined) {
        putBack(tab, moved, seen, written.consent);
        return { is: 'moved' };
      }
      if (isWritten) return { is: 'verified' }; // somebody typed in the row meanwhile
      if (cells === null || there?.id === state.id) return { is: 'moved' };
      // A valid state of another client belongs to this row: the block was never written here.
      return there?.state ? { is: 'moved' } : { is: 'misplaced', row, hit: there };
    },
    writeAll(rows, kept, between = []) {
      const tab = reading.tab();
      const written = rows.map((each) => putOf(each, kept));
      putAll(tab, [...written, ...bridges(tab, written, between)]);
      const asWritten = writtenRows(tab, rows, written);
      if (asWritten !== null) return asWritten;
      const back = reading.rows(2, reading.lastRow(), 'listed');
      const isMoved = rows.length > 0 && !samePlaces(back.tab, tab);
      if (isMoved)
        for (const [i, { seen }] of rows.entries()) putBack(tab, back.tab, seen, written[i]?.consent ?? null);
      const there = isMoved ? reading.rows(2, reading.lastRow(), 'listed') : back;
      // Where a person inserted rows meanwhile, what was written into them is nobody's.
      for (const { seen } of rows) {
        const cells = there.rows[seen.row - 2];
        const isStray = cells !== undefined && stateIn(there.tab, cells) !== undefined;
        if (isStray && memberOf(there.tab, seen.row, cells) === null)
          put(there.tab, [emptied(seen.row, kept)]);
      }
      return there.rows.flatMap((cells, i) => memberOf(there.tab, 2 + i, cells) ?? []);
    },
    putCells,
    clear(row, kept) {
      put(reading.tab(), [emptied(row, kept)]);
    },
  };
}

function keysFor(consent: Consent | null): readonly string[] {
  return consent === null ? derivedKeys : [...derivedKeys, ...consentKeys];
}

function emptied(row: number, consent: ConsentCells): Put {
  return { row, cells: null, consent: consent === 'recorded' ? noConsent : null };
}

/** Groups rows into blocks of adjacent rows with the same columns, one write each. */
function neighbours(rows: readonly Put[]): [Put, ...Put[]][] {
  const blocks: [Put, ...Put[]][] = [];
  for (const each of [...rows].sort((a, b) => a.row - b.row)) {
    const block = blocks[blocks.length - 1];
    const last = block?.[block.length - 1];
    const isNext = last?.row === each.row - 1 && (last.consent === null) === (each.consent === null);
    if (block !== undefined && isNext) block.push(each);
    else blocks.push([each]);
  }
  return blocks;
}
