// Files of tills that nobody knows: columns guessed in five languages, odd shapes, many rows.
import { describe, expect, test } from 'vitest';
import type { Meaning } from '../../src/files/column-use';
import { readFile } from '../../src/files/read-file';
import { mappingOf, recognise } from '../../src/files/recognise';
import { leave, receiptsOf } from './any-layout';
import { tableOfText } from './tables';

const sales: readonly (readonly [language: string, text: string])[] = [
  [
    'English',
    'Bill no.,Date & time,Customer,Treatment,Qty,Total incl. VAT,Therapist\n1,25/03/2026 14:05,Ana Ruiz,Cut,1,55.00,Kim',
  ],
  [
    'French',
    'N° de ticket;Date et heure;Cliente;Prestation;Qté;Total TTC (€);Coiffeuse\n1;25/03/2026 14:05;Ana Ruiz;Coupe;1;55,00;Kim',
  ],
  [
    'Dutch',
    'Kassabon;Verkoopdatum;Klantnaam;Behandeling;Aantal;Totaal incl. btw;Kapster\n1;25-03-2026;Ana Ruiz;Knippen;1;55,00;Kim',
  ],
  [
    'German',
    'Belegnummer;Datum;Kunde;Leistung;Menge;Bruttobetrag;Mitarbeiterin\n1;25.03.2026;Ana Ruiz;Schnitt;1;55,00;Kim',
  ],
  [
    'Spanish',
    'Nº ticket;Fecha;Nombre del cliente;Servicio;Cantidad;Importe con IVA;Empleada\n1;25/03/2026;Ana Ruiz;Corte;1;55,00;Kim',
  ],
];

describe('the sales of any till', () => {
  test.each(sales)('are known in %s', (_language, text) => {
    expect(recognise(tableOfText(text))).toEqual({ kind: 'receipts', till: '' });
    const [imported] = receiptsOf(text).invoices;
    expect(imported?.client.name).toBe('Ana Ruiz');
    expect(imported?.invoice).toMatchObject({ receipt: '1', day: '2026-03-25', staff: 'Kim' });
    expect(imported?.invoice.lines).toMatchObject([{ quantity: 1, amount: 5500 }]);
  });

  test('are told from products by a date and a receipt number', () => {
    const text = 'Receipt,Date,Item,SKU,Brand,Stock,Price\n1,2026-03-05,Shampoo,SH,Lumo,4,18.50\n';
    expect(recognise(tableOfText(text)).kind).toBe('receipts');
  });

  test('without a number are one receipt of a client and day, or of a client and minute', () => {
    const days = receiptsOf(
      'Date,Client,Item,Amount\n2026-03-05,Ana,Cut,55\n2026-03-05,Ana,Wax,20\n2026-03-05,-,Cut,30\n2026-03-05,-,Cut,30',
    );
    expect(days.invoices.map(({ invoice }) => [invoice.receipt, invoice.lines.length])).toEqual([
      ['2026-03-05', 2],
      ['2026-03-05 #1', 1],
      ['2026-03-05 #2', 1],
    ]);
    const minutes = receiptsOf(
      'Date,Client,Item,Amount\n2026-03-05 10:00,Ana,Cut,55\n2026-03-05 10:00,Ana,Wax,20\n2026-03-05 16:00,Ana,Wax,30',
    );
    expect(minutes.invoices.map(({ invoice }) => invoice.receipt)).toEqual([
      '2026-03-05 10:00',
      '2026-03-05 16:00',
    ]);
  });

  test('with a price and a quantity alone are multiplied, less the discount', () => {
    const text = 'Receipt,Date,Client,Item,Qty,Unit price,Discount\n1,2026-03-05,Ana,Shampoo,2,18.50,3.70';
    expect(receiptsOf(text).invoices[0]?.invoice.lines).toMatchObject([{ quantity: 2, amount: 3330 }]);
  });

  test('with gross and net beside a tax count as the salon’s prices are taxed', () => {
    const text = 'Receipt,Date,Client,Item,Net,VAT,Gross\n1,2026-03-05,Ana,Cut,46.22,8.78,55.00';
    expect([receiptsOf(text).total, receiptsOf(text, { prices: 'without' }).total]).toEqual([5500, 4622]);
    const american =
      'Receipt,Date,Client,Item,Gross,Discount,Net,Tax\n1,2026-03-05,Ana,Cut,60.00,5.00,55.00,4.00';
    expect(receiptsOf(american).total).toBe(5500);
  });

  test('with two different items at one price ask whether it is the receipt’s total', () => {
    const text = 'Receipt,Date,Client,Item,Total\n1,2026-03-05,Ana,Cut,92.00\n1,2026-03-05,Ana,Shampoo,92.00';
    expect(receiptsOf(text).questions).toMatchObject([{ about: 'totals', answer: null, lines: 2 }]);
    const totals = (answer: 'line' | 'receipt') => receiptsOf(text, { answers: { totals: answer } }).total;
    expect([totals('line'), totals('receipt')]).toEqual([18400, 9200]);
  });

  test('in another currency throughout are asked about once, and refused until somebody says that it is the same', () => {
    const text = 'Receipt,Date,Client,Amount\n1,2026-03-05,Ana,$55.00\n2,2026-03-05,Bo,$30.00';
    expect(receiptsOf(text).questions).toMatchObject([
      { about: 'currency', answer: 'refuse', found: '$', own: 'EUR' },
    ]);
    expect(receiptsOf(text).refused).toHaveLength(2);
    expect(receiptsOf(text, { answers: { currency: 'take' } }).total).toBe(8500);
  });

  test('of which a part was refunded are refused, for the file does not say which', () => {
    const text = 'Order,Date,Client,Amount,Status\n1,2026-03-05,Ana,55.00,partially_refunded';
    expect(receiptsOf(text).refused.map(({ refusal }) => refusal.code)).toEqual(['row-partly-refunded']);
  });
});

