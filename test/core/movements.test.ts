// A client's last movements: a fold of its entries, short enough for a cell, and used only if intact.
import { describe, expect, test } from 'vitest';
import type { NumberedDraft } from '../../src/core/journal/entry';
import {
  foldMovements,
  isUpTo,
  MOVEMENTS_KEPT,
  movementsText,
  nextMovements,
  noMovements,
  readMovements,
} from '../../src/core/points/movements';
import { invoice, line } from './invoices';
import { lastSale, ledgerBy, sell, takeBack } from './ledger';
import { everyTen, ruleset } from './rulesets';

const moment = '2018-03-15T10:00';

function sold(times: number) {
  let ledger = ledgerBy(ruleset({ programs: [everyTen] }));
  for (let i = 0; i < times; i++)
    ledger = sell(ledger, { member: 'M', invoice: invoice(line('service', 1000)), moment });
  return ledger;
}

const own = ({ entries }: { readonly entries: readonly NumberedDraft[] }) =>
  entries.filter(({ member }) => member === 'M');

describe('the movements of a client', () => {
  test('are the last twenty, newest last, and say whether there are earlier ones', () => {
    const twenty = foldMovements('M', own(sold(20)));
    expect(twenty.last).toHaveLength(20);
    expect(twenty.hasEarlier).toBe(false);
    const more = foldMovements('M', own(sold(21)));
    expect(more.last.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 3));
    expect(more.hasEarlier).toBe(true);
  });

  test('one by one are the same as all at once', () => {
    const entries = own(takeBack(sold(25), 20, [], moment, true));
    expect(entries.reduce(nextMovements, noMovements('M'))).toEqual(foldMovements('M', entries));
  });

  test('show what a void has taken back', () => {
    const ledger = sold(2);
    const last = lastSale(ledger);
    const { last: movements } = foldMovements('M', own(takeBack(ledger, last, [], moment, true)));
    expect(movements.map(({ isGone, reversedBy }) => [isGone, reversedBy])).toEqual([
      [false, []],
      [true, [last + 1]],
      [false, []],
    ]);
    expect(movements[2]).toMatchObject({ kind: 'reverse', isVoid: true, of: last, points: -1, balance: 1 });
  });

  test('show a partial refund as one that leaves something', () => {
    const ledger = sell(ledgerBy(ruleset({ programs: [everyTen] })), {
      member: 'M',
      invoice: invoice({ ...line('service', 4000), quantity: 2 }),
      moment,
    });
    const refunded = takeBack(ledger, lastSale(ledger), [{ line: 0, quantity: 1, amount: 2000 }], moment);
    const [sale] = foldMovements('M', own(refunded)).last;
    expect(sale).toMatchObject({ isGone: false, reversedBy: [lastSale(ledger) + 1] });
  });

  test('come back from their cell as they were, without what is the default', () => {
    const movements = foldMovements('M', own(sold(3)));
    const text = movementsText(movements);
    expect(readMovements(text)).toEqual(movements);
    expect(text).not.toContain('recordOnly');
    expect(text.length).toBeLessThan(3 * 200);
  });

  test('fit in a cell, whatever was sold: names are cut, and those that have no room are counted', () => {
    // JSON writes this character as six.
    const dear = '\u0001'.repeat(200);
    const lines = Array.from({ length: 100 }, (_, i) => ({ ...line('service', 100), name: `${i}${dear}` }));
    const [entry] = own(
      sell(ledgerBy(ruleset({ programs: [everyTen] })), { member: 'M', invoice: invoice(...lines), moment }),
    );
    if (entry === undefined) throw new Error('nothing was sold');
    const long: NumberedDraft = {
      ...entry,
      source: dear,
      receipt: dear,
      note: dear,
      redemptions: Array.from({ length: 12 }, () => ({ ...blankRedemption, reward: dear })),
    };
    const worst = Array.from({ length: MOVEMENTS_KEPT }, (_, i) => ({ ...long, seq: 9_000_000 + i }));
    const movements = foldMovements('M', worst);
    expect(movements.last[0]).toMatchObject({ moreItems: 95 });
    expect(movements.last[0]?.items).toHaveLength(5);
    expect(movementsText(movements).length).toBeLessThan(50_000);
    expect(readMovements(movementsText(movements))).toEqual(movements);
  });

  test('are believed neither with a slip of the hand nor as those of another or an older entry', () => {
    const movements = foldMovements('M', own(sold(2)));
    const text = movementsText(movements);
    expect(readMovements(text.replace('"points":1', '"points":2'))).toBeUndefined();
    expect(readMovements('')).toBeUndefined();
    const newest = movements.last[1]?.seq ?? 0;
    expect(isUpTo(movements, { id: 'M', seq: newest })).toBe(true);
    expect(isUpTo(movements, { id: 'N', seq: newest })).toBe(false);
    expect(isUpTo(movements, { id: 'M', seq: newest + 1 })).toBe(false);
    expect(isUpTo(noMovements('M'), { id: 'M', seq: 0 })).toBe(true);
  });
});

const blankRedemption = {
  kind: 'amount',
  reward: '',
  voucher: null,
  points: 0,
  moves: [],
  discount: 0,
  shares: [],
  issue: null,
};
