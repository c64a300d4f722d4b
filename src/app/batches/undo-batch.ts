// Takes a portion of a series back, the newest entries first. Safe to repeat, to stop and to continue later.
import * as v from 'valibot';
import { type Batch, batchKey } from '../../core/journal/batches';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { batchId } from '../command-parts';
import { writePortion } from '../importing/write-portion';
import { inTransaction, sealAll, type Transaction, type TransactionRefusal } from '../ledger/transaction';
import type { World } from '../ports/world';
import { batchPortion } from './batch-entries';
import { type LeftOut, type TakingBack, takenBackBy } from './taking-back';

// So many entries take some seconds, and leave a person a look at the progress.
const MOST_AT_ONCE = 200;

export type BatchUndone = {
  /** How many this portion took back. */
  readonly undone: number;
  /** What stays as it is, and why. */
  readonly leftOut: readonly LeftOut[];
  /** Where the next portion begins; 0 at the end. */
  readonly before: number;
  /** The series after it. */
  readonly batch: Batch;
};

/** Only the last series are known; an older one can be taken back entry by entry. */
export type BatchRefusal = { readonly code: 'batch-unknown' };

export const undoBatch = defineCommand({
  roles: ['owner'],
  command: v.object({ batch: batchId, before: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  run(world, { batch: id, before }): Result<BatchUndone, TransactionRefusal | BatchRefusal> {
    return inTransaction<BatchUndone, TransactionRefusal | BatchRefusal>(world, (transaction) => {
      const { checkpoint } = transaction;
      const batch = batchIn(checkpoint.batches, id);
      if (batch === undefined) return refuse({ code: 'batch-unknown' });
      const portion = batchPortion(world, checkpoint, batch, { before, most: MOST_AT_ONCE });
      const wanted = { entries: portion.entries, batch: id };
      const back = takenBackBy(world, transaction, wanted, (seq) => batchKey(id, `undo/${seq}`));
      const written = write(world, transaction, back);
      if (!written.ok) return written;
      const after = batchIn(written.value, id) ?? batch;
      const undone = after.undone - batch.undone;
      return accept({ undone, leftOut: back.leftOut, before: portion.before, batch: after });
    });
  },
});

function batchIn(batches: readonly Batch[], id: string): Batch | undefined {
  return batches.find((one) => one.id === id);
}

/** @returns the series afterwards */
function write(
  world: World,
  transaction: Transaction,
  { drafts, members, clients, storedValues }: TakingBack,
): Result<readonly Batch[], TransactionRefusal> {
  if (drafts.length === 0) return accept(transaction.checkpoint.batches);
  const sealed = sealAll(transaction, drafts);
  if (!sealed.ok) return sealed;
  writePortion(world, transaction, sealed.value, { newcomers: [], members, clients, storedValues });
  return accept(sealed.value.checkpoint.batches);
}
