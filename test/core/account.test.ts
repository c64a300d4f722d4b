// A member's points: lots and debt stay consistent after any sequence of changes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Account,
  applyChange,
  availableAt,
  balanceOf,
  changeBetween,
  emptyAccount,
  expiredIn,
  inUseOrder,
  isExpired,
  type Lot,
  type Move,
  mergeMoves,
  noChange,
  pendingAt,
  pointsOf,
  settled,
  taken,
} from '../../src/core/points/account';
import { LedgerCorrupt } from '../../src/core/result';
import { holds } from '../seeded';
import { lot } from './rulesets';

const NOW = '2018-03-15T10:00';
const when = { now: NOW, lastVisit: '2018-01-20' };
const having = (...lots: readonly Lot[]): Account => ({ lots, debt: 0 });

describe('points', () => {
  test('put into an empty account are its balance', () => {
    const account = applyChange(emptyAccount, settled(emptyAccount, [lot(8)], NOW));
    expect(account).toEqual({ lots: [lot(8)], debt: 0 });
    expect(balanceOf(account)).toBe(8);
  });

  test('that become usable and expire together are one lot', () => {
    const account = having(lot(8));
    expect(applyChange(account, settled(account, [lot(3)], NOW)).lots).toEqual([lot(11)]);
  });

  test('pay what is owed first', () => {
    const change = settled({ lots: [], debt: 5 }, [lot(8)], NOW);
    expect(change).toEqual({ moves: [lot(3)], debt: -5, shortfall: 0 });
    expect(pointsOf(change)).toBe(8);
  });

  test('pay what is owed though they are pending', () => {
    const pending = lot(8, 'never', '2018-04-01');
    expect(settled({ lots: [], debt: 5 }, [pending], NOW)).toMatchObject({
      moves: [{ ...pending, points: 3 }],
      debt: -5,
    });
  });

  test('that were pending join the others once they are usable', () => {
    const account = having(lot(5), lot(3, 'never', '2018-03-15T09:00'), lot(2, 'never', '2018-03-15T10:01'));
    const after = applyChange(account, settled(account, [lot(1)], NOW));
    expect(after.lots).toEqual([lot(9), lot(2, 'never', '2018-03-15T10:01')]);
    expect(balanceOf(after)).toBe(11);
  });
});

describe('points are used', () => {
  const lots = [lot(1), lot(2, 'visit-12'), lot(3, '2018-09'), lot(4, 'visit-6'), lot(5, '2018-04')];

  test('in the order in which they expire if the client does not come again', () => {
    expect(inUseOrder(lots, when.lastVisit).map(({ points }) => points)).toEqual([5, 4, 3, 2, 1]);
    expect(inUseOrder(lots, '2018-03-14').map(({ points }) => points)).toEqual([5, 3, 4, 2, 1]);
  });

  test('from as many lots as it takes', () => {
    expect(taken(having(...lots), 9, when)).toEqual([lot(-5, '2018-04'), lot(-4, 'visit-6')]);
  });

  test('but not from those that are pending or have expired', () => {
    const account = having(lot(5, '2018-02'), lot(5, 'never', '2018-03-16'), lot(5, 'visit-2'), lot(1));
    expect(taken(account, 6, when)).toEqual([lot(-5, 'visit-2'), lot(-1)]);
    expect(() => taken(account, 7, when)).toThrow(LedgerCorrupt);
  });
});

describe('a lot', () => {
  const rows: readonly [until: Lot['until'], from: string, now: string, shown: number[], why: string][] = [
    ['2018-09', '2018-03-15', '2018-03-14T23:59', [0, 4], 'pending until its day'],
    ['2018-09', '2018-03-15', '2018-03-15T00:00', [4, 0], 'usable from the first minute of it'],
    ['2018-09', '2018-03-15T12:30', '2018-03-15T12:29', [0, 4], 'pending until its minute'],
    ['2018-09', '2018-03-15T12:30', '2018-03-15T12:30', [4, 0], 'usable from that minute on'],
    ['2018-09', '', '2018-09-30T23:59', [4, 0], 'usable to the end of its month'],
    ['2018-09', '', '2018-10-01T00:00', [0, 0], 'and gone after it'],
    ['visit-2', '', '2018-03-31T12:00', [4, 0], 'two months after the visit in January'],
    ['visit-2', '', '2018-04-01T00:00', [0, 0], 'and gone without another visit'],
    ['never', '', '2999-12-31T23:59', [4, 0], 'never'],
  ];
  test.each(rows)('until %s, from %j, shows at %s %j (%s)', (until, from, now, shown) => {
    const account = having(lot(4, until, from));
    expect([availableAt(account, { ...when, now }), pendingAt(account, now)]).toEqual(shown);
  });

  test('that a visit prolongs does not expire before there was one', () => {
    expect(isExpired(lot(4, 'visit-2'), { now: '2099-01-01T00:00', lastVisit: '' })).toBe(false);
  });

  test('that has expired is taken out by a change, and then there is nothing more to take out', () => {
    const account = having(lot(5, '2018-02'), lot(3));
    const expired = expiredIn(account, when);
    expect(expired).toEqual([lot(-5, '2018-02')]);
    const after = applyChange(account, settled(account, expired, NOW));
    expect(after).toEqual(having(lot(3)));
    expect(expiredIn(after, when)).toEqual([]);
  });
});

