import { accept, type Result, refuse } from '../../core/result';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { defineQuery } from '../action';
import { presentedCard } from '../command-parts';
import { checkpointOf, type TransactionRefusal } from '../ledger/transaction';
import { type StoredValueRefusal, storedValueByCode } from '../till/presented-cards';

export type ShownStoredValue = { readonly row: number; readonly state: StoredValueState };

export const showStoredValue = defineQuery({
  roles: ['owner', 'staff'],
  command: presentedCard,
  triesCode: () => true,
  run(world, { code, row }): Result<ShownStoredValue, StoredValueRefusal | TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const storedValue = storedValueByCode(world, checkpoint, code, row);
    return storedValue.ok
      ? accept({ row: storedValue.value.row, state: storedValue.value.state })
      : storedValue;
  },
});
