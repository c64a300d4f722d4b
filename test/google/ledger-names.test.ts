// The Ledger shows each client's name beside the number; no entry has it, so that an erased client is gone there too.

import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../src/google/tabs/cells';
import { layout } from '../../src/google/tabs/layout';
import { type CarnetSheet, SEARCHED, workbookWhere } from './carnet-sheet';
import { invoiceOf, openSalon } from './salon';

const columnOf = (key: string) => layout.ledger.findIndex((column) => column.key === key) + 1;

/** Client number, what, and name of each entry of a client. */
function named(sheet: CarnetSheet): readonly string[] {
  const tab = sheet.standIn.workbook.tab('Ledger');
  return tab
    .values(2)
    .filter((row) => row[columnOf('member') - 1] !== '')
    .map((row) => String(row[columnOf('name') - 1]));
}

describe.each([{}, SEARCHED])('where a search is %j', (contested) => {
  const salon = () => {
    const opened = openSalon({ workbook: workbookWhere(contested) });
    for (const [version, balance] of [
      [0, 5],
      [1, 10],
    ] as const)
      opened.sheet.answer('record-invoice', invoiceOf(opened.julie, version, 5500, balance));
    return opened;
  };

  it('is the name in Clients', () => {
    const { sheet, amelie } = salon();
    sheet.answer('record-invoice', invoiceOf(amelie, 0, 5500, 5));
    expect(named(sheet)).toEqual(['Julie Martin', 'Julie Martin', 'Amélie Laurent']);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('stands in no entry', () => {
    const { sheet } = salon();
    const entries = sheet.standIn.workbook.tab('Ledger').values(2, columnOf('entry'), 5, 1).flat();
    expect(JSON.stringify(entries)).not.toContain('Julie Martin');
  });

  it('follows a change of name, in all rows', () => {
    const { sheet, julie, amelie } = salon();
    sheet.answer('record-invoice', invoiceOf(amelie, 0, 5500, 5));
    const change = { field: 'name', from: 'Julie Martin', to: 'Julie Durand' } as const;
    sheet.answer('edit-client', { id: julie.id, changes: [change] });
    expect(named(sheet)).toEqual(['Julie Durand', 'Julie Durand', 'Amélie Laurent']);
  });

  it('goes when the client is erased', () => {
    const { sheet, julie } = salon();
    const { version } = sheet.answer('show-client', julie);
    sheet.answer('erase-client', { ...julie, version } as never);
    expect(named(sheet)).not.toContain('Julie Martin');
    expect(named(sheet).filter((name) => name !== '')).toEqual([]);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('is reported by the check where somebody has typed over it, once for each client', () => {
    const { sheet, amelie } = salon();
    sheet.answer('record-invoice', invoiceOf(amelie, 0, 5500, 5));
    const column = columnLetter(columnOf('name'));
    for (const row of [3, 4, 5]) sheet.standIn.person.edit('Ledger', row, columnOf('name'), 'Mrs. X');
    const { findings } = sheet.answer('check-ledger', {});
    expect(findings.map(({ code, tab, row, column: at }) => [code, tab, row, at])).toEqual([
      ['name-differs', 'ledger', 3, column],
      ['name-differs', 'ledger', 5, column],
    ]);
    sheet.answer('repair-ledger', {});
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('is put back by Repair and by a set-up, where somebody has typed over it', () => {
    const { sheet } = salon();
    for (const again of ['repair-ledger', 'set-up'] as const) {
      sheet.standIn.person.edit('Ledger', 3, columnOf('name'), 'Mrs. X');
      sheet.answer(again, (again === 'set-up' ? { language: 'en', currency: 'EUR' } : {}) as never);
      expect(named(sheet), again).toEqual(['Julie Martin', 'Julie Martin']);
    }
  });
});

describe('a ledger of an older Carnet', () => {
  it('works without the column, and gets it with all names at its next set-up', () => {
    const { sheet, julie } = openSalon();
    sheet.answer('record-invoice', invoiceOf(julie, 0, 5500, 5));
    sheet.standIn.person.deleteColumns('Ledger', columnOf('name'));
    sheet.answer('record-invoice', invoiceOf(julie, 1, 5500, 10));
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    const [header = [], ...rows] = sheet.standIn.workbook.tab('Ledger').values();
    const at = header.indexOf('Client');
    expect(rows.map((row) => row[at]).filter((name) => name === 'Julie Martin')).toHaveLength(2);
  });
});

describe('the changes of settings', () => {
  it('are folded out of sight, and the invoices are not', () => {
    const { sheet, julie } = openSalon();
    sheet.answer('record-invoice', invoiceOf(julie, 0, 5500, 5));
    const tab = sheet.standIn.workbook.tab('Ledger');
    const kinds = tab.values(2).map((row) => row[columnOf('kind') - 1]);
    const hidden = kinds.map((_, i) => tab.rowHidden(i + 2));
    expect(hidden).toEqual(kinds.map((kind) => kind === 'Settings changed'));
    expect(hidden).toContain(true);
  });

  it('leave a person’s own filter as it is', () => {
    const { sheet } = openSalon();
    const { person, workbook } = sheet.standIn;
    person.filter('Ledger', columnOf('kind'), ['Invoice']);
    person.deleteColumns('Ledger', columnOf('name'));
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(workbook.tab('Ledger').grid.state.filter).toMatchObject({ shown: ['Invoice'] });
  });
});
