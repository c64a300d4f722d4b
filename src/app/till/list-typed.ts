// Names that were typed at the till lately, for the next time: who served, and what stands in no catalog.
import * as v from 'valibot';
import { type TypedNames, typedNames } from '../../core/invoice/typed-names';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { checkpointOf } from '../ledger/transaction';

// About a fortnight of a salon. Its rows are read in one call, however long the ledger is.
const MOST_ROWS = 400;

export const listTyped = defineQuery({
  roles: ['owner', 'staff'],
  needs: 'record',
  command: v.object({}),
  run(world): Result<TypedNames, { readonly code: 'not-set-up' }> {
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    const last = world.journal.lastRow();
    return accept(typedNames(world.journal.figures(Math.max(2, last - MOST_ROWS + 1), last)));
  },
});
