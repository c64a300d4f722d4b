// The first command after people have sorted, inserted, typed or deleted in a long ledger: it finds the last entries by the
// numbers that people see, and reads the texts of few others.
import { expect, it } from 'vitest';
import { newKey, searching } from './carnet-sheet';
import { ledgerColumn } from './ledger-column';
import { violations } from './ledger-truth';
import { lengthen } from './lengthen';
import { invoiceOf, openSalon } from './salon';
import { ledgerReads } from './text-read';

const ROWS = 2000;
/** An entry has some six hundred signs. */
const LITTLE = 150_000;

/** With `behind`, the checkpoint as it was before the last sale: its effects stand, its entry is not known. */
function longSalon(options = {}) {
  const salon = openSalon(options);
  salon.sheet.answer('record-invoice', invoiceOf(salon.julie, 0, 5500, 5));
  lengthen(salon.sheet, ROWS);
  const { workbook } = salon.sheet.standIn;
  const behind = workbook.scriptProperties().done ?? null;
  salon.sheet.answer('record-invoice', invoiceOf(salon.julie, 1, 5500, 10));
  const wanted = invoiceOf(salon.julie, 2, 5500, 15);
  return { ...salon, wanted, behind, start: workbook.snapshot() };
}

const salons = [
  ['where columns are searched', longSalon(searching()), true],
  ['where columns are read', longSalon(), false],
] as const;

type Salon = ReturnType<typeof longSalon>;

const sum = (signs: readonly number[]) => signs.reduce((all, own) => all + own, 0);

const LAST = ROWS + 1;

const sorts = (column: number, order: 'ascending' | 'descending') => (salon: Salon) =>
  salon.sheet.standIn.person.sort('Ledger', column, order);

const acts: readonly [string, (salon: Salon) => unknown][] = [
  ['sorts by number, down', sorts(1, 'descending')],
  ['sorts by client', sorts(ledgerColumn('member'), 'descending')],
  ['sorts by amount', sorts(ledgerColumn('total'), 'ascending')],
  ['inserts a row in the middle', ({ sheet }) => sheet.standIn.person.insertRows('Ledger', 1000, 1)],
  ['inserts fifty rows above all', ({ sheet }) => sheet.standIn.person.insertRows('Ledger', 2, 50)],
  [
    'types another row’s number over the last one, and sorts',
    (salon) => {
      salon.sheet.standIn.person.edit('Ledger', LAST, ledgerColumn('seq'), 17);
      sorts(1, 'descending')(salon);
    },
  ],
  [
    'empties the last number, and sorts',
    (salon) => {
      salon.sheet.standIn.person.edit('Ledger', LAST, ledgerColumn('seq'), '');
      sorts(ledgerColumn('total'), 'ascending')(salon);
    },
  ],
];

for (const [where, salon, isSearched] of salons) {
  const { sheet, wanted, behind, start } = salon;
  const { workbook } = sheet.standIn;

  /** Without a search, whether a state is the newest is asked of the whole column of entries: `isKnown` where nothing asks. */
  function expectLittle(outcome: ReturnType<typeof sheet.run>, isKnown = true): void {
    expect(outcome).toMatchObject({ value: { ok: true, value: { balance: 15 } } });
    const reads = ledgerReads(sheet, outcome.meter.calls);
    expect(reads.length).toBeGreaterThan(0);
    if (isKnown) expect(sum(reads)).toBeLessThan(LITTLE);
    expect(violations(workbook)).toEqual([]);
  }

  const tried = isSearched ? acts : acts.slice(-2);
  it.each(tried)(`${where}: a person %s, and the next invoice reads few texts`, (_act, act) => {
    workbook.restore(start);
    act(salon);
    expectLittle(sheet.run('record-invoice', wanted));
  });

  it.each(tried)(`${where}: a command was cut off, a person %s, and it is finished first`, (_act, act) => {
    workbook.restore(start);
    workbook.setScriptProperty('done', behind);
    act(salon);
    expectLittle(sheet.run('record-invoice', wanted), isSearched);
  });

  it(`${where}: a row that was deleted stops the writing, as long as nobody has adopted it`, () => {
    workbook.restore(start);
    sheet.standIn.person.deleteRows('Ledger', 1000, 1);
    expect(sheet.call('record-invoice', wanted)).toMatchObject({
      refusal: { code: 'stopped', corruption: 'entry-missing', row: 1000 },
    });
    sheet.answer('adopt-sheet', { reason: 'a row is gone' });
    sorts(1, 'descending')(salon);
    const outcome = sheet.run('record-invoice', wanted);
    expect(outcome).toMatchObject({ value: { ok: true, value: { balance: 15 } } });
    if (isSearched) expect(sum(ledgerReads(sheet, outcome.meter.calls))).toBeLessThan(LITTLE);
  });

  it(`${where}: rows that move between the two readings are looked for again`, () => {
    workbook.restore(start);
    workbook.setScriptProperty('done', behind);
    sorts(1, 'descending')(salon);
    let moved = 0;
    const outcome = sheet.run('record-invoice', wanted, newKey(), {
      before: (call) => {
        if (call.kind !== 'read' || !/^Ledger!A2:A/.test(call.where) || moved > 0) return;
        moved = call.n;
      },
    });
    expect(moved).toBeGreaterThan(0);
    workbook.restore(start);
    workbook.setScriptProperty('done', behind);
    sorts(1, 'descending')(salon);
    const again = sheet.run('record-invoice', wanted, newKey(), {
      before: ({ n }) => {
        if (n === moved + 1) sorts(ledgerColumn('total'), 'ascending')(salon);
      },
    });
    expect(outcome).toMatchObject({ value: { ok: true } });
    expectLittle(again, isSearched);
  });
}
