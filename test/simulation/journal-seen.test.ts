// After each command of a random run the journal is looked at: what stood in it stands, and what is new follows.
import { expect, it } from 'vitest';
import { invoiceOf, openSalon } from '../google/salon';
import { JournalSeen } from './journal-seen';
import { emptyTally } from './tally';

const { sheet, julie } = openSalon();
const { workbook, person } = sheet.standIn;
const sell = () => sheet.call('record-invoice', invoiceOf(julie, 0, 0, 0));
sell();
const journal = new JournalSeen(workbook);
const tally = emptyTally();
journal.changed(tally);

it('says nothing while entries are added, sorted and moved', () => {
  sell();
  person.sort('Ledger', 1, 'descending');
  person.insertRows('Ledger', 2);
  expect(journal.changed(tally)).toEqual([]);
  expect(Object.values(tally.held).every((times) => times > 0)).toBe(true);
});

it('says which entry is gone, and that the next does not follow', () => {
  const before = workbook.snapshot();
  const rows = workbook.tab('Ledger').values();
  const row = rows.findIndex((cells) => cells[0] === 2) + 1;
  person.deleteRows('Ledger', row);
  expect(journal.changed(tally)).toContain('entry 2 is gone or has changed');
  expect(new JournalSeen(workbook).changed(tally)).toContain('entry 3 follows 1');
  workbook.restore(before);
});
