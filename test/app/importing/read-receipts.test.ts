// Receipts: rows to invoices, whole or not at all, with every row and cent accounted for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReceiptsRead, readReceipts } from '../../../src/app/importing/read-receipts';
import type { CatalogItem } from '../../../src/app/ports';
import { type ItemKind, totalOf } from '../../../src/core/invoice';
import { currencyOf } from '../../../src/core/money';
import { importFixture } from '../../fixture-file';
import { holds } from '../../seeded';

function item(kind: ItemKind, name: string, code = ''): CatalogItem {
  return { code, name, kind, category: `${kind}s`, price: null, active: true };
}

const catalog: readonly CatalogItem[] = [
  item('service', 'Blowdry', 'SBD'),
  item('service', 'Consultation', 'CON'),
  item('service', 'Coupe femme', 'CF'),
  item('service', 'Brushing', 'BR'),
  item('product', 'AG Boost 355ml', 'AGBOOST'),
  item('product', 'Shampooing doux', 'SHAMP'),
  item('product', 'Smart Bond', 'PSMART'),
  item('service', 'Smart Bond', 'SSMART'),
  item('product', ' ', 'NAMELESS'),
];

function readText(text: string, dateOrder: 'dmy' | 'mdy' | 'ymd' | null = null, code = 'EUR') {
  return readReceipts(
    { text, source: 'till', dateOrder },
    catalog,
    currencyOf(code) ?? { code, decimals: 2 },
  );
}

function receiptsOf(
  text: string,
  dateOrder: 'dmy' | 'mdy' | 'ymd' | null = null,
  code = 'EUR',
): ReceiptsRead {
  const read = readText(text, dateOrder, code);
  if (!read.ok) throw new Error(read.refusal.code);
  expect(rowsOf(read.value) + read.value.refused.length, 'every row is taken or refused').toBe(
    read.value.rows,
  );
  expect(takenOf(read.value) + read.value.refusedTotal, 'every cent is taken or refused').toBe(
    read.value.total,
  );
  return read.value;
}

function rowsOf({ invoices }: ReceiptsRead): number {
  return invoices.reduce((sum, { invoice }) => sum + invoice.lines.length, 0);
}

function takenOf({ invoices }: ReceiptsRead): number {
  return invoices.reduce((sum, { invoice }) => sum + totalOf(invoice), 0);
}

const fixture = (name: string, dateOrder: 'dmy' | 'mdy' | 'ymd' | null = null) =>
  receiptsOf(importFixture(name), dateOrder);
const refusedOf = (read: ReceiptsRead) => read.refused.map(({ row, refusal }) => [row, refusal]);
const taken = (read: ReceiptsRead) => read.invoices.map(({ client, invoice }) => [invoice.receipt, client]);

describe('files of other tills', () => {
  test('French: semicolons, decimal commas, days first, accents', () => {
    const read = fixture('semicolon-fr.csv');
    expect(read).toMatchObject({
      dateOrder: 'dmy',
      decimalMark: ',',
      refused: [],
      total: 104550 + 2590 + 2800 - 300,
    });
    expect(read.invoices[0]).toEqual({
      client: 'DUPM01',
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
        refusal: { code: 'amount-not-money', text: 'oops' },
      },
    ]);
    expect(read.unreadableAmounts).toBe(1);
  });

  test('a currency without decimals', () => {
    const text =
      'Receipt,Date,Description,Client,Quantity,Amount\n1,2018-03-15,Blowdry,A,1,"5,000"\n2,2018-03-15,Blowdry,B,1,800';
    expect(receiptsOf(text, null, 'JPY').total).toBe(5800);
  });
});

