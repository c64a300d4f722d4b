// The hourly run's job for bookings: credits what is due, portion after portion.
import { ownWork } from '../../app/action';
import { actions } from '../../app/actions';
import { attempt } from '../../app/api';
import type { World } from '../../app/ports/world';
import type { AnyRefusal } from '../../i18n/refusals';

/** Finished portions stay done; the next run goes on with what is left. */
export function creditBookings(world: World, end: number): AnyRefusal | null {
  while (Date.now() < end) {
    const done = attempt(world, () => actions['credit-due'].run(world, {}, ownWork));
    // Most salons have no bookings here.
    if (!done.ok) return done.refusal.code === 'booking-off' ? null : done.refusal;
    if (!done.value.more) return null;
  }
  return null;
}
