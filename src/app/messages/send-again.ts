// Sends a message once more that was not sent, or perhaps: as a new row, which the clock sends like any other.
import * as v from 'valibot';
import { type MessageState, newMark } from '../../core/messages/message';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { rowHint } from '../command-parts';
import { inTransaction, type TransactionRefusal } from '../ledger/transaction';
import { addMessages, openOutbox } from './outbox-rows';

export type SendAgainRefusal =
  | TransactionRefusal
  /** Somebody deleted its row, or changed it. */
  | { readonly code: 'message-unknown' }
  /** It still waits, or was sent. */
  | { readonly code: 'message-not-open'; readonly is: MessageState }
  /** Somebody has sent it again before. */
  | { readonly code: 'message-again'; readonly number: number };

/** The number of the new message. */
export type SentAgain = { readonly number: number };

export const sendAgain = defineCommand({
  roles: ['owner', 'staff'],
  needs: 'record',
  command: v.object({ number: v.pipe(v.number(), v.integer(), v.minValue(1)), row: rowHint }),
  run(world, { number }, { key }): Result<SentAgain, SendAgainRefusal> {
    return inTransaction<SentAgain, SendAgainRefusal>(world, ({ checkpoint, moment }) => {
      const { rows, progress } = openOutbox(world, checkpoint);
      const seen = rows.find((row) => row.number === number);
      const message = seen && world.outbox.read([seen])[0]?.message;
      if (seen === undefined || message == null) return refuse({ code: 'message-unknown' });
      // The new row has the same happenings: one that stands already was written before its first one was marked.
      const later = rows.filter(
        (row) => row.number > number && row.keys.some((one) => seen.keys.includes(one)),
      );
      const next = world.outbox.read(later).find((row) => row.message?.again === number)?.message;
      if (next !== undefined && next !== null && next.key !== key)
        return refuse({ code: 'message-again', number: next.number });
      const mark = seen.mark ?? { ...newMark(number), state: 'unsure', why: 'row-changed' };
      if (mark.state !== 'notSent' && mark.state !== 'unsure')
        return refuse({ code: 'message-not-open', is: mark.state });
      const added =
        next ??
        addMessages(world, progress, [{ ...message, made: moment, by: 'person', key, again: number }])[0];
      const again = added?.number ?? 0;
      world.outbox.mark([{ ...mark, next: again }], rows);
      if (next !== undefined) world.outboxProgress.write(progress);
      return accept({ number: again });
    });
  },
});
