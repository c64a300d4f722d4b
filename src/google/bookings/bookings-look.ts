// Reads the whole Bookings tab: rows by what they say, wherever people have moved them.
import type { BookingRow } from '../../app/ports/bookings';
import { MissingTab } from '../../app/ports/tabs';
import { type BookingTexts, bookingContent } from '../../core/booking';
import { readBookingNote } from '../../core/booking-note';
import type { Moment } from '../../core/day';
import type { Cell } from '../cells';
import { headerOf } from '../column-words';
import { readLong } from '../long-reading';
import { lastRowOf, widthOf } from '../rows';
import { isHeader, lookedUp } from '../tab-reading';
import { samePlaces, type Tab, type Workbook } from '../workbook';
import type { WriteBuffer } from '../write-buffer';
import {
  isSameWritten,
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

// A look is torn only if somebody moves columns meanwhile.
const TRIES = 4;

const keys = [...typedKeys, ...writtenKeys];

/** @throws MissingTab without the tab, or without one of its columns */
export function lookAtBookings({ workbook, buffer, moments }: Looking): BookingsLook {
  for (let tries = 0; tries < TRIES; tries++) {
    const tab = workbook.tab('bookings');
    if (tab === undefined) throw new MissingTab('bookings');
    const lastRow = lastRowOf(tab.sheet, buffer);
    const block = { row: 1, column: 1, rows: lastRow, columns: widthOf(tab) };
    const [header = [], ...cells] = readLong(tab.sheet, buffer, block);
    const there = isHeader(tab, header, keys) ? tab : lookedUp(workbook, tab, header);
    const missing = keys.find((key) => there.positions[key] === undefined);
    if (missing !== undefined) throw new MissingTab('bookings', headerOf('bookings', missing, 'en'));
    if (!samePlaces(there, tab)) continue; // read again in the columns' new places
    const rows = cells.flatMap((own, i) => lookedRow(there, i + 2, own, moments) ?? []);
    return { tab: there, header, rows, lastRow };
  }
  throw new Error('the columns of the bookings kept moving while they were read');
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
  return [bookingContent(texts), texts.id, texts.minutes, texts.status].join(' ');
}

/** The rows for the app: what Carnet wrote alone is no booking. */
export function bookingRows({ rows }: BookingsLook, workbook: Workbook): readonly BookingRow[] {
  const language = workbook.language();
  return rows.flatMap(({ row, texts, written }) => {
    if (typedKeys.every((key) => texts[key] === '')) return [];
    const note = readBookingNote(written.state) ?? null;
    const isShown =
      note === null
        ? isSameWritten(written, nothingWritten)
        : isSameWritten(written, writtenFor(note, language));
    return [{ ...texts, row, note, isShown }];
  });
}
