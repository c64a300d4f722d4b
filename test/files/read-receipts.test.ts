// Receipts: files of other tills, read consistently from top to bottom or refused.
import { describe, expect, test } from 'vitest';
import { nobody } from '../../src/core/imported/imported-invoice';
import { importFixture } from '../fixture-file';
import { asked, fixture, readText, receiptsOf, refusedOf, taken } from './receipts';

describe('files of other tills', () => {
  test('French: semicolons, decimal commas, days first, accents', () => {
    const read = fixture('semicolon-fr.csv');
    expect(read).toMatchObject({
      refused: [],
      total: 104550 + 2590 + 2800 - 300,
    });
    expect(read.invoices[0]).toEqual({
      client: { ...nobody, code: 'DUPM01' },
      row: 2,
      isReturn: false,
      invoice: {
        source: 'till',
        receipt: '1001',
        day: '2018-03-15',
        staff: 'Élise',
        lines: [
          {
            kind: 'service',
            item: 'CF',
            name: 'Coupe femme',
            category: 'services',
            quantity: 1,
            amount: 104550,
            discount: 0,
            tax: 'TVA 219,56',
          },
          {
            kind: 'product',
            item: 'SHAMP',
            name: 'Shampooing doux',
            category: 'products',
            quantity: 2,
            amount: 2590,
            discount: 0,
            tax: 'TVA 5,44',
          },
        ],
      },
    });
    expect(read.invoices[1]?.invoice.lines[1]).toMatchObject({
      kind: 'deduction',
      of: 'other',
      amount: -300,
      tax: 'TVA -0,63',
    });
  });

  test('Dutch: year first, codes that start with a point', () => {
    expect(taken(fixture('semicolon-nl.csv'))).toEqual([
      ['7', 'JANS01'],
      ['8', '.B01'],
    ]);
  });

  test('tabs, a byte order mark, Excel’s separator line, newlines in cells', () => {
    expect(fixture('tabs.tsv').invoices[0]?.invoice.lines[0]?.name).toBe('Cut, wash; dry');
    expect(taken(fixture('utf8-bom.csv'))).toEqual([['1', 'ZOË01']]);
    expect(fixture('excel-separator-line.csv').total).toBe(5050);
    const read = fixture('quoted-newlines.csv');
    expect(read.invoices[0]?.invoice.lines[0]?.name).toBe('Color\nand cut');
    expect(read.refused).toEqual([
      {
        row: 7,
        text: '3,2018-03-15,Cut 5" off,CARL01,JJ,1,oops',
        cells: ['3', '2018-03-15', 'Cut 5" off', 'CARL01', 'JJ', '1', 'oops'],
        refusal: { code: 'amount-not-money', text: 'oops' },
      },
    ]);
    expect(read.unreadableAmounts).toBe(1);
  });

  test('a currency without decimals', () => {
    const text =
      'Receipt,Date,Description,Client,Quantity,Amount\n1,2018-03-15,Blowdry,A,1,"5,000"\n2,2018-03-15,Blowdry,B,1,800';
    expect(receiptsOf(text, { currency: 'JPY' }).total).toBe(5800);
  });
});

describe('dates', () => {
  test('that prove an order are read in it', () => {
    const days = fixture('dates-day-first.csv').invoices.map(({ invoice }) => invoice.day);
    expect(days).toEqual(['2018-04-03', '2018-04-25']);
  });

  test('that prove none are asked for, once, with examples, and then read as told', () => {
    const open = fixture('dates-ambiguous.csv');
    expect(open.invoices).toEqual([]);
    expect(open.questions).toEqual([
      {
        about: 'dates',
        answer: null,
        isProven: false,
        choices: ['dmy', 'mdy'],
        samples: [
          { row: 2, text: '03/04/2018', days: ['2018-04-03', '2018-03-04'] },
          { row: 3, text: '05/04/2018', days: ['2018-04-05', '2018-05-04'] },
        ],
        proofs: [],
      },
    ]);
    const first = (dates: 'dmy' | 'mdy') =>
      fixture('dates-ambiguous.csv', { answers: { dates } }).invoices[0]?.invoice.day;
    expect([first('dmy'), first('mdy')]).toEqual(['2018-04-03', '2018-03-04']);
  });

  test('that contradict each other are asked for: the majority never wins', () => {
    expect(asked(fixture('dates-contradictory.csv'))).toEqual([['dates', null]]);
    const read = fixture('dates-contradictory.csv', { answers: { dates: 'mdy' } });
    expect(refusedOf(read)).toEqual([
      [4, { code: 'row-date', text: '17/03/2018' }],
      [6, { code: 'row-date', text: '02/30/2018' }],
    ]);
    expect(read.refusedTotal).toBe(5200 + 5400);
  });

  test('that do not fit what was told are refused', () => {
    expect(fixture('dates-day-first.csv', { answers: { dates: 'mdy' } }).refused).toHaveLength(1);
  });
});

describe('a file is refused', () => {
  test('that lacks columns, all of which are named', () => {
    expect(readText(importFixture('missing-column.csv'))).toMatchObject({
      ok: false,
      refusal: { code: 'file-columns', missing: ['client', 'amount'] },
    });
  });
});

describe('a file that says what cannot be', () => {
  const header = 'Receipt,Date,Description,Client,Staff,Quantity,Amount\n';

  test('refuses a receipt of a day that has not come, and takes the one of today', () => {
    const read = receiptsOf(
      `${header}1,2026-11-20,Brushing,A1,Kim,1,20\n2,2026-11-21,Brushing,A1,Kim,1,20\n`,
    );
    expect(read.invoices.map(({ invoice }) => invoice.receipt)).toEqual(['1']);
    expect(refusedOf(read)).toEqual([[3, { code: 'day-in-future', today: '2026-11-20' }]]);
  });

  test('refuses a receipt with more rows than one cell of the ledger holds, and takes the rest', () => {
    const long = Array.from({ length: 400 }, () => '1,2026-11-20,Brushing,A1,Kim,1,20\n').join('');
    const read = receiptsOf(`${header}${long}2,2026-11-20,Brushing,A1,Kim,1,20\n`);
    expect(read.invoices.map(({ invoice }) => invoice.receipt)).toEqual(['2']);
    expect(read.refused).toHaveLength(400);
    expect(read.refused[0]?.refusal).toEqual({ code: 'invoice-long', rows: 400 });
  });
});
