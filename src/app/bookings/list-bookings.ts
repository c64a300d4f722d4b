// Lists the bookings of a day as they stand, and those of other days that a person has to look at.
import * as v from 'valibot';
import { isFault } from '../../core/booking-why';
import { dayAt } from '../../core/day';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { day } from '../command-parts';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import type { ReadingWorld } from '../ports/world';
import type { BookingsOfDay, ListedBooking } from './listed-booking';
import { noteOf } from './noted';
import { type Weighed, weighed } from './weighed';

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
    const all = world.bookings.exists() ? weighed(world.bookings.list(), transaction) : [];
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
      due: all.filter(({ row, alone }) => alone === 'due' && noteOf(row).seen === '').length,
    });
  },
});

/** Where it stands: by itself, or, once it is settled, as it was settled. */
export function standingOf({ row, alone }: Weighed): ListedBooking['standing'] {
  const { seq, why, seen } = noteOf(row);
  if (typeof alone === 'object' || (why !== null && isFault(why))) return 'look';
  if (seq > 0) return 'credited';
  return alone === 'not' || (alone === 'due' && seen !== '') ? 'none' : 'waiting';
}

function listedBooking(one: Weighed, names: ReadonlyMap<string, string>): ListedBooking {
  const { row, parts, alone } = one;
  const { start, ends, due, item } = parts;
  const { member, seq, points, at, why } = noteOf(row);
  const standing = standingOf(one);
  const expected = item?.points ?? 0;
  return {
    id: row.id,
    row: row.row,
    client: { id: member, name: names.get(member) ?? '', text: row.client },
    service: item?.name ?? row.service,
    start,
    startText: row.start,
    ends,
    at: at === '' ? (due ?? '') : at,
    staff: row.staff,
    status: row.status,
    standing,
    points: standing === 'waiting' ? expected : points,
    why: typeof alone === 'object' ? alone : alone === 'not' && why === null ? { code: 'booking-not' } : why,
    seq,
  };
}

function namesOf(world: ReadingWorld, shown: readonly Weighed[]): ReadonlyMap<string, string> {
  const ids = [...new Set(shown.map(({ row }) => noteOf(row).member))].filter((id) => id !== '');
  if (ids.length === 0) return new Map();
  return new Map(world.members.find(ids).rows.map(({ id, contact }) => [id, contact.name]));
}

function byTime(a: Weighed, b: Weighed): number {
  return (a.parts.start ?? '') < (b.parts.start ?? '') ? -1 : 1;
}

function newestFirst(a: Weighed, b: Weighed): number {
  return (a.parts.start ?? '~') > (b.parts.start ?? '~') ? -1 : 1;
}
