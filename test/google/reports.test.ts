// The reports on a real salon's books: each figure is computed another way, from the file's text or from the entries.
import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/core/journal/entry';
import { sumsByClient } from '../../src/core/reports/by-client';
import { sumsByItem } from '../../src/core/reports/by-item';
import { sumsByReward, sumsByRule } from '../../src/core/reports/by-rule';
import { type EntryFigures, readFigures } from '../../src/core/reports/entry-figures';
import { type Filters, filterNames, movementsIn, valuesOf } from '../../src/core/reports/filter';
import { holdersIn } from '../../src/core/reports/visits';
import { pointsSums, waysOf } from '../../src/core/reports/ways';
import { importFiles } from '../../src/local/import-files';
import { tableOfText } from '../files/tables';
import { salonFile } from '../fixture-file';
import type { CarnetSheet } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { ledgerColumn } from './ledger-column';

const salon = new FullSalon();
const { sheet } = salon;
const receipts = salonFile('receipts.csv');
const files = {
  services: tableOfText(salonFile('services.csv')),
  products: tableOfText(salonFile('products.csv')),
  receipts: tableOfText(receipts),
};
importFiles(sheet as never, files, { source: 'till', recordOnly: false });
salon.sell('Julie', ['40 CUT']);
salon.sell('Julie', ['CUT', 'SH'], { rewards: ['5 off'] });
salon.sell('Julie', ['GC']);

function figures(of: CarnetSheet): readonly EntryFigures[] {
  const { figures: texts, next } = of.answer('list-figures', { first: 2 });
  expect(next).toBeNull();
  return texts.flatMap((text) => readFigures(text) ?? []);
}

const all = figures(sheet);
const wayOf = waysOf(all);
const everything = Object.fromEntries(filterNames.map((name) => [name, ''])) as Filters;
const spring = movementsIn(all, { first: '2018-03-01', last: '2018-05-31' }, everything);

/** Rows of the file: receipt, day, item, client, staff, cents. */
const sold = receipts
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [receipt = '', date = '', item = '', client = '', staff = '', , amount = '0'] = row
      .trim()
      .split(',');
    const [month = '', day = '', year = ''] = date.split('/');
    return {
      receipt,
      day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      item,
      client,
      staff,
      cents: Math.round(Number(amount) * 100),
    };
  });
const cents = (rows: typeof sold) => rows.reduce((sum, row) => sum + row.cents, 0);
const amount = (lines: readonly { readonly amount: number }[]) =>
  lines.reduce((sum, line) => sum + line.amount, 0);

describe('the books of spring 2018', () => {
  it('have the turnover that the file adds up to, by item, by month and by person', () => {
    expect(amount(sumsByItem(spring, everything))).toBe(cents(sold));
    const april = movementsIn(all, { first: '2018-04-01', last: '2018-04-30' }, everything);
    expect(amount(sumsByItem(april, everything))).toBe(
      cents(sold.filter(({ day }) => day.startsWith('2018-04'))),
    );
    for (const staff of valuesOf(spring, 'staff')) {
      const own = { ...everything, staff };
      const lines = sumsByItem(movementsIn(spring, { first: '', last: '' }, own), own);
      expect([staff, amount(lines)]).toEqual([staff, cents(sold.filter((row) => row.staff === staff))]);
    }
  });

  it('have each item’s own', () => {
    const cut = sumsByItem(spring, { ...everything, item: "Women's hair cut" });
    expect(amount(cut)).toBe(cents(sold.filter(({ item }) => item === "Women's hair cut")));
    expect(amount(cut)).toBeGreaterThan(0);
  });
});

/** From the entries, whose points were decided one by one. */
const entries = sheet.standIn.workbook
  .tab('Ledger')
  .values()
  .slice(1)
  .flatMap((cells) => readEntry(cells[ledgerColumn('entry') - 1]) ?? []);

describe('the points', () => {
  const sums = pointsSums(all, wayOf);
  it('are those that the entries gave and took', () => {
    const earned = entries.reduce(
      (sum, { earned: lot, reversal }) => sum + (lot?.points ?? 0) - (reversal?.earned ?? 0),
      0,
    );
    expect(sums.earned).toBe(earned);
    expect(sums.earned).toBeGreaterThan(3000);
    expect(sums.used).toBe(50);
    expect(sums.off).toBe(500);
  });

  it('are the change of all balances, by way', () => {
    const { clients } = sheet.answer('list-clients', { first: 2 });
    const open = clients.reduce((sum, { standing }) => sum + standing.balance, 0);
    expect(sums.change).toBe(open);
    expect(sums.earned - sums.used + sums.byHand - sums.expired + sums.brought + sums.other).toBe(open);
  });

  it('are the same by programme, by reward and by client', () => {
    const points = (rows: readonly { readonly points: number }[]) =>
      rows.reduce((sum, one) => sum + one.points, 0);
    expect(points(sumsByRule(all, wayOf))).toBe(sums.earned);
    expect(points(sumsByReward(all, wayOf))).toBe(sums.used);
    expect(sumsByReward(all, wayOf).reduce((sum, { off }) => sum + off, 0)).toBe(sums.off);
    const clients = sumsByClient(all, wayOf, holdersIn(all));
    expect(clients.reduce((sum, { earned }) => sum + earned, 0)).toBe(sums.earned);
    expect(clients.reduce((sum, { spent }) => sum + spent, 0)).toBe(sums.money);
    const julie = clients.find(({ used }) => used === 50);
    expect(julie).toMatchObject({ invoices: 3, earned: 200 + 6 + 3 });
  });
});
