// Somebody pastes a page of text into a header: clients are still added, listed and found.
import { describe, expect, it } from 'vitest';
import { type CarnetSheet, SEARCHED, workbookWhere } from './carnet-sheet';
import { clientColumn } from './client-column';
import { contact, invoiceOf, openSalon } from './salon';

const PAGE = 'Phone, or whatever else (see [our] rules*). '.repeat(210).slice(0, 9000);

function kept(sheet: CarnetSheet): number {
  const sizes = Object.values(sheet.standIn.workbook.state.properties.script).map((text) =>
    Buffer.byteLength(String(text)),
  );
  return Math.max(...sizes);
}

describe.each([true, false])('where a search finds everything: %s', (isSearched) => {
  const salon = () => openSalon({ workbook: workbookWhere(isSearched ? SEARCHED : {}) });

  it('a header of 9,000 characters keeps no client from being added, listed or served', () => {
    const { sheet, julie } = salon();
    const { person } = sheet.standIn;
    person.edit('Clients', 1, clientColumn('phone'), PAGE);
    person.insertColumns('Clients', 1); // so that the columns are looked up again
    const added = sheet.answer('add-client', contact('Nora', '0499 11 22 33'));
    const { clients } = sheet.answer('list-clients', { first: 2 });
    expect(clients.map(({ name }) => name)).toEqual(['Julie Martin', 'Amélie Laurent', 'Nora']);
    sheet.answer('record-invoice', invoiceOf(julie, 0, 3000, 3));
    person.insertRows('Clients', 2);
    const moved = { ...added, row: 9 };
    expect(sheet.answer('show-client', moved)).toMatchObject({ name: 'Nora', phone: '0499 11 22 33' });
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    expect(kept(sheet)).toBeLessThan(9 * 1024);
  });

  it('nor do such headers on every column of every tab', () => {
    const { sheet, julie } = salon();
    const { person, workbook } = sheet.standIn;
    for (const tab of workbook.tabs().slice(1))
      for (let column = 1; column <= tab.lastColumn; column++)
        person.edit(tab.name, 1, column, PAGE + column);
    sheet.answer('add-client', contact('Nora', '0499 11 22 33'));
    sheet.answer('record-invoice', invoiceOf(julie, 0, 3000, 3));
    expect(sheet.answer('open', {}).problems).toEqual([]);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    expect(kept(sheet)).toBeLessThan(9 * 1024);
  });
});
