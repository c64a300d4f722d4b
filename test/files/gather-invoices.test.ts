// Grouping rows into invoices: one per receipt and client, complete or not at all.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientKey } from '../../src/core/imported/imported-invoice';
import { receiptNumberings } from '../../src/core/invoice/receipt-id';
import { holds } from '../seeded';
import { fixture, receiptsOf, refusedOf, taken } from './receipts';

describe('an invoice', () => {
  test('is one receipt and client; walk-ins are nobody, and only they', () => {
    expect(taken(fixture('walk-ins.csv'))).toEqual([
      ['1', ''],
      ['2', ''],
      ['3', 'WALKING01'],
      ['4', 'WALK*IN'],
    ]);
    expect(fixture('walk-ins.csv').invoices[0]?.invoice).toMatchObject({
      staff: 'BECKY',
      lines: { length: 2 },
    });
  });

  test('is refused whole where a row of it is, and no other is', () => {
    const read = fixture('incomplete-invoices.csv');
    expect(taken(read)).toEqual([
      ['1', 'BOBB01'],
      ['2', 'CARL01'], // some tills name the client on the first row only
      ['3', 'DORA01'], // some write the number there only
      ['5', 'ANNA01'],
    ]);
    expect(refusedOf(read)).toEqual([
      [2, { code: 'invoice-incomplete', row: 3 }],
      [3, { code: 'amount-not-money', text: 'twenty' }],
      [9, { code: 'invoice-dates', days: ['2018-03-15', '2018-03-16'] }],
      [10, { code: 'invoice-dates', days: ['2018-03-15', '2018-03-16'] }],
    ]);
  });

  test('is refused where a row of its receipt has lost or gained cells', () => {
    const read = fixture('ragged-rows.csv');
    expect(taken(read)).toEqual([['1', 'ANNA01']]);
    expect(refusedOf(read)).toEqual([
      [3, { code: 'row-short', expected: 7, found: 5 }],
      [4, { code: 'invoice-incomplete', row: 3 }],
      [5, { code: 'row-long', expected: 7, found: 8 }],
      [6, { code: 'invoice-incomplete', row: 5 }],
      [7, { code: 'row-quotes' }],
    ]);
    expect(read.unreadableAmounts).toBe(3);
  });

  test('stands by its day, then its number as a number, then its place in the file', () => {
    const rows = [
      '10,2018-03-15,A',
      'B2,2018-03-15,A',
      '9,2018-03-15,B',
      '9,2018-03-15,A',
      '1,2018-03-16,A',
      '11,2018-03-14,A',
      '12345678901234567891,2018-03-15,A',
      '12345678901234567890,2018-03-15,A',
      '007,2018-03-15,A',
    ];
    const text = `Receipt,Date,Client,Description,Quantity,Amount\n${rows.map((row) => `${row},Blowdry,1,5`).join('\n')}`;
    expect(taken(receiptsOf(text)).map((pair) => pair.join(' '))).toEqual([
      '11 A',
      '007 A',
      '9 B',
      '9 A',
      '10 A',
      '12345678901234567890 A',
      '12345678901234567891 A',
      'B2 A',
      '1 A',
    ]);
  });
});

const cell = {
  receipt: fc.constantFrom('1', '2', '3', ''),
  date: fc.constantFrom('2018-03-15', '2018-03-15', '2018-03-15', '2018-03-16', '15/03/2018', ''),
  name: fc.constantFrom('Blowdry', 'AG Boost 355ml', 'Parking', ''),
  client: fc.constantFrom('A', 'B', 'WALK_IN', ''),
  quantity: fc.constantFrom('1', '1', '1', '2', '-1', '0', 'x'),
  amount: fc.oneof(
    fc
      .integer({ min: -99_999, max: 99_999 })
      .map(
        (cents) =>
          `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`,
      ),
    fc.constantFrom('', 'ten', '1.005', '0'),
  ),
};
const row = fc
  .tuple(
    fc.tuple(cell.receipt, cell.date, cell.name, cell.client, cell.quantity, cell.amount),
    fc.constantFrom(6, 6, 6, 6, 6, 6, 6, 5, 7),
  )
  .map(([cells, length]) => [...cells, 'stray'].slice(0, length));

holds(
  'whatever the rows: each is taken or refused, each cent too, and no invoice is taken without all rows that name it',
  fc.property(
    fc.array(row, { minLength: 1, maxLength: 25 }),
    fc.constantFrom(...receiptNumberings),
    (rows, numbers) => {
      const table = rows.filter((cells) => cells.some((value) => value !== ''));
      fc.pre(table.length > 0);
      const text = [
        'Receipt,Date,Description,Client,Quantity,Amount',
        ...table.map((cells) => cells.join(',')),
      ].join('\n');
      const read = receiptsOf(text, { answers: { dates: 'ymd', marks: '.', totals: 'line', numbers } });
      const sums = new Set(read.leftOut.filter(({ why }) => why === 'total').map(({ row }) => row));
      // What gives back is below zero, whether the amount or the quantity says so.
      const cents = table
        .filter(
          (cells, at) => !sums.has(at + 2) && cells.length === 6 && /^-?\d+\.\d\d$|^0$/.test(cells[5] ?? ''),
        )
        .map((cells) => [BigInt((cells[5] ?? '').replace('.', '')), cells[4] === '-1'] as const)
        .reduce((sum, [amount, isBack]) => sum + (isBack && amount > 0n ? -amount : amount), 0n);
      expect(BigInt(read.total)).toBe(cents);
      expect(new Set(read.refused.map((one) => one.row)).size).toBe(read.refused.length);
      for (const { client, invoice } of read.invoices) {
        const mine = (cells: string[]) =>
          cells.length !== 6 ||
          (cells[3] === (clientKey(client) === '' ? 'WALK_IN' : client.code) && isDay(cells));
        // So may rows with an unreadable day, if a number has several days; one without takes its receipt's.
        const isDay = (cells: string[]) =>
          numbers === 'unique' || cells[1] === invoice.day || !/^2018-03-1\d$|^$/.test(cells[1] ?? '');
        const named = table.filter((cells) => cells[0] === invoice.receipt && mine(cells));
        expect(invoice.lines.length).toBeGreaterThanOrEqual(named.length);
      }
    },
  ),
  500,
);
