// Examples of the commands that take bookings of files, and take them back.
import type { CommandOf } from '../../src/app/actions';
import { bookingSalon } from './booking-examples';
import type { Examples } from './command-examples';
import type { FullSalon } from './full-salon';

export type BroughtBooking = CommandOf<'take-bookings'>['bookings'][number];

export const BATCH = 'b00c1a9b00c1';

/** A cut of somebody's that took place. @param member a client's number, or one for a new client */
export function broughtBooking(
  id: string,
  member: string,
  more: Partial<BroughtBooking> = {},
): BroughtBooking {
  return {
    id,
    member,
    client: { code: '', name: `Client ${member}`, phone: '', email: '', loyaltyCard: '' },
    service: 'CUT',
    start: '2026-11-19T09:00',
    minutes: 45,
    staff: 'Kim',
    state: 'done',
    status: '',
    ...more,
  };
}

function taken(salon: FullSalon): readonly BroughtBooking[] {
  const bookings = [
    broughtBooking('7', salon.client('Julie').id),
    broughtBooking('8', salon.client('Amélie').id, { start: '2026-11-19T10:00' }),
    broughtBooking('9', 'N3WC1A0A', { start: '2026-11-19T11:00', state: 'missed' }),
  ];
  salon.sheet.answer('take-bookings', { bookings: [...bookings], batch: BATCH });
  return bookings;
}

export const bookingImportExamples: Pick<Examples, 'take-bookings' | 'undo-bookings'> = {
  'take-bookings': [
    {
      what: 'taking bookings of a known client and a new one, and what a later file says of those that are there',
      prepare: () => {
        const salon = bookingSalon();
        const [first, second] = taken(salon);
        const bookings = [
          { ...(first as BroughtBooking), state: 'cancelled' as const, start: '2026-11-19T09:30' },
          second as BroughtBooking,
          broughtBooking('10', salon.client('Julie').id, { start: '2026-11-19T14:00' }),
          broughtBooking('11', 'N3WC1A0B', { start: '2026-11-19T15:00' }),
        ];
        return { sheet: salon.sheet, command: { bookings, batch: 'b00c1a9b00c2' }, entries: 0 };
      },
    },
  ],
  'undo-bookings': [
    {
      what: 'taking an import of bookings back, of which one has points',
      prepare: () => {
        const salon = bookingSalon();
        taken(salon);
        salon.sheet.answer('credit-due', {});
        return { sheet: salon.sheet, command: { batch: BATCH, kept: 0 }, entries: 2 };
      },
    },
  ],
};
