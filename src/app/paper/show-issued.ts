// Returns a gift card or voucher with its code, to be printed again from its row. A code is as good as money: staff get
// it on the day of issue alone, the owner always.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { defineQuery } from '../action';
import { type IssuedStoredValue, issuedBy } from '../cards/issued-cards';
import { rowHint, storedValueId } from '../command-parts';
import { entriesOfCards } from '../ledger/find-entry';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import { storedValueOf } from '../till/presented-cards';
import { type PaperSalon, paperSalon } from './salon';

export type ShownIssued = Pick<IssuedStoredValue, 'code' | 'hidden'> & {
  readonly salon: PaperSalon;
  readonly state: StoredValueState;
};

export const showIssued = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({ storedValue: storedValueId, row: rowHint }),
  run(
    world,
    { storedValue: id, row },
    { who },
  ): Result<
    ShownIssued,
    TransactionRefusal | { readonly code: 'stored-value-unknown'; readonly text: string }
  > {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const { state } = storedValueOf(world, checkpoint, id, row);
    if (state === null) return refuse({ code: 'stored-value-unknown', text: id });
    const salon = paperSalon(world, transactionAt(world, checkpoint, []).ruleset);
    const maySee = who.role === 'owner' || state.issuedOn === world.clock.today();
    if (!maySee) return accept({ salon, state, code: '', hidden: 'withheld' });
    // The code derives from the key of the entry that issued it: one that was carried over by an adoption has none.
    const issued = entriesOfCards(world, [id])
      .flatMap((entry) => issuedBy(world, entry))
      .find((one) => one.id === id);
    return accept({ salon, state, code: issued?.code ?? '', hidden: issued?.hidden ?? 'forgotten' });
  },
});
