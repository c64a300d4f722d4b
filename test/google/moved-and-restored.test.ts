// Columns moved, older cells pasted back, codes given to another client: nothing is lost or counted twice.
import { beforeEach, describe, expect, it } from 'vitest';
import { CarnetSheet } from './carnet-sheet';
import { clientColumn } from './client-column';
import { ledgerColumn } from './ledger-column';
import { entriesOf } from './ledger-truth';
import { planned } from './planned';
import { contact, distinctCalls, everyTen, invoiceOf, openSalon, policies } from './salon';

/** Each run begins at a sheet that has not met it. */
const KEY = 'e'.repeat(32);

const { sheet, julie, amelie } = openSalon();
sheet.answer('record-invoice', invoiceOf(julie, 0, 5000, 5));
sheet.answer('record-invoice', invoiceOf(amelie, 0, 2000, 2));
const { workbook, person } = sheet.standIn;
const start = workbook.snapshot();
beforeEach(() => workbook.restore(start));

const CSV =
  'Receipt,Date,Description,Client,Quantity,Amount\n1,2026-03-14,Cut,X1,1,50\n2,2026-03-15,Cut,X1,1,30\n';

function imported(source = 'till') {
  const plan = planned(sheet, CSV, { source });
  return sheet.answer('take-receipts', { invoices: plan.invoices as never, recordOnly: false });
}

function names(): string[] {
  return sheet
    .answer('list-clients', { first: 2 })
    .clients.map(({ name, standing }) => `${name} ${standing.balance}`);
}

