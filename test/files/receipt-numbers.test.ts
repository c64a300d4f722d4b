// Tills whose numbers restart daily: the day identifies the receipt too, and a person decides if a file is unclear.
import { describe, expect, test } from 'vitest';
import {
  clientKey,
  invoiceContent,
  invoiceKey,
  otherInvoiceKey,
} from '../../src/core/imported/imported-invoice';
import type { ReceiptNumbers } from '../../src/core/invoice/receipt-id';
import { receiptIdOf, receiptKey } from '../../src/core/invoice/receipt-id';
import { salonFile } from '../fixture-file';
import { receiptsOf } from './receipts';

const HEAD = 'Receipt,Date,Description,Client,Quantity,Amount';

function read(rows: readonly string[], numbers: ReceiptNumbers | null = null) {
  const answers = numbers === null ? {} : { numbers };
  return receiptsOf([HEAD, ...rows].join('\n'), { answers, currency: 'CAD' });
}

const anna = ['1,2018-03-15,Cut,ANNA01,1,50', '1,2018-03-16,Colour,ANNA01,1,90'];
const both = ['1,2018-03-15,Cut,ANNA01,1,50', '1,2018-03-16,Colour,BOBB01,1,90'];

describe('one number on two days', () => {
  test('is two invoices where the till begins anew each day', () => {
    const { invoices, refused } = read(anna, 'daily');
    expect(refused).toEqual([]);
    expect(invoices.map(({ invoice }) => [invoice.receipt, invoice.day, invoice.lines.length])).toEqual([
      ['1', '2018-03-15', 1],
      ['1', '2018-03-16', 1],
    ]);
    expect(new Set(invoices.map(invoiceKey)).size).toBe(2);
  });

  test('is named as a double where no number comes twice', () => {
    const { invoices, refused } = read(anna, 'unique');
    expect(invoices).toEqual([]);
    expect(refused.map(({ refusal }) => refusal)).toEqual([
      { code: 'invoice-dates', days: ['2018-03-15', '2018-03-16'] },
      { code: 'invoice-dates', days: ['2018-03-15', '2018-03-16'] },
    ]);
  });

  test('with different clients makes the file one of such a till, unless somebody says otherwise', () => {
    const guessed = read(both);
    expect(guessed.receiptNumbers).toBe('daily');
    expect(guessed.onSeveralDays).toMatchObject({ receipt: '1', days: ['2018-03-15', '2018-03-16'] });
    const told = read(both, 'unique');
    expect(told.receiptNumbers).toBe('unique');
    expect(told.invoices.map(({ invoice }) => invoice.numberedDaily)).toEqual([undefined, undefined]);
  });

  test('with one client proves nothing, and is told all the same', () => {
    const { receiptNumbers, onSeveralDays } = read(anna);
    expect(receiptNumbers).toBe('unique');
    expect(onSeveralDays).toMatchObject({ receipt: '1', ofSeveralClients: false });
  });

  test('and two clients on one receipt of one day prove nothing', () => {
    const { receiptNumbers, onSeveralDays } = read([
      '1,2018-03-15,Cut,ANNA01,1,50',
      '1,2018-03-15,Cut,BOBB01,1,50',
    ]);
    expect([receiptNumbers, onSeveralDays]).toEqual(['unique', null]);
  });

  test('a row that cannot be read takes its own day’s invoice with it, and no other day’s', () => {
    const broken = [...both, '1,2018-03-16,Cut,BOBB01,1,twenty'];
    const { invoices, refused } = read(broken, 'daily');
    expect(invoices.map(({ client }) => clientKey(client))).toEqual(['ANNA01']);
    expect(refused.map(({ row }) => row)).toEqual([3, 4]);
  });

  test('a row whose day cannot be read takes all of its number with it', () => {
    const { invoices, refused } = read(
      [...both, '1,tomorrow,Cut,BOBB01,1,20', '2,2018-03-16,Cut,BOBB01,1,20'],
      'daily',
    );
    expect(invoices.map(({ invoice }) => invoice.receipt)).toEqual(['2']);
    expect(refused).toHaveLength(3);
  });
});

describe('what an invoice is known again by', () => {
  test('is source, number and client; with the day where numbers begin anew', () => {
    const [first] = read(both, 'daily').invoices;
    const [plain] = read(both, 'unique').invoices;
    if (first === undefined || plain === undefined) throw new Error('no invoice');
    expect(receiptIdOf(plain.invoice)).toEqual({ source: 'till', receipt: '1', day: '' });
    expect(receiptIdOf(first.invoice)).toEqual({ source: 'till', receipt: '1', day: '2018-03-15' });
    expect(invoiceKey(first)).not.toBe(invoiceKey(plain));
    expect(otherInvoiceKey(first)).toBe(invoiceKey(plain));
    expect(otherInvoiceKey(plain)).toBe(invoiceKey(first));
    expect(invoiceContent(first)).toBe(invoiceContent(plain));
    expect(receiptKey({ source: 'till', receipt: '1', day: '' }, 'ANNA01')).toBe(invoiceKey(plain));
  });

  test('the salon’s own numbers never come twice', () => {
    const found = receiptsOf(salonFile('receipts.csv'), { currency: 'CAD' });
    expect(found).toMatchObject({ receiptNumbers: 'unique', onSeveralDays: null });
  });
});
