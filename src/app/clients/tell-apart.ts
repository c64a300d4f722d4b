// Says that two clients who look like one are two, for everybody in the salon.
import * as v from 'valibot';
import { type ApartPair, apartPair, toldApart } from '../../core/members/told-apart';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand, defineQuery } from '../action';
import { memberId } from '../command-parts';
import { checkpointOf, inLock, type TransactionRefusal } from '../ledger/transaction';

/** The same number twice: there is nobody to tell apart. */
type SameClient = { readonly code: 'merge-with-itself' };

export const tellApart = defineCommand({
  roles: ['owner', 'staff'],
  needs: 'record',
  command: v.object({ one: memberId, other: memberId }),
  run(world, { one, other }): Result<{ readonly told: number }, TransactionRefusal | SameClient> {
    if (one === other) return refuse({ code: 'merge-with-itself' });
    return inLock(world, () => {
      if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
      const pairs = toldApart(world.toldApart.read(), apartPair(one, other));
      world.toldApart.write(pairs);
      return accept({ told: pairs.length });
    });
  },
});

export const listApart = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({}),
  run(world): Result<{ readonly pairs: readonly ApartPair[] }, TransactionRefusal> {
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    return accept({ pairs: world.toldApart.read() });
  },
});
