// Mutants of bookings: what is credited once, taken back, and left to the invoice of a visit.
import type { Mutant } from './mutant';

const sheet = 'test/google/bookings.test.ts';
const run = 'test/google/bookings-run.test.ts';

export const ofBookings: readonly Mutant[] = [
  {
    without: 'waiting for a booking to be over',
    file: 'src/core/bookings/booking-row.ts',
    find: "return now < due ? 'waiting' : 'due';",
    replace: "return now > due ? 'due' : 'due';",
    caughtBy: [sheet],
  },
  {
    without: 'looking in the journal for a booking’s points',
    file: 'src/app/bookings/booking-credits.ts',
    find: 'const entry = entries.get(key);',
    replace: "const entry = entries.get(key + '?');",
    caughtBy: [sheet, run],
  },
  {
    without: 'taking back the points of a booking that is another client’s by now',
    file: 'src/app/bookings/booking-outcome.ts',
    find: 'holderIn(view, entry.member) === member',
    replace: 'holderIn(view, entry.member) !== ""',
    caughtBy: [sheet],
  },
  {
    without: 'leaving a booking’s points taken back that a person took back',
    file: 'src/app/bookings/settling.ts',
    find: 'if (isUndone)',
    replace: 'if (isUndone && drafts.length < 0)',
    caughtBy: [sheet],
  },
  {
    without: 'looking for the invoice of a booked visit',
    file: 'src/core/invoice/visit-invoices.ts',
    find: 'if (!isVisit(invoice, reversals)) return false;',
    replace: 'if (isVisit(invoice, reversals)) return false;',
    caughtBy: [sheet],
  },
  {
    without: 'looking at a booking again after a later invoice of its day',
    file: 'src/app/bookings/open-bookings.ts',
    find: '> note.upTo',
    replace: '> note.upTo + 1_000_000',
    caughtBy: [sheet],
  },
  {
    without: 'looking in the journal for bookings whose rows are gone',
    file: 'src/app/bookings/settling.ts',
    find: 'for (const entry of found.rowless) takeBack(entry);',
    replace: '',
    caughtBy: [sheet],
  },
  {
    without: 'naming the same booking twice',
    file: 'src/app/bookings/weighed.ts',
    find: 'const double = doubles.get(row);',
    replace: 'const double = doubles.get({ ...row });',
    caughtBy: [sheet],
  },
  {
    without: 'leaving the points under a number to the row that counts',
    file: 'src/app/bookings/settling.ts',
    find: 'one.isSecond ? undefined : found.credits.get(id)',
    replace: 'one.isSecond && drafts.length < 0 ? undefined : found.credits.get(id)',
    caughtBy: [sheet],
  },
  {
    without: 'earning nothing on the services of a visit that a booking credits',
    file: 'src/core/invoice/eligible-spend.ts',
    find: 'if (!booked) return spend;',
    replace: 'if (!booked || booked) return spend;',
    caughtBy: [sheet],
  },
  {
    without: 'forgetting the name of an erased client in Bookings',
    file: 'src/app/ledger/project.ts',
    find: 'if (world.bookings.exists()) forgetInBookings',
    replace: 'if (!world.bookings.exists()) forgetInBookings',
    caughtBy: [sheet],
  },
  {
    without: 'reading the numbers once more after the names',
    file: 'src/google/clients/client-names.ts',
    find: 'textOf(id) === ids[i]',
    replace: "textOf(id) !== ids[i] + '?'",
    caughtBy: ['test/google/bookings-meanwhile.test.ts'],
  },
  {
    without: 'searching again for clients who were taken over, where rows moved',
    file: 'src/google/clients/client-names.ts',
    find: "state !== undefined && state.into !== '' && ids.includes(state.id)",
    replace: "state !== undefined || ids.includes('')",
    caughtBy: ['test/google/bookings-meanwhile.test.ts'],
  },
  {
    without: 'searching again for invoices, where rows of the ledger moved',
    file: 'src/google/ledger/journal-days.ts',
    find: 'if (there.every(isMeant)) return there;',
    replace: 'if (there.length < 1_000_000) return there.filter(isMeant);',
    caughtBy: ['test/google/bookings-meanwhile.test.ts'],
  },
  {
    without: 'refusing to move a booking onto the same one',
    file: 'src/app/bookings/change-booking.ts',
    find: 'return twin === undefined || twin === before ? undefined',
    replace: 'return twin === undefined || twin !== before ? undefined',
    caughtBy: ['test/google/booking-moved.test.ts'],
  },
  {
    without: 'refusing to move a booking to an end before its start',
    file: 'src/app/bookings/change-booking.ts',
    find: 'if (wanted[part] !== undefined) return when.refusal;',
    replace: 'if (wanted[part] === null) return when.refusal;',
    caughtBy: ['test/google/booking-moved.test.ts'],
  },
  {
    without: 'telling rows apart that say the same',
    file: 'src/google/bookings/bookings-writing.ts',
    find: '(one) => one.row === row.row',
    replace: '(one) => one.row < row.row - row.row',
    caughtBy: [sheet],
  },
];
