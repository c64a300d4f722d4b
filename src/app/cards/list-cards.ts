// Lists gift cards and vouchers with their balances, newest first: ids, never codes.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { defineQuery } from '../action';
import { memberId } from '../command-parts';
import { checkpointOf, type TransactionRefusal } from '../ledger/transaction';

export type ListedStoredValue = { readonly row: number; readonly state: StoredValueState };

export const listStoredValues = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({
    /** Those that a client bought or got, under any number that leads to that client; without it, all. */
    members: v.exactOptional(v.array(memberId)),
  }),
  run(
    world,
    { members },
  ): Result<{ readonly storedValues: readonly ListedStoredValue[] }, TransactionRefusal> {
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    const storedValues = world.storedValues
      .compare()
      .flatMap(({ row, state }) =>
        state === null || (members !== undefined && !members.includes(state.member)) ? [] : [{ row, state }],
      )
      .sort((a, b) => b.state.seq - a.state.seq);
    return accept({ storedValues });
  },
});
