// Proves a journal that was exported, whatever its length: of each entry only what later ones need is kept.
import { hash } from 'node:crypto';
import { noPast, type Past } from '../../core/decide/decided-again';
import type { Finding } from '../../core/decide/finding';
import { beginProof, type Depth, type Proof } from '../../core/decide/proof';
import { type Entry, type Head, readEntry } from '../../core/journal/entry';
import { type JournalCsv, openJournal } from './journal-csv';
import { knownKeys } from './known-keys';

export type Proved = {
  readonly depth: Depth;
  readonly entries: number;
  readonly head: Head;
  readonly findings: readonly Finding[];
  readonly past: Past;
};

/** @throws LedgerCorrupt `format-newer` if a newer Carnet wrote it */
export function proveJournal(file: string, depth: Depth): Proved {
  const journal = openJournal(file);
  try {
    return proved(journal, depth, inOrderOfFile) ?? (proved(journal, depth, inOrderOfNumber) as Proved);
  } finally {
    journal.close();
  }
}

type Step = (row: number, entry: Entry | undefined, at: number) => boolean;
type Walk = (journal: JournalCsv, step: Step) => boolean;

/** Null if a row has a lower number than the one before, and the walk does not mend that. */
function proved(journal: JournalCsv, depth: Depth, walk: Walk): Proved | null {
  const unreadable: Finding[] = [];
  const place = { at: 0 };
  const proof: Proof = beginProof({ depth, past: pastIn(journal, place), keys: knownKeys() });
  let entries = 0;
  const isWhole = walk(journal, (row, entry, at) => {
    if (entry === undefined) {
      unreadable.push({ code: 'entry-unreadable', tab: 'ledger', row, seq: 0, column: '' });
      return true;
    }
    if (entry.seq < proof.head().seq) return false;
    place.at = at;
    entries += 1;
    proof.take(row, entry);
    return true;
  });
  if (!isWhole) return null;
  const { seq, hash: headHash } = proof.head();
  const findings = [...unreadable, ...proof.findings()];
  return { depth, entries, head: { seq, hash: headHash }, findings, past: proof.past };
}

function inOrderOfFile(journal: JournalCsv, step: Step): boolean {
  let isInOrder = true;
  journal.each((row, text, at) => {
    if (isInOrder) isInOrder = step(row, entryOf(text), at);
  });
  return isInOrder;
}

/** Somebody has sorted the rows. */
function inOrderOfNumber(journal: JournalCsv, step: Step): boolean {
  const rows: { readonly seq: number; readonly row: number; readonly at: number }[] = [];
  journal.each((row, text, at) => {
    const entry = entryOf(text);
    if (entry === undefined) step(row, entry, at);
    else rows.push({ seq: entry.seq, row, at });
  });
  rows.sort((a, b) => a.seq - b.seq);
  return rows.every(({ row, at }) => step(row, entryOf(journal.textAt(at)), at));
}

function entryOf(text: string | null): Entry | undefined {
  return readEntry(text, sha256);
}

function sha256(text: string): string {
  return hash('sha256', text);
}

/** What is taken back is read again where it stands. */
function pastIn(journal: JournalCsv, place: { readonly at: number }): Past {
  const invoices = placesOf();
  const reversals = new Map<number, number[]>();
  const entryAt = (at: number) => entryOf(journal.textAt(at)) as Entry;
  return {
    ...noPast(),
    invoices: {
      get(seq) {
        const at = invoices.get(seq);
        return at === undefined ? undefined : entryAt(at);
      },
      set: (seq) => invoices.set(seq, place.at),
    },
    reversals: {
      get: (seq) => reversals.get(seq)?.map(entryAt),
      set: (seq) => reversals.set(seq, [...(reversals.get(seq) ?? []), place.at]),
    },
  };
}

// Of a list that has grown, so many more.
const MORE = 1.5;
const NOWHERE = -1;

/** Places by number, in eight bytes each. */
function placesOf() {
  let places = new Float64Array(1 << 12).fill(NOWHERE);
  return {
    get(seq: number): number | undefined {
      const at = places[seq] ?? NOWHERE;
      return at === NOWHERE ? undefined : at;
    },
    set(seq: number, at: number): void {
      if (seq >= places.length) {
        const larger = new Float64Array(Math.ceil((seq + 1) * MORE)).fill(NOWHERE);
        larger.set(places);
        places = larger;
      }
      places[seq] = at;
    },
  };
}
