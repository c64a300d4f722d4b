// The tab of bookings: typed by people, imported, or added in the sidebar; Carnet writes points, when, and why not.
import type { BookingTexts } from '../../core/bookings/booking';
import type { BookingNote, Brought } from '../../core/bookings/booking-note';
import type { Head } from '../../core/journal/entry';

export type BookingRow = BookingTexts & {
  readonly row: number;
  /** What Carnet noted there; null if there is nothing, or it was changed. */
  readonly note: BookingNote | null;
  /** Whether the cells that people read are those of the note; null if they were not looked at. */
  readonly isShown: boolean | null;
};

/** A booking to be added; everything as text, `start` as a moment where it can be read. */
export type NewBooking = BookingTexts & {
  /** The client's number if it is known, so that nobody has to be looked for; else ''. */
  readonly member: string;
  /** Of a booking from a file. */
  readonly brought?: Brought;
};

/** New texts for a row; `start` as a moment. */
export type BookingChange = Partial<Omit<BookingTexts, 'id'>>;

/** A row with what becomes of it; the note only where it changes. */
export type ChangedBooking = {
  readonly seen: BookingRow;
  readonly change: BookingChange;
  readonly note?: BookingNote;
};

export type Bookings = {
  /** Whether the sheet has the tab. */
  exists(): boolean;
  /** All rows with anything in them, in sheet order. */
  list(): readonly BookingRow[];
  /** The same, with whether what people read is what was noted. */
  listShown(): readonly BookingRow[];
  /**
   * Adds rows below the last one, in the given order, each with its number. One whose number stands in the tab already is
   * left out.
   * @returns the numbers of those that were left out
   */
  add(rows: readonly NewBooking[]): readonly string[];
  /**
   * Writes what Carnet notes of bookings, and reads the rows back. What it hits because somebody moves rows or columns in
   * that second is put right.
   * @param notes by row as listed
   */
  note(notes: readonly { readonly seen: BookingRow; readonly note: BookingNote }[]): void;
  /**
   * Writes a person's change into the row with the number.
   * @returns whether it stands; if not, everything has to be read again
   */
  change(seen: BookingRow, change: BookingChange): boolean;
  /**
   * The same for many rows at once. One that somebody changed in the meantime is left as it is.
   * @returns whether all stand
   */
  changeAll(changes: readonly ChangedBooking[]): boolean;
  /** Deletes rows, wherever they are by now; one that somebody changed in the meantime stays. */
  remove(seen: readonly BookingRow[]): void;
  /** The last entry that was looked at for invoices of booked visits; null if none ever was. */
  lookedUntil(): Head | null;
  lookAgainAfter(head: Head): void;
};
