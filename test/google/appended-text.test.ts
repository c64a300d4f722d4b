// What people type into an invoice stays what it is in the Ledger, whatever Sheets would read into it there.
import { describe, expect, it } from 'vitest';
import { appendable, appendedForms, appendedText } from '../../src/google/ledger/appended-text';
import { openWorkbook } from '../../src/local/standin';
import { harsh, kind } from '../../src/local/standin/contested';
import { newKey } from './carnet-sheet';
import { runNight } from './dashboard/sight';
import { ledgerColumn } from './ledger-column';
import { invoiceOf, openSalon } from './salon';

const misread = [
  ...['007', '12-05', '12/3', '+32 470 12 34 56', '=1+1', "'t Hooft", '1e5', '10:30', '3 %', '€ 5', '-4'],
  ...['TRUE', 'vrai', 'May 5', '5 mai', '2 mrt 2026', '“7”', 'INV 12', 'R100', 'A7', '１２'],
  ...[
    'MAR1',
    'SEPT2',
    'Juin 12',
    '3 août 2026',
    'samedi 5',
    'zondag 29-11',
    '5 euro',
    '20:30 uhr',
    'USD100',
    'm2',
  ],
  ...['12345678901', '1.50', '00', '-Coupe', '@Kim', '(12)', 'Mars3', 'Marc 4'],
];

// What reads without marks, and is the same text whatever appendRow makes of it.
const plain = [
  ...[
    'CORS01',
    'DAV*01',
    'Julie 2',
    'MARIE01',
    'Mardine7',
    '1234',
    '0',
    '2 × Gel',
    'Cut 30 min, Brushing',
    'Élodie2',
  ],
  ...['12 Rue Haute', 'Coloration 5 mai', '2e verjaardag', 'Receipt 12-05', 'Kim, Ava', '50 ml shampoo'],
];

describe.each([
  ['as typed', harsh.appendedText],
  ['by the format of the cell', kind.appendedText],
])('where appendRow reads a text %s', (_what, appendedText) => {
  it('receipts, remarks and names stay as typed, and the check accuses nobody', () => {
    const workbook = openWorkbook(undefined, { timeZone: 'Europe/Brussels', contested: { appendedText } });
    const { sheet, julie } = openSalon({ workbook });
    for (const [i, text] of [...misread, ...plain].entries()) {
      const sale = { ...invoiceOf(julie, i, 1000, i + 1), receipt: text, staff: text };
      sheet.answer('record-invoice', sale);
    }
    expect(sheet.answer('check-ledger', {})).toMatchObject({ findings: [], stopped: null });
    const shown = workbook
      .tab('Ledger')
      .values()
      .slice(-misread.length - plain.length);
    for (const key of ['receipt', 'staff'] as const)
      expect(shown.map((row) => String(row[ledgerColumn(key) - 1]))).toEqual([
        ...misread.map((text) => `“${text}”`),
        ...plain,
      ]);
  });

  it('a late retry and a void find their entry, whose key could be read as a number', () => {
    const workbook = openWorkbook(undefined, { contested: { appendedText } });
    const { sheet, julie } = openSalon({ workbook });
    const key = '01234567890123456789012345678901';
    const first = sheet.answer('record-invoice', invoiceOf(julie, 0, 1000, 1), key);
    for (let i = 1; i < 60; i++) sheet.answer('record-invoice', invoiceOf(julie, i, 1000, i + 1), newKey());
    expect(sheet.answer('record-invoice', invoiceOf(julie, 0, 1000, 1), key)).toMatchObject({
      seq: first.seq,
    });
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });
});

it('only what could be read in another way gets quotation marks', () => {
  for (const text of misread) expect(appendable(text)).toBe(`“${text}”`);
  for (const text of ['', 'Kim', 'K2RFGZBM', 'Élodie', 'Came by train', ...plain])
    expect(appendable(text)).toBe(text);
});

it('a text that an older Carnet put in quotation marks is found either way', () => {
  expect(appendedForms('CORS01')).toEqual(['CORS01', '“CORS01”']);
  expect(appendedForms('12-05')).toEqual(['“12-05”']);
  expect(appendedForms('K2RFGZBM')).toEqual(['K2RFGZBM']);
});

it('names that an older Carnet put in quotation marks lose them in the night', () => {
  const { sheet, julie } = openSalon();
  const named = { field: 'name', from: 'Julie Martin', to: 'CORS01' } as const;
  sheet.answer('edit-client', { id: julie.id, changes: [named] });
  sheet.answer('record-invoice', invoiceOf(julie, 0, 1000, 1));
  const { workbook, person } = sheet.standIn;
  const name = ledgerColumn('name');
  const row = workbook.tab('Ledger').lastRow;
  person.edit('Ledger', row, name, '“CORS01”');
  runNight(sheet);
  expect(workbook.tab('Ledger').values()[row - 1]?.[name - 1]).toBe('CORS01');
});

it.each([...misread, ...plain, ''])('%j is read back from its cell', (text) => {
  expect(appendedText(appendable(text))).toBe(text.trim());
  expect(appendedText(text)).toBe(text === '“7”' ? '7' : text);
});
