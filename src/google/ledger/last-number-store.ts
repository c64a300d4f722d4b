// The last number of each client, card and entry taken back, in script properties beside the checkpoint, which says what they
// have to be: they are written with it in one call, and one that is missing, older or somebody's is not believed.
import type { Checkpoint, CheckpointStore } from '../../app/ports/checkpoint';
import { noNumbers, numbersIn, type Touched, withNumbers } from '../../core/journal/last-numbers';
import type { Store } from '../properties/properties';

const keyOf = (shard: number) => `last.${shard}`;

export type LastNumberStore = Pick<CheckpointStore, 'isLast'> & {
  /** The marks that the checkpoint has to be written with, and the properties beside it. */
  noting(checkpoint: Checkpoint): {
    readonly marks: string;
    readonly shards: { readonly [key: string]: string };
  };
};

export function lastNumberStore(store: Store): LastNumberStore {
  const kept = (shard: number) => store.get(keyOf(shard));
  /** What was written in this execution in place of marks that a checkpoint in memory still has. */
  const written = new Map<string, string>();
  const marksOf = ({ numbers }: Checkpoint) => written.get(numbers) ?? numbers;
  let read: { readonly marks: string; readonly of: ReturnType<typeof numbersIn> } | undefined;

  function numberOf(marks: string, id: string): number | null {
    if (read?.marks !== marks) read = { marks, of: numbersIn({ marks, kept }) };
    return read.of(id);
  }

  return {
    isLast(checkpoint, id, seq) {
      const recent = checkpoint.recent.find(([known]) => known === id)?.[1];
      const exact = recent ?? touchedIn(checkpoint, id);
      if (exact !== undefined) return exact === seq;
      // Another number may be that of somebody else at the same place.
      return numberOf(marksOf(checkpoint), id) === seq ? true : null;
    },
    noting(checkpoint) {
      const before = marksOf(checkpoint);
      const { marks, changed } = withNumbers({ marks: before, kept }, allTouched(checkpoint));
      // Where nothing was noted, each checkpoint begins anew.
      if (before.length === noNumbers.length && marks !== before) {
        for (const [from, to] of written) if (to === before) written.set(from, marks);
        written.set(before, marks);
      }
      return {
        marks,
        shards: Object.fromEntries([...changed].map(([shard, text]) => [keyOf(shard), text])),
      };
    },
  };
}

function touchedIn({ touched }: Checkpoint, id: string): number | undefined {
  for (let one = touched; one !== null; one = one.before) if (one.id === id) return one.seq;
  return undefined;
}

function allTouched({ touched }: Checkpoint): readonly Touched[] {
  const all: Touched[] = [];
  for (let one = touched; one !== null; one = one.before) all.push([one.id, one.seq]);
  return all;
}
