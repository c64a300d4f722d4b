// Makes one client of two: points, visits and levels are added up, and whatever named the other leads to the one who stays.
import * as v from 'valibot';
import type { MergeRefusal } from '../../core/decide/decide-merge';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { decideOn, nothingFetched } from '../ledger/fetch-view';
import { holderOf } from '../ledger/holder';
import { inTransaction } from '../ledger/transaction';
import { verifiedMember } from '../ledger/verified-state';
import { type WriteRefusal, writeIn } from '../ledger/write';
import type { ClientDetails } from './client-details';
import type { Alias } from './list-clients';
import { type ContactChanged, clientNow, clientSought, exchange, exchanged } from './merging';

export type MergeClientsRefusal = WriteRefusal | MergeRefusal | ContactChanged;

export type Merged = {
  /** The entry of the client who stays, by which the merge can be undone, and the ledger row where it was seen. */
  readonly seq: number;
  readonly row: number;
  readonly client: ClientDetails;
  /** What leads to the client from now on, as its row says it. */
  readonly alias: Alias;
};

export const mergeClients = defineCommand({
  roles: ['owner', 'staff'],
  needs: ['record', 'contacts'],
  command: v.object({
    /** The client who stays; of a number that leads to another, that one. */
    into: clientSought,
    from: clientSought,
    /** Contact fields that the two rows exchange, as `plan-merge` showed them. */
    exchanged: v.pipe(v.array(exchange), v.maxLength(20)),
  }),
  run(world, command, request): Result<Merged, MergeClientsRefusal> {
    return inTransaction<Merged, MergeClientsRefusal>(world, (transaction) => {
      const { checkpoint, moment } = transaction;
      const into = holderOf(world, command.into, checkpoint);
      const found = world.members.locate(command.from.id, command.from.row);
      if (into === null || found === null) return refuse({ code: 'client-unknown' });
      const from = { ...found, ...verifiedMember(world, found, checkpoint) };
      const { key, hash } = request;
      const written = writeIn<MergeClientsRefusal>(world, transaction, { request, member: into }, () => {
        const fetched = { ...nothingFetched, members: into.id === from.id ? [into] : [into, from] };
        const fields = command.exchanged.map(({ field }) => field);
        const about = { kind: 'merge', key, request: hash, into: into.id, from: from.id } as const;
        const decided = decideOn(world, transaction, fetched, { ...about, exchanged: fields });
        return exchanged(world, { into, from }, command.exchanged, decided);
      });
      if (!written.ok) return written;
      // The last of the two entries is the other one's.
      const { entry, row } = written.value;
      const client = clientNow(world, written.value.member ?? into, moment);
      const other = clientNow(world, from, moment);
      if (!client.ok || !other.ok) return refuse({ code: 'client-unknown' });
      const { name, phone, email, loyaltyCard, code } = other.value;
      const alias = { id: from.id, into: into.id, name, phone, email, loyaltyCard, code };
      return accept({ seq: entry.seq - 1, row: row - 1, client: client.value, alias });
    });
  },
});
