// Sends the next mail: one client's waiting messages, under the lock. Before Google is asked, it is written down outside
// the sheet and in the rows that they are being sent; afterwards what came of it.
import { addHours, type Moment } from '../../core/day';
import type { ClientWrittenTo } from '../../core/messages/fate';
import { fateOf, hindranceOf } from '../../core/messages/fate';
import type { Happening } from '../../core/messages/happenings';
import {
  type Correspondence,
  type Letter,
  type LetterRefusal,
  letterFor,
  type Recipient,
  unwritable,
} from '../../core/messages/letter';
import { type Mark, type MessageReason, newMark } from '../../core/messages/message';
import type { MessageRules } from '../../core/messages/occasions';
import { mayBegin, type OutboxProgress, withAgain, withBegun } from '../../core/messages/outbox-progress';
import { accept, type Result, refuse } from '../../core/result';
import { checkpointOf, inLock, type TransactionRefusal } from '../ledger/transaction';
import { verifiedMember } from '../ledger/verified-state';
import type { Checkpoint } from '../ports/checkpoint';
import type { Contact } from '../ports/members';
import type { OutboxRow, OutboxSeen } from '../ports/outbox';
import type { World } from '../ports/world';
import { type OpenOutbox, openOutbox } from './outbox-rows';

/** What the mails of one run have in common. */
export type Sending = {
  readonly rules: MessageRules;
  /** Recipients of the day that are left to the owner. */
  readonly reserve: number;
  readonly from: string;
  readonly replyTo: string;
  /** The numbers of the last entries that the clients' rows are known to show. */
  readonly verified: ReadonlyMap<string, number>;
  readonly correspondence: Correspondence;
  /** The client, with what a letter about these happenings needs. */
  recipient(client: Addressed, happenings: readonly Happening[]): Recipient;
};

export type Addressed = ClientWrittenTo & { readonly contact: Contact };

/**
 * `moved`: something was sent or given up, and there may be more. `done`: nothing waits. `quota`: the rest waits for
 * tomorrow. `denied`: the account does not let Carnet send mail. `failing`: Google failed, and has certainly not sent it.
 */
export type Turn = 'moved' | 'done' | 'quota' | 'denied' | 'failing';

/** How often Google may fail for a message before it is given up, and how long it waits for the next try. */
const MOST_TRIES = 3;
const HOURS_BETWEEN = 0.5;

/** Waiting messages of one client that go out in one mail. */
const MOST_JOINED = 20;

// What is kept of single numbers outside the sheet has to fit in a property of nine kilobytes.
const MOST_AHEAD = 500;
const MOST_AGAIN = 300;

export function sendNext(world: World, sending: Sending): Result<Turn, TransactionRefusal> {
  return inLock<Turn, TransactionRefusal>(world, () => {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const outbox = openOutbox(world, checkpoint);
    if (settle(world, outbox)) return accept('moved');
    const waiting = waitingIn(outbox, world.clock.moment());
    const [first] = waiting;
    if (first === undefined) return accept('done');
    const own = waiting.filter(({ member }) => member === first.member);
    const room = Math.min(MOST_JOINED, MOST_AHEAD - outbox.progress.ahead.length);
    const rows = world.outbox.read(own.slice(0, Math.max(1, room)));
    const client = clientOf(world, checkpoint, first.member, sending.verified);
    return accept(decided(world, sending, { outbox, rows, client }));
  });
}

/** Messages that may be sent now: in order of number, those that Google failed for after the others. */
export function waitingIn({ rows, progress }: OpenOutbox, now: Moment): readonly OutboxSeen[] {
  const tried = ({ mark }: OutboxSeen) => mark?.tried ?? [];
  const isRested = (row: OutboxSeen) => tried(row).every((moment) => addHours(moment, HOURS_BETWEEN) <= now);
  return rows
    .filter((row) => row.mark?.state === 'waiting' && mayBegin(progress, row.number) && isRested(row))
    .sort((a, b) => tried(a).length - tried(b).length || a.number - b.number);
}

/**
 * Puts down what a run left that was killed, and what is in the rows but must not be sent.
 * @returns whether anything was
 */
function settle(world: World, { rows, progress }: OpenOutbox): boolean {
  const at = world.clock.moment();
  const marks = rows.flatMap((row): readonly Mark[] => {
    const why = whyNot(row, progress);
    if (why === null) return [];
    const state = why === 'row-changed' ? 'notSent' : 'unsure';
    return [{ ...(row.mark ?? newMark(row.number)), state, why, at }];
  });
  if (marks.length === 0 && progress.sending.length === 0) return false;
  const changed = marks.filter(({ why }) => why === 'row-changed').map(({ number }) => number);
  if (changed.length > 0) world.outboxProgress.write(withBegun(progress, changed));
  world.outbox.mark(marks, rows);
  world.outboxProgress.write({ ...withBegun(progress, changed), sending: [] });
  return true;
}

/** Null if the row is in order. */
function whyNot({ number, mark, isShown }: OutboxSeen, progress: OutboxProgress): MessageReason | null {
  if (number === 0) return null;
  const isOpen = mayBegin(progress, number);
  if (isOpen && mark?.state !== 'sending')
    return mark === null || (mark.state === 'waiting' && !isShown) ? 'row-changed' : null;
  if (mark === null || (mark.state !== 'waiting' && mark.state !== 'sending')) return null;
  return progress.sending.includes(number) ? 'interrupted' : 'restored';
}

function clientOf(
  world: World,
  checkpoint: Checkpoint,
  id: string,
  verified: Sending['verified'],
): Addressed | null {
  const seen = world.members.locate(id, 0);
  const contact = seen && world.members.contact(seen);
  if (seen === null || contact === null) return null;
  const isKnown = seen.state !== null && verified.get(id) === seen.state.seq;
  const { state, movements } =
    isKnown && seen.state !== null
      ? { state: seen.state, movements: seen.movements }
      : verifiedMember(world, seen, checkpoint);
  return { id, state, movements, contact };
}

