// A long ledger is proved in portions: each goes on where the last one stopped, whatever people and tills do meanwhile.
import { beforeEach, describe, expect, it } from 'vitest';
import { readEntry } from '../../src/core/journal/entry';
import type { Outcome } from '../../src/local/standin';
import { newKey, searching } from './carnet-sheet';
import { clientColumn } from './client-column';
import { ledgerColumn } from './ledger-column';
import { lengthen } from './lengthen';
import { invoiceOf, openSalon } from './salon';
import { ledgerReads } from './text-read';

const ROWS = 3400;
const { sheet, julie } = openSalon(searching());
const { workbook, person } = sheet.standIn;
sheet.answer('record-invoice', invoiceOf(julie, 0, 5500, 5));
sheet.answer('record-invoice', invoiceOf(null, 0, 1000, null));
lengthen(sheet, ROWS);
sheet.answer('record-invoice', invoiceOf(julie, 1, 5500, 10));
const start = workbook.snapshot();
prove('start');
const between = workbook.snapshot();
prove('stopped');
const proved = workbook.snapshot();

const wanted = invoiceOf(julie, 2, 5500, 15);
const FIVE_MEGABYTES = 5 * 1024 * 1024;
/** An entry has some six hundred signs, and the narrow columns of all rows have a quarter of a million. */
const LITTLE = 700_000;
/** Where her first invoice stands. */
const JULIES =
  workbook
    .tab('Ledger')
    .values()
    .findIndex(
      (cells) => cells[ledgerColumn('member') - 1] === julie.id && cells[ledgerColumn('points') - 1] === 5,
    ) + 1;
/** An old row, of a walk-in. */
const OLD = 700;

beforeEach(() => workbook.restore(proved));

function prove(from: 'start' | 'stopped') {
  return sheet.answer('prove-ledger', { from });
}

function proveRest(): number {
  let portions = 1;
  for (; prove('stopped').left > 0; portions++) expect(portions).toBeLessThan(6);
  return portions;
}

/** Of the entries, in whatever cell of a row they stand. */
function numbersThere(): ReadonlySet<number> {
  const rows = workbook.tab('Ledger').values().slice(1);
  return new Set(rows.flatMap((cells) => cells.flatMap((cell) => readEntry(cell)?.seq ?? []).slice(0, 1)));
}

const check = () => sheet.answer('check-ledger', {});

function mostRead(meter: Outcome['meter']): number {
  return Math.max(...ledgerReads(sheet, meter.calls));
}

it('takes portions, says how many lines are left, and reads at most five megabytes at a time', () => {
  workbook.restore(start);
  expect(check()).toMatchObject({
    findings: [],
    proved: { how: 'since', seq: 0, left: ROWS },
    stopped: null,
  });
  const outcome = sheet.run('prove-ledger', { from: 'start' });
  expect(outcome).toMatchObject({ value: { value: { seq: 3000, of: ROWS, left: 400, found: 0 } } });
  expect(mostRead(outcome.meter)).toBeLessThan(FIVE_MEGABYTES);
  expect(outcome.meter.calls.length).toBeLessThan(60); // at 200 ms a call, twelve seconds
  expect(proveRest()).toBe(1);
});

it('is not begun again by the check, which reads what came since, the narrow columns and the clients', () => {
  sheet.answer('record-invoice', wanted);
  const outcome = sheet.run('check-ledger', {});
  const value = { findings: [], proved: { seq: ROWS + 1, left: 0 }, stopped: null };
  expect(outcome).toMatchObject({ value: { value } });
  expect(ledgerReads(sheet, outcome.meter.calls).reduce((sum, signs) => sum + signs, 0)).toBeLessThan(LITTLE);
});

it.each([
  [
    'a line that came since',
    () => person.edit('Ledger', ROWS + 2, ledgerColumn('points'), 99),
    'visible-changed',
  ],
  [
    'the points of a line that was proved',
    () => person.edit('Ledger', JULIES, ledgerColumn('points'), 99),
    'visible-changed',
  ],
  ['a row that is deleted', () => person.deleteRows('Ledger', OLD, 1), 'entry-missing'],
  ['a row without an entry', () => person.insertRows('Ledger', OLD, 1), 'entry-unreadable'],
  [
    'a client’s points',
    () => person.edit('Clients', julie.row, clientColumn('points'), 99),
    'visible-changed',
  ],
  [
    'a client’s hidden cell',
    () => person.edit('Clients', julie.row, clientColumn('state'), '{}'),
    'state-unreadable',
  ],
  ['a client’s row', () => person.deleteRows('Clients', julie.row, 1), 'client-missing'],
])('%s is found without proving all again', (_what, act, code) => {
  sheet.answer('record-invoice', wanted);
  act();
  expect(check().findings.map((finding) => finding.code)).toContain(code);
});

