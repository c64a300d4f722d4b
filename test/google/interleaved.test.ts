// Two tills at once, and a person at the sheet: at every call of one command, another command or an edit by hand.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/local/standin';
import { CarnetSheet } from './carnet-sheet';
import { clientColumn } from './client-column';
import { ledgerColumn } from './ledger-column';
import { entriesOf, violations } from './ledger-truth';
import { distinctCalls, invoiceOf, openSalon } from './salon';

const KEY = 'a'.repeat(32);
const OTHER_KEY = 'b'.repeat(32);

const { sheet, julie, amelie } = openSalon();
sheet.answer('record-invoice', invoiceOf(julie, 0, 3000, 3));
sheet.answer('record-invoice', invoiceOf(amelie, 0, 2000, 2));
const start = sheet.standIn.workbook.snapshot();
const wanted = invoiceOf(julie, 1, 5500, 8);

const everyCall = distinctCalls(sheet.run('record-invoice', wanted, KEY).meter.calls);

/** Runs the command, and something else right before its n-th call. */
function recordWhile(n: number, meanwhile: () => void): void {
  sheet.standIn.workbook.restore(start);
  let done = false;
  sheet.run('record-invoice', wanted, KEY, {
    before: (call) => {
      if (done || call.n !== n) return;
      done = true;
      meanwhile();
    },
  });
}

describe('another command inside the first, at every call', () => {
  it.each(everyCall)(
    "at call %i, another client's invoice is recorded or told to wait, and nothing is lost",
    (n) => {
      recordWhile(n, () => {
        const reply = sheet.call('record-invoice', invoiceOf(amelie, 1, 1000, 3), OTHER_KEY);
        if (!reply.ok) expect(reply.refusal.code).toBe('busy');
      });
      expect(sheet.call('record-invoice', invoiceOf(amelie, 1, 1000, 3), OTHER_KEY)).toMatchObject({
        ok: true,
      });
      expect(sheet.call('record-invoice', wanted, KEY)).toMatchObject({ ok: true });
      expect(violations(sheet.standIn.workbook)).toEqual([]);
      expect(entriesOf(sheet.standIn.workbook)).toHaveLength(5);
    },
  );

  it.each(everyCall)('at call %i, the same request from a second click is the same invoice', (n) => {
    recordWhile(n, () => {
      const reply = sheet.call('record-invoice', wanted, KEY);
      if (!reply.ok) expect(reply.refusal.code).toBe('busy');
    });
    expect(sheet.call('record-invoice', wanted, KEY)).toMatchObject({ ok: true });
    expect(entriesOf(sheet.standIn.workbook).filter((entry) => entry.key === KEY)).toHaveLength(1);
    expect(violations(sheet.standIn.workbook)).toEqual([]);
  });

  it.each(everyCall)('at call %i, another invoice of the same client is never paid for twice', (n) => {
    recordWhile(n, () => {
      const reply = sheet.call('record-invoice', invoiceOf(julie, 1, 1000, 4), OTHER_KEY);
      if (!reply.ok) expect(reply.refusal.code).toBe('busy');
    });
    expect(violations(sheet.standIn.workbook)).toEqual([]);
  });
});

