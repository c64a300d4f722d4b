// What stands behind the entries of a series: the sale of a return, and the history in whose place points came.

import { isReturnOfSale } from '../../core/decide/given';
import type { Batch } from '../../core/journal/batches';
import type { Entry } from '../../core/journal/entry';
import { historyKey, replacedKey } from '../importing/taken-before';
import { entriesNumbered, reversalsOfAll } from '../ledger/find-entry';
import { entriesOf } from '../ledger/journal-rows';
import type { ReadingWorld } from '../ports/world';

/** The sale of which the entry takes back a part, else the entry itself. */
export type Subjects = {
  readonly of: ReadonlyMap<number, Entry>;
  /** By the subject's number, oldest first. */
  readonly reversals: ReadonlyMap<number, readonly Entry[]>;
};

export function subjectOf(entry: Entry): number {
  return isReturnOfSale(entry) ? entry.of : entry.seq;
}

export function subjectsOf(world: ReadingWorld, entries: readonly Entry[]): Subjects {
  const sales = entries.filter(isReturnOfSale).map(({ of }) => of);
  const found = sales.length === 0 ? [] : entriesNumbered(world, [...new Set(sales)]);
  const numbers = [...new Set(entries.map(subjectOf))];
  return {
    of: new Map([...found, ...entries].map((entry) => [entry.seq, entry])),
    reversals: reversalsOfAll(world, numbers),
  };
}

/** An entry of history only that gave way to points, and the key under which it comes back when those are taken back. */
export type History = { readonly entry: Entry; readonly key: string };

/**
 * By the number of the entry that stands in its place; those that are back already are left out, and those
 * whose own import was undone since. It comes back under a key that follows from the entry with the points, so that importing once more finds it.
 */
export function historyBehind(
  world: ReadingWorld,
  entries: readonly Entry[],
  batches: readonly Batch[],
): ReadonlyMap<number, History> {
  const sold = entries.filter(({ kind, recordOnly, key }) => kind === 'invoice' && !recordOnly && key !== '');
  if (sold.length === 0) return new Map();
  const keys = sold.flatMap(({ key }) => [replacedKey(key), historyKey(key)]);
  const byKey = new Map(entriesOf(world.journal.find('key', keys)).map((entry) => [entry.key, entry]));
  const open = sold.flatMap(({ seq, key }) => {
    const gone = byKey.get(replacedKey(key));
    return gone === undefined || byKey.has(historyKey(key)) ? [] : [{ seq, key, of: gone.of }];
  });
  if (open.length === 0) return new Map();
  const there = new Map(
    entriesNumbered(
      world,
      open.map(({ of }) => of),
    ).map((entry) => [entry.seq, entry]),
  );
  return new Map(
    open.flatMap(({ seq, key, of }) => {
      const entry = there.get(of);
      const isUndone = batches.some(({ id, undone }) => id === entry?.batch && undone > 0);
      return entry === undefined || isUndone ? [] : [[seq, { entry, key: historyKey(key) }] as const];
    }),
  );
}