it('an old entry that somebody has changed is found by the whole proof, and makes it unsound for the check', () => {
  const column = ledgerColumn('entry');
  const entry = String(workbook.tab('Ledger').values()[OLD - 1]?.[column - 1]);
  person.edit('Ledger', OLD, column, entry.replace('"amount":1000', '"amount":9000'));
  expect(check().findings).toEqual([]);
  prove('start');
  proveRest();
  expect(check().findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['entry-unreadable', 'entry-missing']),
  );
});

it('the last line that was proved has to stand there still: else all is proved again', () => {
  const column = ledgerColumn('entry');
  person.edit('Ledger', ROWS + 1, column, 'gone');
  expect(check().proved).toMatchObject({ seq: 0, left: ROWS });
});

it.each([
  ['changes a note', (tab: string) => person.edit(tab, 2, 1, 'x')],
  ['empties a column', (tab: string) => person.deleteRows(tab, 2, 1)],
])('what it has learnt is not believed where somebody %s: then all is proved again', (_what, act) => {
  act('Carnet check');
  expect(check()).toMatchObject({ findings: [], proved: { seq: 0, left: ROWS } });
});

const acts: readonly [string, () => unknown][] = [
  ['sorts by number, down', () => person.sort('Ledger', 1, 'descending')],
  ['sorts by client', () => person.sort('Ledger', ledgerColumn('member'), 'descending')],
  ['inserts rows', () => person.insertRows('Ledger', OLD, 3)],
  ['types over numbers', () => [10, 11, 3200].map((row) => person.edit('Ledger', row, 1, 17))],
  [
    'exchanges two numbers',
    () =>
      [
        [20, 3299],
        [3300, 19],
      ].map(([row = 0, seq = 0]) => person.edit('Ledger', row, 1, seq)),
  ],
  ['has an invoice recorded', () => sheet.answer('record-invoice', wanted)],
];

it.each(acts)('between two portions a person %s, and no line is missed or found wrong', (_act, act) => {
  workbook.restore(between);
  act();
  proveRest();
  const wrong = new Set(check().findings.map(({ code }) => code));
  for (const code of ['visible-changed', 'entry-unreadable'] as const) wrong.delete(code);
  expect([...wrong]).toEqual([]);
  expect(check().proved.left).toBe(0);
});

it('a line deleted between two portions is missed by nobody', () => {
  workbook.restore(between);
  person.deleteRows('Ledger', 3200, 1);
  expect(prove('stopped').found).toBeGreaterThan(0);
});

it('killed at any call, it goes on where it had stopped, or begins again', () => {
  workbook.restore(between);
  const { calls } = sheet.run('prove-ledger', { from: 'stopped' }).meter;
  const changes = calls.filter(({ kind }) => !['read', 'lastRow', 'search', 'property-read'].includes(kind));
  for (const { n } of changes) {
    workbook.restore(between);
    sheet.run('prove-ledger', { from: 'stopped' }, newKey(), {
      faults: { at: n, act: 'kill-after', survive: 0 },
    });
    proveRest();
    expect(check(), `killed after call ${n}`).toMatchObject({ findings: [], proved: { seq: ROWS, left: 0 } });
  }
});

it('no till waits for it longer than two seconds, at 200 ms a call', () => {
  workbook.restore(between);
  const { calls } = sheet.run('prove-ledger', { from: 'stopped' }).meter;
  const from = calls.findIndex(({ kind }) => kind === 'lock');
  const until = calls.findIndex(({ kind }) => kind === 'unlock');
  expect(from).toBeGreaterThan(0);
  expect((until - from) * 200).toBeLessThan(2000);
});

it('a repair writes what the check has found, a row under each lock, and reads no other texts', () => {
  person.edit('Ledger', JULIES, ledgerColumn('points'), 99);
  person.edit('Clients', julie.row, clientColumn('points'), 99);
  const outcome = sheet.run('repair-ledger', {});
  expect(outcome).toMatchObject({ value: { ok: true, value: { repaired: 2, setAside: 0 } } });
  expect(ledgerReads(sheet, outcome.meter.calls).reduce((sum, signs) => sum + signs, 0)).toBeLessThan(LITTLE);
  const held = outcome.meter.calls.filter(({ kind }) => kind === 'lock' || kind === 'unlock');
  expect(held.map(({ kind }) => kind)).toEqual(['lock', 'unlock', 'lock', 'unlock']);
  const turns = held.map(({ n }) => n);
  expect(Math.max((turns[1] ?? 0) - (turns[0] ?? 0), (turns[3] ?? 0) - (turns[2] ?? 0))).toBeLessThan(30);
  expect(check()).toMatchObject({ findings: [], stopped: null });
});

