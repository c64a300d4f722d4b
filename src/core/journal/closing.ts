// Which entries leave the Ledger when a year is closed: a beginning of the chain, so that what follows them still follows.
import type { Day } from '../day';
import { linkFault } from '../decide/proof';
import { accept, type Result, refuse } from '../result';
import type { ChainEnd, Entry } from './entry';

/** The row, from 0, that does not follow the one before it. */
export type ClosingRefusal = { readonly code: 'lines-out-of-order'; readonly at: number };

/**
 * The first of the entries, up to one of a later day.
 * @param head the last of those that have left before
 * @param adopted the number up to which an adoption has accepted the journal as it is; asked only where there is a fault
 */
export function closedPart(
  head: ChainEnd,
  entries: readonly (Entry | null)[],
  { until, adopted }: { readonly until: Day; adopted(): number },
): Result<readonly Entry[], ClosingRefusal> {
  const closed: Entry[] = [];
  let last = head;
  for (const [at, entry] of entries.entries()) {
    if (entry === null) return refuse({ code: 'lines-out-of-order', at });
    const isFault = linkFault(last, entry) !== undefined;
    if (isFault && (entry.seq < last.seq || entry.seq > adopted()))
      return refuse({ code: 'lines-out-of-order', at });
    if (entry.day > until) break;
    closed.push(entry);
    last = entry;
  }
  return accept(closed);
}

/** Entries in the Ledger from which on closing a year is proposed: `npm run bench:year` shows what they cost. */
export const LONG_LEDGER = 50_000;

/** How many entries each year has that is over, by the days in the order of the chain: those before the first of a later year. */
export function closableYears(
  days: readonly Day[],
  today: Day,
): readonly { readonly year: number; readonly entries: number }[] {
  const years = new Map<number, number>();
  let [latest, before] = [0, 0];
  for (const day of days) {
    latest = Math.max(latest, yearOf(day));
    if (latest >= yearOf(today)) break;
    // Those of no day that can be read go with those that come next.
    before += 1;
    if (latest === 0) continue;
    years.set(latest, (years.get(latest) ?? 0) + before);
    before = 0;
  }
  let entries = 0;
  return [...years].map(([year, own]) => {
    entries += own;
    return { year, entries };
  });
}

/**
 * How many entries are of an earlier year than those they were recorded with, as an import brings them: the chain cannot leave
 * them out, so they go when those go.
 */
export function recordedLater(days: readonly Day[]): number {
  let [latest, found] = [0, 0];
  for (const day of days) {
    const year = yearOf(day);
    if (year > 0 && year < latest) found += 1;
    latest = Math.max(latest, year);
  }
  return found;
}

/** 0 where somebody has typed over the day, or moved its column in the same second. */
function yearOf(day: Day): number {
  return /^(19[7-9]|[2-9]\d\d)\d-/.test(day) ? Number(day.slice(0, 4)) : 0;
}
