// What each client did in a period, and the filter for one: two numbers that became one client are one.
import { expect, it } from 'vitest';
import type { Day } from '../../../src/core/day';
import { sumsByClient } from '../../../src/core/reports/by-client';
import { sumsByReward } from '../../../src/core/reports/by-rule';
import { entryFigures } from '../../../src/core/reports/entry-figures';
import { type Filters, filterNames, movementsIn } from '../../../src/core/reports/filter';
import { holdersIn, visitsOf } from '../../../src/core/reports/visits';
import { waysOf } from '../../../src/core/reports/ways';
import { invoice, line } from '../invoices';
import { type Ledger, ledgerBy, merge, sell, unmerge } from '../ledger';
import { everyTen, ruleset } from '../rulesets';

const sold = (ledger: Ledger, member: string, day: Day) =>
  sell(ledger, { invoice: { ...invoice(line('service', 5000)), day }, moment: `${day}T10:00`, member });
const before = [
  ['M', '2018-01-05'],
  ['N', '2018-03-05'],
  ['M', '2018-03-06'],
] as const;
const apart = before.reduce(
  (ledger, [member, day]) => sold(ledger, member, day),
  ledgerBy(ruleset({ programs: [everyTen] })),
);
const merged = merge(apart, 'M', 'N', '2018-03-07T10:00');
const none = Object.fromEntries(filterNames.map((name) => [name, ''])) as Filters;

function march(ledger: Ledger, client = '') {
  const all = ledger.entries.map(entryFigures);
  const span = { first: '2018-03-01', last: '2018-03-31' };
  const own = movementsIn(all, span, { ...none, client }, holdersIn(all));
  return sumsByClient(own, waysOf(all), holdersIn(all)).filter(({ member }) => member !== '');
}

it('what was merged counts for the client who stays, who is not new', () => {
  expect(march(merged)).toMatchObject([{ member: 'M', invoices: 2, spent: 10_000, earned: 10 }]);
  expect(visitsOf(merged.entries.map(entryFigures)).get('M')?.[0]).toBe('2018-01-05');
});

it('a filter for the client who stays finds what was merged', () => {
  expect(march(merged, 'M')).toMatchObject([{ member: 'M', invoices: 2, spent: 10_000 }]);
});

it('after the undoing, each has their own again', () => {
  const parted = unmerge(merged, '2018-03-08T10:00');
  expect(march(parted).map(({ member, invoices }) => [member, invoices])).toEqual([
    ['N', 1],
    ['M', 1],
  ]);
});

it('a voucher that somebody unknown uses is used by no client', () => {
  const [first] = apart.entries.filter(({ kind }) => kind === 'invoice').map(entryFigures);
  if (first?.sums == null) throw new Error('no invoice');
  const used = {
    rewards: [{ reward: '', points: 0, discount: 500 }],
    sums: { ...first.sums, discount: 500 },
  };
  const both = [
    { ...first, ...used, member: '' },
    { ...first, ...used },
  ];
  expect(sumsByReward(both, waysOf(both))).toMatchObject([{ times: 2, clients: 1, off: 1000 }]);
});
