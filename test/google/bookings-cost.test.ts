// What bookings cost in calls to Google, at any number of clients: a portion that is credited, and a run with nothing due.
import { describe, expect, it } from 'vitest';
import { bookingSalon } from './booking-examples';
import { searching } from './carnet-sheet';
import { addMany } from './many-clients';

const PORTION = 200;

describe.each([1000, 20_000])('among %i clients', (count) => {
  it('two hundred bookings take at most 104 calls, and nothing due at most 25', () => {
    const { sheet } = bookingSalon({}, {}, searching());
    const apart = Math.floor(count / PORTION);
    const ids = addMany(sheet, count).filter((_, i) => i % apart === 0);
    const rows = ids
      .slice(0, PORTION)
      .map((id, i) => [`N${i}`, id, 'CUT', '2026-11-19 10:00', '30', '', 'done']);
    sheet.standIn.person.paste('Bookings', 2, 1, rows);
    const named = (outcome: ReturnType<typeof sheet.run>) => outcome.meter.calls.map(({ name }) => name);
    const credited = sheet.run('credit-due', {});
    expect(credited).toMatchObject({ value: { ok: true, value: { credited: PORTION, more: false } } });
    expect(named(credited).length, named(credited).join(', ')).toBeLessThanOrEqual(104);
    const idle = sheet.run('credit-due', {});
    expect(idle).toMatchObject({ value: { ok: true, value: { credited: 0 } } });
    expect(named(idle).length, named(idle).join(', ')).toBeLessThanOrEqual(25);
  });
});
