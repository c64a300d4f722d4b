// Gives each row of the tab its number: the calendar's, or Carnet's own, which the row keeps when it is moved or changed.
import { bookingContent, contentText, ownBookingId } from '../../core/bookings/booking';
import type { BookingRow } from '../ports/bookings';

export type Numbers = ReadonlyMap<BookingRow, string>;

export function numbersIn(rows: readonly BookingRow[]): Numbers {
  const own = new Map<BookingRow, string>();
  const taken = new Map<string, BookingRow>();
  const give = (row: BookingRow, id: string) => {
    own.set(row, id);
    if (!taken.has(id)) taken.set(id, row);
  };
  for (const row of rows) if (row.id !== '' && !isRenumbered(row)) give(row, row.id);
  for (const row of rows) {
    const known = row.note?.id ?? '';
    if (isRenumbered(row)) give(row, taken.has(known) ? row.id : known);
  }
  const nameless = rows.filter(({ id }) => id === '');
  // A row that was copied has the same note: the one that still says what it said when it was noted keeps its number.
  const saying = (row: BookingRow) => ownBookingId(row, () => false);
  const noted = nameless.filter(({ note }) => note !== null);
  const first = noted.filter((row) => row.note?.id === saying(row));
  for (const row of [...first, ...noted]) {
    const id = row.note?.id ?? '';
    if (!own.has(row) && (first.includes(row) || !taken.has(id))) give(row, id);
  }
  for (const row of nameless) {
    if (own.has(row)) continue;
    const twin = taken.get(saying(row));
    const isTwin = twin !== undefined && bookingContent(twin) === bookingContent(row);
    give(row, isTwin ? saying(row) : ownBookingId(row, (id) => taken.has(id)));
  }
  return own;
}

/** Whether somebody gave the booking another number, and it was noted as it is: it keeps the number that it has points by. */
function isRenumbered(row: BookingRow): boolean {
  const { id, note } = row;
  if (id === '' || note === null || note.id === '' || note.id === id) return false;
  return note.typed === id || note.said === bookingContent(row);
}

/** The row that counts for another, and what both have: where it is the number, the journal knows the points of one alone. */
export type Double = { readonly of: BookingRow; readonly by: 'number' | 'content' };

/**
 * The same booking twice: by number, or by client, service, time and staff.
 * @param isOff whether a row gives nothing: one that was cancelled, and booked again for the same time, is no double
 * @returns the row that counts, for each of the others: one that has points before one without, else the first. Of rows
 * without a number of the calendar's, whose number is what stands in them, one that took place before one that did not.
 */
export function doublesIn(
  numbers: Numbers,
  isOff: (row: BookingRow) => boolean,
): ReadonlyMap<BookingRow, Double> {
  const doubles = new Map<BookingRow, Double>();
  const rank = (row: BookingRow) => (row.id === '' && isOff(row) ? 2 : hasPoints(row) ? 0 : 1);
  const counted = (of: readonly BookingRow[], by: Double['by'], keyOf: (row: BookingRow) => string) => {
    const firsts = new Map<string, BookingRow>();
    for (const row of of) {
      const known = firsts.get(keyOf(row));
      if (known === undefined || rank(row) < rank(known)) firsts.set(keyOf(row), row);
    }
    for (const row of of) {
      const one = firsts.get(keyOf(row)) ?? row;
      if (one !== row) doubles.set(row, { of: one, by });
    }
  };
  const rows = [...numbers.keys()].sort((a, b) => a.row - b.row);
  counted(rows, 'number', (row) => numbers.get(row) ?? '');
  counted(
    rows.filter((row) => !doubles.has(row) && !isOff(row)),
    'content',
    contentText,
  );
  return doubles;
}

function hasPoints({ note }: BookingRow): boolean {
  return (note?.seq ?? 0) > 0;
}
