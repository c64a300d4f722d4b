// Lists the messages in the outbox, newest first, in portions.
import * as v from 'valibot';
import { type Moment, monthOf } from '../../core/day';
import type { MessageReason, MessageState } from '../../core/messages/message';
import type { Occasion } from '../../core/messages/occasions';
import { isUsedUp, type Quota } from '../../core/messages/outbox-progress';
import { nextMorning, nextSending } from '../../core/messages/sending-hours';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { memberId } from '../command-parts';
import { checkpointOf } from '../ledger/transaction';
import type { OutboxRow, OutboxSeen } from '../ports/outbox';
import { openOutbox } from './outbox-rows';
import { type SentByOccasion, sentInMonth } from './sent-in-month';

/** Messages in an answer. */
const AT_ONCE = 50;

export type MessageShown = {
  readonly number: number;
  /** The row where it was seen: a hint. */
  readonly row: number;
  readonly member: string;
  readonly occasions: readonly Occasion[];
  readonly made: Moment;
  readonly state: MessageState;
  readonly why: MessageReason | '';
  /** When it was sent or given up; '' until then. */
  readonly at: Moment | '';
  /** The number of the message that sends it once more; 0 if none. */
  readonly next: number;
};

export type OutboxList = {
  readonly messages: readonly MessageShown[];
  /** Of all rows, or of the client's. Those that a person has sent again do not count. */
  readonly counts: {
    readonly waiting: number;
    readonly notSent: number;
    readonly unsure: number;
    /** To clients who have not agreed to be written to: nobody has to do anything, so they are counted by themselves. */
    readonly noConsent: number;
  };
  /** `before` of the next portion, or null at the end. */
  readonly next: number | null;
  /** What the sender's account could still send when it was last asked; null if it never was. */
  readonly quota: Quota | null;
  /** When the clock sends what waits: now, tomorrow morning, or null if the account does not let Carnet send mail. */
  readonly goesOut: Moment | null;
  /** How many went out this month. */
  readonly sent: SentByOccasion;
};

type ListRefusal = { readonly code: 'not-set-up' };

const shows = ['all', 'waiting', 'notSent', 'noConsent'] as const;
type Show = (typeof shows)[number];

export const listOutbox = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({
    show: v.picklist(shows),
    /** The messages of one client; '' for all. */
    member: v.union([v.literal(''), memberId]),
    /** Only those with a lower number; null for the newest. */
    before: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  run(world, { show, member, before }): Result<OutboxList, ListRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const { rows, progress } = openOutbox(world, checkpoint);
    const own = rows.filter((row) => row.number > 0 && (member === '' || row.member === member));
    const wanted = own
      .filter((row) => isWanted(row, show) && (before === null || row.number < before))
      .sort((a, b) => b.number - a.number);
    const page = wanted.slice(0, AT_ONCE);
    const found = new Map(world.outbox.read(page).map((row) => [row.number, row]));
    const messages = page.flatMap(({ number }) => shownOf(found.get(number)));
    const last = page[page.length - 1]?.number ?? null;
    const next = wanted.length > AT_ONCE ? last : null;
    const { quota } = progress;
    const goesOut = nextTurn(quota, world.clock.moment());
    const sent = sentInMonth(own, monthOf(world.clock.today()));
    return accept({ messages, counts: countsOf(own), next, quota, goesOut, sent });
  },
});

function nextTurn(quota: Quota | null, now: Moment): Moment | null {
  if (quota !== null && quota.left === null) return null;
  const morning = quota !== null && isUsedUp(quota, now) ? nextMorning(quota.at) : '';
  return morning > now ? morning : nextSending(now);
}

function isWanted(row: OutboxSeen, show: Show): boolean {
  if (isUnagreed(row) !== (show === 'noConsent')) return false;
  const state = stateOf(row);
  if (show === 'waiting') return state === 'waiting';
  return (
    show === 'all' || show === 'noConsent' || state === 'notSent' || state === 'unsure' || state === 'sending'
  );
}

function isUnagreed({ mark }: OutboxSeen): boolean {
  return mark?.state === 'notSent' && mark.why === 'no-consent';
}

/** A row whose mark was changed says nothing any more. */
function stateOf({ mark }: OutboxSeen): MessageState {
  return mark?.state ?? 'unsure';
}

function countsOf(rows: readonly OutboxSeen[]): OutboxList['counts'] {
  const open = rows.filter(({ mark }) => (mark?.next ?? 0) === 0);
  const unagreed = open.filter(isUnagreed).length;
  const count = (...states: readonly MessageState[]) =>
    open.filter((row) => states.includes(stateOf(row))).length;
  return {
    waiting: count('waiting'),
    notSent: count('notSent') - unagreed,
    unsure: count('unsure', 'sending'),
    noConsent: unagreed,
  };
}

/** Nothing of a row that was moved since. */
function shownOf(found: OutboxRow | undefined): readonly MessageShown[] {
  if (found === undefined) return [];
  const { number, row, member, message, mark } = found;
  const occasions = [...new Set((message?.happenings ?? []).map(({ occasion }) => occasion))];
  const { state, why, at, next } = mark ?? { state: 'unsure', why: 'row-changed', at: '', next: 0 };
  return [{ number, row, member, occasions, made: message?.made ?? '', state, why, at, next }];
}
