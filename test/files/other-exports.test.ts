// Exports of tills and loyalty systems whose figures once were read as something else: each kind, with an invented example.
import { describe, expect, test } from 'vitest';
import { totalOf } from '../../src/core/invoice/invoice';
import { currencyOf } from '../../src/core/money';
import type { FileReading } from '../../src/files/file-reading';
import { readFile } from '../../src/files/read-file';
import { recognise } from '../../src/files/recognise';
import { tableOfText } from './tables';

function read(text: string, { currency = 'EUR', prices = 'with' as 'with' | 'without' } = {}): FileReading {
  const table = tableOfText(text);
  const { kind = 'bookings' } = recognise(table);
  const context = {
    currency: currencyOf(currency) ?? { code: currency, decimals: 2 },
    today: '2026-11-20',
    zone: 'Europe/Brussels',
    prices,
    monthFirst: false,
    source: 'till',
  };
  const reading = readFile(table, { kind, mapping: null, answers: {} }, context);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return reading.value;
}

function receipts(text: string, way: Parameters<typeof read>[1] = {}) {
  const reading = read(text, way);
  if (reading.kind !== 'receipts') throw new Error(reading.kind);
  return reading;
}

const totals = (text: string, way: Parameters<typeof read>[1] = {}) =>
  receipts(text, way).invoices.map(({ invoice }) => totalOf(invoice));

function clients(text: string) {
  const reading = read(text);
  if (reading.kind !== 'clients') throw new Error(reading.kind);
  return reading;
}

describe('discounts in per cent', () => {
  test.each(['Discount %', 'Korting (%)', 'Remise en pourcent', 'Rabatt Prozent', '% Dto.'])(
    'a figure under “%s” is no money',
    (heading) => {
      const table = tableOfText(`Receipt;Date;Client;Item;Price;${heading}\n1;2026-03-05;Ana;Cut;55,00;10`);
      const mapping = ['receipt', 'date', 'client', 'description', 'unitPrice', 'discount'] as const;
      const context = {
        currency: { code: 'EUR', decimals: 2 },
        today: '2026-11-20',
        zone: 'Europe/Brussels',
        prices: 'with',
        monthFirst: false,
        source: 'till',
      } as const;
      const reading = readFile(table, { kind: 'receipts', mapping, answers: {} }, context);
      if (!reading.ok || reading.value.kind !== 'receipts') throw new Error(heading);
      expect(reading.value.invoices.map(({ invoice }) => totalOf(invoice))).toEqual([4950]);
    },
  );

  test('what a workbook keeps for 10 % is no ten cents', () => {
    const rows = ['1,2026-03-05,Ana,Cut,55.00,0.1', '2,2026-03-05,Bo,Cut,55.00,0'];
    expect(totals(['Receipt,Date,Client,Item,Price,Discount %', ...rows].join('\n'))).toEqual([4950, 5500]);
    expect(totals(['Receipt,Date,Client,Item,Price,Discount', ...rows].join('\n'))).toEqual([4950, 5500]);
  });

  test('a discount of cents that rounds what is paid in cash stays money', () => {
    expect(totals('Receipt,Date,Client,Item,Price,Discount\n1,2026-03-05,Ana,Cut,55.02,0.02')).toEqual([
      5500,
    ]);
    expect(totals('Receipt,Date,Client,Item,Price,Discount\n1,2026-03-05,Ana,Cut,55.00,5')).toEqual([5000]);
  });
});

describe('which column is what was paid', () => {
  test('the total after the discount, where the amount before it has a column of its own', () => {
    const text = [
      'Invoice,Date,Client,Service,Amount,Discount,Total',
      '1,2026-03-05,Ana,Cut,55.00,5.00,50.00',
      '2,2026-03-06,Bo,Cut,55.00,0.00,55.00',
    ];
    expect(totals(text.join('\n'))).toEqual([5000, 5500]);
  });

  test('the total with tax, by prices with tax; the amount without it, by prices without', () => {
    const text = [
      'Invoice,Date,Client,Service,Amount,VAT,Total',
      '1,2026-03-05,Ana,Cut,45.45,9.55,55.00',
      '2,2026-03-06,Bo,Cut,22.73,4.77,27.50',
    ].join('\n');
    expect(totals(text)).toEqual([5500, 2750]);
    expect(totals(text, { prices: 'without' })).toEqual([4545, 2273]);
  });

  test('no other column where the figures prove nothing', () => {
    const text = 'Invoice,Date,Client,Service,Amount,Tip,Total\n1,2026-03-05,Ana,Cut,55.00,5.00,60.00';
    expect(totals(text)).toEqual([5500]);
  });

  test('a receipt’s total on one of its lines is not added to the prices of the others', () => {
    const text = [
      'Ticket;Date;Client;Article;Prix;Total',
      '1;2026-03-05;Ana;Coupe;55,00;',
      '1;2026-03-05;Ana;Shampoing;37,00;92,00',
      '2;2026-03-06;Bo;Coupe;55,00;55,00',
    ];
    expect(totals(text.join('\n'))).toEqual([9200, 5500]);
  });

  test('Loyverse: what is collected includes tips, which earn nothing', () => {
    const text =
      'Date,Receipt number,Receipt type,Gross sales,Discounts,Net sales,Taxes,Tips,Total collected,Customer name,Status\n2026-03-05 14:05,1-1,Sale,92.00,5.00,87.00,0.00,3.00,90.00,Ana Ruiz,Closed';
    expect(totals(text)).toEqual([8700]);
  });
});

