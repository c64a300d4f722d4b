// Proves a journal that was exported, whatever its length: the whole, or one of the two parts that two threads prove.
import { type Past, remember } from '../../core/decide/decided-again';
import type { Finding } from '../../core/decide/finding';
import { beginProof, type Depth, type Keys, type Reached } from '../../core/decide/proof';
import { type ChainEnd, type Entry, genesis, type Head, provenEntry } from '../../core/journal/entry';
import { type JournalCsv, openJournal, type RowPlace } from './journal-csv';
import { knownKeys } from './known-keys';
import { entryOf, pastIn } from './past-in-file';

export type Proved = {
  readonly depth: Depth;
  readonly entries: number;
  readonly head: Head;
  readonly findings: readonly Finding[];
  readonly past: Past;
};

/** @throws LedgerCorrupt `format-newer` if a newer Carnet wrote it */
export function proveJournal(file: string, depth: Depth): Proved {
  return reading(file, (journal) => {
    const whole = (walk: Walk) => proved({ journal, depth, walk, from: begunIn(journal) });
    return whole(inOrderOfFile) ?? (whole(inOrderOfNumber) as Proved);
  });
}

/**
 * The entries whose rows begin before a place in the file; null if they are not in order of number.
 * @throws LedgerCorrupt as proveJournal does
 */
export function proveBefore(file: string, depth: Depth, end: number): Proved | null {
  return reading(file, (journal) => {
    const walk: Walk = (read, step) => inOrderOfFile(read, step, undefined, end);
    return proved({ journal, depth, walk, from: begunIn(journal) });
  });
}

/** What is found from a place in the file on, and the last entry before it: up to there another thread proves it. */
export type ProvedFrom = Proved & { readonly begun: Head };

/**
 * The entries whose rows begin at a place in the file or after it, on those before as they stand; null if those cannot
 * be a journal.
 * @throws LedgerCorrupt as proveJournal does
 */
export function proveFrom(file: string, depth: Depth, start: number): ProvedFrom | null {
  return reading(file, (journal) => {
    const from = taken(journal, start);
    if (from === null) return null;
    const { seq, hash } = from.reached.head;
    const rest = proved({ journal, depth, walk: inOrderOfFile, from });
    return rest && { ...rest, begun: { seq, hash } };
  });
}

function reading<Value>(file: string, work: (journal: JournalCsv) => Value): Value {
  const journal = openJournal(file);
  try {
    return work(journal);
  } finally {
    journal.close();
  }
}

/** What is known where a proof begins. */
type Begun = {
  readonly past: Past;
  readonly keys: Keys;
  readonly reached: Reached;
  readonly entries: number;
  /** The row with which the proof begins, or undefined for the first. */
  readonly first: RowPlace | undefined;
  /** Where the entry begins that is taken. */
  readonly place: { at: number };
};

function begunIn(journal: JournalCsv): Begun {
  const place = { at: 0 };
  const reached = { head: genesis, adopted: 0, found: [], doubled: [] };
  return { past: pastIn(journal, place), keys: knownKeys(), reached, entries: 0, first: undefined, place };
}

/** All before a place in the file as it stands, its hashes, sums and decisions not looked at. */
function taken(journal: JournalCsv, start: number): Begun | null {
  const begun = begunIn(journal);
  const { past, keys, place } = begun;
  let head: ChainEnd = genesis;
  let [adopted, entries] = [0, 0];
  let first: RowPlace | undefined;
  const isEnd = journal.each((row, text, at) => {
    if (at >= start) first = { row, at };
    const entry = at >= start ? undefined : provenEntry(text);
    if (entry === undefined) return false;
    place.at = at;
    entries += 1;
    head = entry;
    if (entry.key !== '') keys.isDoubled(entry.key, entry.hash);
    if (entry.kind === 'adopt') adopted = entry.seq;
    remember(entry, past);
    return true;
  });
  // To the end: nothing is left to prove.
  if (isEnd || first === undefined) return null;
  return { ...begun, first, entries, reached: { ...begun.reached, head, adopted } };
}

type Step = (row: number, entry: Entry | undefined, at: number) => boolean;
type Walk = (journal: JournalCsv, step: Step, first: RowPlace | undefined) => boolean;
type Proving = {
  readonly journal: JournalCsv;
  readonly depth: Depth;
  readonly walk: Walk;
  readonly from: Begun;
};

/** Null if a row has a lower number than the one before, and the walk does not mend that. */
function proved({ journal, depth, walk, from }: Proving): Proved | null {
  const { past, keys, place, first } = from;
  const unreadable: Finding[] = [];
  const proof = beginProof({ depth, past, keys, from: from.reached });
  let { entries } = from;
  const isWhole = walk(
    journal,
    (row, entry, at) => {
      if (entry === undefined) {
        unreadable.push({ code: 'entry-unreadable', tab: 'ledger', row, seq: 0, column: '' });
        return true;
      }
      if (entry.seq < proof.head().seq) return false;
      place.at = at;
      entries += 1;
      proof.take(row, entry);
      return true;
    },
    first,
  );
  if (!isWhole) return null;
  const { seq, hash: headHash } = proof.head();
  const findings = [...unreadable, ...proof.findings()];
  return { depth, entries, head: { seq, hash: headHash }, findings, past };
}

function inOrderOfFile(
  journal: JournalCsv,
  step: Step,
  first?: RowPlace,
  end = Number.POSITIVE_INFINITY,
): boolean {
  let isInOrder = true;
  journal.each((row, text, at) => {
    if (at >= end) return false;
    isInOrder = step(row, entryOf(text), at);
    return isInOrder;
  }, first);
  return isInOrder;
}

/** Somebody has sorted the rows. */
function inOrderOfNumber(journal: JournalCsv, step: Step): boolean {
  const rows: { readonly seq: number; readonly row: number; readonly at: number }[] = [];
  journal.each((row, text, at) => {
    const entry = entryOf(text);
    if (entry === undefined) step(row, entry, at);
    else rows.push({ seq: entry.seq, row, at });
    return true;
  });
  rows.sort((a, b) => a.seq - b.seq);
  return rows.every(({ row, at }) => step(row, entryOf(journal.textAt(at)), at));
}
