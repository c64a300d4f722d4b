// A client's history: its first page is in the client's own row, and is trusted only if nothing contradicts it.
import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../src/app/actions';
import { MOVEMENTS_KEPT } from '../../src/core/points/movements';
import { type CarnetSheet, searching } from './carnet-sheet';
import { clientColumn } from './client-column';
import { forgetEverybody } from './forget-everybody';
import { planned } from './planned';
import { type Client, invoiceOf, openSalon } from './salon';

const COLUMN = clientColumn('movements');
const INVOICES = 23;

const { sheet, julie, amelie } = openSalon(searching());
for (let version = 0; version < INVOICES; version++)
  sheet.answer('record-invoice', invoiceOf(julie, version, 1000, version + 1));
const { person, workbook } = sheet.standIn;
const start = workbook.snapshot();
beforeEach(() => workbook.restore(start));

const history = (client: Client = julie, before = 0) =>
  sheet.answer('show-history', { id: client.id, row: client.row, before });
const balances = ({ events }: AnswerOf<'show-history'>) => events.map(({ balance }) => balance);
const down = (from: number, count: number) => Array.from({ length: count }, (_, i) => from - i);
const findings = () => sheet.answer('check-ledger', {}).findings;
const movementsCell = () => String(workbook.tab('Clients').values()[1]?.[COLUMN - 1]);
const rowOfJulie = () =>
  (workbook.tab('Clients').values()[1] ?? []).map((cell) =>
    Object.prototype.toString.call(cell) === '[object Date]'
      ? (cell as Date).toISOString().slice(0, 10)
      : String(cell),
  );

/** The journal is not read: the only call to the ledger tab is for its last row. */
function isOwn(of: CarnetSheet = sheet): boolean {
  const { id, row } = julie;
  const { calls } = of.run('show-history', { id, row, before: 0 }).meter;
  return calls.every(({ name, where }) => !where.startsWith('Ledger') || name === 'Sheet.getLastRow');
}

describe('the first page of a history', () => {
  it('is the client’s own last twenty movements, and the next page continues from there', () => {
    const first = history();
    expect(balances(first)).toEqual(down(INVOICES, MOVEMENTS_KEPT));
    expect(isOwn()).toBe(true);
    const next = history(julie, first.before);
    expect(balances(next)).toEqual([3, 2, 1]);
    expect(next.before).toBe(0);
  });

  it('agrees with a search of the journal', () => {
    const own = history();
    person.edit('Clients', 2, COLUMN, '');
    expect(isOwn()).toBe(false);
    expect(history()).toEqual(own);
  });

  it('gives the row of each entry, so that showing one needs no search', () => {
    const [event] = history().events;
    const { meter } = sheet.run('show-invoice', { seq: event?.seq ?? 0, row: event?.row ?? 0 });
    expect(meter.calls.filter(({ name }) => name === 'TextFinder.findAll')).toEqual([]);
  });

  it('of a client without entries is empty', () => {
    expect(history(amelie)).toEqual({ events: [], before: 0 });
  });

  it('shows a void at once', () => {
    const [event] = history().events;
    const { seq = 0, row = 0 } = event ?? {};
    const member = { id: julie.id, row: julie.row, version: INVOICES };
    sheet.answer('void-invoice', { seq, row, note: 'twice', member });
    expect(history().events.slice(0, 2)).toMatchObject([
      { kind: 'reverse', of: seq, isVoid: true, note: 'twice', balance: INVOICES - 1 },
      { seq, isGone: true, reversedBy: [seq + 1] },
    ]);
    expect(isOwn()).toBe(true);
    expect(findings()).toEqual([]);
  });
});

