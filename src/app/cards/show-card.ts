import { accept, type Result, refuse } from '../../core/result';
import { proofOfLookUp } from '../../core/stored-values/looked-up';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { defineQuery } from '../action';
import { cardWithCode } from '../command-parts';
import { checkpointOf, type TransactionRefusal } from '../ledger/transaction';
import type { ReadingWorld } from '../ports/world';
import { type StoredValueRefusal, storedValueByCode } from '../till/presented-cards';

export type ShownStoredValue = {
  readonly row: number;
  readonly state: StoredValueState;
  /** Pays in place of the code; '' where the sheet has lost its secret. */
  readonly proof: string;
};

export const showStoredValue = defineQuery({
  roles: ['owner', 'staff'],
  command: cardWithCode,
  triesCode: () => true,
  run(world, { code, row }): Result<ShownStoredValue, StoredValueRefusal | TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const storedValue = storedValueByCode(world, checkpoint, code, row);
    return storedValue.ok ? accept(lookedUp(world, storedValue.value)) : storedValue;
  },
});

/** For whoever knows its code, or may see it. */
export function lookedUp(
  { secret, clock }: ReadingWorld,
  { row, state }: Pick<ShownStoredValue, 'row' | 'state'>,
): ShownStoredValue {
  const known = secret.known();
  return { row, state, proof: known === undefined ? '' : proofOfLookUp(known, state.id, clock.today()) };
}
