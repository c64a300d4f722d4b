// Changes a booking's row: when it is, its status, its service or its client. Points follow when what is due is credited.
import * as v from 'valibot';
import { whenIn } from '../../core/bookings/booking-row';
import type { BookingFault } from '../../core/bookings/booking-why';
import { meaningOf } from '../../core/bookings/booking-words';
import { accept, type Result, refuse } from '../../core/result';
import type { Ruleset } from '../../core/settings/ruleset';
import { defineCommand } from '../action';
import { memberId, moment, rowHint, shortText } from '../command-parts';
import { nowBy, recordedRuleset } from '../ledger/settings-in-force';
import { checkpointOf, inLock } from '../ledger/transaction';
import type { BookingChange, BookingRow } from '../ports/bookings';
import type { World } from '../ports/world';
import { doublesIn, numbersIn } from './identified';

export type ChangeBookingRefusal =
  | { readonly code: 'busy' }
  | { readonly code: 'not-set-up' }
  | { readonly code: 'client-unknown' }
  /** Somebody changed or moved its row in the meantime, or deleted it. */
  | { readonly code: 'booking-changed' }
  /** What the row would be told as soon as it is looked at: no time, an end before it starts, the same booking twice. */
  | BookingFault;

export type BookingChanged = { readonly id: string };

/** As a person may type them: what is wrong with them is said as it is of a row. */
const minutes = v.pipe(v.number(), v.integer(), v.minValue(-9999), v.maxValue(99_999));

export const changeBooking = defineCommand({
  roles: ['owner', 'staff'],
  needs: 'record',
  command: v.object({
    /** As listed. */
    id: v.pipe(shortText, v.minLength(1)),
    row: rowHint,
    /** Only what changes. */
    change: v.object({
      status: v.exactOptional(shortText),
      service: v.exactOptional(v.pipe(shortText, v.minLength(1))),
      client: v.exactOptional(v.object({ id: memberId, row: rowHint })),
      start: v.exactOptional(moment),
      minutes: v.exactOptional(minutes),
    }),
  }),
  run(world, { id, row, change }): Result<BookingChanged, ChangeBookingRefusal> {
    return inLock<BookingChanged, ChangeBookingRefusal>(world, () => {
      const checkpoint = checkpointOf(world);
      if (checkpoint === null) return refuse({ code: 'not-set-up' });
      const { client, minutes: long, ...texts } = change;
      const named = client === undefined ? undefined : nameOf(world, client);
      if (named === null) return refuse({ code: 'client-unknown' });
      const wanted = {
        ...texts,
        ...(long === undefined ? {} : { minutes: String(long) }),
        ...(named === undefined ? {} : { client: named }),
      };
      const rows = world.bookings.list();
      const found = [...numbersIn(rows)].flatMap(([one, own]) => (own === id ? [one] : []));
      const booking = found.find((one) => one.row === row) ?? found[0];
      if (booking === undefined) return refuse({ code: 'booking-changed' });
      if (isThere(booking, wanted)) return accept({ id }); // a repeat
      const fault = faultOf(rows, booking, {
        wanted,
        words: recordedRuleset(world, checkpoint, nowBy(world).day),
      });
      if (fault !== undefined) return refuse(fault);
      return world.bookings.change(booking, wanted) ? accept({ id }) : refuse({ code: 'booking-changed' });
    });
  },
});

/** By number: a name may be another client's too. */
function nameOf(world: World, { id, row }: { readonly id: string; readonly row: number }): string | null {
  return world.members.locate(id, row) === null ? null : id;
}

function isThere(booking: BookingRow, change: BookingChange): boolean {
  return Object.entries(change).every(([key, text]) => booking[key as keyof BookingChange] === text);
}

type Changing = {
  readonly wanted: BookingChange;
  readonly words: Pick<Ruleset, 'bookingDone' | 'bookingNot'>;
};

/** What the change would make wrong. What was wrong before is mended one part after the other. */
function faultOf(
  rows: readonly BookingRow[],
  booking: BookingRow,
  { wanted, words }: Changing,
): BookingFault | undefined {
  const changed = { ...booking, ...wanted };
  const when = whenIn(changed);
  if (!when.ok) {
    const part = when.refusal.code === 'booking-start-wrong' ? 'start' : 'minutes';
    if (wanted[part] !== undefined) return when.refusal;
  }
  const isOff = ({ status }: BookingRow) => meaningOf(status, words) === 'not';
  const before = twinIn(rows, booking, isOff);
  const twin = twinIn(
    rows.map((one) => (one === booking ? changed : one)),
    changed,
    isOff,
  );
  return twin === undefined || twin === before ? undefined : { code: 'booking-doubled', row: twin };
}

/** The row of the same booking, whichever of the two counts. */
function twinIn(
  rows: readonly BookingRow[],
  booking: BookingRow,
  isOff: (row: BookingRow) => boolean,
): number | undefined {
  const doubles = doublesIn(numbersIn(rows), isOff);
  const counts = doubles.get(booking);
  if (counts !== undefined) return isOff(counts.of) ? undefined : counts.of.row;
  return [...doubles].find(([row, { of }]) => of === booking && !isOff(row))?.[0].row;
}
