// One invoice with everything that a refund or correction of it needs: what is left of it, and the ruleset of its time.
import * as v from 'valibot';
import type { Entry } from '../../core/entry';
import { accept, type Result, refuse } from '../../core/result';
import type { Reversal } from '../../core/reversal';
import type { Ruleset } from '../../core/ruleset';
import { defineQuery } from '../action';
import { type IssuedStoredValue, issuedBy } from '../cards/issued-cards';
import { entrySeen } from '../command-parts';
import { type RulesetRefusal, rulesetCited } from '../ledger/cited-ruleset';
import { entryAt, partsOf, reversalsOf } from '../ledger/find-entry';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import { deadStoredValues } from './reversing';

export type ShownInvoice = {
  readonly entry: Entry;
  readonly earlier: readonly Reversal[];
  /** The settings that it was recorded by. */
  readonly ruleset: Ruleset;
  /** Gift cards and vouchers that it made, with their codes: staff who sold them may read them out again. */
  readonly issued: readonly IssuedStoredValue[];
  /** Gift cards that paid it and can take nothing back. */
  readonly dead: readonly string[];
};

export const showInvoice = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object(entrySeen.entries),
  run(
    world,
    { seq, row },
    { role },
  ): Result<ShownInvoice, TransactionRefusal | RulesetRefusal | { readonly code: 'entry-unknown' }> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const entry = entryAt(world, seq, row);
    if (entry === undefined || entry.kind !== 'invoice') return refuse({ code: 'entry-unknown' });
    const today = world.clock.today();
    const ruleset = rulesetCited(world, entry.ruleset, transactionAt(world, checkpoint, []));
    if (!ruleset.ok) return ruleset;
    const earlier = partsOf(reversalsOf(world, seq));
    // A code is money: staff read it on the day it was made, the owner always.
    const maySee = role === 'owner' || entry.day === today;
    const issued = issuedBy(world, entry).map((storedValue) =>
      maySee ? storedValue : { ...storedValue, code: '' },
    );
    const dead = deadStoredValues(world, { checkpoint, today }, entry);
    return accept({ entry, earlier, ruleset: ruleset.value, issued, dead });
  },
});
