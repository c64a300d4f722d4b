// A ledger with more text than Google may answer in one read, where no search sees its hidden columns.
import { expect, it } from 'vitest';
import { lengthen } from './lengthen';
import { invoiceOf, openSalon } from './salon';

it('an invoice is voided, a history shown and the ledger checked in a ledger of more than ten megabytes', () => {
  const { sheet, julie } = openSalon();
  const { seq } = sheet.answer('record-invoice', invoiceOf(julie, 0, 5500, 5));
  const { workbook } = sheet.standIn;
  lengthen(sheet, 6500, 'a note '.repeat(170));
  const entries = workbook.tab('Ledger').values().flat().map(String);
  expect(entries.join('').length).toBeGreaterThan(11 * 1024 * 1024);
  const properties = workbook.state.properties.script as { [key: string]: string };
  properties.done = JSON.stringify({ ...JSON.parse(properties.done ?? ''), recent: [] });
  const member = { ...julie, version: 1 };
  expect(sheet.answer('void-invoice', { seq, row: 0, member, note: '' })).toMatchObject({
    client: { standing: { balance: 0 } },
  });
  expect(sheet.answer('show-history', { ...julie, before: 0 }).events).toHaveLength(2);
  sheet.standIn.person.edit('Ledger', 2, 1, ''); // one of Carnet's cells, so that the check has something to find
  const { findings } = sheet.answer('check-ledger', {});
  expect(findings[0]).toMatchObject({ code: 'visible-changed', row: 2 });
});
