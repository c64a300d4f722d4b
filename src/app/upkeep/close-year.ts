// Closes a year: its entries leave the Ledger for the archive, a portion at a time. Each portion is copied, read back cell by
// cell outside of the lock, and only then cut out; whatever is cut off is gone on with by the next turn at the lock.
import * as v from 'valibot';
import { closedPart } from '../../core/journal/closing';
import type { Entry } from '../../core/journal/entry';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { recordedRuleset } from '../ledger/settings-in-force';
import { atLock, checkpointOf, inLock } from '../ledger/transaction';
import type { World } from '../ports/world';

/** About a megabyte and a half of entries: what is done with it under the lock takes less than two seconds. */
const AT_ONCE = 1000;

const FIRST_ROW = 2;

export type ClosedPortion = {
  /** Number of entries that have moved. */
  readonly moved: number;
  /** Null once none of the year is left; else the next portion is asked for in the same way. */
  readonly next: number | null;
};

export type CloseYearRefusal =
  | { readonly code: 'busy' }
  | { readonly code: 'not-set-up' }
  | { readonly code: 'year-not-over'; readonly year: number }
  /** From this row of the tab on, entries are not in the order of their numbers, or a row holds none. */
  | { readonly code: 'lines-out-of-order'; readonly tab: 'ledger' | 'archive'; readonly row: number }
  /** Somebody has moved rows in the same second: nothing was removed. */
  | { readonly code: 'lines-moved' };

// Needs no key: a repeat goes on where the last one has got to.
export const closeYear = defineCommand({
  roles: ['owner'],
  command: v.object({ year: v.pipe(v.number(), v.integer(), v.minValue(1970), v.maxValue(9999)) }),
  run(world, { year }): Result<ClosedPortion, CloseYearRefusal> {
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    if (year >= Number(world.clock.today().slice(0, 4))) return refuse({ code: 'year-not-over', year });
    const before = settled(world);
    if (!before.ok) return before;
    const until = `${year}-12-31`;
    const { head, entries: first } = world.archive.next(AT_ONCE);
    const archived = world.journal.archived();
    // Sorted or dragged: the one with the highest number stands last.
    if (head === null || head.seq !== archived.seq)
      return refuse({ code: 'lines-out-of-order', tab: 'archive', row: 1 + archived.entries });
    const closed = closedPart(head, first, { until, adopted: world.archive.adopted });
    if (!closed.ok)
      return refuse({ code: 'lines-out-of-order', tab: 'ledger', row: FIRST_ROW + closed.refusal.at });
    if (closed.value.length === 0) return accept({ moved: 0, next: null });
    const made = world.archive.exists() ? accept(null) : prepared(world);
    return made.ok ? moved(world, closed.value, until) : made;
  },
});

/** Whatever a portion has left to do is done by whoever has the lock next. */
function settled(world: World): Result<null, CloseYearRefusal> {
  return world.archive.isCutOff() ? atLock(world, () => {}) : accept(null);
}

/** Makes the tab, once. Only its place is taken under the lock: until lines stand in it, nobody else looks at it. */
function prepared(world: World): Result<null, CloseYearRefusal> {
  const checkpoint = checkpointOf(world);
  if (checkpoint === null) return refuse({ code: 'not-set-up' });
  const { currency } = recordedRuleset(world, checkpoint, world.clock.today());
  const begun = atLock(world, () => world.tabs.beginArchive());
  if (begun.ok) world.tabs.makeArchive(currency);
  return begun;
}

function moved(
  world: World,
  entries: readonly Entry[],
  until: string,
): Result<ClosedPortion, CloseYearRefusal> {
  world.archive.prepare(AT_ONCE);
  const copied = inLock<boolean, never>(world, () => accept(world.archive.copy(entries, until)));
  if (!copied.ok) return copied;
  if (!copied.value || !world.archive.isCopied(entries)) return refuse({ code: 'lines-moved' });
  const removed = inLock<boolean, never>(world, () =>
    accept(isInPlace(world, entries) && world.archive.remove(entries)),
  );
  if (!removed.ok) return removed;
  const last = settled(world);
  if (!removed.value) return refuse({ code: 'lines-moved' });
  return last.ok ? accept({ moved: entries.length, next: FIRST_ROW }) : last;
}

/** Whether all their effects are: what an interrupted command has left to do is looked for in the Ledger. */
function isInPlace(world: World, entries: readonly Entry[]): boolean {
  const seq = checkpointOf(world)?.seq ?? 0;
  return entries.every((entry) => entry.seq < seq);
}
