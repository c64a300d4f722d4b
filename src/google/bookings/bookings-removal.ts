// Deletes rows of bookings, and puts back what somebody moved under a deletion in the same second.
import { joinedSpans, type Span } from '../../app/row-spans';
import type { Cell } from '../tabs/cells';
import { addRows } from '../tabs/rows-added';
import { type BookingsLook, type LookedRow, type Looking, lookAtBookings } from './bookings-look';

// A try fails only if somebody moves rows in the same second.
const TRIES = 5;

/** @param known by what the rows are known again: the same text twice means two rows */
export function removeBookings(looking: Looking, known: readonly string[]): void {
  let left = known;
  for (let tries = 0; tries < TRIES && left.length > 0; tries++) {
    const look = lookAtBookings(looking);
    const { meant, others } = parted(look.rows, left);
    if (meant.length === 0) return;
    deleteRows(looking, look, meant);
    const after = lookAtBookings(looking);
    left = parted(after.rows, knownIn(meant)).meant.map((row) => row.known);
    // As many rows went as were meant: where some of those are there still, others went in their place.
    if (left.length === 0) return;
    const { lacking } = parted(after.rows, knownIn(others));
    putBack(looking, after, parted(others, lacking).meant);
  }
  if (left.length > 0) throw new Error('the rows of the bookings kept moving while some were deleted');
}

function knownIn(rows: readonly LookedRow[]): readonly string[] {
  return rows.map((row) => row.known);
}

/** Rows that are meant, each text once, the others, and texts without a row. */
function parted(rows: readonly LookedRow[], known: readonly string[]) {
  const wanted = new Map<string, number>();
  for (const one of known) wanted.set(one, (wanted.get(one) ?? 0) + 1);
  const [meant, others]: [LookedRow[], LookedRow[]] = [[], []];
  for (const row of rows) {
    const count = wanted.get(row.known) ?? 0;
    if (count > 0) wanted.set(row.known, count - 1);
    (count > 0 ? meant : others).push(row);
  }
  return {
    meant,
    others,
    lacking: [...wanted].flatMap(([one, count]) => new Array<string>(count).fill(one)),
  };
}

function deleteRows({ buffer }: Looking, { tab: { sheet } }: BookingsLook, rows: readonly LookedRow[]): void {
  const spans = joinedSpans(
    rows.map(({ row }): Span => [row, row]),
    rows.length,
    () => false,
  );
  buffer.writing();
  // A tab keeps one row below its headers.
  const count = spans.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  if (sheet.getMaxRows() <= count + 1) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  // From the bottom up, so that the row numbers above stay valid.
  for (const [first, last] of [...spans].sort(([a], [b]) => b - a)) sheet.deleteRows(first, last - first + 1);
  SpreadsheetApp.flush();
}

/** What a deletion hit because somebody had moved it there. */
function putBack({ buffer }: Looking, { tab, lastRow }: BookingsLook, rows: readonly LookedRow[]): void {
  if (rows.length > 0)
    addRows(tab, buffer, {
      key: 'id',
      below: lastRow,
      rows: rows.map(({ cells }): readonly Cell[] => cells),
    });
}
