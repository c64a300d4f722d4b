// What the proof of a long ledger has learnt, kept so that it goes on another day.
import type { Day } from '../../core/day';

/** The last complete proof, or the one that is under way. */
export type ProofName = 'proved' | 'proving';

/** How far a proof came: the last entry's number and hash. */
export type ProofMark = {
  readonly seq: number;
  readonly hash: string;
  /** When it got there. */
  readonly day: Day;
  /** When it began with the first entry. */
  readonly begun: Day;
};

export type ProofNotes = {
  /** Null if there is none, or a newer Carnet wrote it. */
  mark(name: ProofName): ProofMark | null;
  /** What it has learnt; null if nothing was kept, or somebody has changed it. */
  lines(name: ProofName): readonly string[] | null;
  /** Only inside the lock. @param lines none for a ledger that is short enough to be proved whole each time */
  write(name: ProofName, mark: ProofMark, lines: readonly string[]): void;
  /** The last entry of which the owner got a mail; 0 if there was none. */
  mailed(): number;
  /** Only inside the lock. */
  noteMailed(seq: number): void;
  /** Only inside the lock. */
  forget(name: ProofName): void;
};
