// A report as an Excel workbook, read back by the reader that imports others' workbooks.
import readSheets from 'read-excel-file/node';
import { expect, it } from 'vitest';
import type { Table } from '../../../src/core/reports/table';
import { workbookOf } from '../../../src/ui/reports/write-workbook';

const table: Table = {
  key: 'sold',
  title: 'Sold: all/some',
  columns: [
    { key: 'name', heading: 'Name', kind: 'text' },
    { key: 'money', heading: 'Money', kind: 'money', sum: true },
    { key: 'day', heading: 'Day', kind: 'day' },
    { key: 'rate', heading: 'Rate', kind: 'percent' },
  ],
  rows: [
    { key: 1, values: ['=HYPERLINK("http://example.com";"<x>")', -12345, '2026-11-02', 550] },
    { key: 2, values: ['007 & co\u0000', null, '', null] },
  ],
};

it('has a sheet for each table: text as it was typed, figures as numbers, days as days', async () => {
  const bytes = workbookOf([table, { ...table, rows: [] }], { code: 'EUR', decimals: 2 });
  const sheets = await readSheets(Buffer.from(bytes));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Sold  all some', 'Sold  all some 2']);
  expect(sheets[0]?.data).toEqual([
    ['Name', 'Money', 'Day', 'Rate'],
    ['=HYPERLINK("http://example.com";"<x>")', -123.45, new Date('2026-11-02T00:00:00Z'), 0.055],
    ['007 & co', null, null, null],
    [null, -123.45, null, null],
  ]);
});
