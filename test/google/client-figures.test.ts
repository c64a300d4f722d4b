// Clients tells by itself where each client stands: level, next reward, what expires, how often and how much.
import { describe, expect, it } from 'vitest';
import { clientColumn } from './client-column';
import { looksOf } from './looks';
import { everyTen, invoiceOf, openSalon, setRuleset } from './salon';

function salon() {
  const opened = openSalon();
  const discount = { kind: 'giftcard', name: '=Card', on: true, terms: { points: 20, amount: '5.00' } };
  setRuleset(opened.sheet, {}, { programs: [everyTen], rewards: [discount] });
  return opened;
}

const cells = ({ sheet }: ReturnType<typeof openSalon>, row: number, ...keys: readonly string[]) =>
  keys.map((key) => sheet.standIn.workbook.tab('Clients').cell(row, clientColumn(key)).value);

describe('after an invoice', () => {
  it('a client’s row says how often, how much, and what is missing for the next reward', () => {
    const opened = salon();
    opened.sheet.answer('record-invoice', invoiceOf(opened.julie, 0, 5500, 5));
    expect(cells(opened, opened.julie.row, 'points', 'visits', 'spent', 'next', 'missing')).toEqual([
      5,
      1,
      55,
      expect.stringContaining('=Card'),
      15,
    ]);
    expect(
      opened.sheet.standIn.workbook.tab('Clients').cell(opened.julie.row, clientColumn('next')).formula,
    ).toBe('');
  });

  it('is not changed by what another tab says, and the check finds nothing', () => {
    const opened = salon();
    opened.sheet.answer('record-invoice', invoiceOf(opened.julie, 0, 5500, 5));
    expect(opened.sheet.answer('check-ledger', {}).findings).toEqual([]);
    opened.sheet.standIn.person.edit('Clients', opened.julie.row, clientColumn('spent'), 999);
    expect(opened.sheet.answer('check-ledger', {}).findings).toMatchObject([
      { tab: 'clients', code: 'visible-changed' },
    ]);
    opened.sheet.answer('repair-ledger', {});
    expect(cells(opened, opened.julie.row, 'spent')).toEqual([55]);
  });
});

describe('a sheet of an older Carnet', () => {
  it('records invoices without these columns', () => {
    const opened = salon();
    const first = clientColumn('tier');
    opened.sheet.standIn.person.deleteColumns('Clients', first, clientColumn('spent') - first + 1);
    opened.sheet.answer('record-invoice', invoiceOf(opened.julie, 0, 5500, 5));
    expect(opened.sheet.answer('check-ledger', {}).findings).toEqual([]);
    opened.sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    opened.sheet.answer('record-invoice', invoiceOf(opened.julie, 1, 5500, 10));
    const [header = [], row = []] = opened.sheet.standIn.workbook.tab('Clients').values();
    expect(row[header.indexOf('Spent')]).toBe(110);
  });
});

it('the name is frozen; points below zero, held back and soon gone have their colours', () => {
  const { sheet } = openSalon();
  const { frozenColumns, rules } = looksOf(sheet.standIn.workbook, 'Clients');
  expect(frozenColumns).toBe(1);
  expect(rules).toEqual([
    { type: 'NUMBER_LESS_THAN', values: [0], column: clientColumn('points') },
    { type: 'NUMBER_GREATER_THAN', values: [0], column: clientColumn('pending') },
    {
      type: 'CUSTOM_FORMULA',
      values: [expect.stringMatching(/^=[^,;]*TODAY[^,;]*$/)],
      column: clientColumn('expires'),
    },
  ]);
});
