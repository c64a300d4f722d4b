// Returns one client's current state, with the points by lot for the quote; of a number that leads to another, that one's.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { memberId, rowHint } from '../command-parts';
import { holderOf } from '../ledger/holder';
import { checkpointOf } from '../ledger/transaction';

import { type ClientDetails, detailsOf } from './client-details';

type ShowClientRefusal = { readonly code: 'client-unknown' } | { readonly code: 'not-set-up' };

export const showClient = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({ id: memberId, row: rowHint }),
  run(world, { id, row }): Result<ClientDetails, ShowClientRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const found = holderOf(world, { id, row }, checkpoint);
    const client = found && world.members.list(found.row, 1).clients[0];
    if (found === null || client?.id !== found.id) return refuse({ code: 'client-unknown' });
    return accept(detailsOf({ ...client, state: found.state }, world.clock.moment()));
  },
});
