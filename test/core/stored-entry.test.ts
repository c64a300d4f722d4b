// The stored text of an entry: omits defaults, includes everything else, and parses to the same entry.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft, genesis, readEntry, seal } from '../../src/core/journal/entry';
import { holds } from '../seeded';

const blank: Draft = {
  ...emptyDraft,
  kind: 'adjust',
  day: '2018-03-15',
  at: '2018-03-15T09:00:00.000Z',
  moment: '2018-03-15T10:00',
  currency: 'EUR',
  ruleset: 1,
};

function readBack(draft: Draft) {
  const {
    schema: _s,
    seq: _q,
    prev: _p,
    hash: _h,
    text: _t,
    invoices: _i,
    ...read
  } = readEntry(seal(draft, genesis).text) ?? {};
  return read;
}

test('an entry of which nothing is said is stored in its own words alone', () => {
  const { hash, ...stored } = JSON.parse(seal(blank, genesis).text);
  expect(Object.keys(stored)).toEqual([
    'at',
    'currency',
    'day',
    'kind',
    'moment',
    'prev',
    'ruleset',
    'schema',
    'seq',
  ]);
  expect(hash).toHaveLength(64);
});

test.each([
  ['[8]', { from: '', until: 'never', points: 8 }],
  ['[8,"2019-03"]', { from: '', until: '2019-03', points: 8 }],
  ['[8,"never","2018-03-15"]', { from: '2018-03-15', until: 'never', points: 8 }],
  ['[]', { from: '', until: 'never', points: 0 }],
] as const)('a lot is stored as %s, up to what is not as usual, and read back', (text, lot) => {
  const { text: stored } = seal({ ...blank, earned: lot }, genesis);
  expect(stored).toContain(`"earned":${text}`);
  expect(readEntry(stored)?.earned).toEqual(lot);
});

const points = fc.integer({ min: -500, max: 500 });
const lot = fc.record({
  from: fc.constantFrom('' as const, '2018-03-15T10:00', '2018-03-15'),
  until: fc.constantFrom('never' as const, '2019-03', 'visit-12' as const),
  points,
});
const money = fc.constantFrom(0, 1, 2500);
const text = fc.constantFrom('', 'x', 'é☕');
const line = fc.record({
  ...{
    kind: fc.constantFrom('service' as const, 'product' as const),
    item: text,
    name: text,
    category: text,
  },
  quantity: fc.integer({ min: -2, max: 3 }),
  amount: money,
  discount: money,
  tax: text,
});
const draft = fc.record({
  key: text,
  request: text,
  member: text,
  version: fc.nat(3),
  note: text,
  of: fc.nat(3),
  lines: fc.array(line, { maxLength: 3 }),
  facts: fc.option(
    fc.record({
      loyaltyCard: fc.boolean(),
      birthday: fc.boolean(),
      points: money,
      spent: money,
      firstVisit: fc.boolean(),
      usesLeft: fc.constantFrom([], [['0123456789', 2] as const]),
      rests: fc.constantFrom([], [['Ten', 250] as const]),
      booked: fc.boolean(),
    }),
  ),
  sums: fc.option(fc.record({ total: money, discount: money, tax: money, paid: money, due: money })),
  earnings: fc.array(
    fc.record({
      program: text,
      kind: text,
      points,
      because: fc.constant({ steps: 3 }),
      counts: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  earned: fc.option(lot),
  redemptions: fc.array(
    fc.record({
      reward: text,
      kind: text,
      points,
      discount: money,
      moves: fc.array(lot, { maxLength: 2 }),
      voucher: fc.option(fc.record({ storedValue: text, off: money, percent: money })),
      shares: fc.constantFrom([], [[0, 100, 1] as const]),
      issue: fc.option(
        fc.record({ kind: fc.constant('voucher' as const), amount: money, percent: money, months: money }),
      ),
    }),
    { maxLength: 2 },
  ),
  storedValues: fc.array(
    fc.record({
      ...{
        storedValue: text,
        kind: fc.constant('giftcard' as const),
        amount: points,
        line: fc.integer({ min: -1, max: 1 }),
      },
      issue: fc.option(
        fc.record({ off: money, percent: money, until: fc.constantFrom('' as const, '2019-03-31') }),
      ),
    }),
    { maxLength: 2 },
  ),
  change: fc.record({ moves: fc.array(lot, { maxLength: 2 }), debt: points, shortfall: points }),
  after: fc.option(fc.record({ lots: fc.array(lot, { maxLength: 2 }), debt: fc.nat(5) })),
  reversal: fc.option(
    fc.record({
      isVoid: fc.boolean(),
      isWhole: fc.boolean(),
      day: fc.constant('2018-03-14'),
      earned: points,
      used: points,
      short: points,
      spent: money,
      money,
      uses: fc.constantFrom([], ['0123456789']),
      rests: fc.constantFrom([], [['Ten', -250] as const]),
      givesBack: fc.nat(9),
      returned: fc.array(fc.record({ line: fc.nat(2), quantity: fc.nat(1), amount: money }), {
        maxLength: 2,
      }),
    }),
  ),
});

holds(
  'whatever a draft says, in whole or in part, reads back to the letter',
  fc.property(draft, (some) => {
    const whole = { ...blank, ...some } as unknown as Draft;
    expect(readBack(whole)).toEqual(whole);
  }),
  500,
);

describe('what may stand in an entry', () => {
  test('is no fraction: a rounding that was forgotten stops the writing', () => {
    expect(() => seal({ ...blank, version: 0.1 + 0.2 }, genesis)).toThrow('no safe integer');
    expect(() => seal({ ...blank, version: 2 ** 53 }, genesis)).toThrow('no safe integer');
  });

  test('is no half of a character, which no other program could read', () => {
    const entry = seal({ ...blank, note: 'a\ud800b 💇🏽' }, genesis);
    expect(entry.note).toBe('a\ufffdb 💇🏽');
    expect(readEntry(entry.text)).toEqual(entry);
  });

  test('an entry that is sealed anew after a change says what was changed, under a hash of its own', () => {
    const entry = seal(blank, genesis);
    const again = seal({ ...entry, note: 'changed' }, genesis);
    expect(again.hash).not.toBe(entry.hash);
    expect(readEntry(again.text)).toEqual(again);
    expect(readEntry(entry.text.replace('adjust', 'expire'))).toBeUndefined();
  });
});
