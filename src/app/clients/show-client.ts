// Returns one client's current state, with the points by lot for the quote.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { memberId, rowHint } from '../command-parts';
import { checkpointOf } from '../ledger/transaction';
import { verifiedMember } from '../ledger/verified-state';
import { type ClientDetails, detailsOf } from './client-details';

type ShowClientRefusal = { readonly code: 'client-unknown' } | { readonly code: 'not-set-up' };

export const showClient = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({ id: memberId, row: rowHint }),
  run(world, { id, row }): Result<ClientDetails, ShowClientRefusal> {
    const found = world.members.locate(id, row);
    if (found === null) return refuse({ code: 'client-unknown' });
    const client = world.members.list(found.row, 1).clients[0];
    if (client === undefined || client.id !== id) return refuse({ code: 'client-unknown' });
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const { state } = verifiedMember(world, client, checkpoint);
    return accept(detailsOf({ ...client, state }, world.clock.moment()));
  },
});
