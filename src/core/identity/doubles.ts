// Pairs of clients that may be one person, and why.
import { idsOf, type PersonIndex, weightOf } from './directory';
import { isLikely, isSure, keysOf, type Sign, signsBetween } from './person';

export type Pair = {
  /** Two ids, in the order of the directory. */
  readonly ids: readonly [string, string];
  /** What they have in common, strongest first. */
  readonly by: readonly Sign[];
  readonly isSure: boolean;
};

/** Every pair once, the surest first; pairs that are equally sure stay in the order of the directory. */
export function doublesIn(index: PersonIndex): readonly Pair[] {
  const pairs: Pair[] = [];
  const passed = new Set<string>();
  for (const [id, person] of index.known) {
    passed.add(id);
    const others = new Set(keysOf(person).flatMap((key) => idsOf(index, key)));
    for (const other of others) {
      const known = passed.has(other) ? undefined : index.known.get(other);
      if (known === undefined) continue;
      const by = signsBetween(person, known);
      if (isSure(by) || isLikely(by)) pairs.push({ ids: [id, other], by, isSure: isSure(by) });
    }
  }
  return pairs.sort((a, b) => Number(b.isSure) - Number(a.isSure) || weightOf(b.by) - weightOf(a.by));
}
