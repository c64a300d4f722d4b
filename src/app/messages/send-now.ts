// Sends what waits at once, when the owner asks for it: the work of the hourly run, a portion at a time, from the account
// from which mail goes out.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { checkpointOf, inLock, type TransactionRefusal } from '../ledger/transaction';
import { type SentDue, sendDue } from './send-due';

export type SendNowRefusal =
  | TransactionRefusal
  /** Mail goes out from another account. */
  | { readonly code: 'sender-other' };

/** Google stops what a page asks for after six minutes; a person wants to see something before. */
const PORTION_MS = 40 * 1000;

export const sendNow = defineCommand({
  roles: ['owner'],
  command: v.object({}),
  run(world): Result<SentDue, SendNowRefusal> {
    const taken = inLock<object, SendNowRefusal>(world, () => {
      if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
      return world.sender.take() ? accept({}) : refuse({ code: 'sender-other' });
    });
    return taken.ok ? sendDue(world, Date.parse(world.clock.now()) + PORTION_MS) : taken;
  },
});
