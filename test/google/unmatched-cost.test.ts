// What it costs to find the invoices of booked visits: those of a month, and those older than a client's row remembers. The
// same in a ledger of any length, among any number of clients.
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/local/standin';
import { bookingSalon } from './booking-examples';
import { searching } from './carnet-sheet';
import { lengthen } from './lengthen';
import { addMany } from './many-clients';

function costOf({ meter: { calls } }: Outcome): { readonly calls: number; readonly cells: number } {
  return { calls: calls.length, cells: calls.reduce((sum, { cells }) => sum + cells, 0) };
}

/** Julie has an invoice on each of twelve days of October and November, and a booking on the second of them. */
function costsWith(rows: number) {
  const salon = bookingSalon({}, {}, searching());
  const { sheet } = salon;
  addMany(sheet, rows);
  const sell = (day: string) => salon.sell('Julie', ['CUT'], { day });
  for (let day = 10; day < 22; day += 2) sell(`2026-10-${day}`);
  lengthen(sheet, rows / 2);
  for (let day = 2; day < 14; day += 2) sell(`2026-11-${String(day).padStart(2, '0')}`);
  lengthen(sheet, rows);
  sheet.answer('credit-due', {});
  const booking = ['N1', 'Julie', 'CUT', '2026-10-12 10:00', '30', '', 'done'];
  sheet.standIn.person.paste('Bookings', 2, 1, [booking]);
  const visit = sheet.run('credit-due', {});
  expect(visit).toMatchObject({ value: { ok: true, value: { credited: 0, toLookAt: 0 } } });
  const why = sheet.standIn.workbook.tab('Bookings').values()[1]?.[10];
  expect(why).toMatch(/invoice/i);
  const month = sheet.run('list-unmatched', { month: '2026-11' });
  expect(month).toMatchObject({ value: { value: { bookings: [], invoices: new Array(6).fill({}) } } });
  return { visit: costOf(visit), month: costOf(month) };
}

describe('with a thousand entries and clients and with twenty thousand', () => {
  const [few, many] = [costsWith(1000), costsWith(20_000)];
  const NAMES = 3; // the narrow columns with the clients' names

  it('a month takes the same calls, and reads no more of the ledger', () => {
    expect(many.month.calls).toBe(few.month.calls);
    expect(many.month.calls).toBeLessThanOrEqual(24);
    expect(many.month.cells - few.month.cells).toBeLessThanOrEqual(19_000 * NAMES);
  });

  it('an old visit takes the same calls, and reads no more of the ledger', () => {
    expect(many.visit.calls).toBe(few.visit.calls);
    expect(many.visit.calls).toBeLessThanOrEqual(70);
    // Whom the row names is looked for among all clients.
    expect(many.visit.cells - few.visit.cells).toBeLessThanOrEqual(19_000 * 24);
  });
});
