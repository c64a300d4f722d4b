// The commit: when it returns, the entries are in the journal.
import type { Entry } from '../../core/journal/entry';
import type { MemberRow } from '../ports/members';
import type { World } from '../ports/world';

/**
 * Appends entries one by one, because Google does not promise that buffered writes land in order.
 * @param members the clients whose rows were read: their names are shown beside their numbers
 */
export function commit(world: World, entries: readonly Entry[], members: readonly MemberRow[] = []): void {
  const names = namesOf(world, members);
  for (const entry of entries) {
    world.journal.append(entry, names.get(entry.member));
    world.journal.flush();
  }
}

/** The names in rows that were read, by number. */
export function namesOf(world: World, rows: readonly MemberRow[]): ReadonlyMap<string, string> {
  return new Map(rows.map((row) => [row.id, world.members.nameIn(row)]));
}
