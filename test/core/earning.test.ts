// Programmes and bonuses together: their conditions, their scopes and their sums.
import { describe, expect, test } from 'vitest';
import { tierOf } from '../../src/core/points/earn';
import { noFacts } from '../../src/core/points/facts';
import { deduction, invoice, line } from './invoices';
import { bonus, type Case, everyTen, program, quoted, ruleset } from './rulesets';

type Row = readonly [what: string, points: number, why: string, of: Case];

const cut = (amount: number) => invoice(line('service', amount));
const by = (typed: Parameters<typeof program>[1], kind = 'spend') =>
  ruleset({ programs: [program(kind, typed)] });
const mixed = invoice(
  line('service', 3000, 2, { item: 'CUT', category: 'Hair' }),
  line('product', 2000, 1, { item: 'BALM', category: 'Care' }),
  line('product', 1000, 1, { name: 'Scarf' }),
);

const rows: readonly Row[] = [
  ['the least spend', 0, 'one cent short', { invoice: cut(2999), ruleset: by({ least: '30' }) }],
  ['the least spend', 3, 'met exactly', { invoice: cut(3000), ruleset: by({ least: '30' }) }],
  [
    'the least spend',
    2,
    'on the whole invoice, whatever the programme is about',
    {
      invoice: invoice(line('service', 2000), line('product', 2500)),
      ruleset: by({ least: '40', scope: 'product' }),
    },
  ],
  [
    'the least spend of its scope',
    0,
    'what the programme is not about does not count',
    {
      invoice: invoice(line('service', 2000), line('product', 2500)),
      ruleset: by({ least: '40', leastOf: 'scope', scope: 'product' }),
    },
  ],
  [
    'the least spend of its scope',
    4,
    'met exactly',
    {
      invoice: invoice(line('service', 2000), line('product', 4000)),
      ruleset: by({ least: '40', leastOf: 'scope', scope: 'product' }),
    },
  ],
  ['the first day', 0, 'the day before', { invoice: cut(3000), ruleset: by({ from: '2018-03-16' }) }],
  ['the first day', 3, 'on the day', { invoice: cut(3000), ruleset: by({ from: '2018-03-15' }) }],
  ['the last day', 3, 'on the day', { invoice: cut(3000), ruleset: by({ until: '2018-03-15' }) }],
  ['the last day', 0, 'the day after', { invoice: cut(3000), ruleset: by({ until: '2018-03-14' }) }],
  ['weekdays', 3, 'a Thursday', { invoice: cut(3000), ruleset: by({ weekdays: 'mon,thu' }) }],
  [
    'weekdays',
    0,
    'a Thursday is no Friday',
    { invoice: cut(3000), ruleset: by({ weekdays: 'fri,sat,sun' }) },
  ],
  [
    'weekdays',
    0,
    'the invoice’s day counts, not the day of typing',
    { invoice: cut(3000), ruleset: by({ weekdays: 'fri' }), moment: '2018-03-16T09:00' },
  ],
  ['a category', 3, '30.00 of Hair', { invoice: mixed, ruleset: by({ scope: '', categories: 'Hair' }) }],
  [
    'a category and a kind',
    6,
    'either of them, and what is both once',
    { invoice: mixed, ruleset: by({ scope: 'product', categories: 'Hair,Care' }) },
  ],
  [
    'items',
    3,
    'two units of CUT and one of BALM',
    { invoice: mixed, ruleset: by({ scope: '', items: 'CUT,BALM' }, 'unit') },
  ],
  [
    'items',
    1,
    'by name where there is no code',
    { invoice: mixed, ruleset: by({ scope: '', items: 'Scarf' }, 'unit') },
  ],
  [
    'items',
    0,
    'a code is not the beginning of one',
    { invoice: mixed, ruleset: by({ scope: '', items: 'CU,C*' }, 'unit') },
  ],
  [
    'no category',
    0,
    'a line without one is in none',
    { invoice: cut(9000), ruleset: by({ scope: '', categories: 'Hair' }) },
  ],
  [
    'a set-off',
    0,
    '2.00 is left',
    {
      invoice: invoice(line('service', 5200), deduction('service', -5000)),
      ruleset: by({ scope: 'service' }),
    },
  ],
  [
    'a set-off',
    2,
    'of services leaves products alone',
    {
      invoice: invoice(line('product', 2000), deduction('service', -5000)),
      ruleset: by({ scope: 'product' }),
    },
  ],
  [
    'a set-off',
    0,
    'never below 0',
    { invoice: invoice(line('product', 2000), deduction('service', -5000)), ruleset: by({}) },
  ],
  [
    'a set-off',
    1,
    'takes money, no units',
    {
      invoice: invoice(line('service', 5000), deduction('service', -5000)),
      ruleset: by({ scope: 'service' }, 'unit'),
    },
  ],
  [
    'all programmes',
    7,
    '3 for 30.00, 4 for the visit',
    { invoice: cut(3000), ruleset: ruleset({ programs: [everyTen, program('visit', { points: '4' })] }) },
  ],
  [
    'the best programme',
    4,
    'the visit beats 30.00',
    {
      invoice: cut(3000),
      ruleset: ruleset({ combine: 'best', programs: [everyTen, program('visit', { points: '4' })] }),
    },
  ],
  [
    'the best programme',
    5,
    '50.00 beats the visit',
    {
      invoice: cut(5000),
      ruleset: ruleset({ combine: 'best', programs: [everyTen, program('visit', { points: '4' })] }),
    },
  ],
  [
    'a programme that is off',
    3,
    'gives nothing',
    { invoice: cut(3000), ruleset: ruleset({ programs: [everyTen, { ...program('visit'), on: false }] }) },
  ],
];

