// Each kind of reward: its cost and benefit, within its limits.
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/day';
import { deduction, invoice, line } from './invoices';
import { type Case, lot, quoted, reward, ruleset } from './rulesets';

type Row = readonly [what: string, expected: object, why: string, of: Case];

const cut = (amount: number) => invoice(line('service', amount));
const one = (rule: ReturnType<typeof reward>, points: number, of: Case): Case => ({
  ...of,
  ruleset: ruleset({ ...of.ruleset, rewards: [rule] }),
  client: { points, ...of.client },
  pick: [rule.name],
});
const lacks = (shortfall: object) => ({
  used: 0,
  sums: { discount: 0 },
  offers: [{ offer: { ok: false, shortfall } }],
});
const gives = (used: number, discount: number) => ({ used, sums: { discount } });

const limits: readonly Row[] = [
  [
    'the least purchase',
    lacks({ what: 'purchase', amount: 1 }),
    'one cent short',
    one(reward('amount', { points: '5', amount: '2', least: '30' }), 9, { invoice: cut(2999) }),
  ],
  [
    'the least purchase',
    gives(5, 200),
    'met exactly',
    one(reward('amount', { points: '5', amount: '2', least: '30' }), 9, { invoice: cut(3000) }),
  ],
  [
    'the least purchase',
    lacks({ what: 'purchase', amount: 500 }),
    'of what it is about: services do not count',
    one(reward('amount', { points: '5', amount: '2', least: '20', scope: 'product' }), 9, {
      invoice: invoice(line('service', 9000), line('product', 1500)),
    }),
  ],
  [
    'the least purchase of everything',
    gives(5, 200),
    'services count too, though the reward is about products',
    one(
      reward('amount', { points: '5', amount: '2', least: '20', leastOf: 'everything', scope: 'product' }),
      9,
      {
        invoice: invoice(line('service', 500), line('product', 1500)),
      },
    ),
  ],
  [
    'the least purchase of everything',
    lacks({ what: 'purchase', amount: 1 }),
    'one cent short; a gift card sold is no purchase',
    one(
      reward('amount', { points: '5', amount: '2', least: '20', leastOf: 'everything', scope: 'product' }),
      9,
      {
        invoice: invoice(line('service', 499), line('product', 1500), line('giftcard', 5000)),
      },
    ),
  ],
  [
    'the least purchase of a free item',
    gives(0, 2000),
    'counts everything where nobody says otherwise: "from 100 spent, a shampoo free"',
    one(reward('free', { points: '0', items: 'CUT', least: '100' }), 0, {
      invoice: invoice(line('service', 8000), line('service', 2000, 1, { item: 'CUT' })),
    }),
  ],
  [
    'the least purchase of a free item',
    lacks({ what: 'purchase', amount: 8000 }),
    'of the item alone, where the salon says so',
    one(reward('free', { points: '0', items: 'CUT', least: '100', leastOf: 'scope' }), 0, {
      invoice: invoice(line('service', 8000), line('service', 2000, 1, { item: 'CUT' })),
    }),
  ],
  [
    'the first day',
    lacks({ what: 'day' }),
    'the day before',
    one(reward('amount', { points: '5', amount: '2', from: '2018-03-16' }), 9, { invoice: cut(3000) }),
  ],
  [
    'the first day',
    gives(5, 200),
    'on the day',
    one(reward('amount', { points: '5', amount: '2', from: '2018-03-15' }), 9, { invoice: cut(3000) }),
  ],
  [
    'the last day',
    gives(5, 200),
    'on the day',
    one(reward('amount', { points: '5', amount: '2', until: '2018-03-15' }), 9, { invoice: cut(3000) }),
  ],
  [
    'the last day',
    lacks({ what: 'day' }),
    'the day after',
    one(reward('amount', { points: '5', amount: '2', until: '2018-03-14' }), 9, { invoice: cut(3000) }),
  ],
  [
    'weekdays',
    gives(5, 200),
    'the 15th of March 2018 was a Thursday',
    one(reward('amount', { points: '5', amount: '2', weekdays: 'tue,thu' }), 9, { invoice: cut(3000) }),
  ],
  [
    'weekdays',
    lacks({ what: 'day' }),
    'not on the others',
    one(reward('amount', { points: '5', amount: '2', weekdays: 'fri' }), 9, { invoice: cut(3000) }),
  ],
  [
    'points',
    lacks({ what: 'points', points: 1 }),
    'one short',
    one(reward('amount', { points: '5', amount: '2' }), 4, { invoice: cut(3000) }),
  ],
  [
    'points owed',
    lacks({ what: 'points', points: 5 }),
    'all of them are missing',
    one(reward('amount', { points: '5', amount: '2' }), 0, {
      invoice: cut(3000),
      client: { account: { lots: [], debt: 8 } },
    }),
  ],
  [
    'a card',
    lacks({ what: 'loyalty-card' }),
    'the salon gives only to those who have one',
    one(reward('amount', { points: '5', amount: '2' }), 9, {
      invoice: cut(3000),
      ruleset: ruleset({ loyaltyCard: true }),
    }),
  ],
  [
    'switched off',
    lacks({ what: 'switched-off' }),
    'points buy nothing',
    one(reward('amount', { points: '5', amount: '2' }), 9, {
      invoice: cut(3000),
      ruleset: ruleset({ using: false }),
    }),
  ],
  [
    'after the last day',
    lacks({ what: 'using-ended' }),
    'the programme has wound down',
    one(reward('amount', { points: '5', amount: '2' }), 9, {
      invoice: cut(3000),
      ruleset: ruleset({ useUntil: addDays(cut(3000).day, -1) }),
    }),
  ],
  [
    'on the last day, with earning off',
    gives(5, 200),
    'what was earned can still be used',
    one(reward('amount', { points: '5', amount: '2' }), 9, {
      invoice: cut(3000),
      ruleset: ruleset({ earning: false, useUntil: cut(3000).day }),
    }),
  ],
  [
    'pending points',
    lacks({ what: 'points', points: 5 }),
    'are not usable yet',
    one(reward('amount', { points: '5', amount: '2' }), 0, {
      invoice: cut(3000),
      client: { account: { lots: [lot(9, 'never', '2018-03-16')], debt: 0 } },
    }),
  ],
];

