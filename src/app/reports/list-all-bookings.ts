// All bookings as the report needs them, in portions: the page narrows them and adds them up.
import * as v from 'valibot';
import type { BookingWhy } from '../../core/bookings/booking-why';
import { dayAt } from '../../core/day';
import type { Booked } from '../../core/reports/booked';
import { accept, refuse } from '../../core/result';
import { defineQuery, holds } from '../action';
import { listedBooking } from '../bookings/list-bookings';
import type { ListedBooking } from '../bookings/listed-booking';
import { weighed } from '../bookings/weighed';
import { recordedRuleset } from '../ledger/settings-in-force';
import { checkpointOf } from '../ledger/transaction';

/** Two hundred and fifty characters each: two megabytes. */
const AT_ONCE = 8000;

/** Longer than any calendar's. */
const LONGEST_NUMBER = 1000;

export type AllBookings = {
  /** By their numbers. */
  readonly bookings: readonly Booked[];
  /** `after` of the next portion, or null at the end; and how many there are in all, and up to here. */
  readonly next: string | null;
  readonly done: number;
  readonly all: number;
};

/**
 * Where a booking stands depends on the other rows, of which one may be the same booking. So each portion looks at the
 * tab, which is a call for twenty thousand rows, and goes on by number: rows that somebody sorts meanwhile stay one each.
 */
export const listAllBookings = defineQuery({
  roles: ['owner', 'staff'],
  needs: 'reports',
  command: v.object({ after: v.pipe(v.string(), v.maxLength(LONGEST_NUMBER)) }),
  run(world, { after }, { who }) {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const rows = world.bookings.exists() ? world.bookings.list() : [];
    const moment = world.clock.moment();
    const ruleset = recordedRuleset(world, checkpoint, dayAt(moment));
    const listed = () => world.settings.items(ruleset.currency);
    const all = [...weighed(rows, { ruleset, listed, moment })].sort(byNumber);
    const from = after === '' ? 0 : firstWhere(all, (one) => cursorOf(one) > after);
    // All of one number in one portion.
    const last = all[Math.min(from + AT_ONCE, all.length) - 1];
    const to = last === undefined ? from : firstWhere(all, (one) => cursorOf(one) > cursorOf(last), from);
    const maySee = holds(who, ['contacts']);
    return accept<AllBookings>({
      bookings: all.slice(from, to).map((one) => bookedOf(listedBooking(one, new Map()), maySee)),
      next: last === undefined || to >= all.length ? null : cursorOf(last),
      done: to,
      all: all.length,
    });
  },
});

type Numbered = { readonly id: string; readonly row: { readonly row: number } };

function cursorOf({ id }: Numbered): string {
  return id.slice(0, LONGEST_NUMBER);
}

function byNumber(a: Numbered, b: Numbered): number {
  return a.id === b.id ? a.row.row - b.row.row : a.id < b.id ? -1 : 1;
}

function firstWhere<One>(all: readonly One[], is: (one: One) => boolean, from = 0): number {
  const at = all.findIndex((one, i) => i >= from && is(one));
  return at === -1 ? all.length : at;
}

/** @param maySee whether whoever asks may read what people typed for a client: it may be a phone number */
function bookedOf(booking: ListedBooking, maySee: boolean): Booked {
  const { id, row, start, client, service, staff, standing, points, why, seq } = booking;
  return {
    id,
    row,
    start: start ?? '',
    day: start === null ? '' : dayAt(start),
    member: client.id,
    client: client.id === '' && maySee ? client.text : '',
    service,
    staff,
    standing,
    points,
    why: maySee ? why : withoutClient(why),
    seq,
  };
}

function withoutClient(why: BookingWhy | null): BookingWhy | null {
  return why?.code === 'booking-client-unknown' || why?.code === 'booking-client-several'
    ? { ...why, text: '' }
    : why;
}