describe('odd shapes', () => {
  test('titles above the headings, blank rows and a line below are none of the table', () => {
    const text =
      'Salon Lumière;;;\nSales of March;;;\n\nBon;Datum;Klant;Bedrag\n1;25-03-2026;Ana Ruiz;55,00\n;;;\nTotaal;;;55,00\nPrinted by Kim\n';
    const reading = receiptsOf(text);
    expect(reading.invoices).toHaveLength(1);
    expect(leave(reading)).toEqual([
      [7, 'total'],
      [8, 'note'],
    ]);
  });

  test('half of the columns: what is missing is named, and what is there is read', () => {
    const table = tableOfText('Date,Item\n2026-03-05,Cut\n');
    const choice = { kind: 'receipts', mapping: null, answers: {} } as const;
    const context = {
      currency: { code: 'EUR', decimals: 2 },
      today: '2026-11-20',
      zone: 'UTC',
      prices: 'with',
      monthFirst: false,
      source: 'till',
    } as const;
    expect(readFile(table, choice, context)).toMatchObject({
      ok: false,
      refusal: { code: 'file-columns', missing: ['client', 'amount'] },
    });
  });

  test('two columns of one name: the second is not used, and one that a person gives twice is refused by name', () => {
    const table = tableOfText('Receipt,Date,Client,Amount,Amount\n1,2026-03-05,Ana,55.00,50.00\n');
    expect(mappingOf(table, 'receipts', 'with')).toEqual(['receipt', 'date', 'client', 'amount', null]);
    const mapping: readonly Meaning[] = ['receipt', 'date', 'client', 'amount', 'amount'];
    const context = {
      currency: { code: 'EUR', decimals: 2 },
      today: '2026-11-20',
      zone: 'UTC',
      prices: 'with',
      monthFirst: false,
      source: 'till',
    } as const;
    expect(readFile(table, { kind: 'receipts', mapping, answers: {} }, context)).toMatchObject({
      ok: false,
      refusal: { code: 'file-columns-doubled' },
    });
  });

  test('three hundred columns, of which four are used', () => {
    const extra = Array.from({ length: 296 }, (_, at) => `Extra ${at}`).join(',');
    const text = `Receipt,Date,Client,Amount,${extra}\n1,2026-03-05,Ana,55.00${','.repeat(296)}\n`;
    expect(receiptsOf(text).total).toBe(5500);
  });

  test('sixty thousand rows', () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => {
      const day = new Date(Date.UTC(2024, 0, 1 + (at % 900))).toISOString().slice(0, 10);
      return `${at},${day},Cut,Client ${at % 5000},Kim,1,55.00`;
    });
    const reading = receiptsOf(`Receipt,Date,Description,Client,Staff,Quantity,Amount\n${rows.join('\n')}\n`);
    expect([reading.rows, reading.invoices.length, reading.total]).toEqual([60_000, 60_000, 330_000_000]);
  });
});
