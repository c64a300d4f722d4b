// Whose points end soon, in portions: which part of a balance ends when is known to the client's state alone.
import * as v from 'valibot';
import { SOON_DAYS, type SoonGone, soonGone } from '../../core/reports/soon-gone';
import { accept, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { isCurrent } from '../clients/holders';
import { rowHint } from '../command-parts';
import { checkpointOf } from '../ledger/transaction';
import { newestOf } from '../ledger/verified-state';
import { ROWS_AT_ONCE } from '../rows-at-once';

/** Without a name: whoever asks has the clients, or may not see them. */
export type Expiring = SoonGone & { readonly id: string };

export type ListedExpiring = {
  readonly expiring: readonly Expiring[];
  /** The row to continue from, or null at the end. */
  readonly next: number | null;
};

export const listExpiring = defineQuery({
  roles: ['owner', 'staff'],
  needs: 'reports',
  command: v.object({ first: v.pipe(rowHint, v.minValue(2)) }),
  run(world, { first }) {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const moment = world.clock.moment();
    const { clients, lastRow } = world.members.list(first, ROWS_AT_ONCE);
    const ending = clients
      .filter(isCurrent)
      .flatMap(({ id, state }) =>
        state === null ? [] : [{ id, state, parts: soonGone(state, moment, SOON_DAYS) }],
      )
      .filter(({ parts }) => parts.length > 0);
    // A damaged or older cell tells of points that the client may have used since: those that count are held against the journal.
    const newest = newestOf(world, ending, checkpoint);
    const next = first + ROWS_AT_ONCE;
    return accept<ListedExpiring>({
      expiring: ending.flatMap((client) =>
        newest.has(client) ? client.parts.map((part) => ({ id: client.id, ...part })) : [],
      ),
      next: next <= lastRow ? next : null,
    });
  },
});