it.each([
  ['a client’s row is made again', () => person.deleteRows('Clients', julie.row, 1)],
  ['a client’s cells', () => person.edit('Clients', julie.row, clientColumn('state'), '{}')],
  ['a row without an entry is set aside', () => person.insertRows('Ledger', OLD, 1)],
])('%s by the repair', (_what, act) => {
  act();
  sheet.answer('repair-ledger', {});
  expect(check()).toMatchObject({ findings: [], stopped: null });
});

it('what is taken back after the proof is decided again with the invoice that stood there before', () => {
  const member = { ...julie, version: 2 };
  sheet.answer('void-invoice', { seq: JULIES - 1, row: JULIES, member, note: '' });
  expect(check()).toMatchObject({ findings: [], proved: { left: 0 } });
});

/** Texts of the ledger that are read, and calls that are made, while the lock is held. */
function atTheLock({ calls }: Outcome['meter']) {
  const from = calls.findIndex(({ kind }) => kind === 'lock');
  const held = calls.slice(
    from,
    calls.findIndex(({ kind }) => kind === 'unlock'),
  );
  return { read: ledgerReads(sheet, held).reduce((sum, signs) => sum + signs, 0), calls: held.length };
}

describe.each([
  ['adopt-sheet', { reason: 'a row was deleted' }, 35, () => person.deleteRows('Ledger', OLD)],
  ['repair-ledger', {}, 50, () => person.insertRows('Ledger', OLD, 1)],
] as const)('%s of a long ledger', (action, command, most, act) => {
  it('reads it before it takes the lock', () => {
    act();
    const { meter, ...outcome } = sheet.run(action, command as never);
    expect(outcome).toMatchObject({ value: { ok: true } });
    expect(atTheLock(meter).read).toBeLessThan(LITTLE);
    // A till waits for ten seconds: fifty calls at 200 ms.
    expect(atTheLock(meter).calls).toBeLessThan(most);
    expect(mostRead(meter)).toBeLessThan(FIVE_MEGABYTES);
    expect(check()).toMatchObject({ findings: [], stopped: null });
  });

  it.each([
    ['an invoice that is recorded between', () => sheet.call('record-invoice', wanted)],
    ['a sort', () => person.sort('Ledger', ledgerColumn('seq'), 'descending')],
    ['its last row deleted', () => person.deleteRows('Ledger', workbook.tab('Ledger').lastRow)],
  ])('%s loses nothing else', (what, meanwhile) => {
    if (action === 'repair-ledger') act();
    const texts = () => new Set(entriesIn());
    let left = texts();
    let isDone = false;
    sheet.run(action, command as never, newKey(), {
      before: ({ kind }) => {
        if (kind !== 'lock' || isDone) return;
        isDone = true;
        meanwhile();
        left = texts();
      },
    });
    expect(isDone, what).toBe(true);
    const now = texts();
    expect([...left].filter((text) => !now.has(text))).toEqual([]);
  });
});

function entriesIn(): readonly string[] {
  const column = ledgerColumn('entry') - 1;
  const cells = workbook
    .tab('Ledger')
    .values()
    .map((row) => String(row[column]));
  return cells.filter((cell) => cell.startsWith('{'));
}

it('points of nobody, typed into an old line of a walk-in, are found without proving all again', () => {
  person.edit('Ledger', OLD, ledgerColumn('points'), 99);
  expect(check()).toMatchObject({ findings: [{ code: 'visible-changed', row: OLD }], stopped: null });
  sheet.answer('repair-ledger', {});
  expect(check().findings).toEqual([]);
});

it('a person who sorts while the repair puts an entry back that stands in another cell loses no entry', () => {
  const own = ledgerColumn('entry');
  const text = String(workbook.tab('Ledger').cell(OLD, own).value);
  person.edit('Ledger', OLD, ledgerColumn('note'), text);
  person.edit('Ledger', OLD, own, '');
  person.edit('Ledger', OLD, ledgerColumn('points'), 99);
  const state = workbook.snapshot();
  const { calls } = sheet.run('repair-ledger', {}).meter;
  expect(check().findings).toEqual([]);
  const writes = calls.filter(({ kind, where }) => kind === 'write' && where.startsWith('Ledger'));
  expect(writes.length).toBeGreaterThan(1);
  for (const { n: at } of writes) {
    workbook.restore(state);
    sheet.run('repair-ledger', {}, newKey(), {
      before: ({ n }) => {
        if (n === at) person.sort('Ledger', 1, 'descending');
      },
    });
    expect(numbersThere().size, `at call ${at}`).toBe(ROWS);
  }
});
