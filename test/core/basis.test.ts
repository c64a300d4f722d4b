// The spend that earns under each setting; and gift cards, tips and tax in the computation of the amount due.
import { describe, expect, test } from 'vitest';
import { deduction, invoice, line } from './invoices';
import { type Case, everyTen, program, quoted, reward, ruleset } from './rulesets';

type Row = readonly [setting: string, expected: object, why: string, of: Case];

/** A ruleset that gives one point per eligible cent. */
const cents = program('spend', { every: '0.01' });
const by = (part: Parameters<typeof ruleset>[0] = {}) => ruleset({ programs: [cents], ...part });
const fiveOff = reward('amount', { points: '0', amount: '5' });
const paid = reward('amount', { points: '10', amount: '5' });
const reduced = invoice(line('service', 4000, 1, { discount: 1000 }));
const cut = invoice(line('service', 4000));
const rewarded = { invoice: cut, client: { points: 10 } };
const storedValue = (balance: number) => ({ tenders: [{ storedValue: 'G', balance }] });

const rows: readonly Row[] = [
  ['lineDiscounts after', { points: 4000 }, '50.00 less its own 10.00', { invoice: reduced, ruleset: by() }],
  [
    'lineDiscounts before',
    { points: 5000 },
    'the price before the discount',
    { invoice: reduced, ruleset: by({ lineDiscounts: 'before' }) },
  ],
  [
    'rewardDiscounts after',
    { points: 3500 },
    '40.00 less the reward’s 5.00',
    { ...rewarded, ruleset: by({ rewards: [fiveOff] }), pick: ['amount'] },
  ],
  [
    'rewardDiscounts before',
    { points: 4000 },
    'the reward is the salon’s present',
    { ...rewarded, ruleset: by({ rewards: [fiveOff], rewardDiscounts: 'before' }), pick: ['amount'] },
  ],
  [
    'rewardEarns',
    { points: 3500, used: 10, noPoints: null },
    'an invoice that uses points earns',
    { ...rewarded, ruleset: by({ rewards: [paid] }), pick: ['amount'] },
  ],
  [
    'no rewardEarns',
    { points: 0, used: 10, noPoints: 'reward-used', sums: { due: 3500 } },
    'the points buy all the same',
    { ...rewarded, ruleset: by({ rewards: [paid], rewardEarns: false }), pick: ['amount'] },
  ],
  [
    'no rewardEarns',
    { points: 3500, noPoints: null },
    'members’ prices use no points',
    { ...rewarded, ruleset: by({ rewards: [fiveOff], rewardEarns: false }), pick: ['amount'] },
  ],
  [
    'no rewardEarns',
    { points: 0, noPoints: 'reward-used' },
    'a voucher was paid with points once',
    {
      ...rewarded,
      ruleset: by({ rewardEarns: false }),
      requested: { vouchers: [{ storedValue: 'V', amount: 500, percent: 0 }] },
    },
  ],
  [
    'no rewardEarns',
    { points: 4000, noPoints: null },
    'a reward out of reach was not used',
    {
      ...rewarded,
      client: { points: 9 },
      ruleset: by({ rewards: [paid], rewardEarns: false }),
      pick: ['amount'],
    },
  ],
  [
    'free units',
    { points: 1 },
    'of two units one was paid',
    {
      invoice: invoice(line('service', 4000, 2, { item: 'CUT' })),
      ruleset: by({ programs: [program('unit')], rewards: [reward('free', { points: '0', items: 'CUT' })] }),
      pick: ['free'],
    },
  ],
  [
    'free units',
    { points: 2 },
    'before the reward both count',
    {
      invoice: invoice(line('service', 4000, 2, { item: 'CUT' })),
      ruleset: by({
        rewardDiscounts: 'before',
        programs: [program('unit')],
        rewards: [reward('free', { points: '0', items: 'CUT' })],
      }),
      pick: ['free'],
    },
  ],
  [
    'giftcardPays off',
    { points: 2500, sums: { paid: 1500, due: 2500 } },
    'what the card paid earned when it was sold',
    { invoice: cut, ruleset: by(), requested: storedValue(1500) },
  ],
  [
    'giftcardPays off',
    { points: 0, sums: { paid: 4000, due: 0 } },
    'paid in full by card',
    { invoice: cut, ruleset: by(), requested: storedValue(9000) },
  ],
  [
    'giftcardPays on',
    { points: 4000, sums: { paid: 1500, due: 2500 } },
    'paid is paid',
    { invoice: cut, ruleset: by({ giftcardPays: true }), requested: storedValue(1500) },
  ],
  [
    'giftcardPays off',
    { points: 2666 },
    'two thirds of 39.99 are left: rounded down, 26.66',
    { invoice: invoice(line('service', 3999)), ruleset: by(), requested: storedValue(1333) },
  ],
  [
    'giftcardPays off, by scope',
    { points: 1500 },
    'the card pays 15.00 of both lines alike',
    {
      invoice: invoice(line('service', 2000), line('product', 2000)),
      ruleset: by({ programs: [program('spend', { every: '0.01', scope: 'service' })] }),
      requested: storedValue(1000),
    },
  ],
  [
    'giftcardPays off, units',
    { points: 0 },
    'nothing was paid of them',
    { invoice: cut, ruleset: by({ programs: [program('unit')] }), requested: storedValue(4000) },
  ],
  [
    'giftcardsEarn on',
    { points: 9000 },
    'a gift card sold is money spent',
    { invoice: invoice(line('service', 4000), line('giftcard', 5000)), ruleset: by() },
  ],
  [
    'giftcardsEarn off',
    { points: 4000 },
    'it earns when it pays instead',
    {
      invoice: invoice(line('service', 4000), line('giftcard', 5000)),
      ruleset: by({ giftcardsEarn: false, giftcardPays: true }),
    },
  ],
  [
    'a card bought with a card',
    { points: 0, sums: { paid: 5000, due: 0 } },
    'earns nothing',
    { invoice: invoice(line('giftcard', 5000)), ruleset: by(), requested: storedValue(5000) },
  ],
  [
    'a card bought with a card',
    { points: 0 },
    'not even where what a card pays earns, or points would grow of nothing',
    {
      invoice: invoice(line('giftcard', 5000)),
      ruleset: by({ giftcardPays: true }),
      requested: storedValue(5000),
    },
  ],
  [
    'a card bought with a card',
    { points: 4000 },
    'the card pays for the card first: the cut was paid with money',
    {
      invoice: invoice(line('service', 4000), line('giftcard', 5000)),
      ruleset: by(),
      requested: storedValue(5000),
    },
  ],
  [
    'tipsEarn off',
    { points: 4000, sums: { total: 4500, due: 4500 } },
    'the tip is the staff’s',
    { invoice: invoice(line('service', 4000), line('tip', 500)), ruleset: by() },
  ],
  [
    'tipsEarn on',
    { points: 4500 },
    'the salon wants it so',
    { invoice: invoice(line('service', 4000), line('tip', 500)), ruleset: by({ tipsEarn: true }) },
  ],
  [
    'prices with, basis without',
    { points: 3306, sums: { tax: 0, due: 4000 } },
    '40.00 at 21 % is 33.0578 without',
    { invoice: cut, ruleset: by({ basis: 'without', taxServices: 2100 }) },
  ],
  [
    'prices with, basis without',
    { points: 4000 },
    'no rate, no tax',
    { invoice: cut, ruleset: by({ basis: 'without' }) },
  ],
  [
    'prices without, basis without',
    { points: 4000, sums: { tax: 840, due: 4840 } },
    'tax is paid and earns nothing',
    { invoice: cut, ruleset: by({ prices: 'without', basis: 'without', taxServices: 2100 }) },
  ],
  [
    'prices without, basis with',
    { points: 4840, sums: { tax: 840, due: 4840 } },
    'tax earns',
    { invoice: cut, ruleset: by({ prices: 'without', basis: 'with', taxServices: 2100 }) },
  ],
  [
    'prices without, after a reward',
    { points: 4235, sums: { discount: 500, tax: 735, due: 4235 } },
    'tax on what is left of 40.00',
    {
      ...rewarded,
      ruleset: by({ prices: 'without', basis: 'with', taxServices: 2100, rewards: [fiveOff] }),
      pick: ['amount'],
    },
  ],
  [
    'each kind its rate',
    { sums: { tax: 210 + 60 + 90, due: 3360 } },
    '21 %, 6 % and 9 % of 10.00',
    {
      invoice: invoice(line('service', 1000), line('product', 1000), line('other', 1000)),
      ruleset: by({ prices: 'without', taxServices: 2100, taxProducts: 600, taxOther: 900 }),
    },
  ],
  [
    'no tax on gift cards and tips',
    { sums: { tax: 0, due: 5500 } },
    'the tax is on what the card buys',
    {
      invoice: invoice(line('giftcard', 5000), line('tip', 500)),
      ruleset: by({ prices: 'without', taxServices: 2100, taxProducts: 600, taxOther: 900 }),
    },
  ],
  [
    'tax of a set-off',
    { sums: { tax: 630, due: 3630 } },
    '21 % of what is left of the services',
    {
      invoice: invoice(line('service', 4000), deduction('service', -1000)),
      ruleset: by({ prices: 'without', taxServices: 2100 }),
    },
  ],
  [
    'tax rounds line by line',
    { sums: { tax: 22, due: 122 } },
    '21 % of 0.50 is 0.105, half up, twice',
    {
      invoice: invoice(line('service', 50), line('service', 50)),
      ruleset: by({ prices: 'without', taxServices: 2100 }),
    },
  ],
  [
    'card',
    { points: 0, noPoints: 'loyalty-card-missing' },
    'points only for those who hold one',
    { invoice: cut, ruleset: by({ loyaltyCard: true }) },
  ],
  [
    'card',
    { points: 4000, noPoints: null },
    'holds one',
    { invoice: cut, ruleset: by({ loyaltyCard: true }), client: { facts: { loyaltyCard: true } } },
  ],
];

