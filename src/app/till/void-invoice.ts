// Undoes a whole invoice, or what earlier refunds have left of it: it did not happen.
import * as v from 'valibot';
import { entryPoints } from '../../core/entry';
import { accept } from '../../core/result';
import { defineCommand } from '../action';
import { afterOf, type ClientAfter } from '../clients/client-details';
import { entrySeen, memberSeen, shortText } from '../command-parts';
import { writeEntry } from '../ledger/write';
import { decideReverse, type ReversingRefusal } from './reversing';

export type Voided = {
  readonly seq: number;
  /** The change of the balance. */
  readonly points: number;
  /** Points that should have gone and nobody has. */
  readonly shortfall: number;
  /** Money to give back to the client, and what went back to gift cards. */
  readonly money: number;
  readonly toStoredValues: number;
  readonly client: ClientAfter | null;
};

export const voidInvoice = defineCommand({
  roles: ['owner', 'staff'],
  command: v.object({ ...entrySeen.entries, member: v.nullable(memberSeen), note: shortText }),
  run(world, command, request) {
    const written = writeEntry<ReversingRefusal>(world, request, command.member, (transaction, member) => {
      const back = { what: 'void' } as const;
      const decided = decideReverse(world, transaction, member, command, back, request, command.note);
      if (!decided.ok) return decided;
      if (decided.value === null) throw new Error('a void has no key of another');
      const { draft, storedValues } = decided.value;
      return accept({ drafts: [draft], others: [], storedValues });
    });
    if (!written.ok) return written;
    const { entry, member } = written.value;
    return accept<Voided>({
      seq: entry.seq,
      points: entryPoints(entry),
      shortfall: Math.max(0, entry.change.shortfall),
      money: entry.reversal?.money ?? 0,
      toStoredValues: -(entry.sums?.paid ?? 0),
      client: member && afterOf(member, world.clock.moment()),
    });
  },
});
