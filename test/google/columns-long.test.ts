// A long ledger is not read as a whole for each doubt: an entry that is written over while a row is put right is missed all
// the same, although its number still stands in the row.
import { expect, it } from 'vitest';
import { readEntry } from '../../src/core/journal/entry';
import { newKey } from './carnet-sheet';
import { lengthen } from './lengthen';
import { invoiceOf, openSalon } from './salon';

const { sheet, julie, amelie } = openSalon();
sheet.answer('record-invoice', invoiceOf(julie, 0, 3000, 3));
sheet.answer('record-invoice', invoiceOf(amelie, 0, 2000, 2));
lengthen(sheet, 3010);
const { workbook, person } = sheet.standIn;
const next = invoiceOf(amelie, 1, 1000, 3);

/** In whatever column an entry stands. */
function numbersThere(): ReadonlySet<number> {
  const rows = workbook.tab('Ledger').values().slice(1);
  return new Set(rows.map((cells) => cells.flatMap((cell) => readEntry(cell) ?? [])[0]?.seq ?? 0));
}

it('a person who sorts while a row is put right whose columns were moved loses no entry', () => {
  const clean = workbook.snapshot();
  const { calls } = sheet.run('record-invoice', next).meter;
  const append = calls.findIndex(({ name }) => name.endsWith('appendRow')) + 1;
  workbook.restore(clean);
  sheet.run('record-invoice', invoiceOf(julie, 1, 5500, 8), newKey(), {
    before: ({ n }) => {
      if (n === append) person.insertColumns('Ledger', 3);
    },
  });
  const state = workbook.snapshot();
  const there = numbersThere();
  const { calls: mending } = sheet.run('record-invoice', next).meter;
  const isWrite = ({ kind, where }: (typeof mending)[number]) =>
    kind === 'write' && where.startsWith('Ledger');
  const first = mending.findIndex(isWrite);
  const appended = mending.findIndex(({ name }) => name.endsWith('appendRow'));
  const moments = mending.slice(first, appended).filter(isWrite);
  expect(moments.length).toBeGreaterThan(1);
  for (const { n: at } of moments) {
    workbook.restore(state);
    sheet.run('record-invoice', next, newKey(), {
      before: ({ n }) => {
        if (n === at) person.sort('Ledger', 1, 'descending');
      },
    });
    const left = numbersThere();
    expect(
      [...there].filter((seq) => !left.has(seq)),
      `at call ${at}`,
    ).toEqual([]);
  }
});
