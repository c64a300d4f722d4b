// Workbooks: each sheet with a table is one, its dates and numbers as they are meant.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/files/read-workbook';
import { recognise } from '../../src/files/recognise';

const bytes = () =>
  new Uint8Array(readFileSync(new URL('../fixtures/import/two-sheets.xlsx', import.meta.url)));

test('a workbook with a list of clients and one of sales', async () => {
  const read = await readWorkbook(bytes());
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value.map(({ sheet, table }) => [sheet, recognise(table).kind, table.headingRow])).toEqual([
    ['Klanten', 'clients', 3],
    ['Verkoop', 'receipts', 1],
  ]);
  const [clients, sales] = read.value;
  expect(clients?.table.rows.map(({ row, cells }) => [row, ...cells])).toEqual([
    [4, 'Zoë', 'de Vries', '612345678', 'zoe@example.com', '1990-04-02', '340'],
    [5, 'Ana', 'Ruiz', '+34600000001', 'ana@example.com', '1990-05-07', '15'],
  ]);
  // The time is rounded to its minute; what calculating leaves behind a figure is none of it.
  expect(sales?.table.rows.map(({ cells }) => cells)).toEqual([
    ['1', '2026-03-05 14:05', 'Ana Ruiz', 'Knippen', '1', '55'],
    ['2', '2026-03-06', 'Zoë de Vries', 'Shampoo', '2', '33.3'],
    ['', '', '', '', 'Totaal', '88.3'],
  ]);
});

test('a damaged workbook is refused', async () => {
  expect(await readWorkbook(bytes().slice(0, 400))).toMatchObject({
    ok: false,
    refusal: { code: 'file-not-text', why: 'binary' },
  });
});
