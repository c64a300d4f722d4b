// The figures counted anew from all entries, where they were not kept entry by entry.
import { dayAt, type Month, monthOf } from '../day';
import { entriesByMember } from '../journal/entries-by-member';
import type { Entry } from '../journal/entry';
import { foldMember } from '../members/member';
import { foldStoredValue, type StoredValueState, storedValuesIn } from '../stored-values/stored-value';
import { countedIn, type Figures, noFigures, withCounted } from './figures';
import { holdersOf } from './holders';

/** @param entries each once, in order of number; some may be lost for good */
export function countedFigures(entries: readonly Entry[]): Figures {
  const seq = entries[entries.length - 1]?.seq ?? 0;
  const latest = latestOf(entries);
  const members = [...entriesByMember(entries)].map(([id, own]) => foldMember(id, own));
  const counted = withCounted(noFigures, entries.map(countedIn), latest);
  return { ...counted, seq, holders: holdersOf({ members, cards: cardsOf(entries) }, seq, latest) };
}

/** The month in which the newest of the entries was recorded. */
function latestOf(entries: readonly Entry[]): Month | '' {
  let latest: Month | '' = '';
  for (const { moment } of entries) {
    const month = monthOf(dayAt(moment));
    if (month > latest) latest = month;
  }
  return latest;
}

function cardsOf(entries: readonly Entry[]): readonly StoredValueState[] {
  const own = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const id of storedValuesIn(entry)) {
      const known = own.get(id);
      if (known === undefined) own.set(id, [entry]);
      else known.push(entry);
    }
  return [...own].flatMap(([id, moves]) => foldStoredValue(id, moves) ?? []);
}
