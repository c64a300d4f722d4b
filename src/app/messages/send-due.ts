// The hourly run's part in messages: first all that has happened goes into the outbox, then mail goes out, as far as the
// time and the day's mails reach.
import { messageRules } from '../../core/messages/occasions';
import { isSendingHour } from '../../core/messages/sending-hours';
import { accept, type Result, refuse } from '../../core/result';
import { settingsInForce } from '../ledger/settings-in-force';
import { checkpointOf, type TransactionRefusal } from '../ledger/transaction';
import { verifiedMembers } from '../ledger/verified-state';
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld, World } from '../ports/world';
import { correspondenceOf } from './letters';
import { lookAtDay } from './look-at-day';
import { makeFromJournal } from './make-messages';
import { openOutbox } from './outbox-rows';
import { recipientFor } from './recipient-for';
import { type Addressed, type Sending, sendNext, waitingIn } from './send-next';

/**
 * `isDone`: nothing is left that could have been done now. `stopped` says why what is left did not go out: the time was over,
 * the day's mails are used up, the account does not let Carnet send, Google fails, or it is night.
 */
export type SentDue = {
  readonly isDone: boolean;
  readonly stopped: '' | 'time' | 'quota' | 'denied' | 'failing' | 'night';
};

const outOfTime: SentDue = { isDone: false, stopped: 'time' };

/** Failures one after the other by which Google is not only wrong about one address. */
const MOST_FAILURES = 2;

/** More than go out in the time of a run. */
const VERIFIED_AT_ONCE = 100;

const FIRST_ROW = 2;

/** @param end milliseconds since 1970, after which no other portion is begun */
export function sendDue(world: World, end: number): Result<SentDue, TransactionRefusal> {
  const isTime = () => Date.parse(world.clock.now()) < end;
  for (let isDone = false; !isDone; ) {
    if (!isTime()) return accept(outOfTime);
    const made = makeFromJournal(world);
    if (!made.ok) return made;
    isDone = made.value.isDone;
  }
  for (let first: number | null = FIRST_ROW; first !== null; ) {
    if (!isTime()) return accept(outOfTime);
    const looked: ReturnType<typeof lookAtDay> = lookAtDay(world, first);
    if (!looked.ok) return looked;
    first = looked.value.next;
  }
  // What is sent was put down before with all that happened until then: a deleted row cannot come back.
  if (isSendingHour(world.clock.moment())) return sendAll(world, isTime);
  return accept({ isDone: true, stopped: 'night' });
}

function sendAll(world: World, isTime: () => boolean): Result<SentDue, TransactionRefusal> {
  const checkpoint = checkpointOf(world);
  if (checkpoint === null) return refuse({ code: 'not-set-up' });
  const sending = sendingIn(world, checkpoint);
  for (let failures = 0; isTime(); ) {
    const turn = sendNext(world, sending);
    if (!turn.ok) return turn;
    if (turn.value === 'done') return accept({ isDone: true, stopped: '' });
    if (turn.value === 'quota' || turn.value === 'denied')
      return accept({ isDone: false, stopped: turn.value });
    failures = turn.value === 'failing' ? failures + 1 : 0;
    if (failures === MOST_FAILURES) return accept({ isDone: false, stopped: 'failing' });
    world.lock.pause();
  }
  return accept(outOfTime);
}

/** Read once for all mails of the run. */
function sendingIn(world: ReadingWorld, checkpoint: Checkpoint): Sending {
  const { ruleset } = settingsInForce(world, checkpoint);
  const moment = world.clock.moment();
  const waiting = waitingIn(openOutbox(world, checkpoint), moment);
  const correspondence = correspondenceOf(world, ruleset, moment);
  return {
    rules: messageRules(ruleset),
    reserve: ruleset.mailReserve,
    from: correspondence.salon,
    replyTo: ruleset.replyTo,
    verified: verifiedAmong(world, checkpoint, [...new Set(waiting.map(({ member }) => member))]),
    correspondence,
    recipient: (client: Addressed, happenings) => recipientFor(world, client, happenings, correspondence),
  };
}

/** One search of the journal for all instead of one for each. */
function verifiedAmong(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  ids: readonly string[],
): ReadonlyMap<string, number> {
  if (ids.length === 0) return new Map();
  const { rows } = world.members.find(ids.slice(0, VERIFIED_AT_ONCE));
  return new Map([...verifiedMembers(world, rows, checkpoint)].map(([id, { state }]) => [id, state.seq]));
}
