// A journal's entries, by the client whose points they move.
import type { Entry } from './entry';

/** The entries that move points, by member, in order of their numbers. */
export function entriesByMember(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const byMember = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.member === '') continue;
    const own = byMember.get(entry.member);
    if (own === undefined) byMember.set(entry.member, [entry]);
    else own.push(entry);
  }
  return byMember;
}