describe('what earns and what is to pay:', () => {
  test.each(rows)('%s: %j (%s)', (_setting, expected, _why, of) => {
    expect(quoted(of)).toMatchObject(expected);
  });
});

const tenders: readonly Row[] = [
  [
    'two cards',
    {
      payments: [
        { storedValue: 'A', amount: 1000 },
        { storedValue: 'B', amount: 3000 },
      ],
      sums: { paid: 4000, due: 0 },
    },
    'in the order in which they were brought',
    {
      invoice: cut,
      requested: {
        tenders: [
          { storedValue: 'A', balance: 1000 },
          { storedValue: 'B', balance: 9000 },
        ],
      },
    },
  ],
  [
    'a card that is not needed',
    { payments: [{ storedValue: 'A', amount: 4000 }] },
    'is not touched',
    {
      invoice: cut,
      requested: {
        tenders: [
          { storedValue: 'A', balance: 5000 },
          { storedValue: 'B', balance: 9000 },
        ],
      },
    },
  ],
  [
    'an empty card',
    { payments: [], sums: { paid: 0, due: 4000 } },
    'pays nothing',
    { invoice: cut, requested: storedValue(0) },
  ],
  [
    'less than nothing to pay',
    { payments: [], sums: { due: -1000, paid: 0 } },
    'a card gains nothing by a set-off',
    { invoice: invoice(line('service', 4000), deduction('service', -5000)), requested: storedValue(5000) },
  ],
  [
    'after the reward',
    { payments: [{ storedValue: 'G', amount: 3500 }], sums: { discount: 500, paid: 3500, due: 0 } },
    'lines, rewards, cards, then money',
    {
      invoice: cut,
      ruleset: ruleset({ rewards: [fiveOff] }),
      pick: ['amount'],
      requested: { ...storedValue(9000), choices: [{ reward: 'amount', points: null }] },
    },
  ],
  [
    'a walk-in with a card',
    { payments: [{ storedValue: 'G', amount: 4000 }], noPoints: 'walk-in' },
    'whoever has the code has the money',
    { invoice: cut, client: null, requested: storedValue(9000) },
  ],
];

