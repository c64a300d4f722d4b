// Files as tills and salons really write them, from their bytes to what is taken.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clientKey } from '../../src/core/imported/imported-invoice';
import { currencyOf } from '../../src/core/money';
import type { ClientsReading, FileReading, ReceiptsReading } from '../../src/files/file-reading';
import { textOf } from '../../src/files/file-text';
import type { Answers } from '../../src/files/question';
import { readFile } from '../../src/files/read-file';
import { readTable } from '../../src/files/read-table';
import { mappingOf, recognise } from '../../src/files/recognise';

type How = { readonly currency?: string; readonly answers?: Answers; readonly prices?: 'with' | 'without' };

function opened(name: string) {
  const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url)));
  const text = textOf(bytes);
  const table = text.ok ? readTable(text.value.text) : text;
  if (!table.ok) throw new Error(table.refusal.code);
  return table.value;
}

function read(
  name: string,
  { currency: code = 'EUR', answers = {}, prices = 'with' }: How = {},
): FileReading {
  const table = opened(name);
  const { kind } = recognise(table);
  if (kind === undefined) throw new Error(`${name} is not recognised`);
  const context = {
    currency: currencyOf(code) ?? { code, decimals: 2 },
    today: '2026-11-20',
    zone: 'Europe/Brussels',
    prices,
    monthFirst: false,
    source: 'till',
  };
  const reading = readFile(table, { kind, mapping: null, answers }, context);
  if (!reading.ok) throw new Error(reading.refusal.code);
  return reading.value;
}

const receipts = (name: string, how: How = {}) => read(name, how) as ReceiptsReading;
const clients = (name: string, how: How = {}) => (read(name, how) as ClientsReading).clients;

/** Receipt, day, client and the lines as name and cents. */
const sold = (reading: ReceiptsReading) =>
  reading.invoices.map(({ client, invoice }) => [
    invoice.receipt,
    invoice.day,
    client.name || clientKey(client),
    ...invoice.lines.map(({ name, amount }) => `${name} ${amount}`),
  ]);
const answersOf = ({ questions }: FileReading) => questions.map(({ about, answer }) => [about, answer]);
const leftOut = ({ leftOut: rows }: FileReading) => rows.map(({ row, why }) => [row, why]);

describe('known tills are read as they come', () => {
  test('Square: item sales, whose net sales count and whose refunds take back', () => {
    expect(recognise(opened('square-items.csv'))).toEqual({ kind: 'receipts', till: 'Square' });
    const reading = receipts('square-items.csv', { currency: 'USD' });
    expect(sold(reading)).toEqual([
      ['TX001', '2026-03-05', 'Ana Ruiz', "Women's cut 5500", 'Shampoo 3330'],
      ['TX002', '2026-03-06', 'Bo Lin', 'Wedding party package 123450'],
      ['TX003', '2026-03-07', 'Ana Ruiz', 'Shampoo -1665'],
      ['TX004', '2026-03-08', '', "Men's cut 3000"],
    ]);
    expect(reading.invoices.map(({ isReturn }) => isReturn)).toEqual([false, false, true, false]);
    expect(reading.invoices[0]?.client).toMatchObject({ code: 'CU1', name: 'Ana Ruiz' });
    expect(answersOf(reading)).toEqual([['nobody', 'walk-in']]);
    expect(reading.ownKinds).toEqual([{ kind: 'return', rows: 1, amount: -1665 }]);
  });

  test('Fresha: totals with tax or net, as the salon’s prices are; its own sum is left out', () => {
    expect(recognise(opened('fresha-sales.csv'))).toEqual({ kind: 'receipts', till: 'Fresha' });
    const reading = receipts('fresha-sales.csv');
    expect(sold(reading)).toEqual([
      ['2211', '2026-03-05', 'Ana Ruiz', "Women's cut 5500", 'Shampoo 3330'],
      ['2212', '2026-03-06', '', "Men's cut 3000"],
      ['2213', '2026-03-07', 'Ana Ruiz', 'Shampoo -1850'],
    ]);
    expect(reading.invoices[0]?.invoice.lines.map(({ kind }) => kind)).toEqual(['service', 'product']);
    expect(leftOut(reading)).toEqual([[6, 'total']]);
    expect(reading.columns.find(({ meaning }) => meaning === 'amount')?.heading).toBe('Total sales');
    const net = receipts('fresha-sales.csv', { prices: 'without' });
    expect(net.total).toBe(5000 + 3027 + 2727 - 1682);
  });

  test('Salonized in Dutch, in Windows-1252', () => {
    expect(recognise(opened('salonized-nl.csv'))).toEqual({ kind: 'receipts', till: 'Salonized' });
    expect(sold(receipts('salonized-nl.csv'))).toEqual([
      ['2026-0001', '2026-03-05', 'Zoë de Vries', 'Knippen dames 5500', 'Shampoo 3700'],
      ['2026-0002', '2026-03-13', 'Ana Ruiz', 'Bruidspakket 123450'],
    ]);
  });

  test('Planity, with a mark and narrow spaces in its amounts', () => {
    expect(recognise(opened('planity-fr.csv'))).toEqual({ kind: 'receipts', till: 'Planity' });
    expect(sold(receipts('planity-fr.csv'))).toEqual([
      ['T-101', '2026-03-05', 'Zoé Martin', 'Coupe femme 5500', 'Shampooing 3700'],
      ['T-102', '2026-03-13', 'Léa Petit', 'Forfait mariée 123450'],
    ]);
  });

  test('Clover: a month’s name, a zone’s name, a column that says what was refunded', () => {
    expect(recognise(opened('clover-lines.csv'))).toEqual({ kind: 'receipts', till: 'Clover' });
    expect(sold(receipts('clover-lines.csv', { currency: 'USD' }))).toEqual([
      ['4QX9', '2026-03-05', 'Ana Ruiz', "Women's cut 5500", 'Shampoo 3330'],
    ]);
  });
});

