// Writes to a client because somebody asks for it: a row in the outbox, which the clock sends.
import * as v from 'valibot';
import { isEmailAddress } from '../../core/members/email-address';
import type { Happening } from '../../core/messages/happenings';
import type { MessageState } from '../../core/messages/message';
import { occasions } from '../../core/messages/occasions';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { memberId, rowHint } from '../command-parts';
import { holderOf } from '../ledger/holder';
import { inTransaction, type TransactionRefusal } from '../ledger/transaction';
import { type AboutRefusal, happeningAsked } from './happening-asked';
import { addMessages, openOutbox } from './outbox-rows';

export type WriteMessageRefusal =
  | TransactionRefusal
  | AboutRefusal
  | { readonly code: 'client-unknown' }
  | { readonly code: 'client-erased' }
  /** What is typed for the client is none: a mail to it would never leave. */
  | { readonly code: 'message-address'; readonly email: string }
  /** It is in the outbox already. */
  | { readonly code: 'message-there'; readonly number: number; readonly is: MessageState };

export type MessageWritten = {
  /** The number of the message. */
  readonly number: number;
  /** Whether there is an address that it can go to, which not everybody may see. */
  readonly isAddressed: boolean;
};

/** What a message is to be about. */
export const aboutWhat = {
  member: v.object({ id: memberId, row: rowHint }),
  occasion: v.picklist(occasions),
  /** The entry that it tells of; 0 if it is about none. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
};

export const writeMessage = defineCommand({
  roles: ['owner', 'staff'],
  needs: 'record',
  command: v.object(aboutWhat),
  run(world, { member, occasion, seq }, { key }): Result<MessageWritten, WriteMessageRefusal> {
    return inTransaction<MessageWritten, WriteMessageRefusal>(world, (transaction) => {
      const { checkpoint, moment } = transaction;
      const client = holderOf(world, member, checkpoint);
      if (client === null) return refuse({ code: 'client-unknown' });
      if (client.state.erased) return refuse({ code: 'client-erased' });
      const email = world.members.contact(client)?.email ?? '';
      if (email !== '' && !isEmailAddress(email)) return refuse({ code: 'message-address', email });
      const isAddressed = email !== '';
      const asked = happeningAsked(world, transaction, { member: client.id, occasion, seq, key });
      if (!asked.ok) return asked;
      const happening: Happening = asked.value;
      const { rows, progress } = openOutbox(world, checkpoint);
      const there = rows.find(({ keys }) => keys.includes(happening.key));
      if (there !== undefined) {
        if (world.outbox.read([there])[0]?.message?.key !== key)
          return refuse({
            code: 'message-there',
            number: there.number,
            is: there.mark?.state ?? 'unsure',
          });
        world.outboxProgress.write(progress);
        return accept({ number: there.number, isAddressed });
      }
      const draft = {
        made: moment,
        member: client.id,
        happenings: [happening],
        by: 'person',
        key,
        again: 0,
      } as const;
      const [added] = addMessages(world, progress, [draft]);
      return accept({ number: added?.number ?? 0, isAddressed });
    });
  },
});
