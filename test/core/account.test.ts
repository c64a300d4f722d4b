// A member's points: lots and debt stay true to each other whatever happens to them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Account,
  applyChange,
  availableOn,
  balanceOf,
  type Change,
  emptyAccount,
  inUseOrder,
  type Lot,
  noChange,
  pendingOn,
  pointsOf,
  put,
  undo,
} from '../../src/core/account';
import { NEVER } from '../../src/core/day';
import { Broken } from '../../src/core/result';
import { holds } from '../seeded';

const never = (points: number, from = '2018-03-15'): Lot => ({ from, until: NEVER, points });

describe('points', () => {
  test('put into an empty account are its balance', () => {
    const account = applyChange(emptyAccount, put(emptyAccount, never(8)));
    expect(account).toEqual({ lots: [never(8)], debt: 0 });
    expect(balanceOf(account)).toBe(8);
  });

  test('of the same day and expiry are one lot', () => {
    const account: Account = { lots: [never(8)], debt: 0 };
    expect(applyChange(account, put(account, never(3))).lots).toEqual([never(11)]);
  });

  test('pay what is owed first', () => {
    const owing: Account = { lots: [], debt: 5 };
    const change = put(owing, never(8));
    expect(change).toEqual({ moves: [never(3)], debt: -5, shortfall: 0 });
    expect(pointsOf(change)).toBe(8);
  });

  test('are used in the order in which they expire, then in which they came', () => {
    const lots = [never(1), { from: '2018-05-01', until: '2018-09', points: 2 }, never(3, '2018-01-01')];
    expect(inUseOrder(lots).map((lot) => lot.points)).toEqual([2, 3, 1]);
  });

  test('are pending before their day, usable from then to the end of their month, and gone after it', () => {
    const account: Account = { lots: [{ from: '2018-03-15', until: '2018-09', points: 4 }], debt: 0 };
    const shown = (day: string) => [availableOn(account, day), pendingOn(account, day)];
    expect(shown('2018-03-14')).toEqual([0, 4]);
    expect(shown('2018-03-15')).toEqual([4, 0]);
    expect(shown('2018-09-30')).toEqual([4, 0]);
    expect(shown('2018-10-01')).toEqual([0, 0]);
  });
});

describe('undoing', () => {
  const earned = put(emptyAccount, never(8));

  test('what is spent since is owed, where the salon lets a balance go below zero', () => {
    expect(undo({ lots: [never(5)], debt: 0 }, earned, 'negative')).toEqual({
      moves: [never(-5)],
      debt: 3,
      shortfall: 0,
    });
  });

  test('or is noted as short, where the salon stops at zero', () => {
    expect(undo({ lots: [never(5)], debt: 0 }, earned, 'zero')).toEqual({
      moves: [never(-5)],
      debt: 0,
      shortfall: 3,
    });
  });

  test('takes what the lot has lost from the others', () => {
    const other = { from: '2018-04-01', until: '2018-09', points: 10 };
    const account: Account = { lots: [other, never(5)], debt: 0 };
    const after = applyChange(account, undo(account, earned, 'negative'));
    expect(after).toEqual({ lots: [{ ...other, points: 7 }], debt: 0 });
  });

  test('owes again what the points had paid off, however the salon deals with points short', () => {
    const owing: Account = { lots: [], debt: 5 };
    const change = put(owing, never(8));
    for (const overdraw of ['negative', 'zero'] as const)
      expect(
        applyChange(applyChange(owing, change), undo(applyChange(owing, change), change, overdraw)),
      ).toEqual(owing);
  });

  test('a change that made debt is a defect, not a request', () => {
    expect(() => undo(emptyAccount, { ...noChange, debt: 1 }, 'negative')).toThrow(Broken);
  });

  test('applying what takes points that are not there is a defect', () => {
    expect(() => applyChange(emptyAccount, { ...noChange, moves: [never(-1)] })).toThrow(Broken);
    expect(() => applyChange(emptyAccount, { ...noChange, debt: -1 })).toThrow(Broken);
  });
});