describe('taking points back', () => {
  const back = [lot(-8)];

  test('leaves a debt where they are spent, where the salon lets a balance go below zero', () => {
    expect(settled(having(lot(5)), back, NOW)).toEqual({ moves: [lot(-5)], debt: 3, shortfall: 0 });
  });

  test('or is noted as short, where the salon stops at zero', () => {
    const change = settled(having(lot(5)), back, NOW, { overdraw: 'zero' });
    expect(change).toEqual({ moves: [lot(-5)], debt: 0, shortfall: 3 });
  });

  test('takes what the lot has lost from the others', () => {
    const account = having(lot(10, '2018-09'), lot(5));
    const after = applyChange(account, settled(account, back, NOW));
    expect(after).toEqual(having(lot(7, '2018-09')));
  });

  test('owes again what the points had paid off, though a balance stops at zero', () => {
    expect(settled(having(lot(3)), [lot(-3)], NOW, { owed: 5, overdraw: 'zero' })).toEqual({
      moves: [lot(-3)],
      debt: 5,
      shortfall: 0,
    });
  });

  test('makes up for an earlier shortfall before anybody gains', () => {
    expect(settled(emptyAccount, [lot(8)], NOW, { overdraw: 'zero', short: 3 })).toEqual({
      moves: [lot(5)],
      debt: 0,
      shortfall: -3,
    });
  });

  test('that are not there is a defect where a change is applied', () => {
    expect(() => applyChange(emptyAccount, { ...noChange, moves: [lot(-1)] })).toThrow(LedgerCorrupt);
    expect(() => applyChange(emptyAccount, { ...noChange, debt: -1 })).toThrow(LedgerCorrupt);
  });
});

const anyLot: fc.Arbitrary<Lot> = fc.record({
  from: fc.constantFrom('', '2018-03-15', '2018-04-01', '2018-03-15T11:00'),
  until: fc.constantFrom<Lot['until']>('2018-06', '2018-07', 'visit-6', 'never'),
  points: fc.integer({ min: 1, max: 50 }),
});
const step = fc.record({
  moves: fc.array(
    fc
      .tuple(anyLot, fc.constantFrom(1, 1, -1))
      .map(([one, sign]): Move => ({ ...one, points: one.points * sign })),
    { maxLength: 4 },
  ),
  overdraw: fc.constantFrom('negative' as const, 'zero' as const),
  hours: fc.integer({ min: 0, max: 23 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function played(steps: readonly Step[]) {
  let account = emptyAccount;
  return steps.map(({ moves, overdraw, hours }) => {
    const now = `2018-03-15T${String(hours).padStart(2, '0')}:00`;
    const change = settled(account, moves, now, { overdraw });
    const before = account;
    account = applyChange(account, change);
    const requested = moves.reduce((sum, { points }) => sum + points, 0);
    return { before, account, change, requested };
  });
}

holds(
  'whatever is put and taken: no lot at or below 0, no debt beside points, one lot of a sort, and nothing is lost',
  fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
    for (const { before, account, change, requested } of played(steps)) {
      expect(account.lots.every(({ points }) => Number.isInteger(points) && points > 0)).toBe(true);
      expect(account.debt).toBeGreaterThanOrEqual(0);
      expect(account.debt === 0 || account.lots.length === 0).toBe(true);
      expect(change.shortfall).toBeGreaterThanOrEqual(0);
      expect(pointsOf(change)).toBe(requested + change.shortfall);
      expect(balanceOf(account)).toBe(balanceOf(before) + pointsOf(change));
      expect(new Set(account.lots.map(({ from, until }) => `${from}/${until}`)).size).toBe(
        account.lots.length,
      );
    }
  }),
  1000,
);

holds(
  'the change between two accounts leads from the one to the other',
  fc.property(fc.array(step, { maxLength: 8 }), fc.array(step, { maxLength: 8 }), (some, others) => {
    const before = played(some).at(-1)?.account ?? emptyAccount;
    const after = played(others).at(-1)?.account ?? emptyAccount;
    expect(applyChange(before, changeBetween(before, after))).toEqual(after);
  }),
);

holds(
  'where every reversal stops at zero, nobody owes anything',
  fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
    for (const { account } of played(steps.map((one) => ({ ...one, overdraw: 'zero' as const }))))
      expect(account.debt).toBe(0);
  }),
);

test('the random histories do come to debt and to points short, or they would prove nothing', () => {
  const histories = fc.sample(fc.array(step, { maxLength: 30 }), { seed: 1, numRuns: 200 }).map(played);
  expect(histories.some((recordOnly) => recordOnly.some(({ account }) => account.debt > 0))).toBe(true);
  expect(histories.some((recordOnly) => recordOnly.some(({ change }) => change.shortfall > 0))).toBe(true);
});

const sortOfLot = fc.tuple(
  fc.constantFrom<Lot['from']>('', '2018-03-15', '2018-04-01'),
  fc.constantFrom<Lot['until']>('never', '2019-03', '2019-04', 'visit-12'),
);

holds(
  'a gain goes to the lot of its own end and its own day, and to no other, wherever that stands',
  fc.property(
    fc.uniqueArray(sortOfLot, { selector: String, maxLength: 6 }),
    sortOfLot,
    (sorts, [from, until]) => {
      const lots = mergeMoves(sorts.map(([since, end], i) => ({ from: since, until: end, points: i + 1 })));
      const gain = { from, until, points: 100 };
      const after = applyChange({ lots, debt: 0 }, { moves: [gain], debt: 0, shortfall: 0 });
      expect(after.lots).toEqual(mergeMoves([...lots, gain]));
      expect(lots.some(({ points }) => points > 100)).toBe(false);
    },
  ),
);
