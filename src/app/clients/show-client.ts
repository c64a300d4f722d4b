// Returns one client's current state, with the points by lot for the quote; of a number that leads to another, that
// one's. Staff are told how many points they may still give.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { bookedDays } from '../bookings/booked-days';
import { type HandLeft, handLeft } from '../byhand/hand-left';
import { memberId, rowHint } from '../command-parts';
import { holderOf } from '../ledger/holder';
import { settingsInForce } from '../ledger/settings-in-force';
import { checkpointOf } from '../ledger/transaction';
import type { Checkpoint } from '../ports/checkpoint';
import type { ClientRow } from '../ports/members';
import type { ReadingWorld } from '../ports/world';
import { type ClientDetails, detailsOf } from './client-details';

type ShowClientRefusal = { readonly code: 'client-unknown' } | { readonly code: 'not-set-up' };

/** Points that whoever asks may still move by hand today; null without a limit. */
export type ClientShown = ClientDetails & { readonly handLeft: HandLeft | null };

export const showClient = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({
    id: memberId,
    row: rowHint,
    /** Whether a quote needs the days on which bookings give the points: where they come before invoices. */
    booked: v.optional(v.boolean(), false),
  }),
  run(world, { id, row, booked }, { who }): Result<ClientShown, ShowClientRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const found = holderOf(world, { id, row }, checkpoint);
    const client = found && world.members.list(found.row, 1).clients[0];
    if (found === null || client?.id !== found.id) return refuse({ code: 'client-unknown' });
    const details = detailsOf({ ...client, state: found.state }, world.clock.moment());
    const days = () => ({ bookedOn: daysOf(world, checkpoint, { ...client, state: found.state }) });
    return accept({ ...details, ...(booked ? days() : {}), handLeft: handLeft(world, checkpoint, who) });
  },
});

function daysOf(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  { id, state, contact }: ClientRow,
): readonly Day[] {
  const weighing = { ...settingsInForce(world, checkpoint), moment: world.clock.moment() };
  return bookedDays(world, weighing)({ numbers: [id, ...(state?.merged ?? [])], contact });
}