describe('columns of Clients that a person moves', () => {
  const moves: [string, () => unknown][] = [
    ['a column before all', () => person.insertColumns('Clients', 1)],
    ['a column in the middle', () => person.insertColumns('Clients', clientColumn('lastVisit'))],
    ['the number to the front', () => person.moveColumn('Clients', clientColumn('id'), 1)],
    ['the name to the end', () => person.moveColumn('Clients', 1, clientColumn('id') + 1)],
    ['the points to the front', () => person.moveColumn('Clients', clientColumn('points'), 1)],
  ];

  it.each(moves)('%s: the list, a new client, a typed one and an import go on', (_what, move) => {
    move();
    expect(names()).toEqual(['Julie Martin 5', 'Amélie Laurent 2']);
    sheet.answer('add-client', contact('Hugo', '0471'));
    expect(imported()).toMatchObject({ taken: 2, points: 8 });
    expect(imported()).toMatchObject({ taken: 0, skipped: 0 });
    expect(names()).toEqual(['Julie Martin 5', 'Amélie Laurent 2', 'Hugo 0', 'X1 8']);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('a renamed header costs one look-up, once', () => {
    person.edit('Clients', 1, 1, 'Who');
    person.edit('Programmes', 1, 2, 'Title');
    names();
    sheet.answer('open', {});
    const { meter } = sheet.run('list-clients', { first: 2 });
    expect(meter.byKind.metadata ?? 0).toBe(0);
    expect(sheet.run('open', {}).meter.byKind.metadata ?? 0).toBe(0);
  });

  it('a missing number column is reported, and nothing is written', () => {
    person.deleteColumns('Clients', clientColumn('id'));
    expect(sheet.call('list-clients', { first: 2 })).toMatchObject({
      ok: false,
      refusal: { code: 'column-missing' },
    });
    expect(sheet.call('add-client', contact('Hugo'))).toMatchObject({
      ok: false,
      refusal: { code: 'column-missing' },
    });
  });
});

describe('what a person pastes back', () => {
  it('an older state of a client is not trusted, and no point is lost', () => {
    const old = String(workbook.tab('Clients').values()[1]?.[clientColumn('state') - 1]);
    expect(JSON.parse(old)).toMatchObject({ id: julie.id, version: 1 });
    sheet.answer('record-invoice', invoiceOf(julie, 1, 3000, 8));
    person.edit('Clients', 2, clientColumn('state'), old);
    const there = sheet.answer('show-client', { id: julie.id, row: julie.row });
    expect(there).toMatchObject({ version: 2, standing: { balance: 8 } });
    sheet.answer('record-invoice', invoiceOf(julie, 2, 2000, 10));
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('a damaged state is quoted by the journal', () => {
    person.edit('Clients', 2, clientColumn('state'), 'oops');
    const { quote, record } = sheet.answer('quote-invoice', {
      client: 'Julie Martin',
      lines: [{ item: 'Cut', kind: 'service', price: '20' }],
    });
    expect(quote).toMatchObject({ points: 2, after: { balance: 7 } });
    expect(sheet.call('record-invoice', record as never)).toMatchObject({ ok: true });
  });
});

describe('imports', () => {
  it('the same receipts are the same when their code was given to another client', () => {
    imported();
    person.edit('Clients', 4, clientColumn('code'), '');
    person.edit('Clients', 2, clientColumn('code'), 'X1');
    expect(imported()).toMatchObject({ taken: 0 });
    expect(names()).toEqual(['Julie Martin 5', 'Amélie Laurent 2', 'X1 8']);
  });

  it('a receipt that a portion has twice is taken once', () => {
    const plan = planned(sheet, CSV);
    const invoices = [...plan.invoices, ...plan.invoices] as never;
    expect(sheet.answer('take-receipts', { invoices, recordOnly: false })).toMatchObject({
      taken: 2,
      skipped: 2,
      points: 8,
    });
    expect(entriesOf(workbook).filter(({ kind }) => kind === 'invoice')).toHaveLength(4);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('a search that misses an existing entry stops the import', () => {
    imported();
    person.edit('Ledger', 6, ledgerColumn('entry'), 'gone');
    expect(() => planned(sheet, CSV)).not.toThrow(); // the last row holds no entry, so the search cannot be tested on it
    expect(sheet.call('take-receipts', { invoices: [], recordOnly: false })).toMatchObject({
      ok: false,
      refusal: { code: 'stopped' },
    });
  });
});

describe('rows that a person moves while a block of rows is written', () => {
  const plan = planned(sheet, CSV);
  const command = { invoices: plan.invoices as never, recordOnly: false };
  const calls = distinctCalls(sheet.run('take-receipts', command).meter.calls).filter((n) => n >= 3);
  const acts: [string, () => unknown][] = [
    ['inserts a row in the ledger', () => person.insertRows('Ledger', 2)],
    ['sorts the ledger', () => person.sort('Ledger', 1, 'descending')],
    ['inserts a row above the clients', () => person.insertRows('Clients', 2)],
    ['sorts the clients', () => person.sort('Clients', 1, 'ascending')],
  ];
  it.each(acts)('%s: every entry and every client is there afterwards', (_what, act) => {
    for (const at of calls) {
      workbook.restore(start);
      let done = false;
      sheet.run('take-receipts', command, KEY, {
        before: ({ n }) => {
          if (!done && n === at) {
            done = true;
            act();
          }
        },
      });
      sheet.answer('take-receipts', command);
      sheet.answer('repair-ledger', {});
      expect(
        entriesOf(workbook).filter(({ kind }) => kind === 'invoice'),
        `at call ${at}`,
      ).toHaveLength(4);
      expect(sheet.answer('check-ledger', {}).findings, `at call ${at}`).toEqual([]);
      expect(names().sort()).toEqual(['Amélie Laurent 2', 'Julie Martin 5', 'X1 8']);
    }
  });

  it('types below the last entry: that row is not written over, until the block has rows of its own', () => {
    const ledger = workbook.tab('Ledger');
    workbook.restore(start);
    const { calls: made } = sheet.run('take-receipts', command).meter;
    const isBlock = ({ kind, where }: (typeof made)[number]) =>
      (kind === 'rows' || kind === 'write') && where.startsWith('Ledger');
    for (const { n: at } of made.slice(0, made.find(isBlock)?.n)) {
      workbook.restore(start);
      sheet.run('take-receipts', command, KEY, {
        before: ({ n }) => {
          if (n === at) person.edit('Ledger', ledger.lastRow + 1, 2, 'lunch at one');
        },
      });
      expect(ledger.values().flat(), `at call ${at}`).toContain('lunch at one');
      expect(entriesOf(workbook).filter(({ kind }) => kind === 'invoice')).toHaveLength(4);
    }
  });

  it.each(acts)('%s while the ledger is repaired: no entry is lost', (_what, act) => {
    const typed = () => {
      workbook.restore(start);
      person.edit('Ledger', 3, ledgerColumn('points'), '77');
      person.edit('Ledger', 9, ledgerColumn('day'), 'lunch');
      person.edit('Clients', 2, clientColumn('points'), '99');
    };
    typed();
    // Every other call: a repair reads and writes row by row.
    const repairing = distinctCalls(sheet.run('repair-ledger', {}).meter.calls).filter((n) => n % 2 === 0);
    for (const at of repairing) {
      typed();
      let done = false;
      sheet.run('repair-ledger', {}, KEY, {
        before: ({ n }) => {
          if (!done && n === at) {
            done = true;
            act();
          }
        },
      });
      sheet.answer('repair-ledger', {});
      sheet.answer('repair-ledger', {});
      expect(
        entriesOf(workbook).map(({ seq }) => seq),
        `at call ${at}`,
      ).toEqual([1, 2, 3]);
      expect(sheet.answer('check-ledger', {}).findings, `at call ${at}`).toEqual([]);
    }
  });
});

describe('settings that are saved', () => {
  const second = { ...everyTen, name: 'Second' };
  const third = { ...everyTen, name: 'Third' };
  const save = (programs: readonly (typeof everyTen)[], more = {}) =>
    sheet.answer('save-settings', {
      seen: sheet.answer('open', {}).rulesetHash,
      policies: policies(more),
      programs: [...programs],
      rewards: [],
      bonuses: [],
    });

  const rows = () =>
    workbook
      .tab('Programmes')
      .displayValues(2, 2, 4, 4)
      .map(([name, , , points]) => `${name} ${points}`);

  it('leave a new programme that cannot be read as it was typed', () => {
    save([everyTen, third]);
    person.insertRows('Programmes', 3, 1);
    person.paste('Programmes', 3, 1, [['Yes', 'Second', 'Each invoice', '', '1.5']]);
    expect(save([everyTen, third], { overdraw: 'zero' }).problems).toHaveLength(1);
    expect(rows()).toEqual([`${everyTen.name} 1`, 'Second 1.5', 'Third 1', ' ']);
  });

  it('replace a slip in a programme with what the form showed, whether anything else is changed or not', () => {
    save([everyTen, second, third]);
    for (const more of [{}, { overdraw: 'zero' }]) {
      person.edit('Programmes', 3, 5, '1.5');
      expect(sheet.answer('open', {}).problems).toHaveLength(1);
      expect(save([everyTen, second, third], more).problems).toEqual([]);
      expect(rows()).toEqual([`${everyTen.name} 1`, 'Second 1', 'Third 1', ' ']);
    }
  });

  it('remove a programme with a slip if the form removed it', () => {
    save([everyTen, second, third]);
    person.edit('Programmes', 3, 5, '1.5');
    expect(save([everyTen, third]).problems).toEqual([]);
    expect(rows()).toEqual([`${everyTen.name} 1`, 'Third 1', ' ', ' ']);
  });

  it('keep what people wrote beside a programme that stays', () => {
    save([everyTen, second, third]);
    person.edit('Programmes', 4, 26, 'ask Kim'); // a column that Carnet does not use
    save([everyTen, third]);
    const [row] = workbook.tab('Programmes').displayValues(3);
    expect([row?.[1], row?.[4], row?.[5], row?.[25]]).toEqual(['Third', '1', '10.00', 'ask Kim']);
  });

  it('are refused if their tab is missing', () => {
    person.deleteTab('Programmes');
    const command = {
      seen: sheet.answer('open', {}).rulesetHash,
      policies: policies(),
      programs: [everyTen],
      rewards: [],
      bonuses: [],
    };
    expect(sheet.call('save-settings', command)).toMatchObject({
      ok: false,
      refusal: { code: 'tab-gone', tab: 'programs' },
    });
  });

  it('keep the last value of a switch that cannot be read', () => {
    for (const earning of [false, true]) {
      save([everyTen], { earning });
      person.clear('Settings', { row: 2, column: 2, rows: 1, columns: 1 });
      expect(sheet.answer('open', {})).toMatchObject({
        ruleset: { earning },
        problems: [{ row: 2, column: 'B' }],
      });
    }
  });

  it('give nothing if the switch could never be read', () => {
    const empty = new CarnetSheet();
    empty.open();
    empty.answer('set-up', { language: 'en', currency: 'EUR' });
    empty.standIn.person.clear('Settings', { row: 2, column: 2, rows: 1, columns: 1 });
    expect(empty.answer('open', {})).toMatchObject({
      ruleset: { earning: false },
      problems: [{ row: 2, column: 'B' }],
    });
  });
});

describe('adopting', () => {
  it('is completed by a retry after a kill at any call', () => {
    person.deleteRows('Ledger', 4);
    const broken = workbook.snapshot();
    const { calls } = sheet.run('adopt-sheet', { reason: 'lost a row' }, KEY).meter;
    for (const at of distinctCalls(calls)) {
      workbook.restore(broken);
      sheet.run('adopt-sheet', { reason: 'lost a row' }, KEY, { faults: { at, act: 'kill-before' } });
      sheet.answer('adopt-sheet', { reason: 'lost a row' }, KEY);
      expect(sheet.answer('check-ledger', {}), `killed before call ${at}`).toMatchObject({
        findings: [],
        stopped: null,
      });
      expect(names()).toEqual(['Julie Martin 5', 'Amélie Laurent 2']);
    }
  });
});

describe('history', () => {
  it('shows the newest first, however the ledger is sorted and wherever its columns are', () => {
    for (let version = 1; version < 25; version++)
      sheet.answer('record-invoice', invoiceOf(julie, version, 1000, version + 5));
    const seqs = () =>
      sheet.answer('show-history', { id: julie.id, row: julie.row, before: 0 }).events.map(({ seq }) => seq);
    const right = seqs();
    expect(right).toHaveLength(20);
    expect(right[0]).toBe(27);
    person.sort('Ledger', 1, 'descending');
    expect(seqs()).toEqual(right);
    person.insertColumns('Ledger', 1, 2);
    expect(seqs()).toEqual(right);
  });
});
