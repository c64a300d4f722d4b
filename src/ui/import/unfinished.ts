// An import that was begun and is not through: kept in this browser, since its files are on this computer.

export type Unfinished = {
  readonly schema: 1;
  readonly batch: string;
  readonly files: readonly string[];
  /** Clients and sales that are through, of how many. */
  readonly done: number;
  readonly all: number;
};

const KEY = 'carnet-import';

/** The last one that was begun; null if it is through, or if this browser stores nothing. */
export function readUnfinished(): Unfinished | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Unfinished | null;
    return kept?.schema === 1 && Array.isArray(kept.files) ? kept : null;
  } catch {
    return null;
  }
}

export function keepUnfinished(unfinished: Omit<Unfinished, 'schema'>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ schema: 1, ...unfinished } satisfies Unfinished));
  } catch {
    // The same files can be chosen again all the same: the ledger knows what is in.
  }
}

export function forgetUnfinished(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing was kept
  }
}
