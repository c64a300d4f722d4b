// Reads the Bookings tab: rows by what they say, wherever people have moved them.
import type { BookingRow } from '../../app/ports/bookings';
import { MissingTab } from '../../app/ports/tabs';
import type { BookingTexts } from '../../core/bookings/booking';
import { type BookingNote, readBookingNote } from '../../core/bookings/booking-note';
import type { Moment } from '../../core/day';
import { type Cell, textOf } from '../tabs/cells';
import { headerOf } from '../tabs/column-words';
import { readLong } from '../tabs/long-reading';
import { lastRowOf, widthOf } from '../tabs/rows';
import { isHeader, lookedUp } from '../tabs/tab-reading';
import { samePlaces, type Tab, type Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import {
  isSameWritten,
  listedKeys,
  nothingWritten,
  typedIn,
  typedKeys,
  type WrittenTexts,
  writtenFor,
  writtenIn,
  writtenKeys,
} from './booking-cells';

export type LookedRow = {
  readonly row: number;
  readonly texts: BookingTexts;
  readonly written: WrittenTexts;
  readonly cells: readonly Cell[];
  /** By what the row is known again after somebody moved it: its number and what people wrote. */
  readonly known: string;
};

export type BookingsLook = {
  readonly tab: Tab;
  readonly header: readonly Cell[];
  readonly rows: readonly LookedRow[];
  readonly lastRow: number;
};

export type Looking = {
  readonly workbook: Workbook;
  readonly buffer: WriteBuffer;
  readonly moments: (cell: Cell | undefined) => Moment | string;
};

// A row has some four hundred characters at most, and Google may not answer more than 10 MB.
const PORTION = 22_000;

// A look is torn only if somebody moves columns meanwhile.
const TRIES = 4;

const allKeys = [...typedKeys, ...writtenKeys];

/**
 * All rows at one moment, in one call for twenty thousand of them. What a person changes in a row of last year counts too,
 * and only its cells tell: so each look reads what people wrote in all rows.
 * @param keys the columns that are needed: those up to the last of them are read
 * @throws MissingTab without the tab, or without one of its columns
 */
export function lookAtBookings(looking: Looking, keys: readonly string[] = allKeys): BookingsLook {
  const { workbook, buffer, moments } = looking;
  for (let tries = 0; tries < TRIES; tries++) {
    const tab = bookingsTab(workbook);
    const lastRow = lastRowOf(tab.sheet, buffer);
    if (lastRow === 1 && keys !== allKeys) return { tab, header: [], rows: [], lastRow };
    const columns = Math.max(1, ...keys.map((key) => tab.positions[key] ?? 1));
    const block = { row: 1, column: 1, rows: lastRow, columns };
    const [header = [], ...cells] = readLong(tab.sheet, buffer, block, PORTION);
    const there = checkedColumns(looking, tab, header, keys);
    if (!samePlaces(there, tab)) continue; // read again in the columns' new places
    const rows = cells.flatMap((own, i) => lookedRow(there, i + 2, own, moments) ?? []);
    return { tab: there, header, rows, lastRow };
  }
  throw keptMoving();
}

/** The numbers in the tab, by their column alone; that the others are where they were is seen after it. */
export function numbersThere(looking: Looking): {
  readonly tab: Tab;
  readonly numbers: Set<string>;
  readonly lastRow: number;
} {
  const { workbook, buffer } = looking;
  for (let tries = 0; tries < TRIES; tries++) {
    const tab = bookingsTab(workbook);
    const { id = 1 } = tab.positions;
    const lastRow = lastRowOf(tab.sheet, buffer);
    const read = (rows: number, column: number, columns: number) =>
      readLong(tab.sheet, buffer, { row: 1, column, rows, columns }, PORTION);
    const [own = [], ...cells] = read(lastRow, id, 1);
    const [header = []] = read(1, 1, widthOf(tab));
    const there = checkedColumns(looking, tab, header, allKeys);
    if (!samePlaces(there, tab) || textOf(own[0]) !== textOf(header[id - 1])) continue;
    return { tab: there, numbers: new Set(cells.map(([cell]) => textOf(cell))), lastRow };
  }
  throw keptMoving();
}

function bookingsTab(workbook: Workbook): Tab {
  const tab = workbook.tab('bookings');
  if (tab === undefined) throw new MissingTab('bookings');
  return tab;
}

/** The tab with its columns where they are now. */
function checkedColumns(
  { workbook }: Looking,
  tab: Tab,
  header: readonly Cell[],
  keys: readonly string[],
): Tab {
  const there = isHeader(tab, header, keys) ? tab : lookedUp(workbook, tab, header);
  const missing = keys.find((key) => there.positions[key] === undefined);
  if (missing !== undefined) throw new MissingTab('bookings', headerOf('bookings', missing, 'en'));
  return there;
}

function keptMoving(): Error {
  return new Error('the columns of the bookings kept moving while they were read');
}

function lookedRow(
  { positions }: Tab,
  row: number,
  cells: readonly Cell[],
  moments: Looking['moments'],
): LookedRow | undefined {
  const texts = typedIn(positions, cells, moments);
  const written = writtenIn(positions, cells, moments);
  const isEmpty = typedKeys.every((key) => texts[key] === '') && isSameWritten(written, nothingWritten);
  return isEmpty ? undefined : { row, texts, written, cells, known: knownBy(texts) };
}

export function knownBy(texts: BookingTexts): string {
  return typedKeys.map((key) => texts[key]).join('\n');
}

/** The rows for the app, without what only people read: what Carnet wrote alone is no booking. */
export function listedBookings(looking: Looking): readonly BookingRow[] {
  return rowsIn(lookAtBookings(looking, listedKeys), () => null);
}

/** With whether what people read is what was noted. */
export function shownBookings(looking: Looking): readonly BookingRow[] {
  const language = looking.workbook.language();
  return rowsIn(lookAtBookings(looking), (written, note) =>
    isSameWritten(written, note === null ? nothingWritten : writtenFor(note, language)),
  );
}

function rowsIn(
  { rows }: BookingsLook,
  shown: (written: WrittenTexts, note: BookingNote | null) => boolean | null,
): readonly BookingRow[] {
  return rows.flatMap(({ row, texts, written }) => {
    if (typedKeys.every((key) => texts[key] === '')) return [];
    const note = readBookingNote(written.state) ?? null;
    return [{ ...texts, row, note, isShown: shown(written, note) }];
  });
}
