// Lists the imports of bookings whose rows stand in the tab, the newest first.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { checkpointOf } from '../ledger/transaction';

export type BookingImport = {
  readonly id: string;
  readonly day: Day;
  readonly bookings: number;
  /** How many of them have points, and how many points. */
  readonly credited: number;
  readonly points: number;
};

export type BookingImports = { readonly imports: readonly BookingImport[] };

export const listBookingImports = defineQuery({
  roles: ['owner'],
  command: v.object({}),
  run(world): Result<BookingImports, { readonly code: 'not-set-up' }> {
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    const imports = new Map<string, BookingImport>();
    for (const { note } of world.bookings.exists() ? world.bookings.list() : []) {
      const { batch = '', day = '' } = note?.brought ?? {};
      if (note === null || batch === '') continue;
      const so = imports.get(batch) ?? { id: batch, day, bookings: 0, credited: 0, points: 0 };
      const has = note.seq > 0;
      imports.set(batch, {
        ...so,
        bookings: so.bookings + 1,
        credited: so.credited + (has ? 1 : 0),
        points: so.points + (has ? note.points : 0),
      });
    }
    const all = [...imports.values()].reverse();
    return accept({ imports: all.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)) });
  },
});
