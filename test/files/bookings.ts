// Reads texts as lists of appointments, for tests.
import { bookingNumber } from '../../src/core/imported/imported-booking';
import { clientKey } from '../../src/core/imported/imported-invoice';
import type { BookingsReading } from '../../src/files/file-reading';
import type { Answers } from '../../src/files/question';
import { readFile } from '../../src/files/read-file';
import type { Table } from '../../src/files/read-table';
import { tableOfText } from './tables';

export type BookingsHow = {
  readonly answers?: Answers;
  readonly zone?: string;
  readonly today?: string;
  readonly fileName?: string;
};

/** @throws if the file is refused */
export function bookingsOf(from: string | Table, how: BookingsHow = {}): BookingsReading {
  const { answers = {}, zone = 'Europe/Brussels', today = '2026-11-20', fileName = '' } = how;
  const table = typeof from === 'string' ? tableOfText(from) : from;
  const context = {
    currency: { code: 'EUR', decimals: 2 },
    today,
    zone,
    prices: 'with',
    monthFirst: false,
    source: 'till',
  } as const;
  const read = readFile(table, { kind: 'bookings', mapping: null, answers, fileName }, context);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  if (read.value.kind !== 'bookings') throw new Error(read.value.kind);
  return read.value;
}

/** `number start minutes client: service, staff (state)` for each booking; `#` where the number is Carnet's. */
export function booked({ bookings }: BookingsReading): readonly string[] {
  return bookings.map((booking) => {
    const { number, start, minutes, client, service, staff, state } = booking;
    const called = number === '' || bookingNumber(booking) !== number ? '#' : number;
    const whose = client.name || clientKey(client);
    return `${called} ${start} ${minutes ?? '?'} ${whose}: ${service}${staff && `, ${staff}`} (${state})`;
  });
}
