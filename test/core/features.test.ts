// Every example of current salon features, row by row (features S2 to S8, S10, B2, A1 to A7, A9, D2 to D8, D10 to D12).
import { describe, expect, test } from 'vitest';
import { deduction, invoice, line } from './invoices';
import { type Case, everyTen, program, programIn, quoted, reward, ruleset } from './rulesets';

type Row = readonly [feature: string, what: string, expected: object, why: string, of: Case];

const earning = (typed: Parameters<typeof program>[1], kind = 'spend') =>
  ruleset({ programs: [program(kind, typed)] });

const basket = invoice(
  line('service', 4500),
  line('service', 3050),
  line('service', 2000),
  line('product', 1299),
  line('product', 1860),
  line('giftcard', 5000),
  line('other', 750),
);
const cut = (amount: number) => invoice(line('service', amount));

const earned: readonly Row[] = [
  [
    'S1',
    'switched off',
    { points: 0, noPoints: 'switched-off', after: { balance: 7 } },
    'the balance stays',
    { invoice: basket, ruleset: { ...earning({}), earning: false }, client: { points: 7 } },
  ],
  [
    'S2',
    '1 per full 10 on everything',
    { points: 18 },
    '184.59 in all: gift cards and what no list knows too',
    { invoice: basket, ruleset: earning({ scope: 'everything' }) },
  ],
  ['S2', '1 per full 10', { points: 0 }, '9.99 is no full ten', { invoice: cut(999), ruleset: earning({}) }],
  ['S2', '1 per full 10', { points: 1 }, 'exactly ten is one', { invoice: cut(1000), ruleset: earning({}) }],
  [
    'S3',
    '1 per full 10 of products',
    { points: 3 },
    '31.59 of products',
    { invoice: basket, ruleset: earning({ scope: 'product' }) },
  ],
  [
    'S4',
    '1 per full 10 of services',
    { points: 9 },
    '95.50 of services',
    { invoice: basket, ruleset: earning({ scope: 'service' }) },
  ],
  [
    'S3+S4',
    '1 per full 10 of both',
    { points: 12 },
    '127.09 of both, not 3 and 9 rounded down apart',
    { invoice: basket, ruleset: earning({ scope: 'service,product' }) },
  ],
  [
    'S5',
    '1 per paid service',
    { points: 3 },
    '3 services + 2 products → 3',
    { invoice: basket, ruleset: earning({ scope: 'service' }, 'unit') },
  ],
  [
    'S5',
    '1 per paid service',
    { points: 2 },
    'two units on a line; a free one does not count',
    {
      invoice: invoice(line('service', 3000, 2), line('service', 0)),
      ruleset: earning({ scope: 'service' }, 'unit'),
    },
  ],
  [
    'S6',
    '1 invoice = 1 point',
    { points: 1 },
    'seven lines are one invoice',
    { invoice: basket, ruleset: earning({}, 'visit') },
  ],
  [
    'S6',
    '1 invoice = 1 point',
    { points: 0 },
    'a free invoice is none',
    { invoice: cut(0), ruleset: earning({}, 'visit') },
  ],
  [
    'S6',
    '1 invoice = 1 point',
    { points: 0 },
    'prepaid in full: nothing above 0 is left',
    { invoice: invoice(line('service', 5000), deduction('service', -5000)), ruleset: earning({}, 'visit') },
  ],
  [
    'S7',
    '1 per paid product',
    { points: 2 },
    '2 products + 1 service → 2',
    {
      invoice: invoice(line('product', 100), line('product', 100), line('service', 100)),
      ruleset: earning({ scope: 'product' }, 'unit'),
    },
  ],
  [
    'S8',
    '1 per 5, rounded down',
    { points: 4 },
    '21.50 → 4',
    { invoice: cut(2150), ruleset: earning({ every: '5' }) },
  ],
  [
    'S8',
    '1 per 5, nothing carried over',
    { points: 0 },
    'then 4.95 → 0',
    { invoice: cut(495), ruleset: earning({ every: '5' }), client: { points: 4 } },
  ],
  [
    'S8',
    'rounded once an invoice',
    { points: 1 },
    'two lines of 3.00 are 6.00, not twice nothing',
    { invoice: invoice(line('service', 300), line('service', 300)), ruleset: earning({ every: '5' }) },
  ],
  [
    'B2',
    'each service its own points',
    { points: 17 },
    '2 × 5 and 7; what lists none gives none',
    {
      invoice: invoice(
        line('service', 4000, 2, { catalogPoints: 5 }),
        line('service', 9000, 1, { catalogPoints: 7 }),
        line('product', 900),
      ),
      ruleset: earning({}, 'catalogPoints'),
    },
  ],
  [
    'A1',
    'a card is needed, and there is none',
    { points: 0, noPoints: 'loyalty-card-missing' },
    'the till says why',
    { invoice: cut(4000), ruleset: { ...earning({}), loyaltyCard: true } },
  ],
  [
    'A1',
    'a card is needed, and there is one',
    { points: 4, noPoints: null },
    'holds a card',
    {
      invoice: cut(4000),
      ruleset: { ...earning({}), loyaltyCard: true },
      client: { facts: { loyaltyCard: true } },
    },
  ],
  [
    'A2',
    'by treatments',
    { points: 6 },
    '2 points each, three treatments',
    {
      invoice: invoice(line('service', 3000, 2), line('service', 1000)),
      ruleset: earning({ points: '2', scope: 'service' }, 'unit'),
    },
  ],
  [
    'A3',
    'full euros × points',
    { points: 60 },
    '30.75 at 2 per euro → 60',
    { invoice: cut(3075), ruleset: earning({ points: '2', every: '1' }) },
  ],
  [
    'A6',
    'on products only',
    { points: 2 },
    '20 of products; 50 of services left out',
    {
      invoice: invoice(line('service', 5000), line('product', 2000)),
      ruleset: earning({ scope: 'product' }),
    },
  ],
  [
    'A6',
    'on both',
    { points: 7 },
    '70, without the tip',
    {
      invoice: invoice(line('service', 5000), line('product', 2000), line('tip', 1000)),
      ruleset: earning({ scope: 'service,product' }),
    },
  ],
  [
    'D1',
    'several programmes at once',
    { points: 9 },
    '4 for 45 spent, 5 for the visit',
    { invoice: cut(4500), ruleset: ruleset({ programs: [everyTen, program('visit', { points: '5' })] }) },
  ],
  [
    'D2',
    'spend 300, earn 5',
    { points: 0 },
    '299.99 → 0',
    { invoice: cut(29999), ruleset: earning({ points: '5', every: '300' }) },
  ],
  [
    'D2',
    'spend 300, earn 5',
    { points: 5 },
    '300 → 5',
    { invoice: cut(30000), ruleset: earning({ points: '5', every: '300' }) },
  ],
  [
    'D2',
    'spend 300, earn 5',
    { points: 10 },
    '650 → 10',
    { invoice: cut(65000), ruleset: earning({ points: '5', every: '300' }) },
  ],
  [
    'D3',
    'by buying one item',
    { points: 12 },
    '3 units of BALM at 4',
    {
      invoice: invoice(
        line('product', 3000, 3, { item: 'BALM' }),
        line('product', 1000, 1, { item: 'SOAP' }),
      ),
      ruleset: earning({ points: '4', scope: '', items: 'BALM' }, 'unit'),
    },
  ],
  [
    'D3',
    'by any item of a category',
    { points: 8 },
    '2 units of Hair at 4',
    {
      invoice: invoice(
        line('service', 3000, 1, { category: 'Hair' }),
        line('product', 1000, 1, { category: 'Hair' }),
        line('product', 1000, 1, { category: 'Skin' }),
      ),
      ruleset: earning({ points: '4', scope: '', categories: 'Hair' }, 'unit'),
    },
  ],
  [
    'D10',
    'yen have no decimals',
    { points: 12 },
    '1 per 100 of ¥1,299',
    {
      invoice: cut(1299),
      ruleset: ruleset({
        currency: { code: 'JPY', decimals: 0 },
        programs: [programIn('JPY', 'spend', { every: '100' })],
      }),
    },
  ],
  [
    'D10',
    'dinars have three',
    { points: 1 },
    '1 per 1.250 of 2.499',
    {
      invoice: cut(2499),
      ruleset: ruleset({
        currency: { code: 'KWD', decimals: 3 },
        programs: [programIn('KWD', 'spend', { every: '1.250' })],
      }),
    },
  ],
];

