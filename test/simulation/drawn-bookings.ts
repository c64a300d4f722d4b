// Random commands on bookings: typed in, changed, cancelled, and credited when they are due.
import { addDays } from '../../src/core/day';
import type { Drawn } from './scene';
import { writesNoKey } from './scene';

export const addBooking: Drawn<'add-booking'> = {
  weight: 3,
  draw(scene) {
    const { dice, known } = scene;
    const opened = scene.ask('open', {});
    if (opened === null || known.clients.length === 0) return null;
    const { id, row } = dice.pick(known.clients);
    const day = addDays(opened.today, dice.between(-3, 1));
    return {
      member: { id, row },
      service: dice.pick(['CUT', 'Cut', 'SH', 'Perm']),
      start: `${day}T${dice.pick(['09:00', '10:30', '14:00'])}`,
      minutes: dice.pick([0, 30, 60]),
      staff: dice.pick(['Kim', 'Mia']),
      status: dice.pick(['done', 'done', 'done', 'cancelled', 'booked', '']),
    };
  },
  refusals: ['client-unknown'],
  differs: writesNoKey,
};

export const changeBooking: Drawn<'change-booking'> = {
  weight: 3,
  draw(scene) {
    const { dice, known } = scene;
    const opened = scene.ask('open', {});
    if (opened === null || known.clients.length === 0) return null;
    const listed = scene.ask('list-bookings', { day: addDays(opened.today, dice.between(-3, 1)) });
    const all = listed === null ? [] : [...listed.bookings, ...listed.look];
    if (all.length === 0) return null;
    const { id, row } = dice.pick(all);
    const { id: member, row: clientRow } = dice.pick(known.clients);
    const change = dice.pick([
      { status: 'done' },
      { status: 'no-show' },
      { service: 'CUT' },
      { client: { id: member, row: clientRow } },
      { start: `${addDays(opened.today, dice.between(-3, 1))}T${dice.pick(['09:00', '10:30', '14:00'])}` },
      { minutes: dice.pick([0, 30, 60]) },
    ]);
    return { id, row, change };
  },
  refusals: [
    'client-unknown',
    'booking-changed',
    'booking-doubled',
    'booking-minutes-wrong',
    'booking-start-wrong',
  ],
  differs: writesNoKey,
};

export const creditDue: Drawn<'credit-due'> = {
  weight: 4,
  draw: () => ({}),
  refusals: ['booking-off'],
  differs: writesNoKey,
};
