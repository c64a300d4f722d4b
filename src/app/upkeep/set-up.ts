// Makes the tabs and the checkpoint. Safe to run again: what is there stays, what is missing is made.
import * as v from 'valibot';
import { languages } from '../../core/language';
import { currencyOf } from '../../core/money';
import type { PolicyRefusal } from '../../core/policies';
import { accept, LedgerCorrupt, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { emptyCheckpoint, inLock } from '../ledger/transaction';
import { type Opened, openedOf } from '../till/open';

export type SetUpRefusal = PolicyRefusal | { readonly code: 'busy' };

export const setUp = defineCommand({
  roles: ['owner'],
  command: v.object({
    language: v.picklist(languages),
    currency: v.string(),
  }),
  run(world, { language, currency: code }): Result<Opened, SetUpRefusal> {
    const currency = currencyOf(code);
    if (currency === undefined) {
      const refusal = { code: 'choice-unknown', text: code } as const;
      return refuse({ code: 'policy-refused', policy: 'currency', refusal });
    }
    return inLock(world, () => {
      world.tabs.make(language, currency);
      const found = world.checkpoint.read();
      // Entries without a checkpoint are somebody's ledger: the owner adopts them by hand, or not at all.
      if (found === null && world.journal.lastRow() > 1) throw new LedgerCorrupt('checkpoint-missing', 0);
      if (found === null) world.checkpoint.write(emptyCheckpoint);
      return accept<Opened>(openedOf(world, found ?? emptyCheckpoint));
    });
  },
});
