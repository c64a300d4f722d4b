// Finds out by its key what happened to a command whose answer was lost, on the built add-on.
import { describe, expect, it } from 'vitest';
import type { FaultPlan } from '../../src/local/standin';
import { newKey } from './carnet-sheet';
import { contact, invoiceOf, openSalon } from './salon';

const KEY = 'a'.repeat(32);

const { sheet, julie, amelie } = openSalon();
const first = sheet.answer('record-invoice', invoiceOf(julie, 0, 3000, 3));
sheet.answer('record-invoice', invoiceOf(amelie, 0, 2000, 2));
const start = sheet.standIn.workbook.snapshot();
const wanted = invoiceOf(julie, 1, 5500, 8);

const fateOf = (key: string) => sheet.answer('find-command', { key });

describe('a command whose answer was lost', () => {
  it('did nothing if it never arrived', () => {
    sheet.standIn.workbook.restore(start);
    expect(fateOf(newKey())).toEqual({ became: 'nothing' });
  });

  it('became an entry, found with number and row by any page and after any number of later entries', () => {
    sheet.standIn.workbook.restore(start);
    sheet.answer('record-invoice', wanted, KEY);
    for (let version = 1; version < 21; version++)
      sheet.answer('record-invoice', invoiceOf(amelie, version, 1000, version + 2));
    expect(fateOf(KEY)).toEqual({ became: 'entry', seq: first.seq + 2, row: first.row + 2 });
  });

  it('for a walk-in, a refund and a void is found alike', () => {
    sheet.standIn.workbook.restore(start);
    const keys = [newKey(), newKey(), newKey()];
    const walkIn = sheet.answer('record-invoice', invoiceOf(null, 0, 1000, null), keys[0]);
    const taken = { seq: walkIn.seq, row: walkIn.row, member: null, note: '' };
    const back = { what: 'money', money: 400 } as const;
    sheet.answer('refund-invoice', { ...taken, back, seen: null }, keys[1]);
    sheet.answer('void-invoice', taken, keys[2]);
    expect(keys.map(fateOf).map(({ became }) => became)).toEqual(['entry', 'entry', 'entry']);
  });

  it('became a client if it added one', () => {
    sheet.standIn.workbook.restore(start);
    const { id, row } = sheet.answer('add-client', contact('Noor Peeters'), KEY);
    expect(fateOf(KEY)).toEqual({ became: 'client', id, row });
  });

  it('can be looked up without changing a cell', () => {
    sheet.standIn.workbook.restore(start);
    sheet.answer('record-invoice', wanted, KEY);
    const cells = () => JSON.stringify(sheet.standIn.workbook.tabs().map((tab) => tab.values()));
    const before = cells();
    fateOf(KEY);
    fateOf(newKey());
    expect(cells()).toBe(before);
  });

  it('and which was killed at any call is reported correctly: a retry is new if it did nothing, else the same', () => {
    sheet.standIn.workbook.restore(start);
    const calls = sheet.run('record-invoice', wanted, KEY).meter.calls.map(({ n }) => n);
    for (const at of calls) {
      sheet.standIn.workbook.restore(start);
      const faults: FaultPlan = { at, act: 'kill-after', survive: 0 };
      sheet.run('record-invoice', wanted, KEY, { faults });
      const { became } = fateOf(KEY);
      const { repeated } = sheet.answer('record-invoice', wanted, KEY);
      expect([at, became]).toEqual([at, repeated ? 'entry' : 'nothing']);
    }
  });

  it('and which was a correction stopped between its two entries is found, and a retry completes it', () => {
    sheet.standIn.workbook.restore(start);
    const command = {
      ...invoiceOf(julie, 1, 5500, 5),
      corrects: { seq: first.seq, row: first.row, member: { id: julie.id, row: julie.row, version: 1 } },
    };
    const { calls } = sheet.run('record-invoice', command, KEY).meter;
    let halves = 0;
    for (const { n: at } of calls) {
      sheet.standIn.workbook.restore(start);
      sheet.run('record-invoice', command, KEY, { faults: { at, act: 'kill-after', survive: 1 } });
      const { became } = fateOf(KEY);
      const { repeated } = sheet.answer('record-invoice', command, KEY);
      if (became === 'entry' && !repeated) halves += 1;
      if (became === 'nothing') expect(repeated).toBe(false);
    }
    expect(halves).toBeGreaterThan(0);
  });

  it('is looked up by a key alone', () => {
    const reply = sheet.call('find-command', { key: '.*' });
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'command-malformed' } });
  });
});
