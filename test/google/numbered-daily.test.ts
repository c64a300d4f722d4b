// A till that restarts its numbers each day: receipts are imported once, however files overlap and were read.
import { beforeEach, describe, expect, it } from 'vitest';
import { CarnetSheet } from './carnet-sheet';
import { planned, readFileText } from './planned';

const HEAD = 'Receipt,Date,Description,Client,Quantity,Amount';
const FIRST = [
  '1,2026-03-14,Cut,ANNA01,1,50',
  '2,2026-03-14,Cut,BOBB01,1,40',
  '1,2026-03-15,Cut,BOBB01,1,30',
];
const NEXT = ['1,2026-03-15,Cut,BOBB01,1,30', '1,2026-03-16,Cut,ANNA01,1,20'];

const sheet = CarnetSheet.setUp();
const { workbook } = sheet.standIn;
const start = workbook.snapshot();
beforeEach(() => workbook.restore(start));

type Numbers = 'unique' | 'daily' | null;

function planOf(rows: readonly string[], receiptNumbers: Numbers) {
  const text = [HEAD, ...rows].join('\n');
  return { ...planned(sheet, text, { receiptNumbers }), read: readFileText(text, { receiptNumbers }) };
}

function take(rows: readonly string[], receiptNumbers: Numbers = null) {
  const plan = planOf(rows, receiptNumbers);
  const taken = sheet.answer('take-receipts', { invoices: plan.invoices as never, recordOnly: false });
  return { planned: plan, taken };
}

describe('a file with a number on two days', () => {
  it('gives two invoices, and nothing the second time', () => {
    expect(take(FIRST).taken.taken).toBe(3);
    const again = take(FIRST);
    expect(again.planned.rows).toMatchObject({ taken: 0, skipped: 3, changed: 0 });
    expect(again.taken.taken).toBe(0);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('sent again with the same answers, takes nothing', () => {
    const { planned } = take(FIRST);
    const invoices = planned.invoices as never;
    expect(sheet.answer('take-receipts', { invoices, recordOnly: false })).toMatchObject({
      taken: 0,
      skipped: 3,
    });
  });

  it('continues with the next days’ file, which overlaps and does not show the numbering', () => {
    take(FIRST);
    const next = take(NEXT);
    expect(next.planned.rows).toMatchObject({ taken: 1, skipped: 1, changed: 0 });
    expect(next.taken.taken).toBe(1);
  });

  it.each([
    ['daily', 'unique'],
    ['unique', 'daily'],
  ] as const)('taken as %s is known again as %s', (first, then) => {
    expect(take(FIRST, first).taken.taken).toBe(3);
    expect(take(FIRST, then).planned.rows).toMatchObject({ taken: 0, skipped: 3, changed: 0 });
  });

  it('a file in which both readings of one invoice come is taken once', () => {
    const [one] = planOf(FIRST, 'daily').invoices;
    const [other] = planOf(FIRST, 'unique').invoices;
    const invoices = [one, other] as never;
    expect(sheet.answer('take-receipts', { invoices, recordOnly: false })).toMatchObject({
      taken: 1,
      skipped: 1,
    });
  });

  it('is left alone if the ledger has the same sale on another day: one of the dates is wrong', () => {
    take(['1,2026-03-14,Cut,ANNA01,1,50']);
    const plan = planOf(['1,2026-03-15,Cut,ANNA01,1,50'], null);
    expect(plan).toMatchObject({
      read: { receiptNumbers: 'unique' },
      rows: { taken: 0, changed: 1 },
      renumbered: [],
    });
    expect(take(['1,2026-03-15,Cut,ANNA01,1,50'], 'daily').taken.taken).toBe(1);
  });

  it('is another sale if the ledger has the number on another day with other content, and the plan says so', () => {
    take(['1,2026-03-14,Cut,ANNA01,1,50']);
    const next = ['1,2026-03-15,Colour,ANNA01,1,80'];
    expect(planOf(next, null)).toMatchObject({
      rows: { taken: 1, changed: 0 },
      renumbered: [{ receipt: '1', client: 'ANNA01', day: '2026-03-15', otherDay: '2026-03-14' }],
    });
    expect(take(next).taken.taken).toBe(1);
    expect(take(next).planned.rows).toMatchObject({ taken: 0, skipped: 1 });
  });

  it('is exported with the day that belongs to each number', () => {
    take(FIRST);
    take(['9,2026-03-14,Cut,ANNA01,1,50']);
    const { csv } = sheet.answer('export-report', { report: 'lines', first: 2 });
    const rows = csv
      .trim()
      .split('\r\n')
      .map((row) => row.split(','));
    const column = rows[0]?.indexOf('receipt_day') ?? -1;
    expect(rows.slice(1).map((cells) => [cells[3], cells[column]])).toEqual([
      ['1', '2026-03-14'],
      ['2', '2026-03-14'],
      ['1', '2026-03-15'],
      ['9', ''],
    ]);
  });

  it('is reversed by its entry, and is still recognised afterwards', () => {
    take(FIRST);
    const [{ id = '', row = 0 } = {}] = sheet.answer('list-clients', { first: 2 }).clients;
    const [event] = sheet.answer('show-history', { id, row, before: 0 }).events;
    const member = { id, row, version: 1 };
    sheet.answer('void-invoice', { seq: event?.seq ?? 0, row: event?.row ?? 0, note: '', member });
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    const { csv } = sheet.answer('export-report', { report: 'ledger', first: 2 });
    expect(csv.trim().split('\r\n').at(-1)).toMatch(/,2026-03-14,$/);
    expect(take(FIRST).taken.taken).toBe(0);
  });
});
