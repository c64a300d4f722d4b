// Returns one client's current state, with the points by lot for the quote; of a number that leads to another, that
// one's. Staff are told how many points they may still give.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { type HandLeft, handLeft } from '../byhand/hand-left';
import { memberId, rowHint } from '../command-parts';
import { holderOf } from '../ledger/holder';
import { checkpointOf } from '../ledger/transaction';
import { type ClientDetails, detailsOf } from './client-details';

type ShowClientRefusal = { readonly code: 'client-unknown' } | { readonly code: 'not-set-up' };

/** Points that whoever asks may still move by hand today; null without a limit. */
export type ClientShown = ClientDetails & { readonly handLeft: HandLeft | null };

export const showClient = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({ id: memberId, row: rowHint }),
  run(world, { id, row }, { who }): Result<ClientShown, ShowClientRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const found = holderOf(world, { id, row }, checkpoint);
    const client = found && world.members.list(found.row, 1).clients[0];
    if (found === null || client?.id !== found.id) return refuse({ code: 'client-unknown' });
    const details = detailsOf({ ...client, state: found.state }, world.clock.moment());
    return accept({ ...details, handLeft: handLeft(world, checkpoint, who) });
  },
});
