// The move of old entries from the Ledger to the archive, step by step: what can be killed in between can be gone on with.
import type { Day } from '../../core/day';
import type { ChainEnd, Entry } from '../../core/journal/entry';

export type Archive = {
  exists(): boolean;
  /** Whether a portion was cut off, or its last steps are still to be done: the next turn at the lock settles it. */
  isCutOff(): boolean;
  /** Makes room for so many lines that are cut out. Outside of the lock: in a tab of its own, which nobody reads. */
  prepare(most: number): void;
  /**
   * The first rows of the Ledger, as many as given at most and never its last, and the entry that the archive ends with:
   * null where that row holds none.
   */
  next(most: number): { readonly head: ChainEnd | null; readonly entries: readonly (Entry | null)[] };
  /** The highest number of an adoption in the Ledger, or 0: what it accepted may have gaps. */
  adopted(): number;
  /**
   * Copies entries below the archive's last, unseen by any reader. Inside the lock.
   * @param until the day up to which all are
   * @returns whether nobody has moved the archive's rows meanwhile
   */
  copy(entries: readonly Entry[], until: Day): boolean;
  /** Whether the copies stand there, every cell of them, and the Ledger still begins with the entries. */
  isCopied(entries: readonly Entry[]): boolean;
  /**
   * Cuts the Ledger's first rows out, which stand in the archive from then on. Inside the lock. Its last steps are for the
   * next turn at the lock.
   * @returns whether it was these that were there; else all is put back
   */
  remove(entries: readonly Entry[]): boolean;
  /** Entries in the tab of what is cut out, whether or not a note knows of a portion that was cut off. */
  leftBehind(): readonly Entry[];
  /** Empties that tab once they stand elsewhere; not where somebody has typed there. */
  clearLeft(): void;
  /** Whether a portion that was cut off has left copies in the archive's tab, which do not count. */
  hasCopies(): boolean;
  /** Moves those that somebody's sort has put among the lines that count below them again. Inside the lock. */
  partCopies(): void;
  /** The days of the Ledger's rows, in their order: as people see them. */
  days(): readonly Day[];
};
