// A person moves columns of the Ledger at every call of an invoice: the next command leaves nothing to repair.
import { describe, expect, it } from 'vitest';
import { newKey } from './carnet-sheet';
import { ledgerColumn } from './ledger-column';
import { entriesOf } from './ledger-truth';
import { distinctCalls, invoiceOf, openSalon } from './salon';

const { sheet, julie, amelie } = openSalon();
sheet.answer('record-invoice', invoiceOf(julie, 0, 3000, 3));
sheet.answer('record-invoice', invoiceOf(amelie, 0, 2000, 2));
const { workbook, person } = sheet.standIn;
const ENTRY = ledgerColumn('entry');
// Beside all of Carnet's.
person.edit('Ledger', 2, workbook.tab('Ledger').lastColumn + 1, 'checked');
const start = workbook.snapshot();
const before = workbook.tab('Ledger').lastRow;

const wanted = invoiceOf(julie, 1, 5500, 8);
const next = invoiceOf(amelie, 1, 1000, 3);
const calls = distinctCalls(sheet.run('record-invoice', wanted).meter.calls);

/** What stands in columns that are not Carnet's, beside the entries of before. */
function remarks(): readonly unknown[] {
  const [header = [], ...rows] = workbook.tab('Ledger').values().slice(0, before);
  return rows.flatMap((cells) => cells.filter((cell, i) => (header[i] ?? '') === '' && cell !== ''));
}

const acts: [string, () => unknown][] = [
  ['inserts a column before all', () => person.insertColumns('Ledger', 1)],
  ['inserts a column in the middle', () => person.insertColumns('Ledger', 4)],
  ['moves the entries to the front', () => person.moveColumn('Ledger', ENTRY, 1)],
  ['moves the number behind the day', () => person.moveColumn('Ledger', 1, 3)],
];

describe.each(acts)('a person who %s', (_what, act) => {
  it('at any call of an invoice leaves all rows as they should be once another one is recorded', () => {
    for (const at of calls) {
      workbook.restore(start);
      const key = newKey();
      let done = false;
      sheet.run('record-invoice', wanted, key, {
        before: ({ n }) => {
          if (!done && n === at) act();
          done ||= n === at;
        },
      });
      sheet.answer('record-invoice', next);
      expect(sheet.answer('record-invoice', wanted, key), `at call ${at}`).toMatchObject({ balance: 8 });
      const { findings, entries } = sheet.answer('check-ledger', {});
      expect(findings, `at call ${at}`).toEqual([]);
      expect(entries, `at call ${at}`).toBe(5);
      expect(remarks(), `at call ${at}`).toEqual(['checked']);
    }
  });
});

describe('a person who sorts the ledger while a row is put right whose columns were moved', () => {
  it('at any call, loses no entry, and has no other row written over that was looked at since', () => {
    workbook.restore(start);
    const { calls: made } = sheet.run('record-invoice', next).meter;
    const append = made.findIndex(({ name }) => name.endsWith('appendRow')) + 1;
    workbook.restore(start);
    sheet.run('record-invoice', wanted, newKey(), {
      before: ({ n }) => {
        if (n === append) person.insertColumns('Ledger', 3);
      },
    });
    const astray = Math.max(...entriesOf(workbook).map(({ seq }) => seq));
    const isAstray = ({ seq }: { readonly seq: number }) => seq === astray;
    expect(sheet.answer('check-ledger', {}).findings.filter(isAstray)).toHaveLength(1);
    const state = workbook.snapshot();
    const { calls: mending } = sheet.run('record-invoice', next).meter;
    const writes = mending.findIndex(({ kind, where }) => kind === 'write' && where.startsWith('Ledger'));
    const look = mending.slice(0, writes).findLast(({ where }) => where.startsWith('Ledger'))?.n ?? 0;
    for (const { n: at } of mending) {
      workbook.restore(state);
      const outcome = sheet.run('record-invoice', next, newKey(), {
        before: ({ n }) => {
          if (n === at) person.sort('Ledger', 1, 'descending');
        },
      });
      expect(outcome, `at call ${at}`).toMatchObject({ status: 'returned', value: { ok: true } });
      const { findings, stopped } = sheet.answer('check-ledger', {});
      expect(stopped, `at call ${at}`).toBeNull();
      expect(findings.map(({ code }) => code)).not.toContain('entry-missing');
      // Who sorts between the last look and the writing is not seen: that row is for Repair.
      if (at <= look)
        expect(
          findings.filter((found) => !isAstray(found)),
          `at call ${at}`,
        ).toEqual([]);
      sheet.answer('repair-ledger', {});
      expect(sheet.answer('check-ledger', {}), `at call ${at}, repaired`).toMatchObject({
        findings: [],
        entries: 5,
      });
    }
  });
});

describe('a person who sorts the ledger while Repair writes rows again that were typed over', () => {
  it('at any call until the first is looked at once more, has no row with the cells of another', () => {
    workbook.restore(start);
    const receipt = ledgerColumn('receipt');
    for (let row = 2; row <= before; row++) person.edit('Ledger', row, receipt, 'typed');
    const state = workbook.snapshot();
    const { calls: mending } = sheet.run('repair-ledger', {}).meter;
    const writes = mending.findIndex(({ kind, where }) => kind === 'write' && where.startsWith('Ledger'));
    const look = mending.slice(0, writes).findLast(({ where }) => where.startsWith('Ledger'))?.n ?? 0;
    let left = 0;
    // Who sorts between the last look and the writing is not seen.
    for (const { n: at } of mending.filter(({ n }) => n <= look)) {
      workbook.restore(state);
      sheet.run('repair-ledger', {}, newKey(), {
        before: ({ n }) => {
          if (n === at) person.sort('Ledger', 1, 'descending');
        },
      });
      const rows = workbook.tab('Ledger').values().slice(1, before);
      for (const cells of rows)
        expect(cells[0], `at call ${at}`).toBe(JSON.parse(String(cells[ENTRY - 1])).seq);
      if (rows.some((cells) => cells[receipt - 1] === 'typed')) left++;
      sheet.answer('repair-ledger', {});
      expect(sheet.answer('check-ledger', {}).findings, `at call ${at}, repaired`).toEqual([]);
    }
    expect(left).toBeGreaterThan(0);
  });
});