const acts: { readonly name: string; readonly act: (person: Person) => void }[] = [
  { name: 'sorts the clients backwards', act: (p) => p.sort('Clients', 1, 'descending') },
  { name: 'sorts the clients forwards', act: (p) => p.sort('Clients', 1, 'ascending') },
  { name: 'sorts the ledger backwards', act: (p) => p.sort('Ledger', 1, 'descending') },
  { name: 'sorts the ledger by client', act: (p) => p.sort('Ledger', 3, 'ascending') },
  { name: 'inserts a row above the clients', act: (p) => p.insertRows('Clients', 2) },
  { name: 'inserts a row in the ledger', act: (p) => p.insertRows('Ledger', 3) },
  { name: 'inserts a column before the clients', act: (p) => p.insertColumns('Clients', 1) },
  { name: 'inserts a column in the ledger', act: (p) => p.insertColumns('Ledger', 4) },
  {
    name: "moves the clients' points to the front",
    act: (p) => p.moveColumn('Clients', clientColumn('points'), 1),
  },
  {
    name: "moves the ledger's entry to the front",
    act: (p) => p.moveColumn('Ledger', ledgerColumn('entry'), 1),
  },
  { name: 'renames the tab Clients', act: (p) => p.renameTab('Clients', 'Klanten van ons') },
  { name: 'renames the tab Ledger', act: (p) => p.renameTab('Ledger', 'Boek') },
  { name: 'hides the ledger', act: (p) => p.hideTab('Ledger') },
  { name: 'filters the clients', act: (p) => p.filter('Clients', 1, ['Julie Martin']) },
  {
    name: 'types a remark below the clients',
    act: (p) => p.edit('Clients', 9, clientColumn('note'), 'call back'),
  },
  {
    name: 'types a remark below the ledger',
    act: (p) => p.edit('Ledger', 9, ledgerColumn('note'), 'checked'),
  },
  { name: "types over a client's points", act: (p) => p.edit('Clients', 2, clientColumn('points'), 999) },
  { name: "types over a client's notes", act: (p) => p.edit('Clients', 2, clientColumn('state'), 'oops') },
  { name: 'pastes over both names', act: (p) => p.paste('Clients', 2, 1, [['A'], ['B']]) },
  {
    name: 'sorts and takes it back',
    act: (p) => {
      p.sort('Clients', 1, 'descending');
      p.undo();
    },
  },
];

describe('a person acts between any two calls', () => {
  describe.each(acts)('$name', ({ act }) => {
    it.each(everyCall)('before call %i', (n) => {
      recordWhile(n, () => act(sheet.standIn.person));
      expect(sheet.call('record-invoice', wanted, KEY)).toMatchObject({ ok: true, value: { points: 5 } });
      // Two further commands bring every client up to date, whichever was affected.
      sheet.answer('record-invoice', { ...invoiceOf(amelie, 1, 1000, 3) });
      sheet.answer('repair-ledger', {});
      const check = sheet.answer('check-ledger', {});
      const mended = check.findings.filter((finding) => finding.code !== 'visible-changed');
      expect(mended).toEqual([]);
      const entries = sheet.standIn.workbook
        .tabs()
        .flatMap((tab) => tab.values().flat())
        .filter(isEntry);
      expect(entries.filter((text) => String(text).includes(`"key":"${KEY}"`))).toHaveLength(1);
    });
  });
});

function isEntry(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith('{"actor"');
}

describe('a person deletes what was recorded', () => {
  it('stops every command and names the missing number until the owner adopts the sheet', () => {
    sheet.standIn.workbook.restore(start);
    sheet.standIn.person.deleteRows('Ledger', 3);
    const reply = sheet.call('record-invoice', wanted, KEY);
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'stopped', corruption: 'entry-missing' } });
    expect(sheet.answer('check-ledger', {}).stopped).toMatchObject({ code: 'entry-missing' });
    sheet.answer('adopt-sheet', { reason: 'a row was deleted by mistake' });
    expect(sheet.call('record-invoice', wanted, KEY)).toMatchObject({ ok: true, value: { balance: 8 } });
    expect(sheet.answer('check-ledger', {})).toMatchObject({ findings: [], stopped: null });
  });

  it('a copy of the sheet records nothing before it is adopted', () => {
    sheet.standIn.workbook.restore(start);
    const copy = new CarnetSheet({ workbook: sheet.standIn.person.copyWorkbook() });
    copy.open();
    const before = copy.standIn.workbook.tab('Ledger').values();
    const stopped = { ok: false, refusal: { code: 'stopped', corruption: 'checkpoint-missing' } };
    expect(copy.call('record-invoice', wanted, KEY)).toMatchObject({ refusal: { code: 'not-set-up' } });
    expect(copy.call('set-up', { language: 'en', currency: 'EUR' })).toMatchObject(stopped);
    expect(copy.call('record-invoice', wanted, KEY)).toMatchObject(stopped);
    expect(copy.answer('check-ledger', {}).stopped).toMatchObject({ code: 'checkpoint-missing' });
    expect(copy.standIn.workbook.tab('Ledger').values()).toEqual(before);
    copy.answer('adopt-sheet', { reason: 'a copy to try things on' });
    expect(copy.call('record-invoice', wanted, KEY)).toMatchObject({ ok: true, value: { balance: 8 } });
    expect(copy.answer('check-ledger', {})).toMatchObject({ findings: [], stopped: null });
    expect(sheet.standIn.workbook.tab('Ledger').values()).toEqual(before);
  });
});
