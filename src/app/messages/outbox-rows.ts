// The outbox under the lock: its rows, and how far it has come.
import type { Moment } from '../../core/day';
import type { Happening } from '../../core/messages/happenings';
import type { Message } from '../../core/messages/message';
import { type OutboxProgress, progressFrom, withOpen } from '../../core/messages/outbox-progress';
import type { Checkpoint } from '../ports/checkpoint';
import type { OutboxSeen } from '../ports/outbox';
import type { ReadingWorld, World } from '../ports/world';

export type OpenOutbox = { readonly rows: readonly OutboxSeen[]; readonly progress: OutboxProgress };

/**
 * Rows and progress. Where nothing is known, as in a copy of a sheet, the outbox begins now: whatever waits in its rows may
 * have been sent by the original.
 */
export function openOutbox(world: ReadingWorld, { seq, hash }: Checkpoint): OpenOutbox {
  const rows = world.outbox.all();
  const highest = Math.max(0, ...rows.map(({ number }) => number));
  const kept = world.outboxProgress.read() ?? progressFrom({ seq, hash }, world.clock.today(), highest);
  // Rows stand before the progress is written, and so do marks: a run was killed between the two.
  const progress = { ...kept, made: Math.max(kept.made, highest) };
  const open = rows.filter(({ mark }) => mark === null || mark.state === 'waiting');
  return { rows, progress: withOpen(progress, new Set(open.map(({ number }) => number))) };
}

/** What a new message needs besides its number. */
export type MessageDraft = Omit<Message, 'number'>;

/**
 * One message for each client and occasion: each has a text of its own, and one that cannot be used keeps back no other.
 * They go out in one letter.
 */
export function draftsFor(
  happenings: readonly Happening[],
  made: Moment,
  by: Pick<Message, 'by' | 'key' | 'again'>,
): readonly MessageDraft[] {
  const own = new Map<string, Map<string, Happening[]>>();
  for (const happening of happenings) {
    const { member, occasion } = happening;
    const theirs = own.get(member) ?? new Map<string, Happening[]>();
    theirs.set(occasion, [...(theirs.get(occasion) ?? []), happening]);
    own.set(member, theirs);
  }
  return [...own].flatMap(([member, theirs]) =>
    [...theirs.values()].map((told) => ({ made, member, happenings: told, ...by })),
  );
}

/**
 * Adds messages below the last row, and then says so outside the sheet.
 * @param progress as it is once the rows stand, but for the numbers
 */
export function addMessages(
  world: World,
  progress: OutboxProgress,
  drafts: readonly MessageDraft[],
): readonly Message[] {
  const messages = drafts.map((draft, i): Message => ({ ...draft, number: progress.made + 1 + i }));
  world.outbox.append(messages);
  world.outboxProgress.write({ ...progress, made: progress.made + messages.length });
  return messages;
}

/** Whether nobody has deleted a row: then whatever was told stands there. */
export function isComplete({ rows, progress }: OpenOutbox): boolean {
  return rows.filter(({ number }) => number > 0 && number <= progress.made).length === progress.made;
}
