// Which years can be closed, and whether the Ledger is so long that one should be.
import * as v from 'valibot';
import { closableYears, LONG_LEDGER, recordedLater } from '../../core/journal/closing';
import { accept, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { checkpointOf } from '../ledger/transaction';

export type Closing = {
  /** The years that are over and have entries in the Ledger, each with those that leave it: its own and all before. */
  readonly years: readonly { readonly year: number; readonly entries: number }[];
  readonly inLedger: number;
  readonly archived: number;
  /** Lines in the Ledger of earlier years that were recorded in a later one. */
  readonly recordedLater: number;
  readonly isProposed: boolean;
};

export const showClosing = defineQuery({
  roles: ['owner'],
  command: v.object({}),
  run(world) {
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    const days = world.archive.days();
    // The last line stays: the next one is written by it.
    const years = closableYears(days.slice(0, -1), world.clock.today());
    return accept<Closing>({
      years,
      inLedger: days.length,
      archived: world.journal.archived().entries,
      recordedLater: recordedLater(days),
      isProposed: years.length > 0 && days.length >= LONG_LEDGER,
    });
  },
});
