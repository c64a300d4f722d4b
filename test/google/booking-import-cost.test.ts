// What a portion of bookings of files costs in calls to Google, at any number of clients.
import { describe, expect, it } from 'vitest';
import { type BroughtBooking, broughtBooking } from './booking-import-examples';
import { type CarnetSheet, searching } from './carnet-sheet';
import { addMany } from './many-clients';
import { openSalon } from './salon';

const BOOKINGS = 1000;

function callsOf(
  sheet: CarnetSheet,
  bookings: readonly BroughtBooking[],
  expected: object,
): readonly string[] {
  const outcome = sheet.run('take-bookings', { bookings: [...bookings], batch: 'b00c1a9b00c1' });
  expect(outcome).toMatchObject({ value: { ok: true, value: expected } });
  return outcome.meter.calls.map(({ name }) => name);
}

describe.each([1000, 20_000])('a thousand bookings of clients everywhere among %i', (count) => {
  it('are added, planned, taken again and changed with few calls', () => {
    const { sheet } = openSalon(searching());
    const ids = addMany(sheet, count);
    const apart = Math.max(1, Math.floor(ids.length / BOOKINGS));
    const bookings = ids
      .filter((_, i) => i % apart === 0)
      .slice(0, BOOKINGS)
      .map((id, i) => broughtBooking(`b${i}`, id, { start: `2026-11-${10 + (i % 9)}T${10 + (i % 8)}:00` }));
    const added = callsOf(sheet, bookings, { added: BOOKINGS });
    const planned = sheet.run('plan-bookings', { bookings });
    expect(planned).toMatchObject({ value: { ok: true, value: { added: 0, same: BOOKINGS } } });
    const again = callsOf(sheet, bookings, { added: 0, same: BOOKINGS });
    const changed = bookings.map((one, i) => (i % 100 === 0 ? { ...one, state: 'cancelled' as const } : one));
    const news = callsOf(sheet, changed, { changed: BOOKINGS / 100 });
    expect(added.length, added.join(', ')).toBeLessThanOrEqual(60);
    expect(planned.meter.calls.length).toBeLessThanOrEqual(36);
    expect(again.length, again.join(', ')).toBeLessThanOrEqual(54);
    expect(news.length, news.join(', ')).toBeLessThanOrEqual(76);
  });
});
