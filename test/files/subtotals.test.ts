// Sums, files without clients, and refunds that a status tells.
import { expect, test } from 'vitest';
import { asked, receiptsOf, taken } from './receipts';

test('a sum of a day is a total although it has a date', () => {
  const read = receiptsOf(
    [
      'Bon,Datum,Klant,Omschrijving,Bedrag',
      '1,2026-03-05,Ana,Knippen,55.00',
      'Totaal dag,2026-03-05,,,55.00',
      'Subtotal,2026-03-05,,,55.00',
      ',2026-03-05,,Total du jour,55.00',
      ',2026-03-05,,Tagessumme,55.00',
      '2,2026-03-05,,Total look,80.00',
      '3,2026-03-05,Bo,Knippen,20.00',
      'TOTAL (3),,,,155.00',
    ].join('\n'),
  );
  expect(read.leftOut.map(({ row, why }) => [row, why])).toEqual([
    [3, 'total'],
    [4, 'total'],
    [5, 'total'],
    [6, 'total'],
    [9, 'total'],
  ]);
  expect(taken(read).map(([receipt]) => receipt)).toEqual(['1', '2', '3']);
  expect(read.total).toBe(15_500);
});

test('a file that names no clients asks once whether all are walk-ins', () => {
  const text =
    'Receipt,Date,Description,Amount\n1,2026-03-05,Cut,55.00\n1,2026-03-05,Wax,20.00\n2,2026-03-06,Cut,55.00';
  const open = receiptsOf(text);
  expect(open.questions).toEqual([{ about: 'nobody', answer: null, rows: 3, words: [] }]);
  expect(open.invoices).toEqual([]);
  const read = receiptsOf(text, { answers: { nobody: 'walk-in' } });
  expect(
    read.invoices.map(({ client, invoice }) => [client.name, invoice.receipt, invoice.lines.length]),
  ).toEqual([
    ['', '1', 2],
    ['', '2', 1],
  ]);
  expect(receiptsOf(text, { answers: { nobody: 'leave-out' } }).leftOut).toHaveLength(3);
});

test('a sale whose status is a refund was refunded, in any words; an amount below zero is a return', () => {
  const read = receiptsOf(
    [
      'Receipt,Date,Description,Client,Amount,Status',
      '1,2026-03-05,Cut,Ana,55.00,Refund',
      '2,2026-03-05,Cut,Ana,55.00,Full refund',
      '3,2026-03-05,Cut,Ana,55.00,Remboursement',
      '4,2026-03-05,Cut,Ana,55.00,Refunded',
      '5,2026-03-05,Cut,Ana,-55.00,Refund',
      '6,2026-03-05,Cut,Ana,55.00,Paid',
    ].join('\n'),
  );
  expect(read.leftOut.map(({ row, why }) => [row, why])).toEqual(
    [2, 3, 4, 5].map((row) => [row, 'refunded']),
  );
  expect(asked(read)).toEqual([['voids', 'leave-out']]);
  expect(read.invoices.map(({ invoice, isReturn }) => [invoice.receipt, isReturn])).toEqual([
    ['5', true],
    ['6', false],
  ]);
});
