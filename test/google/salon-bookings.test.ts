// The real salon's bookings of three months, credited by the built add-on, beside sums made from the files' text alone.
import { describe, expect, test } from 'vitest';
import {
  balances,
  byClient,
  creditAll,
  salonWith,
  sum,
  takeBookings,
  tookPlace,
  undone,
} from './salon-bookings';

describe('three months of bookings', () => {
  test('each that took place is credited once, with its service’s points, to its client', () => {
    const sheet = salonWith({ visitCredit: 'booking' });
    takeBookings(sheet);
    const done = tookPlace();
    expect(done).toHaveLength(787);
    expect(creditAll(sheet)).toMatchObject({
      credited: done.length,
      points: sum(done),
      takenBack: 0,
      toLookAt: 0,
    });
    expect(balances(sheet)).toEqual(byClient(done));
    // The same files and another run give nothing more.
    takeBookings(sheet);
    expect(creditAll(sheet)).toMatchObject({ credited: 0, points: 0, takenBack: 0 });
    expect(balances(sheet)).toEqual(byClient(done));
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    // The import is taken back with all its points.
    expect(undone(sheet)).toBe(813);
    expect(balances(sheet)).toEqual([]);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });
});
