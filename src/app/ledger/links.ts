// Whether entries follow one another.
import { type ChainEnd, countsOn, type Entry } from '../../core/journal/entry';

export function isChain(head: ChainEnd, entries: readonly (Entry | null)[]): entries is readonly Entry[] {
  let last = head;
  for (const entry of entries) {
    if (entry === null || entry.seq !== last.seq + 1 || entry.prev !== last.hash) return false;
    if (!countsOn(last, entry)) return false;
    last = entry;
  }
  return true;
}
