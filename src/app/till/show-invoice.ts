// Returns an invoice, or points given without one, with the data for its refund or correction: its remainder and its ruleset.
import * as v from 'valibot';
import { isGiven } from '../../core/decide/given';
import type { InvoiceView } from '../../core/decide/view';
import { accept, type Result, refuse } from '../../core/result';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { defineQuery } from '../action';
import { type IssuedStoredValue, issuedBy } from '../cards/issued-cards';
import { entrySeen } from '../command-parts';
import type { RulesetRefusal } from '../ledger/cited-ruleset';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import { fetchInvoice } from './reversing';

/** The invoice's view for decisions, and its cards. */
export type ShownInvoice = InvoiceView & {
  /** Current states of the gift cards and vouchers that paid for it, and of those that it issued. */
  readonly storedValues: readonly StoredValueState[];
  /** The issued ones with their codes, so that the staff who sold them can read them out again. */
  readonly issued: readonly IssuedStoredValue[];
};

export const showInvoice = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object(entrySeen.entries),
  run(
    world,
    { seq, row },
    { who },
  ): Result<ShownInvoice, TransactionRefusal | RulesetRefusal | { readonly code: 'entry-unknown' }> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const fetched = fetchInvoice(world, transactionAt(world, checkpoint, []), { seq, row });
    if (!fetched.ok) return fetched;
    const { invoice, storedValues } = fetched.value;
    const { entry } = invoice;
    if (entry.kind !== 'invoice' && !isGiven(entry)) return refuse({ code: 'entry-unknown' });
    const today = world.clock.today();
    // A code is as good as money: staff see it only on the day of issue, the owner always.
    const maySee = who.role === 'owner' || entry.day === today;
    const issued = issuedBy(world, entry).map((storedValue) =>
      maySee || storedValue.code === '' ? storedValue : { ...storedValue, ...withheld },
    );
    const states = storedValues.flatMap(({ state }) => (state === null ? [] : [state]));
    return accept({ ...invoice, storedValues: states, issued });
  },
});

const withheld = { code: '', hidden: 'withheld' } as const;