describe('clients', () => {
  test('with first and last name apart, birthday and points', () => {
    expect(clients('clients-points.csv')).toMatchObject([
      {
        row: 2,
        name: 'Ana Ruiz',
        phone: '+34600000001',
        email: 'ana@example.com',
        birthday: '1990-04-02',
        points: 340,
        since: '2021-01-05',
      },
      { row: 3, name: 'Bo Lin', birthday: '', points: 15, since: '2022-06-01', giftCard: null, until: '' },
    ]);
  });

  test('in Dutch: the only date can be read in two ways, and is asked for', () => {
    expect(answersOf(read('klanten.csv'))).toEqual([['dates', null]]);
    expect(clients('klanten.csv')).toEqual([]);
    expect(clients('klanten.csv', { answers: { dates: 'dmy' } })).toMatchObject([
      {
        code: '1',
        name: 'Zoë de Vries',
        phone: '0612345678',
        email: 'zoe@example.com',
        birthday: '1990-04-02',
        points: 340,
      },
    ]);
  });
});

describe('values', () => {
  test('a totals row is left out alone, and the last receipt is taken', () => {
    const reading = receipts('totals-row.csv');
    expect(sold(reading)).toEqual([['1', '2026-03-05', 'Ana', "Women's cut 5500"]]);
    expect(leftOut(reading)).toEqual([[4, 'total']]);
    expect(reading.total).toBe(5500);
  });

  test('am and pm in three spellings', () => {
    expect(receipts('am-pm.csv').invoices.map(({ invoice }) => invoice.day)).toEqual(
      Array(3).fill('2026-03-25'),
    );
  });

  test('cells of two lines', () => {
    expect(receipts('cells-of-two-lines.csv').invoices[0]?.invoice.lines[0]?.name).toBe(
      "Women's cut\nwith blowdry",
    );
  });

  test('the column that is used is shown, and can be changed', () => {
    const table = opened('total-and-net.csv');
    const used = (prices: 'with' | 'without') =>
      table.headings[mappingOf(table, 'receipts', prices).indexOf('amount')];
    expect([used('with'), used('without')]).toEqual(['Total', 'Net']);
    expect(receipts('total-and-net.csv').total).toBe(5000);
    expect(receipts('total-and-net.csv', { prices: 'without' }).total).toBe(4167);
  });

  test('a total that repeats on every line is not added up: price times quantity is', () => {
    expect(sold(receipts('repeated-total.csv'))).toEqual([
      ['1', '2026-03-05', 'Ana', 'Cut 5500', 'Shampoo 3700'],
    ]);
  });

  test('one person in several spellings is one', () => {
    expect(
      new Set(receipts('names-in-spellings.csv').invoices.map(({ client }) => clientKey(client))).size,
    ).toBe(1);
  });

  test('words for nobody in five languages are walk-ins, after one question', () => {
    const reading = receipts('words-for-nobody.csv');
    expect(reading.invoices.map(({ client }) => clientKey(client))).toEqual(Array(11).fill(''));
    expect(reading.questions).toMatchObject([{ about: 'nobody', answer: 'walk-in', rows: 11 }]);
    const left = receipts('words-for-nobody.csv', { answers: { nobody: 'leave-out' } });
    expect([left.invoices.length, left.leftOut.length]).toEqual([0, 11]);
  });

  test('tips and gift cards are lines of their kind; tax and deposit are left out and listed', () => {
    const reading = receipts('tips-and-gift-cards.csv');
    expect(reading.invoices[0]?.invoice.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['other', 5500],
      ['tip', 1000],
      ['giftcard', 10000],
    ]);
    expect(leftOut(reading)).toEqual([
      [5, 'tax'],
      [6, 'deposit'],
    ]);
    expect(reading.ownKinds).toEqual([
      { kind: 'tip', rows: 1, amount: 1000 },
      { kind: 'giftcard', rows: 1, amount: 10000 },
    ]);
  });

  test('amounts in seven ways; what is none is refused by row', () => {
    const reading = receipts('amounts-in-ways.csv');
    expect(reading.invoices.map(({ invoice }) => invoice.lines[0]?.amount)).toEqual([
      -5500, -5500, 5500, 5500, 5500, 5500, 123450,
    ]);
    expect(reading.refused.map(({ row, refusal }) => [row, refusal.code])).toEqual([
      [9, 'amount-decimals'],
      [10, 'amount-not-money'],
    ]);
  });

  test('first and last name in columns of their own', () => {
    expect(receipts('first-and-last-name.csv').invoices[0]?.client.name).toBe('Ana Ruiz');
  });

  test('what is not needed is not asked for', () => {
    const reading = receipts('no-description.csv');
    expect(reading.questions).toEqual([]);
    expect(reading.invoices[0]?.invoice.lines).toMatchObject([{ name: '', quantity: 1, amount: 5500 }]);
  });

  test('voided, cancelled and refunded rows are left out and listed, unless a person says otherwise', () => {
    const reading = receipts('voided.csv');
    expect(sold(reading)).toEqual([['1', '2026-03-05', 'Ana', 'Cut 5500']]);
    expect(leftOut(reading)).toEqual([
      [3, 'void'],
      [4, 'cancelled'],
      [5, 'refunded'],
    ]);
    expect(answersOf(reading)).toEqual([['voids', 'leave-out']]);
    expect(receipts('voided.csv', { answers: { voids: 'take' } }).invoices).toHaveLength(4);
  });

  test('one date that says month first against many that could be either is asked for', () => {
    expect(answersOf(receipts('one-date-against-many.csv'))).toEqual([['dates', null]]);
    expect(receipts('one-date-against-many.csv').invoices).toEqual([]);
    expect(receipts('one-date-against-many.csv', { answers: { dates: 'dmy' } }).invoices).toHaveLength(59);
  });

  test('no-break spaces are spaces', () => {
    expect(sold(receipts('no-break-spaces.csv'))).toEqual([
      ['1', '2026-03-05', 'Ana Ruiz', 'Women’s cut 5500', 'Women’s cut 5500'],
    ]);
  });

  test('returns in three ways take back', () => {
    const reading = receipts('returns-in-ways.csv');
    expect(reading.invoices.map(({ isReturn, invoice }) => [isReturn, invoice.lines[0]?.amount])).toEqual(
      Array(3).fill([true, -1850]),
    );
  });

  test('currency signs before and after are read, another currency is refused by name', () => {
    const reading = receipts('currency-signs.csv');
    expect(reading.invoices.map(({ invoice }) => invoice.lines[0]?.amount)).toEqual([1050, 125000]);
    expect(reading.refused.map(({ refusal }) => refusal)).toEqual([
      { code: 'amount-currency', text: 'CHF 20.00', found: 'CHF', own: 'EUR' },
    ]);
  });
});
