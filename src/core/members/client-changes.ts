// Which rows of Clients were added or changed last, so that a sidebar that has all of them need not read them again.

/** Rows that commands have written for people: added, or with another name, phone, card. Points are in the journal. */
export type ClientChanges = {
  /** How many there were in all. */
  readonly count: number;
  /** The clients of the last ones, newest last. */
  readonly last: readonly string[];
};

export const noClientChanges: ClientChanges = { count: 0, last: [] };

// A property holds nine kilobytes, and whoever has missed more reads all clients again.
const KEPT = 50;

export function withChanges({ count, last }: ClientChanges, ids: readonly string[]): ClientChanges {
  return { count: count + ids.length, last: [...last, ...ids].slice(-KEPT) };
}

/** The clients changed since the count was so much; undefined if that is longer ago than is kept. */
export function changedSince({ count, last }: ClientChanges, seen: number): readonly string[] | undefined {
  const missed = count - seen;
  if (missed < 0 || missed > last.length) return undefined;
  return missed === 0 ? [] : last.slice(-missed);
}
