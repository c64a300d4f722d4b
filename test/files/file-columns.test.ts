// Columns by name, and the kind of a file according to its columns.
import { describe, expect, test } from 'vitest';
import { type FileGuess, guessFile } from '../../src/core/guess-file';
import { findColumns, taxColumns } from '../../src/files/file-columns';
import { importFixture, salonFile } from '../fixture-file';

const required = ['receipt', 'date', 'description', 'client', 'quantity', 'amount'] as const;
const headerOf = (text: string) => (text.replace('\ufeff', '').split(/\r?\n/)[0] ?? '').split(/[,;\t]/);

describe('columns are found', () => {
  const headers: readonly [why: string, header: string][] = [
    ['in English', 'Receipt,Date,Description,Client,Quantity,Amount,Staff'],
    ['in French, with accents', 'Reçu,Date,Désignation,Client,Quantité,Montant,Collaborateur'],
    ['in French, with a sign for number', 'N° facture,Date,Libellé,Code client,Qté,Montant HT,Employé'],
    ['in Dutch', 'Factuur,Datum,Omschrijving,Klant,Aantal,Bedrag,Medewerker'],
    ['in Dutch, in one word', 'Bonnummer,Datum,Omschrijving,Klantnummer,Aantal,Totaal,Medewerker'],
    [
      'in capitals and with spaces and marks',
      'RECEIPT NO.,DATE,item_name,customer-name,QTY,line total,STAFF MEMBER',
    ],
  ];
  test.each(headers)('%s: %s', (_why, header) => {
    expect(findColumns(header.split(','), required, ['staff'])).toEqual({
      ok: true,
      value: { receipt: 0, date: 1, description: 2, client: 3, quantity: 4, amount: 5, staff: 6 },
    });
  });

  test('in any order, an optional one that is missing at −1', () => {
    const header = ['Amount', 'Extra', 'Date'];
    expect(findColumns(header, ['date', 'amount'], ['staff'])).toEqual({
      ok: true,
      value: { amount: 0, date: 2, staff: -1 },
    });
  });

  test('by the client’s code, where a file has code and name', () => {
    expect(findColumns(['Client', 'Code client'], ['client'], [])).toMatchObject({ value: { client: 1 } });
  });

  test('or are named as missing, all of them, beside what the file has', () => {
    const header = headerOf(importFixture('missing-column.csv'));
    expect(findColumns(header, required, [])).toEqual({
      ok: false,
      refusal: { code: 'file-columns', missing: ['client', 'amount'], found: header },
    });
  });

  test('or are refused where one name stands twice', () => {
    expect(findColumns(['Date', 'Amount', 'amount '], ['date', 'amount'], [])).toEqual({
      ok: false,
      refusal: { code: 'file-columns-doubled', names: ['Amount'] },
    });
  });

  test('taxes are found by their names, as many as there are', () => {
    expect(taxColumns(['Receipt', 'GST', 'PST', 'Amount', 'TVA', 'btw', 'Taxi'])).toEqual([1, 2, 4, 5]);
  });
});

describe('a file is told by its header', () => {
  const guesses: readonly [why: string, header: readonly string[], guess: FileGuess | undefined][] = [
    ['the salon’s receipts', headerOf(salonFile('receipts.csv')), 'receipts'],
    [
      'the salon’s services: no supplier, no stock, no brand',
      headerOf(salonFile('services.csv')),
      'services',
    ],
    ['the salon’s products', headerOf(salonFile('products.csv')), 'products'],
    ['receipts in French', headerOf(importFixture('semicolon-fr.csv')), 'receipts'],
    ['services in French, with durations', headerOf(importFixture('services-fr.csv')), 'services'],
    ['a list that could be either', ['Code', 'Description', 'Category', 'Price'], undefined],
    ['a list that claims both', ['Service', 'Brand', 'Price'], undefined],
    ['something else', ['Date', 'Weather'], undefined],
  ];
  test.each(guesses)('%s', (_why, header, guess) => {
    expect(guessFile(header)).toBe(guess);
  });
});
