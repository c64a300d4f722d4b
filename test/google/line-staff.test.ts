// Two people on one invoice: each line counts for the person who did it, at the till, in the sheet and in exports.
import { expect, it } from 'vitest';
import { importFiles } from '../../src/local/import-files';
import { tableOfText } from '../files/tables';
import { salonFile } from '../fixture-file';
import { CarnetSheet } from './carnet-sheet';
import { ledgerColumn } from './ledger-column';
import { invoiceOf, openSalon } from './salon';

/** Rows of a report, by column name. */
function exported(
  sheet: CarnetSheet,
  report: 'ledger' | 'lines',
): readonly { readonly [column: string]: string }[] {
  let csv = '';
  for (let first: number | null = 2; first !== null; ) {
    const part: { csv: string; next: number | null } = sheet.answer('export-report', { report, first });
    csv += part.csv;
    first = part.next;
  }
  const [header = [], ...rows] = csv
    .trim()
    .split('\r\n')
    .map(
      (row) =>
        row
          .replace(/^\uFEFF/, '')
          .match(/("([^"]|"")*"|[^,]*)(,|$)/g)
          ?.map((cell) => cell.replace(/,$/, '')) ?? [],
    );
  return rows.map((cells) =>
    Object.fromEntries(header.map((name, i) => [name, (cells[i] ?? '').replaceAll('"', '')])),
  );
}

it('the till’s line says who did it; the Ledger names both, and each line its own', () => {
  const { sheet, julie } = openSalon();
  const sale = invoiceOf(julie, 0, 3000, 5);
  const [cut] = sale.lines;
  if (cut === undefined) throw new Error('no line');
  const lines = [
    cut,
    { ...cut, name: 'Balm', kind: 'product' as const, amount: 2000, staff: 'Ava' },
    { ...cut, amount: 0, staff: 'Kim' },
  ];
  sheet.answer('record-invoice', { ...sale, lines, seen: { due: 5000, points: 5, used: 0, balance: 5 } });
  expect(exported(sheet, 'ledger').at(-1)).toMatchObject({ staff: 'Kim, Ava' });
  expect(exported(sheet, 'lines').map(({ name, staff }) => [name, staff])).toEqual([
    ['Cut', 'Kim'],
    ['Balm', 'Ava'],
    ['Cut', 'Kim'],
  ]);
  expect(sheet.standIn.workbook.tab('Ledger').values().at(-1)?.[ledgerColumn('staff') - 1]).toBe('Kim, Ava');
  expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
});

it('the command line records it too', () => {
  const { sheet } = openSalon();
  const line = { item: 'Cut', kind: 'service' as const, price: '30.00' };
  const typed = { client: 'Julie Martin', staff: 'Kim', lines: [line, { ...line, staff: 'Ava' }] };
  const { record } = sheet.answer('quote-invoice', typed);
  sheet.answer('record-invoice', record as never);
  expect(exported(sheet, 'lines').map(({ staff }) => staff)).toEqual(['Kim', 'Ava']);
});

it('a real salon’s books give each person’s own revenue', () => {
  const sheet = new CarnetSheet();
  sheet.open();
  sheet.answer('set-up', { language: 'en', currency: 'CAD' });
  const receipts = salonFile('receipts.csv');
  const files = {
    services: tableOfText(salonFile('services.csv')),
    products: tableOfText(salonFile('products.csv')),
    receipts: tableOfText(receipts),
  };
  importFiles(sheet as never, files, { source: 'till', recordOnly: false });
  // Computed straight from the file's text, in cents.
  const right = new Map<string, number>();
  for (const row of receipts.trim().split('\n').slice(1)) {
    const [, , , , staff = '', , amount = ''] = row.split(',');
    right.set(staff, (right.get(staff) ?? 0) + Math.round(Number(amount) * 100));
  }
  const own = new Map<string, number>();
  for (const { staff = '', amount = '' } of exported(sheet, 'lines'))
    own.set(staff, (own.get(staff) ?? 0) + Math.round(Number(amount) * 100));
  expect([...own].sort()).toEqual([...right].sort());
  expect(own.size).toBe(6);
  const several = exported(sheet, 'ledger').filter(({ staff }) => staff?.includes(', '));
  expect(several).toHaveLength(100);
});