describe('gift cards pay:', () => {
  test.each(tenders)('%s: %j (%s)', (_what, expected, _why, of) => {
    expect(quoted(of)).toMatchObject(expected);
  });
});

const soldStoredValues: readonly Row[] = [
  [
    'one',
    { soldStoredValues: [{ line: 1, amount: 5000 }] },
    'worth its price',
    { invoice: invoice(line('service', 4000), line('giftcard', 5000)) },
  ],
  [
    'three on a line',
    { soldStoredValues: [{ amount: 334 }, { amount: 333 }, { amount: 333 }] },
    '10.00 over three, to the cent',
    { invoice: invoice(line('giftcard', 1000, 3)) },
  ],
  [
    'at a discount',
    { soldStoredValues: [{ amount: 4500 }] },
    'a card is worth what was paid for it',
    { invoice: invoice(line('giftcard', 4500, 1, { discount: 500 })) },
  ],
  [
    'under a reward',
    { soldStoredValues: [{ amount: 4500 }], sums: { due: 4500 } },
    'what a reward takes off a card is not on it: else it buys the next one for less, and so on',
    {
      invoice: invoice(line('giftcard', 5000)),
      client: { points: 0 },
      ruleset: ruleset({ rewards: [reward('percent', { points: '0', percent: '10', scope: 'giftcard' })] }),
      pick: ['percent'],
    },
  ],
  ['for nothing', { soldStoredValues: [] }, 'no card of 0', { invoice: invoice(line('giftcard', 0)) }],
  [
    'of the past',
    { soldStoredValues: [], noPoints: 'record-only' },
    'what is imported for the record makes no card',
    { invoice: invoice(line('giftcard', 5000)), recordOnly: true },
  ],
];

describe('gift cards sold:', () => {
  test.each(soldStoredValues)('%s: %j (%s)', (_what, expected, _why, of) => {
    expect(quoted({ ruleset: ruleset({ programs: [everyTen] }), ...of })).toMatchObject(expected);
  });
});
