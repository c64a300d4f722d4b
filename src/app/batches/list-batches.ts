// Lists the last series of entries that can be taken back as one: imports, and points for several clients.
import * as v from 'valibot';
import type { Batch } from '../../core/journal/batches';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { checkpointOf } from '../ledger/transaction';

export type BatchList = {
  /** Newest first. */
  readonly batches: readonly Batch[];
};

export const listBatches = defineQuery({
  roles: ['owner'],
  command: v.object({}),
  run(world): Result<BatchList, { readonly code: 'not-set-up' }> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    return accept({ batches: [...checkpoint.batches].reverse() });
  },
});
