// Replaces a ledger's entries, and derives clients and gift cards from the new ones.
import { type Draft, draftIn, type Entry, genesis, seal } from '../../src/core/journal/entry';
import { foldMember } from '../../src/core/members/member';
import { foldStoredValue, storedValuesIn } from '../../src/core/stored-values/stored-value';
import type { Ledger } from './ledger';

export function refold(ledger: Ledger, entries: readonly Entry[]): Ledger {
  const members = [...new Set(entries.map(({ member }) => member))].filter((id) => id !== '');
  const own = (id: string) => entries.filter(({ member }) => member === id);
  const values = [...new Set(entries.flatMap((entry) => [...storedValuesIn(entry)]))];
  const folded = values.flatMap((id) => {
    const state = foldStoredValue(id, entries);
    return state === null ? [] : [[id, state] as const];
  });
  return {
    ...ledger,
    entries,
    members: new Map(members.map((id) => [id, foldMember(id, own(id))])),
    storedValues: new Map(folded),
  };
}

/** The ledger after somebody has changed its entries and sealed the whole journal again. */
export function resealed(ledger: Ledger, change: (draft: Draft, seq: number) => Draft): Ledger {
  const entries: Entry[] = [];
  for (const entry of ledger.entries)
    entries.push(seal(change(draftIn(entry), entry.seq), entries.at(-1) ?? genesis));
  return refold(ledger, entries);
}
