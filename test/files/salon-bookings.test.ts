// The real salon's bookings, cancellations and no-shows, as they are, beside a count made another way.
import { describe, expect, test } from 'vitest';
import { clientKey } from '../../src/core/imported/imported-invoice';
import { type BothAnswer, joinBookings } from '../../src/files/take-in/bookings';
import { type SalonFile, salonFile } from '../fixture-file';
import { bookingsOf } from './bookings';

const FILES: readonly SalonFile[] = ['bookings.csv', 'cancellations.csv', 'no-shows.csv'];

function joined(files: readonly SalonFile[] = FILES, told?: BothAnswer) {
  const read = files.map((name) => ({
    name,
    bookings: bookingsOf(salonFile(name), { fileName: name }).bookings,
  }));
  return joinBookings(read, clientKey, told);
}

/** Rows as plain texts by heading: no cell of the salon's has a comma in it. */
function rowsOf(name: SalonFile): readonly { readonly [heading: string]: string }[] {
  const [head = '', ...lines] = salonFile(name).trim().split(/\r?\n/);
  const headings = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [headings[at], cell])));
}

const dayKey = (day: string | undefined, row: { readonly [heading: string]: string }) =>
  [day, row.Code, row.Service].join(' ');
const there = new Set(rowsOf('bookings.csv').map((row) => dayKey(row.Date, row)));
const named = (row: { readonly [heading: string]: string }) => row.Code !== '';

describe('the salon’s three files together', () => {
  const { bookings, doubled, unfound, both, bothAre } = joined();
  const count = (state: string) => bookings.filter((booking) => booking.state === state).length;

  test('every booking of somebody’s is taken once, and those in the list of no-shows were missed', () => {
    const wanted = rowsOf('bookings.csv').filter(named);
    const missed = rowsOf('no-shows.csv').filter((row) => named(row) && there.has(dayKey(row.Date, row)));
    expect([wanted.length, missed.length]).toEqual([813, 26]);
    expect(bookings).toHaveLength(wanted.length);
    expect(count('missed')).toBe(missed.length);
    expect(count('done')).toBe(wanted.length - missed.length);
    expect(new Set(bookings.map(({ id }) => id)).size).toBe(wanted.length);
    expect(doubled).toEqual([]);
  });

  test('a time of a clock is the one that the salon’s own minutes of the day say', () => {
    const minutes = rowsOf('bookings.csv')
      .filter(named)
      .map(({ TimeInt }) => Number(TimeInt));
    const read = bookingsOf(salonFile('bookings.csv')).bookings.map(
      ({ start }) => Number(start.slice(11, 13)) * 60 + Number(start.slice(14)),
    );
    expect(read).toEqual(minutes);
  });

  test('its calendar has no cancelled bookings: the few that stand there were booked again', () => {
    const again = rowsOf('cancellations.csv').filter((row) => there.has(dayKey(row['Booking Date'], row)));
    expect(both).toHaveLength(again.length);
    expect(bothAre).toBe('again');
    expect(count('cancelled')).toBe(0);
    expect(unfound).toHaveLength(rowsOf('cancellations.csv').length - again.length);
    const sold = new Set(rowsOf('receipts.csv').map(({ Client, Date: day }) => `${Client} ${day}`));
    for (const row of again) expect(sold).toContain(`${row.Code} ${row['Booking Date']}`);
  });

  test('a person may say that they were cancelled', () => {
    const told = joined(FILES, 'cancelled');
    expect(told.bookings.filter(({ state }) => state === 'cancelled')).toHaveLength(both.length);
  });

  test('the order in which the files are chosen does not matter', () => {
    const other = joined([...FILES].reverse());
    expect(other.bookings).toEqual(bookings);
  });
});

describe('lists of cancellations', () => {
  const CALENDAR =
    'Date,Time,Client,Service\n2026-03-05,10:00,Ana,Cut\n2026-03-05,11:00,Bo,Cut\n2026-03-06,10:00,Cy,Cut\n';
  const of = (cancelled: string) =>
    joinBookings(
      [
        { name: 'calendar.csv', bookings: bookingsOf(CALENDAR).bookings },
        { name: 'cancelled.csv', bookings: bookingsOf(cancelled, { fileName: 'cancelled.csv' }).bookings },
      ],
      clientKey,
      undefined,
    );

  test('from a calendar that keeps cancelled bookings, those in both lists were cancelled', () => {
    const { bookings, bothAre } = of('Date,Client,Service\n2026-03-05,Ana,Cut\n2026-03-06,Cy,Cut\n');
    expect(bothAre).toBe('cancelled');
    expect(bookings.map(({ client, state }) => [client.name, state])).toEqual([
      ['Ana', 'cancelled'],
      ['Bo', 'done'],
      ['Cy', 'cancelled'],
    ]);
  });

  test('one with a time that stands in no calendar is a booking of its own', () => {
    const { bookings } = of('Date,Time,Client,Service\n2026-03-05,16:00,Dot,Cut\n');
    expect(bookings.map(({ client, state }) => [client.name, state])).toContainEqual(['Dot', 'cancelled']);
  });

  test('two bookings of one client on one day: of the same staff first, and each is found once', () => {
    const calendar =
      'Date,Time,Client,Service,Staff\n2026-03-05,10:00,Ana,Cut,Kim\n2026-03-05,16:00,Ana,Cut,Joke\n';
    const missed =
      'Date,Client,Service,Staff\n2026-03-05,Ana,Cut,Joke\n2026-03-05,Ana,Cut,\n2026-03-05,Ana,Cut,Bo\n';
    const { bookings, unfound } = joinBookings(
      [
        { name: 'calendar.csv', bookings: bookingsOf(calendar).bookings },
        { name: 'no-shows.csv', bookings: bookingsOf(missed, { fileName: 'no-shows.csv' }).bookings },
      ],
      clientKey,
      undefined,
    );
    expect(bookings.map(({ state }) => state)).toEqual(['missed', 'missed']);
    expect(unfound.map(({ row }) => row)).toEqual([4]);
  });
});

test('the same booking in two files is taken once, with the state that says most, and named', () => {
  const week = 'Ref,Date,Time,Client,Service,Status\n7,2026-03-05,10:00,Ana,Cut,Confirmed\n';
  const month = week.replace('Confirmed', 'No-show');
  const { bookings, doubled } = joinBookings(
    [week, month].map((text, at) => ({ name: `${at}.csv`, bookings: bookingsOf(text).bookings })),
    clientKey,
    undefined,
  );
  expect(bookings.map(({ id, state }) => [id, state])).toEqual([['7', 'missed']]);
  expect(doubled.map(({ row, by }) => [row.file, by.file])).toEqual([['1.csv', '0.csv']]);
});
