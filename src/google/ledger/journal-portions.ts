// A client's entries in portions: a regular's are spread over the whole ledger, and each stretch of it is a call.
import type { Journal, JournalRow } from '../../app/ports/journal';

// What one call of the page may take: about two seconds, and a megabyte or two of entries.
const MOST_READS = 20;
const MOST_ENTRIES = 300;
const MOST_ROWS = 1000;

// Entries that near are read in one call, with the rows between.
const NEAR = 50;

export type JournalPortions = {
  /** The client's rows, by the narrow column or by the entries. */
  rowsOf(member: string, by: 'column' | 'entry'): readonly number[];
  rows(first: number, last: number): readonly JournalRow[];
};

export function journalPortions({
  rowsOf,
  rows,
}: JournalPortions): Pick<Journal, 'portionOf' | 'portionSurely'> {
  function portion(found: readonly number[], member: string, from: number): ReturnType<Journal['portionOf']> {
    const { spans, taken } = portionFrom(found.slice(from));
    const wanted = new Set(found.slice(from, from + taken));
    const there = spans
      .flatMap(([first, last]) => rows(first, last))
      .filter(({ row, entry }) => wanted.has(row) && entry?.member === member);
    const next = from + taken;
    return { rows: there, next: next < found.length ? next : null, of: found.length };
  }

  return {
    portionOf: (member, from) => portion(rowsOf(member, 'column'), member, from),
    portionSurely: (member, from) => portion(rowsOf(member, 'entry'), member, from),
  };
}

type Portion = {
  readonly spans: readonly (readonly [first: number, last: number])[];
  readonly taken: number;
};

/** As many of the ascending rows as one portion may read, in spans of one call each. At least one, if there is any. */
function portionFrom(found: readonly number[]): Portion {
  const spans: [number, number][] = [];
  let read = 0;
  let taken = 0;
  for (const row of found) {
    const last = spans[spans.length - 1];
    const isNear = last !== undefined && row - last[1] <= NEAR;
    const more = isNear ? row - last[1] : 1;
    const isFull =
      taken >= MOST_ENTRIES || read + more > MOST_ROWS || (!isNear && spans.length >= MOST_READS);
    if (isFull) break;
    if (isNear) last[1] = row;
    else spans.push([row, row]);
    read += more;
    taken += 1;
  }
  return { spans, taken };
}
