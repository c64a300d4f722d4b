// A grid that ends below the last row: rows are added with the formats of data, so that what looks like a number stays
// text.
import { expect, it } from 'vitest';
import { appendedText } from '../../src/google/ledger/appended-text';
import { CarnetSheet } from './carnet-sheet';
import { ledgerColumn } from './ledger-column';
import { invoiceOf } from './salon';

const receipts = ['007', '0100', '1/2', '1e3', '00', '0.50'];

it('receipts stay as they were typed, once a person has deleted the empty rows below the ledger', () => {
  const sheet = CarnetSheet.setUp();
  const { workbook, person } = sheet.standIn;
  const ledger = workbook.tab('Ledger');
  sheet.answer('record-invoice', { ...invoiceOf(null, 0, 1500, null), receipt: '0001' });
  person.deleteRows('Ledger', 4, ledger.maxRows - 3);
  for (const receipt of receipts)
    sheet.answer('record-invoice', { ...invoiceOf(null, 0, 1500, null), receipt });
  expect(
    ledger.displayValues(4, ledgerColumn('receipt'), receipts.length, 1).flat().map(appendedText),
  ).toEqual(receipts);
  expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
});

it('receipts stay as they were typed where the ledger grows beyond the rows that it was made with', () => {
  const sheet = CarnetSheet.setUp();
  const { workbook, person } = sheet.standIn;
  const ledger = workbook.tab('Ledger');
  person.edit('Ledger', ledger.maxRows - 3, ledgerColumn('staff'), 'only a note so far down');
  for (const receipt of receipts)
    sheet.answer('record-invoice', { ...invoiceOf(null, 0, 1500, null), receipt });
  const { lastRow } = ledger;
  expect(
    ledger
      .displayValues(lastRow - receipts.length + 1, ledgerColumn('receipt'), receipts.length, 1)
      .flat()
      .map(appendedText),
  ).toEqual(receipts);
});
