// An imported invoice is recognised: the same one is skipped, a changed one is reported.
import { describe, expect, test } from 'vitest';
import { catalogByName, inCatalog } from '../../src/app/importing/line-kind';
import {
  type ImportedInvoice,
  invoiceContent,
  invoiceKey,
  nobody,
} from '../../src/core/imported/imported-invoice';
import type { ImportedItem } from '../../src/core/imported/imported-item';
import { receiptsOf } from '../files/receipts';
import { importFixture, salonFile } from '../fixture-file';

const blowdry: ImportedItem = {
  code: 'SBD',
  name: 'Blowdry',
  kind: 'service',
  category: 'STYLE',
  price: null,
  active: true,
};

function read(text: string, catalog: readonly ImportedItem[] = []): readonly ImportedInvoice[] {
  const items = catalogByName(catalog);
  return receiptsOf(text, { currency: 'CAD' }).invoices.map((imported) => inCatalog(imported, items));
}

const head = 'Receipt,Date,Description,Client,Staff,Quantity,Amount,GST';
const rows = ['1,2018-03-15,Blowdry,ANNA01,JJ,1,50,2.5', '1,2018-03-15,Cut,ANNA01,BECKY,1,70,3.5'];
const one = (...changed: readonly string[]) => {
  const [invoice] = read([head, ...(changed.length > 0 ? changed : rows)].join('\n'));
  if (invoice === undefined) throw new Error('no invoice');
  return invoice;
};

describe('the key', () => {
  test('is 32 hexadecimal digits, and another for each of the salon’s 707 invoices', () => {
    const keys = read(salonFile('receipts.csv')).map(invoiceKey);
    expect(new Set(keys).size).toBe(707);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });

  test('is the same whatever the lines say', () => {
    expect(invoiceKey(one('1,2019-01-01,Other,ANNA01,X,9,1,'))).toBe(invoiceKey(one()));
  });

  test('differs by source, receipt and client, whose texts never run together', () => {
    const at = (receipt: string, client: string, source: string) =>
      invoiceKey({
        client: { ...nobody, code: client },
        row: 2,
        isReturn: false,
        invoice: { source, receipt, day: '2018-03-15', staff: '', lines: [] },
      });
    const keys = [
      at('1', '2', 't'),
      at('2', '1', 't'),
      at('12', '', 't'),
      at('1', '2', 'u'),
      at('', '12', 't'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the content', () => {
  test('is the same when the file comes again, sorted another way, or after the catalog has grown', () => {
    expect(invoiceContent(one(...[...rows].reverse()))).toBe(invoiceContent(one()));
    const [known] = read([head, ...rows].join('\n'), [blowdry]);
    expect(known?.invoice.lines[0]?.kind).toBe('service');
    expect(known && invoiceContent(known)).toBe(invoiceContent(one()));
  });

  const changes: readonly [what: string, rows: readonly string[]][] = [
    ['the day', rows.map((row) => row.replace('2018-03-15', '2018-03-16'))],
    ['an amount', rows.map((row) => row.replace(',70,', ',71,'))],
    ['a quantity', rows.map((row) => row.replace('JJ,1,', 'JJ,2,'))],
    ['a description', rows.map((row) => row.replace('Cut', 'Trim'))],
    ['the staff', rows.map((row) => row.replace('BECKY', 'SINEAD'))],
    ['a tax', rows.map((row) => row.replace('3.5', '3.6'))],
    ['a line less', rows.slice(1)],
    ['a line twice', [...rows, ...rows.slice(1)]],
  ];
  test.each(changes)('is another when %s changes', (_what, changed) => {
    expect(invoiceContent(one(...changed))).not.toBe(invoiceContent(one()));
  });

  test('of the salon’s file is the same from a copy with other line ends', () => {
    const text = importFixture('refunds.csv');
    expect(read(text.replaceAll('\n', '\r\n')).map(invoiceContent)).toEqual(read(text).map(invoiceContent));
  });
});
