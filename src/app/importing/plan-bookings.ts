// Reports what taking a portion of a file's bookings would change. Writes nothing.
import * as v from 'valibot';
import { itemNamed } from '../../core/bookings/booking-row';
import { meaningOf } from '../../core/bookings/booking-words';
import { isMoment } from '../../core/day';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import { type BookingsLeft, bookingPortion, leftOf, newcomersOf, outcomesOf } from './take-bookings';

export type BookingsPlan = BookingsLeft & {
  readonly added: number;
  /** There already, with news. */
  readonly changed: readonly string[];
  /** Of those, cancelled ones that are known by their day alone. */
  readonly byDay: readonly string[];
  /** The numbers of clients who are new. */
  readonly newClients: readonly string[];
  /** Services that are not in the catalog, and how many bookings have each. */
  readonly unknown: readonly { readonly service: string; readonly bookings: number }[];
  /** Statuses by which nobody can tell whether it took place, '' for none, and how many bookings have each. */
  readonly waiting: readonly { readonly status: string; readonly bookings: number }[];
};

export const planBookings = defineQuery({
  roles: ['owner'],
  command: v.object({ bookings: bookingPortion }),
  run(world, { bookings }): Result<BookingsPlan, TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const transaction = transactionAt(world, checkpoint, []);
    const { ruleset, moment } = transaction;
    const { items } = transaction.listed();
    const { rows, between } = world.members.find([...new Set(bookings.map(({ member }) => member))]);
    const concerned = { byId: new Map(rows.map((row) => [row.id, row])), between };
    const outcomes = outcomesOf(world, transaction, bookings, { batch: '', concerned });
    const fresh = outcomes.flatMap((outcome) => (outcome.is === 'new' ? [outcome.row] : []));
    const changed = bookings.filter((_, at) => outcomes[at]?.is === 'changed');
    const unknown = fresh.filter(({ service }) => itemNamed(service, items) === null);
    const waiting = fresh.filter(
      ({ start, status }) => start < moment && meaningOf(status, ruleset) === 'open',
    );
    return accept({
      ...leftOf(bookings, outcomes),
      added: fresh.length,
      changed: changed.map(({ id }) => id),
      byDay: changed
        .filter(({ start, state }) => !isMoment(start) && state === 'cancelled')
        .map(({ id }) => id),
      newClients: newcomersOf(bookings, outcomes, concerned).map(({ id }) => id),
      unknown: counted(unknown.map(({ service }) => service)).map(([service, count]) => ({
        service,
        bookings: count,
      })),
      waiting: counted(waiting.map(({ status }) => status)).map(([status, count]) => ({
        status,
        bookings: count,
      })),
    });
  },
});

function counted(texts: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