describe('sales that were not paid, or given back', () => {
  const left = (text: string) => receipts(text).leftOut.map(({ row, why }) => [row, why]);

  test('a sale that was paid in part is not taken as paid', () => {
    const head = 'Sale no.,Client,Status,Sale date,Gross total';
    expect(left(`${head}\n1,Ana,Part-paid,5 Mar 2026,55.00`)).toEqual([[2, 'unpaid']]);
  });

  test('a column of what is still to pay says so without a status', () => {
    const head = 'Invoice,Date,Client,Item,Total,Paid,Outstanding';
    const rows = ['1,2026-03-05,Ana,Cut,55.00,55.00,0.00', '2,2026-03-06,Bo,Cut,55.00,0.00,55.00'];
    expect(left([head, ...rows].join('\n'))).toEqual([[3, 'unpaid']]);
  });

  test('a column of what was given back leaves the whole sale out, and refuses one given back in part', () => {
    const reading = receipts(
      [
        'Payment Date,Payment ID,Order ID,Customer Name,Tender,Result,Amount,Refund Amount',
        '2026-03-05,P1,O1,Ana Ruiz,Card,SUCCESS,55.00,0.00',
        '2026-03-06,P2,O2,Bo Lin,Card,DECLINED,20.00,0.00',
        '2026-03-07,P3,O3,Bo Lin,Card,SUCCESS,20.00,20.00',
        '2026-03-08,P4,O4,Bo Lin,Card,SUCCESS,20.00,5.00',
      ].join('\n'),
    );
    expect(reading.invoices.map(({ invoice }) => invoice.receipt)).toEqual(['P1']);
    expect(reading.leftOut.map(({ row, why }) => [row, why])).toEqual([
      [3, 'unpaid'],
      [4, 'refunded'],
    ]);
    expect(reading.refused.map(({ row, refusal }) => [row, refusal.code])).toEqual([
      [5, 'row-partly-refunded'],
    ]);
  });

  const HEAD = 'Receipt,Date,Client,Item,Amount,Status';
  test.each([
    ['of a sale in an earlier file', ['7,2026-03-07,Ana,Cut,-55.00,Refunded'], [-5500], []],
    [
      'of a sale in the file that says nothing',
      ['6,2026-03-06,Ana,Cut,55.00,Paid', '7,2026-03-07,Ana,Cut,-55.00,Voided'],
      [5500, -5500],
      [],
    ],
    [
      'of a sale that is left out for the same',
      ['6,2026-03-06,Ana,Cut,55.00,Refunded', '7,2026-03-07,Ana,Cut,-55.00,Refunded'],
      [],
      [2, 3],
    ],
    ['that is void, of no sale', ['7,2026-03-07,Ana,Cut,-55.00,Voided'], [], [2]],
    [
      'once for each sale alone',
      [
        '6,2026-03-06,Ana,Cut,55.00,Refunded',
        '7,2026-03-07,Ana,Cut,-55.00,Refunded',
        '8,2026-03-08,Ana,Cut,-55.00,Refunded',
      ],
      [-5500],
      [2, 3],
    ],
  ])('a row below zero that is called refunded or void books back: %s', (_what, rows, taken, out) => {
    const reading = receipts([HEAD, ...rows].join('\n'));
    expect(reading.invoices.map(({ invoice }) => totalOf(invoice))).toEqual(taken);
    expect(reading.leftOut.map(({ row }) => row)).toEqual(out);
  });
});

