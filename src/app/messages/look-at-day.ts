// Once a day, looks at all clients in portions for what time brings: birthdays, points about to expire, absences.
import type { Moment } from '../../core/day';
import type { Happening } from '../../core/messages/happenings';
import { type ClientInTime, happeningsInTime } from '../../core/messages/happenings-in-time';
import { type MessageRules, messageRules } from '../../core/messages/occasions';
import type { OutboxProgress } from '../../core/messages/outbox-progress';
import { accept, type Result, refuse } from '../../core/result';
import { settingsInForce } from '../ledger/settings-in-force';
import {
  checkpointOf,
  inTransaction,
  type Transaction,
  type TransactionRefusal,
} from '../ledger/transaction';
import { verifiedMembers } from '../ledger/verified-state';
import type { World } from '../ports/world';
import { ROWS_AT_ONCE } from '../rows-at-once';
import { addMessages, draftsFor, isComplete, type OpenOutbox, openOutbox } from './outbox-rows';

/** The row to continue from, or null once all clients were looked at today. */
export type Looked = { readonly next: number | null };

/** @param first row of Clients; clients are read without the lock, and looked at again under it */
export function lookAtDay(world: World, first: number): Result<Looked, TransactionRefusal> {
  const checkpoint = checkpointOf(world);
  if (checkpoint === null) return refuse({ code: 'not-set-up' });
  const moment = world.clock.moment();
  const today = world.clock.today();
  if (world.outboxProgress.read()?.day === today) return accept({ next: null });
  const rules = messageRules(settingsInForce(world, checkpoint).ruleset);
  const { clients, lastRow } = world.members.list(first, ROWS_AT_ONCE);
  const due = clients.filter(({ id, state, contact: { birthday } }) => {
    return state !== null && happeningsInTime({ id, state, birthday }, moment, rules).length > 0;
  });
  const end = first + ROWS_AT_ONCE;
  const next = end <= lastRow ? end : null;
  if (due.length === 0 && next !== null) return accept({ next });
  return inTransaction<Looked, TransactionRefusal>(world, (transaction) => {
    const outbox = openOutbox(world, transaction.checkpoint);
    const ids = due.map(({ id }) => id);
    const told = ids.length === 0 ? [] : dueAmong(world, transaction, ids, outbox);
    const drafts = draftsFor(told, transaction.moment, { by: 'clock', key: '', again: 0 });
    const progress: OutboxProgress = next === null ? { ...outbox.progress, day: today } : outbox.progress;
    addMessages(world, progress, drafts);
    return accept({ next });
  });
}

/** What is due for clients by their verified states, and was not told before. */
function dueAmong(
  world: World,
  { checkpoint, ruleset, moment }: Transaction,
  ids: readonly string[],
  outbox: OpenOutbox,
): readonly Happening[] {
  const rules = messageRules(ruleset);
  const rows = world.members.find(ids).rows;
  const verified = verifiedMembers(world, rows, checkpoint);
  const known = new Set(outbox.rows.flatMap(({ keys }) => keys));
  const isWhole = isComplete(outbox);
  return rows.flatMap(({ id, contact: { birthday } }) => {
    const state = verified.get(id)?.state;
    if (state === undefined) return [];
    const client = { id, state, birthday };
    const due = happeningsInTime(client, moment, rules).filter(({ key }) => !known.has(key));
    return isWhole ? due : newSince(due, client, rules, endOf(outbox.progress));
  });
}

/** Where rows were deleted, nobody knows what they told: only what was not due yet when it was last looked at. */
function newSince(
  due: readonly Happening[],
  client: ClientInTime,
  rules: MessageRules,
  then: Moment,
): readonly Happening[] {
  const before = new Set(happeningsInTime(client, then, rules).map(({ key }) => key));
  return due.filter(({ key }) => !before.has(key));
}

function endOf({ day }: OutboxProgress): Moment {
  return `${day}T23:59`;
}
