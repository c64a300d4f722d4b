// Finds the last entries where people have sorted, inserted or deleted rows: by the numbers that people see, without the
// texts of the others. Gives up where those cells cannot tell, and then all is read.
import { type Entry, genesis } from '../../core/journal/entry';
import type { Checkpoint } from '../ports/checkpoint';
import type { JournalRow } from '../ports/journal';
import type { ReadingWorld } from '../ports/world';
import { nearSpans, type Span } from '../row-spans';
import { distinct, entriesOf } from './journal-rows';
import { isChain } from './links';

/** The checkpoint's entry and all after it, in order, and the journal's last row with content. */
export type Tail = {
  readonly known: readonly Entry[];
  readonly pending: readonly Entry[];
  readonly lastRow: number;
};

// Rows that are read to find out what they are. Many more, and somebody has typed over the column.
const MOST_ROWS = 500;
const MOST_READS = 30;
const NEAR = 20;

// A try fails only if somebody moves rows in the same second.
const TRIES = 3;

/** Null where only the entries themselves tell. */
export function tailByNumbers(world: ReadingWorld, checkpoint: Checkpoint): Tail | null {
  for (let tries = 0; tries < TRIES; tries++) {
    const numbers = world.journal.numbers();
    if (numbers === null) return null;
    const wanted = rowsToRead(numbers, checkpoint.seq);
    if (wanted === null) return null;
    const rows = wanted.flatMap(([first, last]) => world.journal.compare(first, last));
    const found = tailIn(rows, numbers, checkpoint);
    const lastRow = world.journal.lastRow();
    if (lastRow !== numbers.length + 1) continue;
    // A row that was moved between the two readings is in neither: its number is missed.
    if (found !== null && holdsAll(world, found, numbers, checkpoint.seq)) return { ...found, lastRow };
  }
  return null;
}

type Found = Pick<Tail, 'known' | 'pending'> & { readonly read: readonly JournalRow[] };

/** Rows from the checkpoint's number on, and those whose number tells nothing: none, no whole one, or another row's too. */
function rowsToRead(numbers: readonly number[], since: number): readonly Span[] | null {
  const seen = new Map<number, number>();
  for (const number of numbers) seen.set(number, (seen.get(number) ?? 0) + 1);
  const unsure = numbers.flatMap((number, i) =>
    number < since && isNumber(number) && seen.get(number) === 1 ? [] : [i + 2],
  );
  const spans = nearSpans(unsure, NEAR);
  const count = spans.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return count > MOST_ROWS || spans.length > MOST_READS ? null : spans;
}

function isNumber(number: number): boolean {
  return Number.isSafeInteger(number) && number > 0;
}

function tailIn(
  rows: readonly JournalRow[],
  numbers: readonly number[],
  { seq, hash }: Checkpoint,
): Found | null {
  const there = distinct(entriesOf(rows));
  const at = there.findIndex((entry) => entry.seq === seq);
  const head = seq === 0 ? genesis : there[at];
  if (head === undefined || (seq > 0 && head.hash !== hash)) return null;
  const pending = there.filter((entry) => entry.seq > seq);
  if (!isChain(head, pending)) return null;
  const known = there.filter((entry) => entry.seq >= seq);
  const isDoubled = there.some((entry, i) => there[i + 1]?.seq === entry.seq);
  return isDoubled || numbers.length === 0 ? null : { known, pending, read: rows };
}

/** Whether every number up to the checkpoint's is some row's: one that is missing stops the writing, if no adoption knows. */
function holdsAll(world: ReadingWorld, { read }: Found, numbers: readonly number[], until: number): boolean {
  const entries = new Set(entriesOf(read).map(({ seq }) => seq));
  // A number after the checkpoint's, of which no entry was read where it stands.
  if (numbers.some((number) => number > until && !entries.has(number))) return false;
  const there = new Set([...numbers, ...entries]);
  let missing = 0;
  for (let number = until; number > 0 && missing === 0; number--) if (!there.has(number)) missing = number;
  return missing === 0 || missing < (lastAdoption(world) ?? 0);
}

function lastAdoption(world: ReadingWorld): number | null {
  const rows = world.journal.adoptions();
  return rows === null ? null : entriesOf(rows).reduce((last, { seq }) => Math.max(last, seq), 0);
}
