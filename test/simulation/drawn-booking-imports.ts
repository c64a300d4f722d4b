// Random imports of bookings: new ones, the same again with news, and taken back.
import { addDays } from '../../src/core/day';
import { type BroughtBooking, broughtBooking } from '../google/booking-import-examples';
import type { Drawn, Scene } from './scene';
import { writesNoKey } from './scene';

export const takeBookings: Drawn<'take-bookings'> = {
  weight: 4,
  draw(scene) {
    const { dice, known } = scene;
    const opened = scene.ask('open', {});
    if (opened === null) return null;
    const bookings = Array.from({ length: dice.between(1, 4) }, () =>
      known.bookings.length > 0 && dice.chance(0.4)
        ? { ...dice.pick(known.bookings), state: dice.pick(['done', 'cancelled', 'missed'] as const) }
        : newBooking(scene, opened.today),
    );
    const isNew = known.bookingImports.length === 0 || dice.chance(0.7);
    const batch = isNew ? dice.key().slice(0, 12) : dice.pick(known.bookingImports);
    if (isNew) known.bookingImports.push(batch);
    known.bookings.push(...bookings);
    return { bookings, batch };
  },
  refusals: [],
  differs: writesNoKey,
};

export const undoBookings: Drawn<'undo-bookings'> = {
  weight: 2,
  draw: ({ dice, known }) =>
    known.bookingImports.length === 0 ? null : { batch: dice.pick(known.bookingImports), kept: 0 },
  refusals: [],
  differs: writesNoKey,
};

function newBooking({ dice, known }: Scene, today: string): BroughtBooking {
  known.counted += 1;
  const isKnown = known.clients.length > 0 && dice.chance(0.7);
  const member = isKnown ? dice.pick(known.clients).id : `N${String(known.counted).padStart(6, '0')}B`;
  const day = addDays(today, dice.between(-3, 1));
  return broughtBooking(`file-${known.counted}`, member, {
    service: dice.pick(['CUT', 'Cut', 'Perm']),
    start: dice.chance(0.9) ? `${day}T${dice.pick(['09:00', '10:30', '14:00'])}` : day,
    minutes: dice.pick([null, 30, 60]),
    state: dice.pick(['done', 'done', 'booked', 'cancelled', 'missed', 'unclear'] as const),
  });
}