describe('what a file is', () => {
  const kindOf = (text: string) => recognise(tableOfText(text));

  test('a list of cards with visits and the day each was added is one of clients', () => {
    const text =
      'Customer name,Phone number,Date of birth,Date created,Card serial number,Total visits,Current balance\nAna Ruiz,+32470111222,1990-04-02,2021-01-25,1000-01,12,340';
    expect(kindOf(text).kind).toBe('clients');
  });

  test('appointments with a price are no list of services', () => {
    const text =
      'Code,Start date,Start time,End date,End time,Client name,Service name,Provider name,Price,Status\nab1,2026-03-05,14:00,2026-03-05,15:00,Ana Ruiz,Cut,Kim,55.00,confirmed';
    expect(kindOf(text).kind).toBe('bookings');
    expect(kindOf(text.replace('Code,', 'Nr,').replace('Service name', 'Dienst')).kind).toBe('bookings');
  });

  test('orders of Treatwell are sales on the day of the treatment, once it was done', () => {
    const reading = receipts(
      [
        'Booking reference,Order date,Appointment date,Customer name,Service,Price,Status,Payment',
        'T1,2026-03-01,2026-03-05,Ana Ruiz,Cut,€55.00,Completed,Pay at venue',
        'T2,2026-03-01,2026-03-25,Ana Ruiz,Cut,€55.00,No show,Pay at venue',
        'T3,2026-03-01,2026-12-25,Ana Ruiz,Cut,€55.00,Confirmed,Pay at venue',
      ].join('\n'),
    );
    expect(reading.invoices.map(({ invoice }) => [invoice.receipt, invoice.day])).toEqual([
      ['T1', '2026-03-05'],
    ]);
    expect(reading.leftOut.map(({ why }) => why)).toEqual(['cancelled', 'unpaid']);
  });

  test('products with the number of their delivery are products, and a day with items and no money is asked', () => {
    const products = 'Product,Supplier,Receipt No,Stock,Retail Price\nShampoo,Acme,R100,5,18.50';
    expect(kindOf(products).kind).toBe('products');
    expect(kindOf('Datum;Produkt;Antal\n2026-03-05;Klippning;1').kind).toBeUndefined();
  });
});

describe('dates', () => {
  test('with points the day comes first, and it can be changed', () => {
    const reading = receipts('Bon;Datum;Klant;Artikel;Bedrag\n1;5.3.26;Ana;Knippen;55,00');
    expect(reading.invoices.map(({ invoice }) => invoice.day)).toEqual(['2026-03-05']);
    expect(reading.questions.map(({ about, answer }) => [about, answer])).toEqual([['dates', 'dmy']]);
  });

  test.each([
    ['with a proof of the contrary', ['5.3.26', '5.13.26']],
    ['beside others with slashes', ['5.3.26', '6/3/26']],
  ])('%s, they are asked', (_what, [one, other]) => {
    const reading = receipts(
      `Bon;Datum;Klant;Artikel;Bedrag\n1;${one};Ana;Knippen;55,00\n2;${other};Bo;Knippen;55,00`,
    );
    expect(reading.questions.map(({ about, answer }) => [about, answer])).toEqual([
      ['dates', one === '5.3.26' && other === '5.13.26' ? 'mdy' : null],
    ]);
  });

  test('a birthday without a year that only one order can read says how the others are written', () => {
    const read = clients('Name,Email,Birthday\nAna,ana@example.com,04/22\nBo,bo@example.com,04/05');
    expect(read.clients.map(({ birthday }) => birthday)).toEqual(['04-22', '04-05']);
  });

  test.each(['1/1/1900', '1900-01-00', '1899-12-30', '0000-00-00'])(
    'the empty date %s is no birthday',
    (text) => {
      expect(clients(`Name,Email,Birthday\nAna,ana@example.com,${text}`).clients[0]?.birthday).toBe('');
    },
  );
});

describe('balances of other loyalty systems', () => {
  test.each(['TreatCard Points', 'loyalty_credits', 'Loyalty pts', 'Active Stamps', 'Stempels', 'Timbres'])(
    'are read from “%s”',
    (heading) => {
      expect(clients(`Name;E-mail;${heading}\nAna;ana@example.com;340`).clients[0]?.points).toBe(340);
    },
  );

  test('and not from what was once earned, used or has expired, nor from one of two columns', () => {
    for (const heading of [
      'Points earned',
      'Lifetime points',
      'Points redeemed',
      'Points expired',
      'Points value',
    ])
      expect(clients(`Name;E-mail;${heading}\nAna;ana@example.com;340`).clients[0]?.points).toBeNull();
    expect(
      clients('Name;E-mail;Hair points;Nail points\nAna;ana@example.com;340;5').clients[0]?.points,
    ).toBeNull();
  });

  test('the last month of a bank card is no day on which points expire', () => {
    const read = clients('Name,E-mail,Points,Expiry_Date\nAna,ana@example.com,340,12/27');
    expect(read.clients.map(({ points, until }) => [points, until])).toEqual([[340, '']]);
  });

  test('a phone number that a spreadsheet kept as text has no apostrophe', () => {
    expect(clients("Name,Phone,Points\nAna,'+32470111222,5").clients[0]?.phone).toBe('+32470111222');
  });
});

test('a price from which a service begins is its price, and a free one has none', () => {
  const reading = read(
    'Service;Duration;Price\nCut;45;55,00\nColour;90;vanaf 80,00\nBalayage;90;à partir de 120 €\nMask;5;50+\nTalk;15;Gratis',
  );
  if (reading.kind !== 'services') throw new Error(reading.kind);
  expect(reading.items.map(({ price }) => price)).toEqual([5500, 8000, 12000, 5000, null]);
});
