// Invoices of a day, and by their number: what is found, and what it costs in calls to Google at any length of the ledger.
import { describe, expect, it } from 'vitest';
import type { StandInOptions } from '../../src/local/standin';
import { type CarnetSheet, newKey, searching } from './carnet-sheet';
import { lengthen } from './lengthen';
import { invoiceOf, openSalon } from './salon';
import { Phone } from './staff-hands';

const numbers = (sheet: CarnetSheet, command: { day?: string; number?: string }) =>
  sheet.answer('list-today', command).events.map(({ number }) => number);

/** Three days with an invoice each, of Julie; the first day has a walk-in and something from a file too. */
function threeDays(where: Partial<StandInOptions> = searching()) {
  let days = 0;
  const salon = openSalon({ ...where, clock: () => Date.parse('2026-11-20T12:00:00Z') + days * 86_400_000 });
  const { sheet, julie } = salon;
  sheet.answer('record-invoice', invoiceOf(julie, 0, 5500, 5));
  const { member: _, ...walkIn } = invoiceOf(julie, 1, 1000, 0);
  sheet.answer('record-invoice', {
    ...walkIn,
    member: null,
    seen: { due: 1000, points: 0, used: 0, balance: null },
  });
  const go = (day: number) => {
    days = day;
    sheet.open();
  };
  go(1);
  sheet.answer('record-invoice', { ...invoiceOf(julie, 1, 1000, 6), day: '2026-11-21', receipt: 'A-77' });
  go(2);
  return { ...salon, go };
}

describe('the number of an invoice', () => {
  it('goes on from the last one, whatever else was recorded, and stands in the ledger, its file and the client’s history', () => {
    const { sheet, julie } = threeDays();
    const { number } = sheet.answer('record-invoice', invoiceOf(julie, 2, 1000, 7));
    expect(number).toBe(4);
    const { csv } = sheet.answer('export-report', { report: 'ledger', first: 2 });
    const rows = csv
      .trim()
      .split('\r\n')
      .map((row) => row.split(','));
    const column = rows[0]?.indexOf('invoice') ?? -1;
    const cells = rows.slice(1).map((row) => row[column]);
    expect(cells.filter((cell) => cell !== '')).toEqual(['1', '2', '3', '4']);
    const { events } = sheet.answer('show-history', { id: julie.id, row: julie.row, before: 0 });
    expect(events.map((event) => event.number).filter((one) => one > 0)).toEqual([4, 3, 1]);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('is given once where two record at the same time, and again with the first answer of a repeated one', () => {
    const { sheet, julie } = threeDays();
    const key = newKey();
    const command = invoiceOf(julie, 2, 1000, 7);
    const first = sheet.answer('record-invoice', command, key);
    const again = sheet.answer('record-invoice', command, key);
    expect([first.number, again.number, again.repeated]).toEqual([4, 4, true]);
  });

  it('is recovered with an entry whose command was killed, and goes on after it', () => {
    const { sheet, julie } = threeDays();
    const command = invoiceOf(julie, 2, 1000, 7);
    const before = sheet.standIn.workbook.scriptProperties().done ?? null;
    sheet.answer('record-invoice', command);
    sheet.standIn.workbook.setScriptProperty('done', before);
    expect(sheet.answer('record-invoice', invoiceOf(julie, 3, 1000, 8)).number).toBe(5);
  });
});

describe('invoices of another day', () => {
  it('are those of the day, walk-ins too, with what was undone since', () => {
    const { sheet, julie } = threeDays();
    expect(numbers(sheet, { day: '2026-11-20' })).toEqual([2, 1]);
    expect(numbers(sheet, { day: '2026-11-21' })).toEqual([3]);
    expect(numbers(sheet, {})).toEqual([]);
    const [event] = sheet.answer('list-today', { day: '2026-11-21' }).events;
    const member = { ...julie, version: 2 };
    sheet.answer('void-invoice', { seq: event?.seq ?? 0, row: event?.row ?? 0, member, note: '' });
    expect(sheet.answer('list-today', { day: '2026-11-21' }).events).toMatchObject([
      { number: 3, isGone: true, time: '13:00', receipt: 'A-77' },
    ]);
  });

  it.each([['1'], ['3']])('number %s is found on any day', (number) => {
    const { sheet } = threeDays();
    expect(numbers(sheet, { number })).toEqual([Number(number)]);
  });

  it('so is the number of a receipt; a number that nobody has is not', () => {
    const { sheet } = threeDays();
    expect(numbers(sheet, { number: 'A-77' })).toEqual([3]);
    expect(numbers(sheet, { number: '44' })).toEqual([]);
  });

  it('are found without the column and where a search is not known to see hidden cells', () => {
    const { sheet } = threeDays({});
    expect(numbers(sheet, { number: '3' })).toEqual([3]);
    expect(numbers(sheet, { day: '2026-11-20' })).toEqual([2, 1]);
    const ledger = sheet.standIn.workbook.tab('Ledger');
    const column = 1 + (ledger.values()[0] ?? []).indexOf('Invoice no.');
    expect(column).toBeGreaterThan(0);
    sheet.standIn.person.deleteColumns('Ledger', column, 1);
    expect(numbers(sheet, { number: '3' })).toEqual([3]);
  });

  it('are their own for somebody who may not see reports', () => {
    const { sheet, julie, go } = threeDays();
    const phone = new Phone(sheet, 'Inès', { reports: false });
    phone.call('record-invoice', { ...invoiceOf(julie, 2, 1000, 7), day: '2026-11-22' });
    go(3);
    const seen = (command: { day?: string; number?: string }) => {
      const reply = phone.call('list-today', command);
      return reply.ok ? reply.value.events.map(({ number }) => number) : reply.refusal;
    };
    expect(seen({ day: '2026-11-22' })).toEqual([4]);
    expect(seen({ day: '2026-11-20' })).toEqual([]);
    expect(seen({ number: '1' })).toEqual([]);
  });

  const costs = [1000, 10_000].map((many) => {
    const { sheet, julie, go } = threeDays();
    lengthen(sheet, many);
    go(3);
    sheet.answer('record-invoice', { ...invoiceOf(julie, 2, 1000, 7), day: '2026-11-23' });
    go(4);
    const calls = (command: { day?: string; number?: string }) =>
      sheet
        .run('list-today', command)
        .meter.calls.filter(({ where }) => !/^(Settings|Programmes|Rewards|Extra points|Catalog)/.test(where))
        .length;
    return {
      many,
      day: calls({ day: '2026-11-23' }),
      number: calls({ number: '3' }),
      typed: sheet.run('list-typed', {}).meter.calls.length,
    };
  });

  it.each(costs)(
    'in a ledger of $many rows: a day $day, a number $number, names typed before $typed calls',
    ({ day, number, typed }) => {
      expect(day).toBeLessThanOrEqual(8);
      expect(number).toBeLessThanOrEqual(10);
      expect(typed).toBeLessThanOrEqual(6);
    },
  );

  it('takes as many calls in a ledger of any length', () => {
    expect(new Set(costs.map(({ many: _, ...cost }) => JSON.stringify(cost))).size).toBe(1);
  });
});