describe('dates', () => {
  test('that prove an order are read in it', () => {
    const days = fixture('dates-day-first.csv').invoices.map(({ invoice }) => invoice.day);
    expect(days).toEqual(['2018-04-03', '2018-04-25']);
  });

  test('that prove none are asked for, once, and then read as told', () => {
    expect(readText(importFixture('dates-ambiguous.csv'))).toEqual({
      ok: false,
      refusal: { code: 'dates-ambiguous', samples: ['03/04/2018', '05/04/2018'] },
    });
    const first = (order: 'dmy' | 'mdy') => fixture('dates-ambiguous.csv', order).invoices[0]?.invoice.day;
    expect([first('dmy'), first('mdy')]).toEqual(['2018-04-03', '2018-03-04']);
  });

  test('that do not fit the rest are refused row by row', () => {
    const read = fixture('dates-contradictory.csv');
    expect(read.dateOrder).toBe('mdy');
    expect(refusedOf(read)).toEqual([
      [4, { code: 'row-date', text: '17/03/2018' }],
      [5, { code: 'row-date', text: '03/18/18' }],
      [6, { code: 'row-date', text: '02/30/2018' }],
    ]);
    expect(read.refusedTotal).toBe(5200 + 5300 + 5400);
  });

  test('that do not fit what was told are refused too', () => {
    expect(fixture('dates-day-first.csv', 'mdy').refused).toHaveLength(1);
  });
});

describe('lines', () => {
  test('below zero are deductions of their description’s kind', () => {
    const lines = fixture('refunds.csv').invoices.map(({ invoice }) =>
      invoice.lines.map(({ kind, of }) => [kind, of]),
    );
    expect(lines).toEqual([
      [['service', undefined]],
      [['deduction', 'service']],
      [
        ['product', undefined],
        ['deduction', 'other'],
      ],
    ]);
  });

  test('may have a quantity below zero only where they take off or give back', () => {
    const read = fixture('negative-quantities.csv');
    expect(read.invoices[0]?.invoice.lines).toMatchObject([
      { kind: 'deduction', of: 'product', quantity: -2, amount: -6000 },
      { kind: 'deduction', of: 'service', quantity: -1, amount: 0 },
    ]);
    expect(refusedOf(read)).toEqual([
      [4, { code: 'row-quantity', text: '-1' }],
      [5, { code: 'row-quantity', text: '0' }],
      [6, { code: 'row-quantity', text: '1.5' }],
      [7, { code: 'row-quantity', text: '' }],
    ]);
  });

  test('whose description no list has to the letter are other, and named', () => {
    const read = fixture('unknown-descriptions.csv');
    const kinds = read.invoices.flatMap(({ invoice }) => invoice.lines.map(({ kind }) => kind));
    expect(kinds).toEqual(['service', 'other', 'other', 'other', 'service']);
    expect(read.unknown).toEqual(['Parking', 'blowdry', '']);
  });

  test('whose description is a service and a product are the service, and named', () => {
    const read = fixture('unknown-descriptions.csv');
    expect(read.ambiguous).toEqual(['Smart Bond']);
    expect(read.invoices[0]?.invoice.lines.at(-1)).toMatchObject({ kind: 'service', item: 'SSMART' });
  });

  test('that cost nothing are kept', () => {
    const text = 'Receipt,Date,Description,Client,Quantity,Amount\n1,2018-03-15,Blowdry,A,1,0';
    expect(receiptsOf(text).invoices[0]?.invoice.lines[0]).toMatchObject({
      kind: 'service',
      quantity: 1,
      amount: 0,
    });
  });

  test('keep formulas and markup as the text that they are', () => {
    const read = fixture('formulas-and-markup.csv');
    expect(read.refused).toEqual([]);
    expect(
      read.invoices.map(({ client, invoice }) => [
        invoice.receipt,
        client,
        invoice.staff,
        invoice.lines[0]?.name,
      ]),
    ).toEqual([
      ['-2', 'DAV*01', '<b>JJ</b>', '<img src=x onerror=alert(1)>'],
      ['=1+1', '+SUM(A1)', '@JJ', '=HYPERLINK("http://example.com","x")'],
    ]);
  });

  const head = 'Receipt,Date,Description,Client,Staff,Quantity,Amount,GST';
  const long = 'x'.repeat(201);
  const tooLong: readonly [column: string, row: string][] = [
    ['receipt', `${long},2018-03-15,Blowdry,A,JJ,1,50,`],
    ['description', `1,2018-03-15,${long},A,JJ,1,50,`],
    ['client', `1,2018-03-15,Blowdry,${long},JJ,1,50,`],
    ['staff', `1,2018-03-15,Blowdry,A,${long},1,50,`],
    ['tax', `1,2018-03-15,Blowdry,A,JJ,1,50,${long}`],
  ];
  test.each(tooLong)('with a %s longer than a cell takes are refused, and shown in short', (column, row) => {
    const [refused] = receiptsOf(`${head}\n${row}`).refused;
    expect(refused).toMatchObject({ row: 2, refusal: { code: 'row-text-long', column, most: 200 } });
    expect(refused?.text).toHaveLength(200);
  });
});

