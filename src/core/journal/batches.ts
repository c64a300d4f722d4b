// Series of entries that belong together, such as an import: listed and taken back as one. A fold of the entries.
import { type Day, dayAt } from '../day';
import { isOfSeries } from '../decide/given';
import type { EntryKind, NumberedDraft } from './entry';
import { entryPoints } from './told-by-entry';

export type Batch = {
  readonly id: string;
  readonly kind: 'import' | 'adjust';
  /** What its first entry says: the till of its invoices, or why points were given. */
  readonly label: string;
  /** The day on which it was begun. */
  readonly day: Day;
  /** Sequence numbers of its first and last entry, without those that take others back. */
  readonly first: number;
  readonly last: number;
  readonly entries: number;
  /** Given by all of them, less what they took. */
  readonly points: number;
  /** How many were taken back as part of undoing the series. */
  readonly undone: number;
};

// At most a quarter of the checkpoint's nine kilobytes.
const BATCHES_KEPT = 12;
/** Of those, imports that points by hand do not push out: nobody takes thousands of entries back one by one. */
const IMPORTS_KEPT = 8;
const LABEL_KEPT = 30;

/** The last series after one more entry, newest last. */
export function batchesAfter(batches: readonly Batch[], entry: NumberedDraft): readonly Batch[] {
  if (entry.batch === '') return batches;
  const known = batches.find(({ id }) => id === entry.batch);
  if (!isOfSeries(entry)) {
    // A series so old that it is no longer listed stays out of the list.
    return batches.map((one) => (one === known ? { ...one, undone: one.undone + 1 } : one));
  }
  const next = withEntry(known ?? begunBy(entry), entry);
  return known === undefined ? kept([...batches, next]) : batches.map((one) => (one === known ? next : one));
}

/** Without the oldest of a kind that has more than its share. */
function kept(batches: readonly Batch[]): readonly Batch[] {
  if (batches.length <= BATCHES_KEPT) return batches;
  const imports = batches.filter(({ kind }) => kind === 'import').length;
  const goes = batches.findIndex(({ kind }) => kind === (imports > IMPORTS_KEPT ? 'import' : 'adjust'));
  return batches.filter((_, at) => at !== goes);
}

/** Whether any series may have been taken back: older ones are no longer listed. */
export function mayBeUndone(batches: readonly Batch[]): boolean {
  return batches.length === BATCHES_KEPT || batches.some(({ undone }) => undone > 0);
}

function begunBy(entry: NumberedDraft): Batch {
  const { batch: id, kind, seq, moment } = entry;
  const day = dayAt(moment);
  const counts = { entries: 0, points: 0, undone: 0 };
  return { id, kind: kindOf(kind), label: labelOf(entry), day, first: seq, last: seq, ...counts };
}

function withEntry(batch: Batch, entry: NumberedDraft): Batch {
  const points = batch.points + entryPoints(entry);
  return { ...batch, last: entry.seq, entries: batch.entries + 1, points };
}

function kindOf(kind: EntryKind): Batch['kind'] {
  return kind === 'adjust' ? 'adjust' : 'import';
}

function labelOf({ source, note }: NumberedDraft): string {
  return [...(source || note)].slice(0, LABEL_KEPT).join('');
}

/** The key of a series' entry about one thing, such as a client: the same however often the series is begun again. */
export function batchKey(batch: string, of: string | number): string {
  return `${batch}/${of}`;
}
