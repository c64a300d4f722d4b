// A real salon's receipts: every row, cent and point, compared with independently computed figures.
import { describe, expect, test } from 'vitest';
import { catalogByName, doubtsOf, inCatalog } from '../../src/app/importing/line-kind';
import { clientKey, isNobody } from '../../src/core/imported/imported-invoice';
import { staffOfLine, staffOn, totalOf } from '../../src/core/invoice/invoice';
import { nothingRequested, quoteInvoice } from '../../src/core/invoice/quote';
import { emptyAccount } from '../../src/core/points/account';
import { noFacts } from '../../src/core/points/facts';
import type { Rule } from '../../src/core/settings/rules';
import { defaultRuleset } from '../../src/core/settings/ruleset';
import { salonFile } from '../fixture-file';
import { catalogOf } from './catalogs';
import { receiptsOf } from './receipts';
import { type Figures, figuresOf } from './salon-figures';

const CAD = { code: 'CAD', decimals: 2 };

function catalog() {
  const files = (['services', 'products'] as const).map((kind) =>
    catalogOf(salonFile(`${kind}.csv`), kind, { currency: 'CAD' }),
  );
  return catalogByName(files.flatMap(({ items }) => items));
}

/** The receipts, with their lines as the lists know them. */
function receipts() {
  const reading = receiptsOf(salonFile('receipts.csv'), { currency: 'CAD' });
  const invoices = reading.invoices.map((imported) => inCatalog(imported, catalog()));
  return { ...reading, invoices, ...doubtsOf(invoices, catalog()) };
}

const read = receipts();
const another = figuresOf(salonFile('receipts.csv'), salonFile('services.csv'), salonFile('products.csv'));

const always = { least: 0, from: '', until: '', weekdays: [], categories: [], items: [] };
const spend = (scope: unknown) => ({ kind: 'spend', terms: { points: 1, every: 1000, scope, ...always } });
const unit = (scope: unknown) => ({ kind: 'unit', terms: { points: 1, scope, ...always } });

const ways: readonly [way: keyof Figures['points'], points: number, rule: Pick<Rule, 'kind' | 'terms'>][] = [
  ['1 per full 10 on everything', 5338, spend('everything')],
  ['1 per full 10 on products', 342, spend(['product'])],
  ['1 per full 10 on services', 4983, spend(['service'])],
  ['1 per service', 774, unit(['service'])],
  ['1 per product', 74, unit(['product'])],
  ['1 per invoice', 647, { kind: 'visit', terms: { points: 1, ...always } }],
];

describe('the salon’s points', () => {
  test.each(ways)('%s: %i', (way, points, rule) => {
    const ruleset = { ...defaultRuleset, currency: CAD, programs: [{ ...rule, name: way, on: true }] };
    const earned = read.invoices.map(
      ({ client, invoice }) =>
        quoteInvoice({
          invoice,
          member: isNobody(client)
            ? null
            : { account: emptyAccount, live: emptyAccount, lastVisit: '', facts: noFacts },
          requested: nothingRequested,
          ruleset,
          moment: `${invoice.day}T12:00`,
          recordOnly: false,
        }).points,
    );
    expect(earned.reduce((sum, one) => sum + one, 0)).toBe(points);
    expect(another.points[way], 'computed another way').toBe(points);
  });
});

describe('the salon’s money and rows', () => {
  const sumOf = (invoices: typeof read.invoices) =>
    invoices.reduce((sum, { invoice }) => sum + totalOf(invoice), 0);
  const members = read.invoices.filter(({ client }) => !isNobody(client));
  const walkIns = read.invoices.filter(({ client }) => isNobody(client));

  test('707 invoices, 693 of them with one of 488 clients', () => {
    const clients = new Set(members.map(({ client }) => clientKey(client)));
    expect([read.invoices.length, members.length, clients.size]).toEqual([707, 693, 488]);
    expect([another.invoices, another.memberInvoices, another.clients]).toEqual([707, 693, 488]);
  });

  test('55,121.09 in all: clients 54,408.52, walk-ins 712.57', () => {
    expect([sumOf(read.invoices), sumOf(members), sumOf(walkIns)]).toEqual([5512109, 5440852, 71257]);
    expect(another.cents).toEqual({ all: 5512109n, members: 5440852n, walkIns: 71257n });
    expect(read.total).toBe(5512109);
  });

  test('all 927 rows are taken, none is refused, and every description is known', () => {
    expect(read.rows).toBe(927);
    expect(read.invoices.flatMap(({ invoice }) => invoice.lines)).toHaveLength(927);
    expect(read).toMatchObject({
      refused: [],
      refusedTotal: 0,
      unreadableAmounts: 0,
      unknown: [],
      ambiguous: [],
    });
  });

  test('19 lines are nobody’s, on 14 receipts; 37 set services off', () => {
    expect(walkIns).toHaveLength(14);
    expect(walkIns.flatMap(({ invoice }) => invoice.lines)).toHaveLength(19);
    const deductions = read.invoices.flatMap(({ invoice }) =>
      invoice.lines.filter(({ kind }) => kind === 'deduction'),
    );
    expect(deductions).toHaveLength(37);
    for (const line of deductions) expect(line).toMatchObject({ of: 'service', quantity: 1 });
    const names = deductions.map(({ name }) => name);
    expect([...new Set(names)].sort()).toEqual(['Consultation', 'miscellaneous']);
  });

  test('the dates are month first, proven by the file, and the invoices stand in their order', () => {
    expect(read.questions.find(({ about }) => about === 'dates')).toMatchObject({ answer: 'mdy' });
    const days = read.invoices.map(({ invoice }) => invoice.day);
    expect([days[0], days.at(-1)]).toEqual([another.firstDay, another.lastDay]);
    expect(days).toEqual([...days].sort());
  });

  test('tax is kept as the till wrote it, with all its decimals', () => {
    const lines = read.invoices.flatMap(({ invoice }) => invoice.lines);
    expect(lines.find(({ name }) => name === 'LP homme strong 150m')).toMatchObject({
      quantity: 2,
      amount: 3752,
      tax: 'GST 1.876; PST 3.0016',
    });
  });

  test('each line is its own person’s: 100 invoices are of two people', () => {
    const own = new Map<string, bigint>();
    for (const { invoice } of read.invoices)
      for (const line of invoice.lines) {
        const staff = staffOfLine(line, invoice);
        own.set(staff, (own.get(staff) ?? 0n) + BigInt(line.amount));
      }
    expect(own).toEqual(another.staff);
    expect(read.invoices.filter(({ invoice }) => staffOn(invoice).length > 1)).toHaveLength(100);
  });

  test('codes are literal: .L01 and DAV*01 are clients', () => {
    const clients = new Set(members.map(({ client }) => clientKey(client)));
    expect(clients.has('.L01') && clients.has('DAV*01')).toBe(true);
  });
});
