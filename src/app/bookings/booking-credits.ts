// What the journal has of bookings: the entry that gives one its points, or that they were taken back.
import { bookingBackKey, bookingKey } from '../../core/bookings/booking';
import type { Entry } from '../../core/journal/entry';
import { reversalsOfAll } from '../ledger/find-entry';
import { distinct, entriesOf } from '../ledger/journal-rows';
import type { ReadingWorld } from '../ports/world';

export type BookingCredit = {
  /** The entry that stands; null if there is none. */
  readonly entry: Entry | null;
  /** The last one that Carnet took back itself; null if there is none. */
  readonly back: Entry | null;
  /** The key under which the next one goes into the journal, once this one is taken back. */
  readonly next: string;
  /** A person took it back: then it stays taken back. */
  readonly isUndone: boolean;
};

// Gives a pattern of a few kilobytes.
const SEARCHED_AT_ONCE = 100;

/** The credits of bookings by their numbers, in few searches. */
export function creditsOf(world: ReadingWorld, ids: readonly string[]): ReadonlyMap<string, BookingCredit> {
  const credits = new Map<string, BookingCredit>();
  const backs = new Map<string, Entry>();
  let open = [...new Set(ids)];
  for (let n = 0; open.length > 0; n++) {
    const entries = byKey(
      world,
      open.map((id) => bookingKey(id, n)),
    );
    const back = reversalsOfAll(
      world,
      [...entries.values()].map(({ seq }) => seq),
    );
    const again: string[] = [];
    for (const id of open) {
      const key = bookingKey(id, n);
      const entry = entries.get(key);
      const reversal = entry && back.get(entry.seq)?.[0];
      if (entry !== undefined && reversal?.key === bookingBackKey(key)) {
        again.push(id);
        backs.set(id, entry);
        continue;
      }
      credits.set(id, {
        entry: reversal === undefined ? (entry ?? null) : null,
        back: backs.get(id) ?? null,
        next: entry === undefined ? key : bookingKey(id, n + 1),
        isUndone: reversal !== undefined,
      });
    }
    open = again;
  }
  return credits;
}

/** The narrow column finds them; only the entries themselves prove that there is none. */
function byKey(world: ReadingWorld, keys: readonly string[]): ReadonlyMap<string, Entry> {
  const seen = entriesOf(world.journal.find('key', keys));
  const there = new Set(seen.map(({ key }) => key));
  const missing = keys.filter((key) => !there.has(key));
  const found = [...seen];
  for (let first = 0; first < missing.length; first += SEARCHED_AT_ONCE)
    found.push(...entriesOf(world.journal.findSurely('key', missing.slice(first, first + SEARCHED_AT_ONCE))));
  return new Map(distinct(found).map((entry) => [entry.key, entry]));
}
