// A portion of receipts that was killed once its entries stood, among many clients: who finishes it, and how long that takes.
import { describe, expect, it } from 'vitest';
import { searching } from './carnet-sheet';
import { violations } from './ledger-truth';
import { addMany, receiptsOf } from './many-clients';
import { invoiceOf, openSalon } from './salon';

// Five calls take a second, and no execution may last a minute.
const A_MINUTE = 300;

describe('a portion of a thousand receipts that was killed once its entries stood', () => {
  it('is finished by the next command in less than a minute', () => {
    const { sheet, julie } = openSalon(searching());
    const members = addMany(sheet, 20_000).filter((_, i) => i % 20 === 0);
    const invoices = receiptsOf(members, '2026-11-02');
    const { workbook } = sheet.standIn;
    const start = workbook.snapshot();
    const command = { invoices: [...invoices], recordOnly: false };
    const { calls } = sheet.run('take-receipts', command).meter;
    const flushed = calls.find(({ name }) => name === 'SpreadsheetApp.flush')?.n ?? 0;
    expect(flushed).toBeGreaterThan(0);
    workbook.restore(start);
    sheet.run('take-receipts', command, 'a'.repeat(32), { faults: { at: flushed, act: 'kill-after' } });
    const next = sheet.run('record-invoice', invoiceOf(julie, 0, 5500, 5));
    expect(next).toMatchObject({ value: { ok: true } });
    expect(next.meter.calls.length).toBeLessThanOrEqual(A_MINUTE);
    expect(sheet.answer('take-receipts', command)).toMatchObject({ taken: 0, skipped: members.length });
    expect(violations(workbook)).toEqual([]);
  });
});
