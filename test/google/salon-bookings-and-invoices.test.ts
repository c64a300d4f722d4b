// The real salon's bookings of three months and its invoices of the same visits: each counts once.
import { describe, expect, test } from 'vitest';
import { salonFile } from '../fixture-file';
import type { CarnetSheet } from './carnet-sheet';
import { planned } from './planned';
import { everyTen, setRuleset } from './salon';
import {
  balances,
  creditAll,
  type Row,
  rowsOf,
  salonWith,
  sum,
  takeBookings,
  tookPlace,
} from './salon-bookings';

/** Points of the invoices, and what stands beside each service that was booked: an invoice of that client on that day. */
function takeReceipts(sheet: CarnetSheet): number {
  const { invoices, points } = planned(sheet, salonFile('receipts.csv'), { source: 'receipts' });
  for (let first = 0; first < invoices.length; first += 100)
    sheet.answer('take-receipts', {
      invoices: invoices.slice(first, first + 100) as never,
      recordOnly: false,
    });
  return points;
}

/** Booked visits without an invoice, from the files' text alone: no line of that client on that day is of a service. */
function withoutInvoice(): readonly Row[] {
  const products = new Set(rowsOf('products.csv').map(({ Description }) => Description));
  const sold = rowsOf('receipts.csv').filter(({ Description }) => !products.has(Description));
  const visits = new Set(sold.map(({ Date: day, Client }) => `${day} ${Client}`));
  return tookPlace().filter(({ Date: day, Code }) => !visits.has(`${day} ${Code}`));
}

describe('three months of bookings and the invoices of the same visits, where invoices give the points', () => {
  const policies = { visitCredit: 'invoice' } as const;
  const salonOf = () => {
    const sheet = salonWith(policies);
    setRuleset(sheet, { bookingsOn: true, ...policies }, { programs: [everyTen] });
    return sheet;
  };
  const total = (sheet: CarnetSheet) =>
    balances(sheet).reduce((points, one) => points + Number(one.split(' ').at(-1)), 0);

  test('count once, whichever came first', () => {
    const alone = withoutInvoice();
    expect(alone).toEqual([]); // every visit of this salon has its invoice: bookings give nothing
    const invoicesFirst = salonOf();
    const points = takeReceipts(invoicesFirst);
    takeBookings(invoicesFirst);
    expect(creditAll(invoicesFirst)).toMatchObject({
      credited: alone.length,
      points: sum(alone),
      takenBack: 0,
      toLookAt: 0,
    });
    expect(total(invoicesFirst)).toBe(points + sum(alone));
    expect(invoicesFirst.answer('check-ledger', {}).findings).toEqual([]);

    const bookingsFirst = salonOf();
    takeBookings(bookingsFirst);
    const done = tookPlace();
    expect(creditAll(bookingsFirst)).toMatchObject({ credited: done.length, points: sum(done) });
    expect(takeReceipts(bookingsFirst)).toBe(points);
    expect(creditAll(bookingsFirst)).toMatchObject({ credited: 0, takenBack: done.length - alone.length });
    expect(balances(bookingsFirst)).toEqual(balances(invoicesFirst));
    expect(creditAll(bookingsFirst)).toMatchObject({ credited: 0, takenBack: 0 });
    expect(bookingsFirst.answer('check-ledger', {}).findings).toEqual([]);
  });
});
