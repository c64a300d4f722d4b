// A ledger with more text than Google may answer in one read, where no search sees its hidden columns.
import { expect, it } from 'vitest';
import { newKey } from './carnet-sheet';
import { forgetEverybody } from './forget-everybody';
import { lengthen } from './lengthen';
import { invoiceOf, openSalon } from './salon';

const { sheet, julie } = openSalon();
const { seq } = sheet.answer('record-invoice', invoiceOf(julie, 0, 5500, 5));
const { workbook, person } = sheet.standIn;
lengthen(sheet, 6500, 'a note '.repeat(170));
const start = workbook.snapshot();

it('an invoice is voided, a history shown and the ledger checked in a ledger of more than ten megabytes', () => {
  const entries = workbook.tab('Ledger').values().flat().map(String);
  expect(entries.join('').length).toBeGreaterThan(11 * 1024 * 1024);
  forgetEverybody(workbook);
  const member = { ...julie, version: 1 };
  expect(sheet.answer('void-invoice', { seq, row: 0, member, note: '' })).toMatchObject({
    client: { standing: { balance: 0 } },
  });
  expect(sheet.answer('show-history', { ...julie, before: 0 }).events).toHaveLength(2);
  person.edit('Ledger', 2, 1, ''); // one of Carnet's cells, so that the check has something to find
  proveAll();
  const { findings, stopped } = sheet.answer('check-ledger', {});
  expect(findings).toContainEqual(expect.objectContaining({ code: 'visible-changed', row: 2 }));
  expect(stopped).toBe(null);
});

function proveAll(from: 'start' | 'stopped' = 'start'): void {
  for (let next = from; sheet.answer('prove-ledger', { from: next }).left > 0; next = 'stopped');
}

it('a row that a person moves while the portions are read is not missed', () => {
  workbook.restore(start);
  let portions = 0;
  sheet.run('prove-ledger', { from: 'start' }, newKey(), {
    before: ({ name, where }) => {
      if (name !== 'Range.getValues' || !where.startsWith('Ledger!')) return;
      portions += 1;
      if (portions === 3) person.moveRows('Ledger', 6400, 1, 3);
    },
  });
  expect(portions).toBeGreaterThan(4); // the numbers, three portions, and what was moved again
  proveAll('stopped');
  const { findings, stopped } = sheet.answer('check-ledger', {});
  expect(stopped).toBe(null);
  expect([...new Set(findings.map(({ code }) => code))]).toEqual(['points-wrong']);
});