type Found = {
  readonly outbox: OpenOutbox;
  readonly rows: readonly OutboxRow[];
  readonly client: Addressed | null;
};

function decided(world: World, sending: Sending, { outbox, rows, client }: Found): Turn {
  const hindrance = hindranceOf(client);
  if (client === null || hindrance !== null) {
    giveUp(world, outbox, rows, hindrance ?? 'client-unknown');
    return 'moved';
  }
  const moment = world.clock.moment();
  const fates = rows.map((row) => ({
    row,
    fate:
      row.message === null
        ? ({ why: 'row-changed' } as const)
        : fateOf(row.message, client, sending.rules, moment),
  }));
  const lost = fates.flatMap(({ row, fate }) => ('why' in fate ? [{ row, why: fate.why }] : []));
  if (lost.length > 0) return givenUp(world, outbox, lost);
  const told = fates.flatMap(({ row, fate }) => ('tell' in fate ? [{ row, tell: fate.tell }] : []));
  const [first, ...others] = told.flatMap(({ tell }) => tell);
  if (first === undefined) return 'done';
  const recipient = sending.recipient(client, [first, ...others]);
  // What cannot be written keeps no other message from being sent.
  const mute = told.flatMap(({ row, tell }) => {
    const refusal = unwritable(tell, recipient, sending.correspondence);
    return refusal === undefined ? [] : [{ row, why: reasonFor(refusal) }];
  });
  if (mute.length > 0) return givenUp(world, outbox, mute);
  const letter = letterFor([first, ...others], recipient, sending.correspondence);
  if (!letter.ok) throw new Error(`each message can be written, but not all: ${letter.refusal.code}`);
  return post(world, sending, { outbox, rows, letter: letter.value, to: client.contact.email });
}

function reasonFor({ code }: LetterRefusal): MessageReason {
  return code === 'message-text-wrong' ? 'text-wrong' : 'card-hidden';
}

type GivenUp = { readonly row: OutboxRow; readonly why: MessageReason };

/** Gives up those of one reason; the next turn looks at what is left. */
function givenUp(world: World, outbox: OpenOutbox, all: readonly GivenUp[]): Turn {
  const why = all[0]?.why ?? 'no-longer-so';
  giveUp(
    world,
    outbox,
    all.filter((one) => one.why === why).map(({ row }) => row),
    why,
  );
  return 'moved';
}

function giveUp(world: World, outbox: OpenOutbox, rows: readonly OutboxSeen[], why: MessageReason): void {
  const numbers = rows.map(({ number }) => number);
  const marks = rows.map(({ number, mark }) => {
    return { ...(mark ?? newMark(number)), state: 'notSent', why, at: world.clock.moment() } as const;
  });
  // The rows first: a run that is killed in between comes here again.
  world.outbox.mark(marks, outbox.rows);
  world.outboxProgress.write(withBegun(outbox.progress, numbers));
}

type Posted = Pick<Found, 'outbox' | 'rows'> & { readonly letter: Letter; readonly to: string };

function post(world: World, sending: Sending, { outbox, rows, letter, to }: Posted): Turn {
  const left = world.post.left();
  const { reserve } = sending;
  const asked = { ...outbox.progress, quota: { left, reserve, at: world.clock.moment() } };
  if (left === null || left <= reserve) {
    world.outboxProgress.write(asked);
    return left === null ? 'denied' : 'quota';
  }
  const numbers = rows.map(({ number }) => number);
  const begun = { ...withBegun(asked, numbers), sending: numbers };
  world.outboxProgress.write(begun);
  const marked = (change: Partial<Mark>): readonly Mark[] =>
    rows.map(({ number, mark }) => ({ ...(mark ?? newMark(number)), ...change }));
  const gone = world.outbox.mark(marked({ state: 'sending', why: '', at: '' }), outbox.rows);
  if (gone.length > 0) {
    // Somebody deletes the row of a message to keep it from being sent, in this second.
    const rest = numbers.filter((number) => !gone.includes(number));
    world.outbox.mark(
      marked({ state: 'waiting' }).filter(({ number }) => rest.includes(number)),
      outbox.rows,
    );
    world.outboxProgress.write({ ...withAgain(begun, rest), sending: [] });
    return 'moved';
  }
  const { subject, text, html } = letter;
  const isSent = world.post.send({ to, subject, text, html, from: sending.from, replyTo: sending.replyTo });
  const at = world.clock.moment();
  const after = isSent ? left - 1 : world.post.left();
  const ended = { ...begun, sending: [], quota: { left: after, reserve, at } };
  if (isSent) {
    world.outbox.mark(marked({ state: 'sent', why: '', at }), outbox.rows);
    world.outboxProgress.write(ended);
    return 'moved';
  }
  // A mail that counts may have been sent, whatever Google said then.
  const isUnsent = after === left;
  if (!isUnsent) {
    world.outbox.mark(marked({ state: 'unsure', why: 'interrupted', at }), outbox.rows);
    world.outboxProgress.write(ended);
    return 'failing';
  }
  const tried = [...(rows[0]?.mark?.tried ?? []), at];
  const isOver = tried.length >= MOST_TRIES || ended.again.length >= MOST_AGAIN;
  const again = isOver
    ? ({ state: 'notSent', why: 'google-refused', at, tried } as const)
    : ({ state: 'waiting', why: '', at: '', tried } as const);
  world.outbox.mark(marked(again), outbox.rows);
  world.outboxProgress.write(isOver ? ended : withAgain(ended, numbers));
  return 'failing';
}