const kinds: readonly Row[] = [
  [
    'amount',
    gives(300, 3000),
    'in full',
    one(reward('amount', { points: '300', amount: '30' }), 500, { invoice: cut(4000) }),
  ],
  [
    'amount',
    gives(200, 2000),
    'on 20 only as many points go as 20 cost',
    one(reward('amount', { points: '300', amount: '30' }), 500, { invoice: cut(2000) }),
  ],
  [
    'amount',
    gives(199, 1990),
    'no point without its value: 199.9 rounds down',
    one(reward('amount', { points: '300', amount: '30' }), 500, { invoice: cut(1999) }),
  ],
  [
    'amount',
    lacks({ what: 'points', points: 50 }),
    'also of a part: 200 of 150',
    one(reward('amount', { points: '300', amount: '30' }), 150, { invoice: cut(2000) }),
  ],
  [
    'amount',
    lacks({ what: 'purchase', amount: 4000 }),
    'one point for 50 cannot be parted',
    one(reward('amount', { points: '1', amount: '50' }), 5, { invoice: cut(1000) }),
  ],
  [
    'amount',
    gives(0, 1000),
    'members pay nothing, and the rest lapses',
    one(reward('amount', { points: '0', amount: '50' }), 0, { invoice: cut(1000) }),
  ],
  [
    'amount',
    lacks({ what: 'items', units: 1 }),
    'nothing that it is about',
    one(reward('amount', { points: '5', amount: '2', scope: 'product' }), 9, { invoice: cut(3000) }),
  ],
  [
    'amount',
    {
      redemptions: [
        {
          shares: [
            [0, 334, 0],
            [1, 333, 0],
            [2, 333, 0],
          ],
        },
      ],
    },
    '10.00 over three equal lines: the first takes the odd cent',
    one(reward('amount', { points: '5', amount: '10' }), 9, {
      invoice: invoice(line('service', 2000), line('service', 2000), line('product', 2000)),
    }),
  ],
  [
    'amount',
    { redemptions: [{ shares: [[0, 1000, 0]] }] },
    'everything leaves out gift cards and tips',
    one(reward('amount', { points: '0', amount: '30' }), 0, {
      invoice: invoice(line('service', 1000), line('giftcard', 5000), line('tip', 500)),
    }),
  ],
  [
    'amount',
    { redemptions: [{ shares: [[1, 3000, 0]] }] },
    'a scope that names gift cards takes them in',
    one(reward('amount', { points: '5', amount: '30', scope: 'giftcard' }), 9, {
      invoice: invoice(line('service', 1000), line('giftcard', 5000)),
    }),
  ],
  [
    'amount',
    gives(5, 200),
    'a set-off is not made bigger',
    one(reward('amount', { points: '5', amount: '2' }), 9, {
      invoice: invoice(line('service', 3000), deduction('service', -1000)),
    }),
  ],
  [
    'percent',
    gives(10, 333),
    '10 % of 33.25 is 3.325: half up',
    one(reward('percent', { points: '10', percent: '10' }), 10, { invoice: cut(3325) }),
  ],
  [
    'percent',
    gives(10, 332),
    '10 % of 33.24 is 3.324',
    one(reward('percent', { points: '10', percent: '10' }), 10, { invoice: cut(3324) }),
  ],
  [
    'percent',
    gives(10, 183),
    '5.5 % of 33.25 is 1.82875',
    one(reward('percent', { points: '10', percent: '5.5' }), 10, { invoice: cut(3325) }),
  ],
  [
    'percent',
    lacks({ what: 'items', units: 1 }),
    '10 % of 0.04 is nothing',
    one(reward('percent', { points: '10', percent: '10' }), 10, { invoice: cut(4) }),
  ],
  [
    'percent',
    {
      redemptions: [
        {
          shares: [
            [0, 33, 0],
            [1, 33, 0],
            [2, 34, 0],
          ],
        },
      ],
    },
    '1.00 over three lines: the largest part takes the odd cent',
    one(reward('percent', { points: '10', percent: '10' }), 10, {
      invoice: invoice(line('service', 333), line('service', 333), line('service', 334)),
    }),
  ],
  [
    'percent',
    gives(10, 500),
    '10 % of 90.00, at most 5.00',
    one(reward('percent', { points: '10', percent: '10', most: '5' }), 10, { invoice: cut(9000) }),
  ],
  [
    'percent',
    gives(10, 9000),
    'all of it',
    one(reward('percent', { points: '10', percent: '100' }), 10, { invoice: cut(9000) }),
  ],
  [
    'free',
    gives(20, 1000),
    'of two lines the one with the cheaper units',
    one(reward('free', { points: '20', items: 'CUT' }), 20, {
      invoice: invoice(line('service', 3000, 2, { item: 'CUT' }), line('service', 1000, 1, { item: 'CUT' })),
    }),
  ],
  [
    'free',
    {
      used: 20,
      redemptions: [
        {
          shares: [
            [0, 1500, 1],
            [1, 1000, 1],
          ],
        },
      ],
    },
    'two units from two lines',
    one(reward('free', { points: '20', units: '2', items: 'CUT' }), 20, {
      invoice: invoice(line('service', 3000, 2, { item: 'CUT' }), line('service', 1000, 1, { item: 'CUT' })),
    }),
  ],
  [
    'free',
    gives(20, 333),
    'one of three for 10.00: half up, 3.333',
    one(reward('free', { points: '20', items: 'CUT' }), 20, {
      invoice: invoice(line('service', 1000, 3, { item: 'CUT' })),
    }),
  ],
  [
    'free',
    lacks({ what: 'items', units: 1 }),
    'two are free, one is there',
    one(reward('free', { points: '20', units: '2', items: 'CUT' }), 20, {
      invoice: invoice(line('service', 1000, 1, { item: 'CUT' })),
    }),
  ],
  [
    'free',
    lacks({ what: 'items', units: 1 }),
    'a name is no code: nothing but the item itself',
    one(reward('free', { points: '20', items: 'CUT' }), 20, {
      invoice: invoice(line('service', 1000, 1, { item: 'CUT*', name: 'CUT' })),
    }),
  ],
  [
    'free',
    lacks({ what: 'items', units: 1 }),
    'one of three for one cent would be nothing for 20 points',
    one(reward('free', { points: '20', items: 'CUT' }), 20, {
      invoice: invoice(line('service', 1, 3, { item: 'CUT' })),
    }),
  ],
  [
    'nth',
    gives(0, 500),
    'the second of two is at half price',
    one(reward('nth', { points: '0', scope: 'product' }), 0, { invoice: invoice(line('product', 2000, 2)) }),
  ],
  [
    'nth',
    gives(20, 500),
    'the cheapest one, wherever it stands',
    one(reward('nth', { points: '20', scope: 'product' }), 20, {
      invoice: invoice(line('product', 1000), line('service', 100), line('product', 3000)),
    }),
  ],
  [
    'nth',
    lacks({ what: 'items', units: 1 }),
    'one is no pair',
    one(reward('nth', { points: '0', scope: 'product' }), 0, { invoice: invoice(line('product', 2000)) }),
  ],
  [
    'nth',
    {
      redemptions: [
        {
          shares: [
            [1, 500, 0],
            [2, 250, 0],
          ],
        },
      ],
    },
    'two of five: the two cheapest, a unit of either line',
    one(reward('nth', { points: '0' }), 0, {
      invoice: invoice(line('product', 6000, 3), line('product', 1000), line('product', 500)),
    }),
  ],
  [
    'nth',
    gives(0, 168),
    'half of 3.35 is 1.675: half up',
    one(reward('nth', { points: '0' }), 0, { invoice: invoice(line('product', 670, 2)) }),
  ],
  [
    'nth',
    { redemptions: [{ shares: [[0, 1000, 1]] }] },
    'the third one free is a unit given away',
    one(reward('nth', { points: '0', every: '3', percent: '100' }), 0, {
      invoice: invoice(line('product', 3000, 3)),
    }),
  ],
  [
    'nth',
    lacks({ what: 'items', units: 1 }),
    'one percent of a cent is nothing for 20 points',
    one(reward('nth', { points: '20', percent: '1' }), 20, { invoice: invoice(line('product', 2, 2)) }),
  ],
  ['cash', gives(30, 300), 'as many as there are', one(reward('cash'), 30, { invoice: cut(4000) })],
  [
    'cash',
    gives(400, 4000),
    'no more than there is to pay',
    one(reward('cash'), 900, { invoice: cut(4000) }),
  ],
  [
    'cash',
    gives(12, 120),
    'as many as staff asked for',
    one(reward('cash'), 30, { invoice: cut(4000), requested: { choices: [{ reward: 'cash', points: 12 }] } }),
  ],
  [
    'cash',
    lacks({ what: 'points', points: 8 }),
    'staff asked for fewer than the least',
    one(reward('cash', { leastPoints: '20' }), 30, {
      invoice: cut(4000),
      requested: { choices: [{ reward: 'cash', points: 12 }] },
    }),
  ],
  [
    'cash',
    lacks({ what: 'points', points: 20 }),
    'nothing asked for, nothing given',
    one(reward('cash', { leastPoints: '20' }), 30, {
      invoice: cut(4000),
      requested: { choices: [{ reward: 'cash', points: 0 }] },
    }),
  ],
  [
    'cash',
    lacks({ what: 'points', points: 1 }),
    'the least points are not there',
    one(reward('cash', { leastPoints: '20' }), 19, { invoice: cut(4000) }),
  ],
  [
    'cash',
    lacks({ what: 'purchase', amount: 50 }),
    'the least points have no place on 1.50',
    one(reward('cash', { leastPoints: '20' }), 90, { invoice: cut(150) }),
  ],
  ['cash', gives(30, 300), 'in steps of 10', one(reward('cash', { step: '10' }), 39, { invoice: cut(4000) })],
  [
    'cash',
    gives(50, 500),
    'at most 50',
    one(reward('cash', { mostPoints: '50' }), 900, { invoice: cut(4000) }),
  ],
  [
    'cash',
    gives(200, 2000),
    'at most half of the invoice',
    one(reward('cash', { mostShare: '50' }), 900, { invoice: cut(4000) }),
  ],
  [
    'cash',
    gives(199, 1990),
    'half of 39.99 is 19.995, rounded down to whole points',
    one(reward('cash', { mostShare: '50' }), 900, { invoice: cut(3999) }),
  ],
  [
    'cash',
    lacks({ what: 'purchase', amount: 20 }),
    'half of 0.19 bears no point',
    one(reward('cash', { mostShare: '50', leastPoints: '1', step: '1', value: '0.15' }), 900, {
      invoice: cut(10),
    }),
  ],
  [
    'cash',
    gives(3030, 9090),
    '0.03 a point × 3030 points is 90.90, to the cent',
    one(reward('cash', { value: '0.03' }), 3030, { invoice: cut(20_000) }),
  ],
  [
    'cash',
    gives(77, 385),
    '77 × 0.05 is 3.85',
    one(reward('cash', { value: '0.05' }), 77, { invoice: cut(20_000) }),
  ],
  [
    'cash',
    gives(6, 3),
    'half a cent a point: the seventh buys nothing and stays',
    one(reward('cash', { value: '0.005' }), 7, { invoice: cut(4000) }),
  ],
  [
    'cash',
    gives(7, 3),
    'but where seven are the least, seven go',
    one(reward('cash', { value: '0.005', leastPoints: '7' }), 7, { invoice: cut(4000) }),
  ],
  [
    'cash',
    lacks({ what: 'points', points: 1 }),
    'one point of half a cent is worth nothing yet',
    one(reward('cash', { value: '0.005' }), 1, { invoice: cut(4000) }),
  ],
  [
    'voucher',
    {
      used: 60,
      points: 0,
      redemptions: [{ issue: { kind: 'voucher', amount: 0, percent: 2000, months: 6 } }],
    },
    'a percentage for a friend',
    one(reward('voucher', { points: '60', amount: '', percent: '20' }), 60, { invoice: cut(4000) }),
  ],
  [
    'voucher',
    { used: 60, sums: { total: 0, due: 0 } },
    'on an invoice of nothing too',
    one(reward('voucher', { points: '60' }), 60, { invoice: invoice() }),
  ],
  [
    'giftcard',
    {
      used: 100,
      sums: { discount: 0 },
      redemptions: [{ issue: { kind: 'giftcard', amount: 1000, months: 0 } }],
    },
    'takes nothing off the invoice',
    one(reward('giftcard'), 100, { invoice: cut(4000) }),
  ],
  [
    'giftcard',
    lacks({ what: 'points', points: 1 }),
    'in reach only with all its points',
    one(reward('giftcard'), 99, { invoice: cut(4000) }),
  ],
];

