// Reports read one narrow column of the ledger, and entries only where that cell is not what it was.
import { beforeEach, describe, expect, it } from 'vitest';
import { readEntry } from '../../src/core/journal/entry';
import { entryFigures, readFigures } from '../../src/core/reports/entry-figures';
import type { Outcome } from '../../src/local/standin';
import { type CarnetSheet, searching } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { ledgerColumn } from './ledger-column';
import { lengthen } from './lengthen';
import { invoiceOf, openSalon } from './salon';

const salon = new FullSalon();
salon.sell('Amélie', ['GC', 'CUT']);
salon.sell('Julie', ['CUT', 'SH']);
salon.sell('', ['40 GC']);
const { sheet } = salon;
const { workbook, person } = sheet.standIn;
const start = workbook.snapshot();
beforeEach(() => workbook.restore(start));

const FIGURES = ledgerColumn('figures');

function listed(of: CarnetSheet = sheet) {
  return of.answer('list-figures', { first: 2 }).figures.map(readFigures);
}

/** Computed from the entries themselves. */
function expected() {
  const rows = workbook.tab('Ledger').values().slice(1);
  return rows
    .flatMap((cells) => readEntry(cells[ledgerColumn('entry') - 1]) ?? [])
    .sort((a, b) => a.seq - b.seq)
    .map(entryFigures);
}

describe('the figures for reports', () => {
  const wholly = expected();
  it('are those of every entry', () => {
    expect(wholly.length).toBeGreaterThan(3);
    expect(listed()).toEqual(wholly);
  });

  const acts: [string, () => unknown][] = [
    ['one cell emptied', () => person.edit('Ledger', 3, FIGURES, '')],
    ['one cell typed over', () => person.edit('Ledger', 3, FIGURES, '{"format":1')],
    ['all cells emptied, as in a ledger from before them', () => emptied()],
    ['the column deleted', () => person.deleteColumns('Ledger', FIGURES, 1)],
    ['a column inserted before it', () => person.insertColumns('Ledger', 2)],
    ['rows in another order', () => person.sort('Ledger', ledgerColumn('total'), 'descending')],
  ];
  it.each(acts)('are the same with %s', (_what, act) => {
    act();
    expect(listed()).toEqual(wholly);
  });

  it('come back into their column at the next check that repairs', () => {
    emptied();
    expect(sheet.answer('check-ledger', {}).findings.map(({ code }) => code)).toContain('visible-changed');
    sheet.answer('repair-ledger', {});
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  function emptied() {
    const rows = workbook.tab('Ledger').lastRow;
    for (let row = 2; row <= rows; row++) person.edit('Ledger', row, FIGURES, '');
  }
});

it('come in portions of at most ten calls, without any entry', () => {
  const { sheet: long, julie } = openSalon(searching());
  long.answer('record-invoice', invoiceOf(julie, 0, 3000, 3));
  lengthen(long, 10_100);
  type Portion = { readonly value: { readonly figures: readonly string[]; readonly next: number | null } };
  let [first, count, portions]: [number | null, number, number] = [2, 0, 0];
  while (first !== null) {
    const outcome: Outcome = long.run('list-figures', { first });
    const { value }: Portion = (outcome as unknown as { value: Portion }).value;
    const { calls } = outcome.meter;
    expect(calls.length, calls.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(10);
    const read = calls.filter(({ kind }) => kind === 'read').reduce((sum, { cells }) => sum + cells, 0);
    expect(read).toBeLessThanOrEqual(value.figures.length + 60);
    [first, count, portions] = [value.next, count + value.figures.length, portions + 1];
  }
  expect([count, portions]).toEqual([10_099, 3]);
});