describe('an invoice', () => {
  test('is one receipt and client; walk-ins are nobody, and only they', () => {
    expect(taken(fixture('walk-ins.csv'))).toEqual([
      ['1', ''],
      ['2', ''],
      ['3', 'WALKING01'],
      ['4', 'WALK*IN'],
    ]);
    expect(fixture('walk-ins.csv').invoices[0]?.invoice).toMatchObject({
      staff: 'BECKY, JJ',
      lines: { length: 2 },
    });
  });

  test('is refused whole where a row of it is, and no other is', () => {
    const read = fixture('incomplete-invoices.csv');
    expect(taken(read)).toEqual([
      ['1', 'BOBB01'],
      ['5', 'ANNA01'],
    ]);
    expect(refusedOf(read)).toEqual([
      [2, { code: 'invoice-incomplete', row: 3 }],
      [3, { code: 'amount-not-money', text: 'twenty' }],
      [5, { code: 'invoice-incomplete', row: 6 }], // whose line is it? perhaps CARL01's
      [6, { code: 'row-client-empty' }],
      [7, { code: 'invoice-incomplete', row: 8 }], // some tills write the number on the first row only
      [8, { code: 'row-receipt-empty' }],
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

describe('a file is refused', () => {
  test('that lacks columns, all of which are named', () => {
    expect(readText(importFixture('missing-column.csv'))).toMatchObject({
      ok: false,
      refusal: { code: 'file-columns', missing: ['client', 'amount'] },
    });
  });

  test.each(['empty.csv', 'header-only.csv'])('that holds nothing (%s)', (name) => {
    expect(readText(importFixture(name))).toEqual({ ok: false, refusal: { code: 'file-empty' } });
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
  fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
    const table = rows.filter((cells) => cells.some((value) => value !== ''));
    fc.pre(table.length > 0);
    const text = [
      'Receipt,Date,Description,Client,Quantity,Amount',
      ...table.map((cells) => cells.join(',')),
    ].join('\n');
    const read = receiptsOf(text, 'ymd');
    const cents = table
      .filter((cells) => cells.length === 6 && /^-?\d+\.\d\d$|^0$/.test(cells[5] ?? ''))
      .reduce((sum, cells) => sum + BigInt((cells[5] ?? '').replace('.', '')), 0n);
    expect(BigInt(read.total)).toBe(cents);
    expect(new Set(read.refused.map((one) => one.row)).size).toBe(read.refused.length);
    for (const { client, invoice } of read.invoices) {
      // Rows of the receipt that do not say whose they are might be this client's.
      const mine = (cells: string[]) =>
        cells[3] === '' || cells.length !== 6 || cells[3] === (client === '' ? 'WALK_IN' : client);
      const named = table.filter((cells) => cells[0] === invoice.receipt && mine(cells));
      expect(invoice.lines).toHaveLength(named.length);
    }
  }),
  500,
);
