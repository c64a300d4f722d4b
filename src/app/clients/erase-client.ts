// Forgets who a client was, at the client's own wish: the entries and their figures stay, and refunds still work.
import type { EraseRefusal } from '../../core/decide/decide-erase';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { decideOn, nothingFetched } from '../ledger/fetch-view';
import { holderOf } from '../ledger/holder';
import { inTransaction } from '../ledger/transaction';
import { verifiedMember } from '../ledger/verified-state';
import { type WriteRefusal, writeIn } from '../ledger/write';
import { clientSought } from './merging';

export type EraseClientRefusal = WriteRefusal | EraseRefusal;

export type Erased = { readonly seq: number; readonly id: string };

export const eraseClient = defineCommand({
  roles: ['owner'],
  /** Of a number that leads to another client, that one and all its numbers. */
  command: clientSought,
  run(world, sought, request): Result<Erased, EraseClientRefusal> {
    return inTransaction<Erased, EraseClientRefusal>(world, (transaction) => {
      const { checkpoint } = transaction;
      const member = holderOf(world, sought, checkpoint);
      if (member === null) return refuse({ code: 'client-unknown' });
      const others = member.state.merged.flatMap((id) => {
        const found = world.members.locate(id, 0);
        return found === null ? [] : [{ ...found, ...verifiedMember(world, found, checkpoint) }];
      });
      const { key, hash } = request;
      const command = { kind: 'erase', key, request: hash, member: member.id } as const;
      const fetched = { ...nothingFetched, members: [...others, member] };
      const written = writeIn<EraseRefusal>(world, transaction, { request, member }, () =>
        decideOn(world, transaction, fetched, command),
      );
      return written.ok ? accept({ seq: written.value.entry.seq, id: member.id }) : written;
    });
  },
});
