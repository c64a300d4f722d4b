// Words that an older Carnet wrote stay Carnet's own, and become those of today.
import { expect, it } from 'vitest';
import { ledgerColumn } from './ledger-column';
import { invoiceOf, openSalon } from './salon';

const { sheet, julie } = openSalon();
const { seq } = sheet.answer('record-invoice', invoiceOf(julie, 0, 3000, 3));
sheet.answer('void-invoice', { seq, row: 0, member: { ...julie, version: 1 }, note: '' });
const { workbook, person } = sheet.standIn;
const KIND = ledgerColumn('kind');

const kinds = () =>
  workbook
    .tab('Ledger')
    .displayValues(2, KIND, workbook.tab('Ledger').lastRow - 1, 1)
    .flat();
const row = kinds().findIndex((kind) => kind.startsWith('Undone')) + 2;

it('a kind in its former word is no change by hand, and is put into the word of today at the next set-up', () => {
  person.edit('Ledger', row, KIND, `Voided ${seq}`);
  expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  sheet.standIn.run('setUpSheet');
  expect(kinds()).toContain(`Undone ${seq}`);
  expect(kinds().filter((kind) => kind.startsWith('Voided'))).toEqual([]);
});

it('rows that were set aside under the former name of the tab are forgotten with their client', () => {
  person.addTab('Quarantine');
  person.edit('Quarantine', 1, 1, '7');
  person.edit('Quarantine', 1, 2, 'Julie Martin');
  const { id, row: place } = julie;
  sheet.answer('erase-client', { id, row: place });
  expect(workbook.tab('Quarantine').values().flat().join()).not.toContain('Julie');
});