describe('a reward keeps to', () => {
  test.each(limits)('%s: %j (%s)', (_what, expected, _why, of) => {
    expect(quoted(of)).toMatchObject(expected);
  });
});

describe('the reward', () => {
  test.each(kinds)('%s: %j (%s)', (_what, expected, _why, of) => {
    expect(quoted(of)).toMatchObject(expected);
  });
});

const five = reward('amount', { points: '50', amount: '5' }, 'Five');
const tenth = reward('percent', { points: '0', percent: '10' }, 'Tenth');
const freeCut = (name: string) => reward('free', { points: '20', items: 'CUT' }, name);
const voucher = { storedValue: 'V', amount: 1000, percent: 0 };
const both = ruleset({ rewards: [five, tenth], rewardsAtOnce: 2 });

const several: readonly Row[] = [
  [
    'two rewards, in the order of the salon',
    {
      sums: { discount: 850, due: 3150 },
      redemptions: [
        { reward: 'Five', discount: 500 },
        { reward: 'Tenth', discount: 350 },
      ],
    },
    '10 % of what 5.00 left of 40.00',
    { invoice: cut(4000), ruleset: both, client: { points: 50 }, pick: ['Tenth', 'Five'] },
  ],
  [
    'the other order of the salon',
    { sums: { discount: 900 } },
    '5.00 of what 10 % left',
    {
      invoice: cut(4000),
      ruleset: { ...both, rewards: [tenth, five] },
      client: { points: 50 },
      pick: ['Tenth', 'Five'],
    },
  ],
  [
    'the points of both',
    {
      used: 50,
      redemptions: [{}],
      offers: [{ offer: { ok: true } }, { offer: { ok: false, shortfall: { what: 'points', points: 20 } } }],
    },
    '30 were left after the first',
    {
      invoice: cut(4000),
      ruleset: ruleset({ rewards: [five, { ...five, name: 'More' }], rewardsAtOnce: 2 }),
      client: { points: 80 },
      pick: ['Five', 'More'],
    },
  ],
  [
    'one at once',
    {
      redemptions: [{ reward: 'Five' }],
      offers: [{ picked: 1 }, { picked: 0, offer: { ok: true, discount: 400 } }],
    },
    'another pick would take its place, so it is shown for the whole invoice',
    { invoice: cut(4000), ruleset: { ...both, rewardsAtOnce: 1 }, client: { points: 50 }, pick: ['Five'] },
  ],
  [
    'two at once, both taken',
    {
      offers: [
        { picked: 1 },
        { picked: 1 },
        { picked: 0, offer: { ok: false, shortfall: { what: 'place' } } },
      ],
    },
    'no third',
    {
      invoice: cut(4000),
      ruleset: { ...both, rewards: [five, tenth, reward('cash')] },
      client: { points: 90 },
      pick: ['Five', 'Tenth'],
    },
  ],
  [
    'a voucher beside a reward',
    {
      sums: { discount: 1500 },
      redemptions: [{ reward: 'Five' }, { reward: '', kind: 'voucher', discount: 1000 }],
    },
    'vouchers come after rewards',
    {
      invoice: cut(4000),
      ruleset: both,
      client: { points: 50 },
      pick: ['Five'],
      requested: { choices: [{ reward: 'Five', points: null }], vouchers: [voucher] },
    },
  ],
  [
    'a voucher where one is allowed and taken',
    { sums: { discount: 500 }, redemptions: [{ reward: 'Five' }] },
    'finds no place',
    {
      invoice: cut(4000),
      ruleset: { ...both, rewardsAtOnce: 1 },
      client: { points: 50 },
      requested: { choices: [{ reward: 'Five', points: null }], vouchers: [voucher] },
    },
  ],
  [
    'a voucher worth more than the invoice',
    { sums: { discount: 700, due: 0 } },
    'is used up all the same',
    { invoice: cut(700), ruleset: both, client: null, requested: { vouchers: [voucher] } },
  ],
  [
    'two free items of one line',
    {
      used: 40,
      sums: { discount: 4000, due: 0 },
      redemptions: [{ shares: [[0, 2000, 1]] }, { shares: [[0, 2000, 1]] }],
    },
    'the second unit is worth as much as the first',
    {
      invoice: invoice(line('service', 4000, 2, { item: 'CUT' })),
      ruleset: ruleset({ rewards: [freeCut('A'), freeCut('B')], rewardsAtOnce: 2 }),
      client: { points: 40 },
      pick: ['A', 'B'],
    },
  ],
  [
    'one reward twice',
    {
      used: 40,
      sums: { discount: 4000, due: 4000 },
      redemptions: [{ reward: 'A' }, { reward: 'A' }],
      offers: [{ picked: 2, offer: { ok: true, points: 40, discount: 4000 }, next: { ok: false } }],
    },
    'as often as it was picked, of what the one before has left',
    {
      invoice: invoice(line('service', 8000, 4, { item: 'CUT' })),
      ruleset: ruleset({ rewards: [freeCut('A')], rewardsAtOnce: 2 }),
      client: { points: 40 },
      pick: ['A', 'A'],
    },
  ],
  [
    'one reward twice where one is allowed',
    {
      used: 20,
      redemptions: [{ reward: 'A' }],
      offers: [{ picked: 2, offer: { ok: false, shortfall: { what: 'place' } } }],
    },
    'the second finds no place, and says so',
    {
      invoice: invoice(line('service', 8000, 4, { item: 'CUT' })),
      ruleset: ruleset({ rewards: [freeCut('A')], rewardsAtOnce: 1 }),
      client: { points: 40 },
      pick: ['A', 'A'],
    },
  ],
  [
    'one reward twice with points for one',
    {
      used: 20,
      redemptions: [{ reward: 'A' }],
      offers: [{ picked: 2, offer: { ok: false, shortfall: { what: 'points', points: 15 } } }],
    },
    'the second lacks its points',
    {
      invoice: invoice(line('service', 8000, 4, { item: 'CUT' })),
      ruleset: ruleset({ rewards: [freeCut('A')], rewardsAtOnce: 9 }),
      client: { points: 25 },
      pick: ['A', 'A'],
    },
  ],
  [
    'two free items, one unit',
    {
      used: 20,
      offers: [{ offer: { ok: true } }, { offer: { ok: false, shortfall: { what: 'items', units: 1 } } }],
    },
    'a unit is given away once',
    {
      invoice: invoice(line('service', 2000, 1, { item: 'CUT' })),
      ruleset: ruleset({ rewards: [freeCut('A'), freeCut('B')], rewardsAtOnce: 2 }),
      client: { points: 40 },
      pick: ['A', 'B'],
    },
  ],
  [
    'a reward that is off',
    { offers: [{ reward: 'Tenth' }], redemptions: [] },
    'neither shown nor given',
    {
      invoice: cut(4000),
      ruleset: { ...both, rewards: [{ ...five, on: false }, tenth] },
      client: { points: 50 },
      pick: ['Five'],
    },
  ],
  [
    'a name that no reward has',
    { redemptions: [] },
    'gives nothing',
    { invoice: cut(4000), ruleset: both, client: { points: 50 }, pick: ['Fiv*'] },
  ],
];

describe('more than one:', () => {
  test.each(several)('%s: %j (%s)', (_what, expected, _why, of) => {
    expect(quoted(of)).toMatchObject(expected);
  });
});

test('points are taken from what expires first, and the entry says from where', () => {
  const account = { lots: [lot(30, '2018-04'), lot(10, '2018-06'), lot(40)], debt: 0 };
  const quote = quoted({
    invoice: cut(4000),
    ruleset: ruleset({ rewards: [five] }),
    client: { account },
    pick: ['Five'],
  });
  expect(quote.redemptions[0]?.moves).toEqual([lot(-30, '2018-04'), lot(-10, '2018-06'), lot(-10)]);
  expect(quote.after).toEqual({ balance: 30, available: 30, pending: 0 });
});
