// Numbers of erased clients, where no older version of the sheet reaches.

export type ErasedNumbers = {
  /** Oldest first; none if a newer Carnet wrote them, or in a copy of the sheet. */
  read(): readonly string[];
  /** Only inside the lock. */
  note(ids: readonly string[]): void;
};
