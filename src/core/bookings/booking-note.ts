// What Carnet notes of a booking in its row: derived from the journal and from what people wrote there.

import type { Day, Moment } from '../day';
import { hashOf } from '../journal/canonical';
import { cellText, checkedCell } from '../journal/checked-cell';
import { lifted, SCHEMA } from '../journal/versions';
import { fold } from '../text/text';
import type { BookingWhy } from './booking-why';

export type BookingNote = {
  /** The booking's number, which a row without one of the calendar has from here. */
  readonly id: string;
  /** What stood in the row when that was noted: in its cell for the number, and whose, what and when (`bookingContent`). */
  readonly typed: string;
  readonly said: string;
  /** The client's number, and a hash of the text that it was found by. */
  readonly member: string;
  readonly client: string;
  /** What stood in the row when it was settled; '' as long as it is not. */
  readonly seen: string;
  /** The last entry about invoices of its day that was looked at: a later one is a reason to look again. */
  readonly upTo: number;
  /** The entry that gave its points, or 0. */
  readonly seq: number;
  readonly points: number;
  /** When they were given, or ''. */
  readonly at: Moment | '';
  readonly why: BookingWhy | null;
  /** Null for a booking that was typed. */
  readonly brought: Brought | null;
};

/** What a file said of it. */
export type Brought = {
  /** The import that it came with, and its day. */
  readonly batch: string;
  readonly day: Day;
  /** The marks of its cells in the file: what a person changed here stays as long as the file says the same. */
  readonly said: string;
};

/** Of a booking whose client is known, and nothing else yet. @param client the text in its row */
export function firstNote(id: string, member: string, client: string): BookingNote {
  const marked = { id, typed: id, said: '', member, client: clientMark(client) };
  return { ...marked, seen: '', upTo: 0, seq: 0, points: 0, at: '', why: null, brought: null };
}

/** Tells whether the text by which a client was found is still the same, without holding a name. */
export function clientMark(client: string): string {
  return hashOf({ client: fold(client) }).slice(0, 8);
}

export function noteText(note: BookingNote): string {
  return cellText('booking', { ...note, schema: SCHEMA.booking });
}

/**
 * The note in a cell, or undefined if there is none or it was changed.
 * @throws LedgerCorrupt `format-newer` if a newer Carnet wrote it
 */
export function readBookingNote(text: unknown): BookingNote | undefined {
  const stored = checkedCell('booking', text);
  if (stored === undefined) return undefined;
  const { schema: _schema, ...note } = lifted('booking', stored);
  return note as BookingNote;
}