const lot = fc.record({
  from: fc.constantFrom('', '2018-03-15', '2018-04-01'),
  until: fc.constantFrom('2018-06', '2018-07', NEVER),
  points: fc.integer({ min: 1, max: 50 }),
});
const step = fc.oneof(
  fc.record({ does: fc.constant('spend' as const), points: fc.integer({ min: 1, max: 60 }) }),
  lot.map((points) => ({ does: 'put' as const, points })),
  fc.record({
    does: fc.constant('undo' as const),
    which: fc.nat(),
    overdraw: fc.constantFrom('negative' as const, 'zero' as const),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** As a reward takes points: what expires first goes first, and no more than there is. */
function spend(account: Account, points: number): Change {
  let left = points;
  const moves = inUseOrder(account.lots).map((lot) => {
    const taken = Math.min(left, lot.points);
    left -= taken;
    return { ...lot, points: -taken };
  });
  return { moves: moves.filter((move) => move.points < 0), debt: 0, shortfall: 0 };
}

/** Plays steps; each change is undone at most once. Returns every account on the way. */
function played(
  steps: readonly Step[],
  start: Account = emptyAccount,
): { account: Account; change: Change }[] {
  const open: Change[] = [];
  let account = start;
  return steps.map((one) => {
    const change = changeOf(one, account, open);
    if (one.does !== 'undo') open.push(change);
    account = applyChange(account, change);
    return { account, change };
  });
}

function changeOf(one: Step, account: Account, open: Change[]): Change {
  if (one.does === 'put') return put(account, one.points);
  if (one.does === 'spend') return spend(account, one.points);
  const undone = open.splice(one.which % Math.max(1, open.length), 1)[0];
  return undone === undefined ? noChange : undo(account, undone, one.overdraw);
}

holds(
  'whatever is put, spent and undone: no lot below or at 0, no debt beside points, and the changes add up to the balance',
  fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    let balance = 0;
    for (const { account, change } of played(steps)) {
      balance += pointsOf(change);
      expect(account.lots.every(({ points }) => Number.isInteger(points) && points > 0)).toBe(true);
      expect(account.debt).toBeGreaterThanOrEqual(0);
      expect(account.debt === 0 || account.lots.length === 0).toBe(true);
      expect(change.shortfall).toBeGreaterThanOrEqual(0);
      expect(balanceOf(account)).toBe(balance);
      expect(balance).toBe(account.lots.reduce((sum, { points }) => sum + points, 0) - account.debt);
      expect(new Set(account.lots.map(({ from, until }) => from + until)).size).toBe(account.lots.length);
    }
  }),
  1000,
);

holds(
  'a change and its undoing are nothing, when nothing came between',
  fc.property(
    fc.array(step, { maxLength: 20 }),
    lot,
    fc.constantFrom('negative' as const, 'zero' as const),
    (steps, points, overdraw) => {
      const before = played(steps).at(-1)?.account ?? emptyAccount;
      const change = put(before, points);
      const after = applyChange(before, change);
      const back = undo(after, change, overdraw);
      expect(back.shortfall).toBe(0);
      expect(applyChange(after, back)).toEqual(before);
    },
  ),
  1000,
);

holds(
  'where every undoing stops at zero, nobody owes anything',
  fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
    const zero = steps.map((one) => (one.does === 'undo' ? { ...one, overdraw: 'zero' as const } : one));
    for (const { account } of played(zero)) expect(account.debt).toBe(0);
  }),
);

test('the random histories do come to debt and to points short, or they would prove nothing', () => {
  const histories = fc
    .sample(fc.array(step, { maxLength: 40 }), { seed: 1, numRuns: 200 })
    .map((steps) => played(steps));
  expect(histories.some((history) => history.some(({ account }) => account.debt > 0))).toBe(true);
  expect(histories.some((history) => history.some(({ change }) => change.shortfall > 0))).toBe(true);
});
