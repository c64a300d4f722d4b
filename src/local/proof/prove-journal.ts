// Proves a journal that was exported, whatever its length.
import type { Past } from '../../core/decide/decided-again';
import type { Finding } from '../../core/decide/finding';
import { beginProof, type Depth } from '../../core/decide/proof';
import type { Entry, Head } from '../../core/journal/entry';
import { type JournalCsv, openJournal } from './journal-csv';
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
  /** Where the entry begins that is taken. */
  const place = { at: 0 };
  const past = pastIn(journal, place);
  const unreadable: Finding[] = [];
  const proof = beginProof({ depth, past, keys: knownKeys() });
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
  return { depth, entries, head: { seq, hash: headHash }, findings, past };
}

function inOrderOfFile(journal: JournalCsv, step: Step): boolean {
  return journal.each((row, text, at) => step(row, entryOf(text), at));
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
