// What people type into an invoice stays what it is in the Ledger, whatever Sheets would read into it there.
import { describe, expect, it } from 'vitest';
import { appendable, appendedText } from '../../src/google/ledger/appended-text';
import { openWorkbook } from '../../src/local/standin';
import { harsh, kind } from '../../src/local/standin/contested';
import { newKey } from './carnet-sheet';
import { ledgerColumn } from './ledger-column';
import { invoiceOf, openSalon } from './salon';

const misread = [
  ...['007', '12-05', '12/3', '+32 470 12 34 56', '=1+1', "'t Hooft", '1e5', '10:30', '3 %', '€ 5', '-4'],
  ...['TRUE', 'vrai', 'May 5', '5 mai', '2 mrt 2026', '“7”', 'INV 12', 'R100', 'A7', '１２'],
];

describe.each([
  ['as typed', harsh.appendedText],
  ['by the format of the cell', kind.appendedText],
])('where appendRow reads a text %s', (_what, appendedText) => {
  it('receipts, remarks and names stay as typed, and the check accuses nobody', () => {
    const workbook = openWorkbook(undefined, { timeZone: 'Europe/Brussels', contested: { appendedText } });
    const { sheet, julie } = openSalon({ workbook });
    for (const [i, text] of misread.entries()) {
      const sale = { ...invoiceOf(julie, i, 1000, i + 1), receipt: text, staff: text };
      sheet.answer('record-invoice', sale);
    }
    expect(sheet.answer('check-ledger', {})).toMatchObject({ findings: [], stopped: null });
    const shown = workbook.tab('Ledger').values().slice(-misread.length);
    for (const key of ['receipt', 'staff'] as const)
      expect(shown.map((row) => String(row[ledgerColumn(key) - 1]).replace(/^“(.*)”$/, '$1'))).toEqual(
        misread,
      );
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
  for (const text of ['', 'Kim', 'Kim, Ava', 'K2RFGZBM', 'Élodie', 'Came by train'])
    expect(appendable(text)).toBe(text);
});

it.each([...misread, 'Kim', ''])('%j is read back from its cell', (text) => {
  expect(appendedText(appendable(text))).toBe(text.trim());
  expect(appendedText(text)).toBe(text === '“7”' ? '7' : text);
});
