// The commit: when it returns, the entries are in the journal.
import type { Entry } from '../../core/entry';
import type { World } from '../ports/world';

/** Appends entries one by one, because Google does not promise that buffered writes land in order. */
export function commit(world: World, entries: readonly Entry[]): void {
  for (const entry of entries) {
    world.journal.append(entry);
    world.journal.flush();
  }
}
