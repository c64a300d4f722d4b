// A long ledger in order of number, without its texts: where each entry stands, and a stretch of them at a time.
import type { Entry } from '../../core/journal/entry';
import type { ComparedRow } from '../ports/journal';
import type { ReadingWorld } from '../ports/world';

/** A row and the number of its entry, in order of number. */
export type Place = { readonly seq: number; readonly row: number };

export type Places = {
  /** In order of number, then of row. */
  readonly inOrder: readonly Place[];
  /** Rows in which there is no entry. */
  readonly unreadable: readonly number[];
  readonly lastRow: number;
};

export type EntryRow = ComparedRow & { readonly entry: Entry };

// Two to four megabytes of text.
const ROWS_AT_ONCE = 1000;

// Rows whose cells tell nothing, read together with those between.
const NEAR = 20;

export type EntriesInOrder = {
  places(): Places;
  /**
   * Entries after a number, in order, at most so many and in few readings.
   * @throws Error if rows kept moving meanwhile
   */
  after(number: number, most: number): readonly EntryRow[];
};

// A try fails if somebody moves rows in the same second, or for numbers that were typed over others.
const TRIES = 6;

/** @param last the last entry's number, as far as is known */
export function entriesInOrder(world: ReadingWorld, last: number): EntriesInOrder {
  /** Rows whose number was found to be another entry's. */
  const wrong = new Set<number>();
  let places = placesIn(world, last, wrong);

  return {
    places: () => places,
    after(number, most) {
      for (let tries = 0; tries < TRIES; tries++) {
        const taken = takenAfter(places, number, most);
        const rows = [
          ...rowsAt(
            world,
            taken.map(({ row }) => row).sort((a, b) => a - b),
          ),
        ];
        const said = new Map(taken.map(({ row, seq }) => [row, seq]));
        const missed = rows.filter(({ row, entry }) => said.get(row) !== entry?.seq);
        if (missed.length === 0) return rows.filter(hasEntry).sort(byNumber);
        for (const { row } of missed) wrong.add(row);
        places = placesIn(world, last, wrong);
      }
      throw new Error('the rows of the ledger kept moving while it was read');
    },
  };
}

function hasEntry(row: ComparedRow): row is EntryRow {
  return row.entry !== null;
}

function byNumber(a: EntryRow, b: EntryRow): number {
  return a.entry.seq - b.entry.seq || a.row - b.row;
}

/**
 * By the numbers that people see. Rows whose number tells nothing (none, another row's too, one after the last entry's) are
 * read, as many at a time as a reading may hold.
 */
function placesIn(world: ReadingWorld, last: number, wrong: ReadonlySet<number>): Places {
  const numbers = world.journal.numbers() ?? Array.from({ length: world.journal.lastRow() - 1 }, () => 0);
  const seen = new Map<number, number>();
  for (const number of numbers) seen.set(number, (seen.get(number) ?? 0) + 1);
  /** By number: rows that are believed, until an entry is found elsewhere that has it. */
  const said = new Map<number, number>();
  const read: Place[] = [];
  const unreadable: number[] = [];
  let odd: number[] = [];
  for (const [i, seq] of numbers.entries()) {
    const isSaid = Number.isSafeInteger(seq) && seq > 0 && seq <= last && seen.get(seq) === 1;
    if (isSaid && !wrong.has(i + 2)) said.set(seq, i + 2);
    else odd.push(i + 2);
  }
  while (odd.length > 0) {
    const doubted: number[] = [];
    for (const { row, entry } of rowsAt(world, odd)) {
      if (entry === null) unreadable.push(row);
      else read.push({ seq: entry.seq, row });
      const other = said.get(entry?.seq ?? 0);
      if (other === undefined) continue;
      doubted.push(other);
      said.delete(entry?.seq ?? 0);
    }
    odd = doubted.sort((a, b) => a - b);
  }
  const inOrder = [...read, ...[...said].map(([seq, row]): Place => ({ seq, row }))];
  inOrder.sort((a, b) => a.seq - b.seq || a.row - b.row);
  return { inOrder, unreadable, lastRow: numbers.length + 1 };
}

/** Places of rows one after another: each is read when it is asked for, and none is kept. */
function* rowsAt(world: ReadingWorld, rows: readonly number[]): Iterable<ComparedRow> {
  let at = 0;
  while (at < rows.length) {
    const first = rows[at] ?? 0;
    let end = at;
    while (
      end + 1 < rows.length &&
      (rows[end + 1] ?? 0) - (rows[end] ?? 0) <= NEAR &&
      (rows[end + 1] ?? 0) - first < ROWS_AT_ONCE
    )
      end += 1;
    const wanted = new Set(rows.slice(at, end + 1));
    for (const row of world.journal.compare(first, rows[end] ?? first)) if (wanted.has(row.row)) yield row;
    at = end + 1;
  }
}

// Of a ledger that somebody has sorted otherwise, each entry stands elsewhere: fewer are taken then.
const MOST_READS = 40;

/** Never only one of two rows with the same number. */
function takenAfter({ inOrder }: Places, number: number, most: number): readonly Place[] {
  const start = inOrder.findIndex(({ seq }) => seq > number);
  if (start < 0) return [];
  const rows = new Set<number>();
  let reads = 0;
  let end = start;
  for (; end < inOrder.length; end++) {
    const { seq, row } = inOrder[end] as Place;
    const isSame = seq === inOrder[end - 1]?.seq;
    const isNear = rows.has(row - 1) || rows.has(row + 1);
    if (!isSame && (end - start >= most || (!isNear && reads >= MOST_READS))) break;
    if (!isNear) reads += 1;
    rows.add(row);
  }
  return inOrder.slice(start, end);
}
