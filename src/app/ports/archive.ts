// The move of old entries from the Ledger to the archive, step by step: what can be killed in between can be gone on with.
import type { Day } from '../../core/day';
import type { ChainEnd, Entry } from '../../core/journal/entry';

export type Archive = {
  exists(): boolean;
  /** Whether a removal was cut off: the next turn at the lock settles it. */
  isCutOff(): boolean;
  /**
   * The first rows of the Ledger, as many as given at most and never its last, and the entry that the archive ends with:
   * null where that row holds none.
   */
  next(most: number): { readonly head: ChainEnd | null; readonly entries: readonly (Entry | null)[] };
  /** The highest number of an adoption in the Ledger, or 0: what it accepted may have gaps. */
  adopted(): number;
  /** Copies entries below the archive's last, unseen by any reader. Inside the lock. @param until the day up to which all are */
  copy(entries: readonly Entry[], until: Day): void;
  /** Whether the copies stand there, every cell of them. */
  isCopied(entries: readonly Entry[]): boolean;
  /**
   * Removes the Ledger's first rows, which stand in the archive from then on. Inside the lock.
   * @returns whether they were still there; nothing is done otherwise
   */
  remove(entries: readonly Entry[]): boolean;
  /** The days of the Ledger's rows, in their order: as people see them. */
  days(): readonly Day[];
};