describe('movements that are not the newest', () => {
  it('with an older row pasted back are not shown', () => {
    const old = rowOfJulie();
    sheet.answer('record-invoice', invoiceOf(julie, INVOICES, 1000, INVOICES + 1));
    person.paste('Clients', 2, 1, [old]);
    expect(balances(history())[0]).toBe(INVOICES + 1);
  });

  it('with an older row pasted back once the checkpoint has forgotten the client are not shown', () => {
    const old = rowOfJulie();
    sheet.answer('record-invoice', invoiceOf(julie, INVOICES, 1000, INVOICES + 1));
    person.paste('Clients', 2, 1, [old]);
    forgetEverybody(workbook);
    expect(balances(history())[0]).toBe(INVOICES + 1);
  });

  it('that a kill left behind the journal are not shown', () => {
    const command = invoiceOf(julie, INVOICES, 1000, INVOICES + 1);
    const { calls } = sheet.run('record-invoice', command).meter;
    workbook.restore(start);
    const commit = calls.find(({ name }) => name === 'SpreadsheetApp.flush')?.n ?? 0;
    sheet.run('record-invoice', command, undefined, { faults: { at: commit, act: 'kill-after' } });
    expect(workbook.tab('Clients').values()[1]?.[clientColumn('points') - 1]).toBe(INVOICES);
    expect(balances(history())[0]).toBe(INVOICES + 1);
  });

  it.each([
    [
      'edited',
      () => person.edit('Clients', 2, COLUMN, movementsCell().replace('"balance":22', '"balance":99')),
    ],
    ['emptied', () => person.edit('Clients', 2, COLUMN, '')],
    ['another’s', () => person.edit('Clients', 2, COLUMN, movementsCell().replaceAll(julie.id, amelie.id))],
  ])(
    'where the cell was %s are rebuilt, named by the check, and healed by the next invoice',
    (_how, edit) => {
      const own = history();
      edit();
      expect(history()).toEqual(own);
      expect(findings()).toEqual([
        expect.objectContaining({ code: 'movements-differ', tab: 'clients', row: 2 }),
      ]);
      sheet.answer('record-invoice', invoiceOf(julie, INVOICES, 1000, INVOICES + 1));
      expect(findings()).toEqual([]);
      expect(isOwn()).toBe(true);
      expect(balances(history())).toEqual(down(INVOICES + 1, MOVEMENTS_KEPT));
    },
  );

  it('are corrected by Repair, and an outdated cell alone is reported', () => {
    const old = movementsCell();
    sheet.answer('record-invoice', invoiceOf(julie, INVOICES, 1000, INVOICES + 1));
    person.edit('Clients', 2, COLUMN, old);
    expect(findings()).toMatchObject([{ code: 'movements-differ' }]);
    sheet.answer('repair-ledger', {});
    expect(findings()).toEqual([]);
    expect(balances(history())[0]).toBe(INVOICES + 1);
  });
});

describe('the column of the movements', () => {
  it('deleted by hand stops no invoice, and Set up and Repair recreate it', () => {
    person.deleteColumns('Clients', COLUMN);
    sheet.answer('record-invoice', invoiceOf(julie, INVOICES, 1000, INVOICES + 1));
    expect(balances(history())[0]).toBe(INVOICES + 1);
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    sheet.answer('repair-ledger', {});
    expect(findings()).toEqual([]);
    expect(isOwn()).toBe(true);
  });

  it('moved by hand is found, and no neighbouring column is overwritten', () => {
    const own = workbook.tab('Clients').lastColumn + 1;
    person.edit('Clients', 1, own, 'Hair');
    person.edit('Clients', 2, own, 'curly');
    person.moveColumn('Clients', COLUMN, own + 1);
    sheet.answer('record-invoice', invoiceOf(julie, INVOICES, 1000, INVOICES + 1));
    expect(workbook.tab('Clients').values()[1]?.[own - 2]).toBe('curly');
    expect(findings()).toEqual([]);
    expect(balances(history())[0]).toBe(INVOICES + 1);
  });

  it('is filled by an import too, for clients who were there and for new ones', () => {
    const codes = ['C1', 'C2'];
    const take = (day: string) => {
      const rows = codes.map((code, i) => `${day.slice(-2)}${i},${day},Cut,${code},1,50`);
      const text = `Receipt,Date,Description,Client,Quantity,Amount\n${rows.join('\n')}\n`;
      const plan = planned(sheet, text);
      sheet.answer('take-receipts', { invoices: plan.invoices as never, recordOnly: false });
    };
    take('2026-03-14');
    take('2026-03-15');
    expect(findings()).toEqual([]);
    const [{ id = '', row = 0 } = {}] = sheet
      .answer('list-clients', { first: 2 })
      .clients.filter(({ code }) => code === 'C1');
    expect(history({ id, row }).events.map(({ receipt }) => receipt)).toEqual(['150', '140']);
  });
});
