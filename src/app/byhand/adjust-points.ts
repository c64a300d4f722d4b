// Adds points to a client by hand, or takes some.
import * as v from 'valibot';
import type { AdjustRefusal } from '../../core/decide/decide-adjust';
import { entryBalance, entryPoints } from '../../core/journal/told-by-entry';
import { isOwnCard } from '../../core/members/own-card';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { afterOf, type ClientAfter } from '../clients/client-details';
import { memberSeen, shortText } from '../command-parts';
import { decideOn, nothingFetched } from '../ledger/fetch-view';
import { holderOf } from '../ledger/holder';
import { inTransaction } from '../ledger/transaction';
import { type WriteRefusal, writeIn } from '../ledger/write';

/** Above 0 adds, below 0 takes. More than any salon gives is a slip. */
export const pointsByHand = v.pipe(v.number(), v.integer(), v.minValue(-999_999), v.maxValue(999_999));

export type Adjusted = {
  readonly seq: number;
  /** The change of the balance, and the balance after it. */
  readonly points: number;
  readonly balance: number;
  readonly client: ClientAfter | null;
};

export type AdjustPointsRefusal = AdjustRefusal | WriteRefusal;

export const adjustPoints = defineCommand({
  roles: ['owner', 'staff'],
  needs: 'byHand',
  command: v.object({
    member: memberSeen,
    points: pointsByHand,
    /** Why; the client reads it too. */
    note: shortText,
    /** The balance that the form said the client would have; null without a form. */
    seen: v.nullable(v.pipe(v.number(), v.integer())),
  }),
  run(world, { member: seen, points, note, seen: balance }, request): Result<Adjusted, AdjustPointsRefusal> {
    return inTransaction<Adjusted, AdjustPointsRefusal>(world, (transaction) => {
      world.members.proveColumns();
      const found = holderOf(world, seen, transaction.checkpoint);
      const contact = found && world.members.contact(found);
      if (found === null || contact === null) return refuse({ code: 'client-unknown' });
      const member = { ...found, contact };
      const limit = request.who.role === 'staff' ? request.who.may.byHand : null;
      const isOwn = isOwnCard(world.actor(), contact);
      const keyed = { key: request.key, request: request.hash };
      const asked = { member: member.id, points, note, batch: '', limit, isOwn, seen: balance } as const;
      const fetched = { ...nothingFetched, members: [member] };
      const written = writeIn<AdjustRefusal>(world, transaction, { request, member }, () =>
        decideOn(world, transaction, fetched, { kind: 'adjust', ...keyed, ...asked }),
      );
      if (!written.ok) return written;
      const { entry, member: after } = written.value;
      const client = after && afterOf(after, transaction.moment);
      return accept({
        seq: entry.seq,
        points: entryPoints(entry),
        balance: client?.standing.balance ?? entryBalance(entry) ?? 0,
        client,
      });
    });
  },
});