describe('an invoice earns by', () => {
  test.each(rows)('%s: %i points (%s)', (_what, points, _why, of) => {
    expect(quoted(of).points).toBe(points);
  });
});

test('where the best programme counts, the others are shown and do not count; of equal ones the first does', () => {
  const visit = program('visit', { points: '3' });
  const { earnings } = quoted({
    invoice: cut(3000),
    ruleset: ruleset({ combine: 'best', programs: [visit, everyTen] }),
  });
  expect(earnings).toMatchObject([
    { program: 'visit', points: 3, counts: true },
    { program: 'spend', points: 3, counts: false },
  ]);
});

const twice = bonus('promotion', { factor: '2' }, 'Twice');
const half = bonus('birthday', { factor: '1.5' }, 'Birthday');
const gold = bonus('tier', { factor: '1.5', spent: '300' }, 'Gold');
const silver = bonus('tier', { factor: '1.2', spent: '100' }, 'Silver');
const five = cut(5999); // five points under `everyTen`

const bonuses: readonly Row[] = [
  ['a promotion', 10, '2 × 5', { invoice: five, ruleset: ruleset({ bonuses: [twice] }) }],
  [
    'a promotion on other days',
    5,
    'from tomorrow on',
    { invoice: five, ruleset: ruleset({ bonuses: [bonus('promotion', { from: '2018-03-16' })] }) },
  ],
  [
    'a promotion on weekdays',
    10,
    'Thursdays',
    { invoice: five, ruleset: ruleset({ bonuses: [bonus('promotion', { weekdays: 'thu' })] }) },
  ],
  [
    'a birthday',
    7,
    '1.5 × 5 is 7.5, rounded down',
    { invoice: five, ruleset: ruleset({ bonuses: [half] }), client: { facts: { birthday: true } } },
  ],
  ['no birthday', 5, 'another month', { invoice: five, ruleset: ruleset({ bonuses: [half] }) }],
  [
    'both',
    12,
    '5 + 5 + 2: each by itself on the programmes’ points',
    { invoice: five, ruleset: ruleset({ bonuses: [twice, half] }), client: { facts: { birthday: true } } },
  ],
  [
    'both, the other way round',
    12,
    'their order means nothing',
    { invoice: five, ruleset: ruleset({ bonuses: [half, twice] }), client: { facts: { birthday: true } } },
  ],
  [
    'a bonus that is off',
    5,
    'gives nothing',
    { invoice: five, ruleset: ruleset({ bonuses: [{ ...twice, on: false }] }) },
  ],
  [
    'a level',
    5,
    'one cent below',
    { invoice: five, ruleset: ruleset({ bonuses: [gold] }), client: { facts: { spent: 29_999 } } },
  ],
  [
    'a level',
    7,
    'reached exactly',
    { invoice: five, ruleset: ruleset({ bonuses: [gold] }), client: { facts: { spent: 30_000 } } },
  ],
  [
    'two levels',
    7,
    'only the highest that is reached',
    { invoice: five, ruleset: ruleset({ bonuses: [gold, silver] }), client: { facts: { spent: 30_000 } } },
  ],
  [
    'two levels',
    7,
    'in whatever order they stand',
    { invoice: five, ruleset: ruleset({ bonuses: [silver, gold] }), client: { facts: { spent: 90_000 } } },
  ],
  [
    'two levels',
    6,
    'the lower one until the higher one is reached',
    { invoice: five, ruleset: ruleset({ bonuses: [gold, silver] }), client: { facts: { spent: 10_000 } } },
  ],
  [
    'a level by points',
    7,
    '20 points earned',
    {
      invoice: five,
      ruleset: ruleset({ bonuses: [bonus('tier', { factor: '1.5', points: '20', spent: '' })] }),
      client: { facts: { points: 20 } },
    },
  ],
  [
    'a level beside a promotion',
    12,
    '5 + 2 + 5',
    { invoice: five, ruleset: ruleset({ bonuses: [gold, twice] }), client: { facts: { spent: 30_000 } } },
  ],
  ['nothing', 0, 'twice nothing is nothing', { invoice: cut(999), ruleset: ruleset({ bonuses: [twice] }) }],
];

describe('an invoice of 5 points earns with', () => {
  test.each(bonuses)('%s: %i points (%s)', (_what, points, _why, of) => {
    const quote = quoted({ ...of, ruleset: { ...ruleset(), ...of.ruleset, programs: [everyTen] } });
    expect(quote.points).toBe(points);
    const base = quote.earnings.reduce((sum, earning) => sum + earning.points, 0);
    expect(base + quote.bonuses.reduce((sum, more) => sum + more.points, 0)).toBe(points);
  });
});

test('the level of a client is the highest that is on and reached, or none', () => {
  const of = ruleset({ bonuses: [gold, silver] });
  const at = (spent: number, ruleset = of) => tierOf(ruleset, { ...noFacts, spent }, '2018-03-15')?.name;
  expect([at(9999), at(10_000), at(29_999), at(30_000)]).toEqual([undefined, 'Silver', 'Silver', 'Gold']);
  expect(at(30_000, ruleset({ bonuses: [{ ...gold, on: false }, silver] }))).toBe('Silver');
});

test('a kind that this version does not know is not guessed at', () => {
  const strange = { ...everyTen, kind: 'moon' };
  expect(() => quoted({ invoice: five, ruleset: ruleset({ programs: [strange] }) })).toThrow('moon');
  expect(() =>
    quoted({ invoice: five, ruleset: ruleset({ programs: [everyTen], bonuses: [strange] }) }),
  ).toThrow('moon');
  expect(() => quoted({ invoice: five, ruleset: ruleset({ rewards: [strange] }) })).toThrow('moon');
});
