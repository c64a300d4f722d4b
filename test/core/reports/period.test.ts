// Periods by name, the bars of a chart, and rows in order.
import { describe, expect, it } from 'vitest';
import { bucketsOf } from '../../../src/core/reports/buckets';
import { csvFile } from '../../../src/core/reports/csv-file';
import { periodOf, periods, spanOfPeriod } from '../../../src/core/reports/period';
import { sortedRows } from '../../../src/core/reports/sorted';
import type { Table } from '../../../src/core/reports/table';

const TODAY = '2026-11-27'; // a Friday

describe('a period', () => {
  it.each([
    ['today', '2026-11-27', '2026-11-27'],
    ['week', '2026-11-23', '2026-11-27'],
    ['month', '2026-11-01', '2026-11-27'],
    ['lastMonth', '2026-10-01', '2026-10-31'],
    ['quarter', '2026-10-01', '2026-11-27'],
    ['year', '2026-01-01', '2026-11-27'],
    ['any', '', ''],
  ] as const)('%s: from %s to %s', (period, first, last) => {
    expect(spanOfPeriod(period, TODAY)).toEqual({ first, last });
  });
  it('last month is whole in January too', () => {
    expect(spanOfPeriod('lastMonth', '2024-03-31')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(spanOfPeriod('lastMonth', '2026-01-05')).toEqual({ first: '2025-12-01', last: '2025-12-31' });
  });
  it('is known again by its days', () => {
    expect(periods.map((period) => periodOf(spanOfPeriod(period, TODAY), TODAY, 'month'))).toEqual(periods);
    expect(periodOf({ first: '2026-11-02', last: TODAY }, TODAY, 'month')).toBeNull();
  });
  it.each(['2026-01-01', '2026-01-05', '2026-11-01', '2026-10-31'])(
    'is the one that was asked for, where on %s two have the same days',
    (today) => {
      for (const period of periods) expect(periodOf(spanOfPeriod(period, today), today, period)).toBe(period);
    },
  );
});

describe('the bars of a chart', () => {
  it.each([
    ['a month', '2026-10-01', '2026-10-31', 'day', 31],
    ['a quarter', '2026-07-01', '2026-09-30', 'week', 14],
    ['a year', '2026-01-01', '2026-12-31', 'month', 12],
    ['ten years', '2017-01-01', '2026-12-31', 'year', 10],
  ] as const)('of %s', (_what, first, last, size, count) => {
    const buckets = bucketsOf({ first, last }, []);
    expect([buckets.size, buckets.starts.length]).toEqual([size, count]);
  });
  it('of everything are as many as the days ask for', () => {
    expect(bucketsOf({ first: '', last: '' }, ['2026-03-03', '2026-03-01']).starts).toHaveLength(3);
    expect(bucketsOf({ first: '', last: '' }, [])).toEqual({ size: 'day', starts: [] });
  });
});

const table: Table = {
  key: 't',
  title: 'T',
  columns: [
    { key: 'name', heading: 'Name', kind: 'text' },
    { key: 'money', heading: 'Money', kind: 'money', sum: true },
    { key: 'day', heading: 'Day', kind: 'day' },
  ],
  rows: [
    { key: 1, values: ['=1+1;x', 123456, '2026-11-02'] },
    { key: 2, values: ['émile', -50, ''] },
    { key: 3, values: ['Zoë "Z"', null, '2026-01-02'] },
  ],
};

describe('rows in order', () => {
  const order = (column: string, direction: 'ascending' | 'descending') =>
    sortedRows(table, { column, direction }, 'fr').map(({ key }) => key);
  it('of figures, of days, of words; empty cells last either way', () => {
    expect(order('money', 'ascending')).toEqual([2, 1, 3]);
    expect(order('money', 'descending')).toEqual([1, 2, 3]);
    expect(order('day', 'descending')).toEqual([1, 3, 2]);
    expect(order('name', 'descending')).toEqual([3, 2, 1]);
  });
});

describe('a table as CSV', () => {
  const currency = { code: 'EUR', decimals: 2 };
  it('for Excel in Belgium: a mark for UTF-8, semicolons, decimal commas; a formula is text, a minus is not', () => {
    const place = { country: 'BE', language: 'en', currency } as const;
    expect(csvFile('excel', [table], place)).toBe(
      '\ufeffName;Money;Day\r\n"\'=1+1;x";1234,56;2026-11-02\r\némile;-0,50;\r\n"Zoë ""Z""";;2026-01-02\r\n;1234,06;\r\n',
    );
  });
  it('plain: commas and points, no mark', () => {
    const place = { country: 'BE', language: 'fr', currency } as const;
    expect(csvFile('other', [table], place)).toMatch(/^Name,Money,Day\r\n'=1\+1;x,1234.56,2026-11-02\r\n/);
  });
  it('for Excel elsewhere, as its language usually has it', () => {
    const place = { country: 'other', language: 'en', currency } as const;
    expect(csvFile('excel', [table], place)).toMatch(/^\ufeffName,Money,Day\r\n/);
  });
});
