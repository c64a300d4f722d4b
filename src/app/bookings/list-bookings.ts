// Lists the bookings of a day as they stand, and those of other days that a person has to look at.
import * as v from 'valibot';
import { dayAt } from '../../core/day';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { day } from '../command-parts';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import type { ReadingWorld } from '../ports/world';
import type { BookingsOfDay, ListedBooking } from './listed-booking';
import { isSettled, type Weighed, weighed } from './weighed';

/** Of other days; the rest is counted. */
const MOST_TO_LOOK_AT = 50;

export const listBookings = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({ day }),
  run(world, { day: wanted }): Result<BookingsOfDay, TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const transaction = transactionAt(world, checkpoint, []);
    const { ruleset, moment: now } = transaction;
    const { bookingsOn: isOn, bookingDelay: delay, visitCredit } = ruleset;
    const rows = world.bookings.exists() ? world.bookings.list() : [];
    const all = weighed(rows, transaction, ({ start }) => start.startsWith(wanted));
    const ofDay = all.filter(({ parts }) => parts.start !== null && dayAt(parts.start) === wanted);
    const toLookAt = all.filter((one) => standingOf(one) === 'look');
    const others = toLookAt.filter((one) => !ofDay.includes(one)).sort(newestFirst);
    const shown = [...ofDay.sort(byTime), ...others.slice(0, MOST_TO_LOOK_AT)];
    const names = namesOf(world, shown);
    const listed = shown.map((one) => listedBooking(one, names));
    return accept({
      day: wanted,
      isOn,
      delay,
      visitCredit,
      now,
      bookings: listed.slice(0, ofDay.length),
      look: listed.slice(ofDay.length),
      toLookAt: toLookAt.length,
      due: all.filter((one) => one.alone === 'due' && !isSettled(one) && !isLooked(one)).length,
      losing: all.filter(isLosing).length,
    });
  },
});

/** Where it stands: as it was settled, or else by itself. */
function standingOf(one: Weighed): ListedBooking['standing'] {
  if (isLooked(one)) return 'look';
  if (isSettled(one)) return one.note.seq > 0 ? 'credited' : 'none';
  return one.alone === 'not' ? 'none' : 'waiting';
}

/** Whether a person has to look at it: by what it says, or because its client was not found when Carnet last looked. */
function isLooked(one: Weighed): boolean {
  const { note, alone } = one;
  if (isSettled(one) || alone === 'not') return false;
  return typeof alone === 'object' || note.why?.code.startsWith('booking-client-') === true;
}

/** Whether the next run takes its points back, by what its row says now. */
function isLosing(one: Weighed): boolean {
  const { note, alone, isSecond } = one;
  return note.seq > 0 && !isSettled(one) && !isSecond && (alone === 'not' || alone === 'waiting');
}

export function listedBooking(one: Weighed, names: ReadonlyMap<string, string>): ListedBooking {
  const { row, id, note, parts, alone } = one;
  const { start, ends, due, item } = parts;
  const standing = standingOf(one);
  const without = alone === 'not' && !isSettled(one) ? ({ code: 'booking-not' } as const) : note.why;
  return {
    id,
    row: row.row,
    client: { id: note.member, name: names.get(note.member) ?? '', text: row.client },
    service: item?.name ?? row.service,
    start,
    startText: row.start,
    ends,
    at: note.at === '' ? (due ?? '') : note.at,
    staff: row.staff,
    status: row.status,
    standing,
    points: standing === 'waiting' ? (item?.points ?? 0) : note.points,
    why: typeof alone === 'object' && !isSettled(one) ? alone : without,
    seq: note.seq,
  };
}

function namesOf(world: ReadingWorld, shown: readonly Weighed[]): ReadonlyMap<string, string> {
  const ids = [...new Set(shown.map(({ note }) => note.member))].filter((id) => id !== '');
  return world.members.names(ids);
}

function byTime(a: Weighed, b: Weighed): number {
  return (a.parts.start ?? '') < (b.parts.start ?? '') ? -1 : 1;
}

function newestFirst(a: Weighed, b: Weighed): number {
  return (a.parts.start ?? '~') > (b.parts.start ?? '~') ? -1 : 1;
}