describe('one invoice earns', () => {
  test.each(earned)('%s, %s: %j (%s)', (_feature, _what, expected, _why, of) => {
    expect(quoted(of)).toMatchObject(expected);
  });
});

const cash = reward('cash', { value: '0.10' });
const using = (rule: ReturnType<typeof reward>, part: Parameters<typeof ruleset>[0] = {}) =>
  ruleset({ ...part, rewards: [rule] });

const used: readonly Row[] = [
  [
    'S10',
    'points are swapped for a discount',
    { used: 50, sums: { discount: 500, due: 3500 }, after: { balance: 0 } },
    '50 points at 0.10',
    { invoice: cut(4000), ruleset: using(cash), client: { points: 50 }, pick: ['cash'] },
  ],
  [
    'S10',
    'points are swapped for a service',
    { used: 30, sums: { discount: 1500, due: 4000 } },
    'the wash is free',
    {
      invoice: invoice(line('service', 4000), line('service', 1500, 1, { item: 'WASH' })),
      ruleset: using(reward('free', { points: '30', items: 'WASH' })),
      client: { points: 50 },
      pick: ['free'],
    },
  ],
  [
    'B4',
    'a gift card for points',
    { used: 100, redemptions: [{ issue: { kind: 'giftcard', amount: 2500 } }], after: { balance: 20 } },
    '100 points for 25.00',
    {
      invoice: invoice(),
      ruleset: using(reward('giftcard', { points: '100', amount: '25' })),
      client: { points: 120 },
      pick: ['giftcard'],
    },
  ],
  [
    'A4',
    'a point is worth 0.10',
    { sums: { discount: 500 } },
    '50 points = 5.00 off',
    {
      invoice: cut(4000),
      ruleset: using(cash),
      client: { points: 80 },
      requested: { choices: [{ reward: 'cash', points: 50 }] },
    },
  ],
  [
    'A5',
    'most points on one invoice',
    { used: 40, sums: { discount: 400 } },
    '40 of 500 points',
    {
      invoice: cut(9000),
      ruleset: using(reward('cash', { mostPoints: '40' })),
      client: { points: 500 },
      pick: ['cash'],
    },
  ],
  [
    'A7',
    'use on products only',
    { used: 120, sums: { discount: 1200, due: 4000 } },
    'never above the 12.00 of products',
    {
      invoice: invoice(line('service', 4000), line('product', 1200)),
      ruleset: using(reward('cash', { scope: 'product' })),
      client: { points: 500 },
      pick: ['cash'],
    },
  ],
  [
    'A7',
    'use has its own setting',
    { points: 4, sums: { discount: 400 } },
    'earn on services, use on products',
    {
      invoice: invoice(line('service', 4000), line('product', 400)),
      ruleset: using(reward('cash', { scope: 'product' }), {
        programs: [program('spend', { scope: 'service' })],
      }),
      client: { points: 500 },
      pick: ['cash'],
    },
  ],
  [
    'A9',
    'a discount on a later treatment',
    {
      used: 60,
      sums: { discount: 0 },
      redemptions: [{ issue: { kind: 'voucher', amount: 1000, months: 3 } }],
    },
    'a voucher, good for three months',
    {
      invoice: cut(4000),
      ruleset: using(reward('voucher', { points: '60', amount: '10', months: '3' })),
      client: { points: 60 },
      pick: ['voucher'],
    },
  ],
  [
    'A9',
    'a discount for friends',
    { used: 0, sums: { discount: 1000, due: 3000 } },
    'a walk-in brings the voucher',
    {
      invoice: cut(4000),
      client: null,
      requested: { vouchers: [{ storedValue: 'V', amount: 1000, percent: 0 }] },
    },
  ],
  [
    'A9',
    'a voucher in percent',
    { sums: { discount: 600, due: 3400 } },
    '15 % of 40.00',
    {
      invoice: cut(4000),
      client: null,
      requested: { vouchers: [{ storedValue: 'V', amount: 0, percent: 1500 }] },
    },
  ],
  [
    'D4',
    'a percentage off the total',
    { used: 50, sums: { discount: 400, due: 9600 } },
    '50 points → 4 %',
    {
      invoice: cut(10000),
      ruleset: using(reward('percent', { points: '50', percent: '4' })),
      client: { points: 50 },
      pick: ['percent'],
    },
  ],
  [
    'D4',
    'with a highest discount',
    { sums: { discount: 300 } },
    '4 % of 100 is 4.00, at most 3.00',
    {
      invoice: cut(10000),
      ruleset: using(reward('percent', { points: '50', percent: '4', most: '3' })),
      client: { points: 50 },
      pick: ['percent'],
    },
  ],
  [
    'D5',
    'an amount off the total',
    { used: 50, sums: { discount: 5000, due: 1000 }, before: { balance: 4675 }, after: { balance: 4625 } },
    '50 points → 50 off; 4675 → 4625',
    {
      invoice: cut(6000),
      ruleset: using(reward('amount', { points: '50', amount: '50' })),
      client: { points: 4675 },
      pick: ['amount'],
    },
  ],
  [
    'D5',
    'with a least purchase',
    {
      used: 0,
      sums: { discount: 0 },
      offers: [{ offer: { ok: false, shortfall: { what: 'purchase', amount: 1 } } }],
    },
    '0.01 short of 60',
    {
      invoice: cut(5999),
      ruleset: using(reward('amount', { points: '50', amount: '50', least: '60' })),
      client: { points: 50 },
      pick: ['amount'],
    },
  ],
  [
    'D6',
    'a percentage off one item',
    { sums: { discount: 250 }, redemptions: [{ shares: [[1, 250, 0]] }] },
    '10 % of the balm alone',
    {
      invoice: invoice(line('service', 4000), line('product', 2500, 1, { item: 'BALM' })),
      ruleset: using(reward('percent', { points: '10', scope: '', items: 'BALM' })),
      client: { points: 10 },
      pick: ['percent'],
    },
  ],
  [
    'D6',
    'a percentage off a category',
    { sums: { discount: 300 } },
    '10 % of 30.00 of Hair',
    {
      invoice: invoice(
        line('service', 1000, 1, { category: 'Hair' }),
        line('product', 2000, 1, { category: 'Hair' }),
        line('product', 500),
      ),
      ruleset: using(reward('percent', { points: '10', scope: '', categories: 'Hair' })),
      client: { points: 10 },
      pick: ['percent'],
    },
  ],
  [
    'D7',
    'rewards out of reach are shown',
    { offers: [{ picked: 0, offer: { ok: false, shortfall: { what: 'points', points: 20 } } }] },
    '20 of 50 points are missing',
    {
      invoice: cut(4000),
      ruleset: using(reward('amount', { points: '50', amount: '5' })),
      client: { points: 30 },
    },
  ],
  [
    'D7',
    'rewards in reach are shown',
    { offers: [{ picked: 0, offer: { ok: true, points: 50, discount: 500 } }] },
    'nothing is picked yet',
    {
      invoice: cut(4000),
      ruleset: using(reward('amount', { points: '50', amount: '5' })),
      client: { points: 50 },
    },
  ],
  [
    'D8',
    'one reward a transaction',
    {
      used: 10,
      offers: [
        { picked: 1, offer: { ok: true } },
        { picked: 1, offer: { ok: false, shortfall: { what: 'place' } } },
      ],
    },
    'the second finds no place',
    {
      invoice: cut(4000),
      ruleset: ruleset({
        rewards: [
          reward('amount', { points: '10', amount: '5' }, 'One'),
          reward('amount', { points: '20', amount: '9' }, 'Two'),
        ],
      }),
      client: { points: 90 },
      pick: ['One', 'Two'],
    },
  ],
  [
    'D11',
    'a free product',
    { used: 80, sums: { discount: 1800, due: 0 } },
    'one balm',
    {
      invoice: invoice(line('product', 1800, 1, { item: 'BALM' })),
      ruleset: using(reward('free', { points: '80', items: 'BALM' })),
      client: { points: 80 },
      pick: ['free'],
    },
  ],
  [
    'D11',
    'entry to an event',
    { sums: { discount: 2500, due: 0 } },
    'by its name, where it has no code',
    {
      invoice: invoice(line('other', 2500, 1, { name: 'Open evening' })),
      ruleset: using(reward('free', { points: '80', items: 'Open evening' })),
      client: { points: 80 },
      pick: ['free'],
    },
  ],
  [
    'D12',
    'a percentage for members',
    { used: 0, points: 3, sums: { discount: 400 } },
    'costs no points, and 36.00 earn',
    {
      invoice: cut(4000),
      ruleset: using(reward('percent', { points: '0', percent: '10' }), { programs: [everyTen] }),
      pick: ['percent'],
    },
  ],
  [
    'D12',
    'an amount for members',
    { used: 0, sums: { discount: 500 } },
    'off goods',
    {
      invoice: invoice(line('product', 1500)),
      ruleset: using(reward('amount', { points: '0', amount: '5', scope: 'product' })),
      pick: ['amount'],
    },
  ],
  [
    'D12',
    'not for others',
    { sums: { discount: 0 }, offers: [{ offer: { ok: false, shortfall: { what: 'client' } } }] },
    'a walk-in is no member',
    {
      invoice: cut(4000),
      ruleset: using(reward('percent', { points: '0' })),
      client: null,
      pick: ['percent'],
    },
  ],
];

describe('points buy', () => {
  test.each(used)('%s, %s: %j (%s)', (_feature, _what, expected, _why, of) => {
    expect(quoted(of)).toMatchObject(expected);
  });
});
