// What a salon owes at the end of a month, beside the states of its clients and cards at that time.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addMonths, endOf, monthOf } from '../../../src/core/day';
import type { Line } from '../../../src/core/invoice/invoice';
import { balanceOf } from '../../../src/core/points/account';
import { type EntryFigures, entryFigures } from '../../../src/core/reports/entry-figures';
import { inMoney, linesShown, type MonthEnd, monthEndOf } from '../../../src/core/reports/month-end';
import { nothingMoved, sumMoved } from '../../../src/core/reports/movement-kinds';
import { foldStoredValue, isDead } from '../../../src/core/stored-values/stored-value';
import { holds } from '../../seeded';
import { everyKind } from '../every-kind';
import { invoice, line } from '../invoices';
import { adjust, done, expire, type Ledger, lastSale, ledgerBy, sell, takeBack } from '../ledger';
import { played, years } from '../random-years';
import { everyTen, lot, reward, ruleset } from '../rulesets';

const LONG_AFTER = '2099-12-31';
// The tests record settings on the first day of all, wherever in the journal they stand: they move nothing.
const withoutSettings = (ledger: Ledger): Ledger => ({
  ...ledger,
  entries: ledger.entries.filter(({ settings }) => settings === null),
});
const figuresIn = (ledger: Ledger) => withoutSettings(ledger).entries.map(entryFigures);

function endOfMonth(ledger: Ledger, month: string, today = LONG_AFTER): MonthEnd {
  return monthEndOf(figuresIn(ledger), month, today, ledger.ruleset);
}

/** The months in which something happened, and each one after. */
function monthsOf({ entries }: Ledger): readonly string[] {
  const months = entries.map(({ moment }) => monthOf(moment));
  return [...new Set([...months, ...months.map((month) => addMonths(month, 1))])].sort();
}

/** The balances and cards of the entries up to the end of the month, each folded on its own. */
function folded({ entries, ruleset: { currency } }: Ledger, month: string) {
  const last = endOf(month);
  const then = entries.filter(({ moment }) => moment.slice(0, 10) <= last);
  const balances = new Map(
    then.flatMap(({ member, after }) => (after === null ? [] : [[member, balanceOf(after)]])),
  );
  const ids = new Set(then.flatMap((entry) => entry.storedValues.map(({ storedValue }) => storedValue)));
  for (const { carriedStoredValues } of then)
    for (const { storedValue } of carriedStoredValues) ids.add(storedValue);
  const cards = [...ids].flatMap((id) => foldStoredValue(id, then) ?? []);
  const open = cards.filter((card) => card.kind === 'giftcard' && !isDead(card, last));
  return {
    points: [...balances.values()].reduce((sum, balance) => sum + balance, 0),
    cards: open
      .filter((card) => card.currency === currency.code)
      .reduce((sum, { balance }) => sum + balance, 0),
  };
}

describe('in any years', () => {
  const grown = years.map(([rules, steps]) => withoutSettings(played(rules, steps).at(-1) as Ledger));

  holds(
    'what was open and what moved is what is open, in points, in money and on gift cards, month after month',
    fc.property(grown, (ledger) => {
      for (const month of monthsOf(ledger)) {
        const found = endOfMonth(ledger, month);
        for (const column of [found.points, found.cards, found.value ?? found.points])
          expect(column.opening + sumMoved(column.moved)).toBe(column.closing);
        const before = endOfMonth(ledger, addMonths(month, -1));
        const opening = [found.points.opening, found.cards.opening];
        expect(opening).toEqual([before.points.closing, before.cards.closing]);
      }
    }),
    40,
  );

  holds(
    'open points are the sum of the clients’ balances, and gift cards what each card’s own entries say',
    fc.property(grown, (ledger) => {
      for (const month of monthsOf(ledger)) {
        const found = endOfMonth(ledger, month);
        const expected = folded(ledger, month);
        expect([found.open.points, found.cards.closing]).toEqual([expected.points, expected.cards]);
        // Nothing has to be put right where nothing was lost: every movement has a line of its own.
        expect(found.cards.moved.corrected).toBe(0);
      }
    }),
    40,
  );

  holds(
    'each point that moved stands in one line, by the entries’ own changes',
    fc.property(grown, (ledger) => {
      const figures = figuresIn(ledger);
      for (const month of monthsOf(ledger)) {
        const own = figures.filter(({ moment }) => monthOf(moment) === month);
        const { moved } = endOfMonth(ledger, month).points;
        const sum = (of: readonly EntryFigures[]) => of.reduce((all, { points }) => all + points, 0);
        const of = (...kinds: readonly string[]) => sum(own.filter(({ kind }) => kinds.includes(kind)));
        expect(moved.expired).toBe(of('expire'));
        expect(moved.gained + moved.brought + moved.used).toBe(
          of('invoice', 'join', 'booking', 'redeem', 'opening'),
        );
        expect(moved.refunded + moved.voided).toBe(of('reverse'));
        // The tests move points by hand without a person's key.
        expect(moved.corrected).toBe(of('adjust', 'merge', 'unmerge'));
      }
    }),
    40,
  );
});

describe('a journal with every kind of entry', () => {
  const ledger = withoutSettings(everyKind());
  it.each(monthsOf(ledger))('adds up in %s', (month) => {
    const found = endOfMonth(ledger, month);
    const expected = folded(ledger, month);
    expect(found.points.opening + sumMoved(found.points.moved)).toBe(found.points.closing);
    expect(found.cards.opening + sumMoved(found.cards.moved)).toBe(found.cards.closing);
    expect([found.open.points, found.cards.closing]).toEqual([expected.points, expected.cards]);
  });
});

describe('a month', () => {
  const fifty = reward('amount', { points: 50, amount: '5.00' }, '5 off');
  const rules = ruleset({
    programs: [everyTen],
    rewards: [fifty],
    giftcardMonths: 2,
    expiry: 'earned',
    expiryMonths: 2,
  });
  const sold = (ledger: Ledger, day: string, ...lines: readonly Line[]) =>
    sell(ledger, { invoice: { ...invoice(...lines), day }, moment: `${day}T10:00` });
  const march = sold(ledgerBy(rules), '2018-03-15', line('service', 97_000), line('giftcard', 3000));
  const card = march.entries.at(-1)?.storedValues[0]?.storedValue ?? '';

  it('says what came in, what went out and what is left, in points, in money and on cards', () => {
    const used = sell(march, {
      invoice: { ...invoice(line('service', 5000)), day: '2018-04-02' },
      moment: '2018-04-02T10:00',
      requested: {
        choices: [{ reward: '5 off', points: null }],
        tenders: [{ storedValue: card, balance: 3000 }],
      },
    });
    const found = endOfMonth(used, '2018-04');
    expect(found).toMatchObject({ before: '2018-03-31', from: '2018-04-01', to: '2018-04-30' });
    const earned = used.entries.at(-1)?.earned?.points ?? 0;
    expect(found.points).toEqual({
      opening: 100,
      moved: { ...nothingMoved, gained: earned, used: -50 },
      closing: 50 + earned,
    });
    expect(found.value).toMatchObject({ opening: 1000, moved: { used: -500 }, closing: 500 + 10 * earned });
    expect(found.cards).toMatchObject({
      opening: 3000,
      moved: { used: -3000 },
      closing: 0,
      open: { cards: 0 },
    });
    expect(found.open).toEqual({ points: 50 + earned, clients: 1, owed: 0 });
  });

  it('does not change by what is recorded after it, though for a day of it', () => {
    const before = endOfMonth(march, '2018-03');
    const later = sell(march, {
      invoice: { ...invoice(line('service', 20_000)), day: '2018-03-20' },
      moment: '2018-04-05T10:00',
    });
    const since = takeBack(
      later,
      lastSale(march),
      [{ line: 0, quantity: 1, amount: 97_000 }],
      '2018-04-06T10:00',
    );
    expect(endOfMonth(since, '2018-03')).toEqual(before);
    expect(endOfMonth(since, '2018-04').points.moved).toMatchObject({ gained: 20, refunded: -97 });
  });

  it('that is not over ends today', () => {
    expect(endOfMonth(march, '2018-03', '2018-03-20').to).toBe('2018-03-20');
  });

  it('has points expire with their entry, and cards the day after their last one', () => {
    const ended = expire(march, 'M', '2018-06-01T03:00');
    expect(endOfMonth(ended, '2018-05')).toMatchObject({
      points: { closing: 100 },
      cards: { closing: 3000, open: { cards: 1, money: 3000 } },
    });
    expect(endOfMonth(ended, '2018-06')).toMatchObject({
      points: { closing: 0, moved: { ...nothingMoved, expired: -100 } },
      cards: { closing: 0, moved: { ...nothingMoved, expired: -3000 } },
    });
    expect(endOfMonth(ended, '2018-07')).toMatchObject({ cards: { opening: 0, moved: nothingMoved } });
  });

  it('takes nothing off twice where an expired card is voided', () => {
    const command = {
      kind: 'void-stored-value',
      key: 'v',
      request: 'r',
      storedValue: card,
      note: '',
    } as const;
    const voided = done(march, command, '2018-06-10T10:00');
    expect(endOfMonth(voided, '2018-06').cards).toMatchObject({
      moved: { voided: 0, expired: -3000 },
      closing: 0,
    });
    expect(endOfMonth(voided, '2018-07').cards).toMatchObject({ opening: 0, moved: nothingMoved });
  });

  it('tells a card that was voided from one that was refunded', () => {
    const command = {
      kind: 'void-stored-value',
      key: 'v',
      request: 'r',
      storedValue: card,
      note: '',
    } as const;
    expect(endOfMonth(done(march, command, '2018-04-10T10:00'), '2018-04').cards.moved).toMatchObject({
      voided: -3000,
    });
    const refund = takeBack(
      march,
      lastSale(march),
      [{ line: 1, quantity: 1, amount: 3000 }],
      '2018-04-10T10:00',
    );
    expect(endOfMonth(refund, '2018-04').cards.moved).toMatchObject({ refunded: -3000, voided: 0 });
  });

  it('holds cards that were given for points apart from those that were sold', () => {
    const forPoints = ruleset({
      programs: [everyTen],
      rewards: [reward('giftcard', { points: 4, amount: '25.00' }, 'Card')],
    });
    const exchange = {
      kind: 'redeem',
      member: 'M',
      reward: 'Card',
      seen: null,
      key: 'x',
      request: 'x',
    } as const;
    const ledger = done(
      sold(ledgerBy(forPoints), '2018-03-15', line('service', 9000)),
      exchange,
      '2018-03-16T10:00',
    );
    expect(endOfMonth(ledger, '2018-03')).toMatchObject({
      points: { moved: { gained: 9, used: -4 } },
      cards: { moved: { gained: 0, forPoints: 2500 }, closing: 2500 },
    });
  });

  it('holds what a file brought of earlier months apart from what was earned', () => {
    const brought = sell(ledgerBy(rules), {
      invoice: { ...invoice(line('service', 9000)), day: '2018-02-20', source: 'till' },
      moment: '2018-03-15T10:00',
    });
    const both = sell(brought, {
      invoice: { ...invoice(line('service', 2000)), day: '2018-03-14', source: 'till', receipt: '2' },
      moment: '2018-03-15T11:00',
    });
    expect(endOfMonth(both, '2018-03').points.moved).toMatchObject({ brought: 9, gained: 2 });
  });

  it('leaves money in another currency out, and counts such cards', () => {
    const dollars = { ...march, ruleset: { ...march.ruleset, currency: { code: 'USD', decimals: 2 } } };
    expect(endOfMonth(dollars, '2018-03').cards).toMatchObject({ closing: 0, open: { cards: 0 }, others: 1 });
  });

  it('says that points are owed', () => {
    const owing = adjust(march, 'N', { moves: [], debt: 3, shortfall: 0 }, '2018-03-20T10:00');
    expect(endOfMonth(owing, '2018-03').open).toEqual({ points: 97, clients: 1, owed: 3 });
  });

  it('has no value where no reward gives a sum', () => {
    const found = monthEndOf(figuresIn(march), '2018-03', LONG_AFTER, ruleset({ programs: [everyTen] }));
    expect(found).toMatchObject({ worth: null, value: null, expected: null, points: { closing: 100 } });
  });

  describe('expects', () => {
    const three = [1, 2, 3].reduce(
      (ledger, n) =>
        adjust(ledger, 'N', { moves: [lot(100, '2018-05')], debt: 0, shortfall: 0 }, `2018-03-2${n}T10:00`),
      march,
    );
    it('nothing as long as no point was used or expired', () => {
      expect(endOfMonth(three, '2018-03')).toMatchObject({ share: null, expected: null });
    });
    it('the share that was used of what was used or expired in two years', () => {
      const some = sell(three, {
        invoice: { ...invoice(line('service', 5000)), day: '2018-04-02' },
        moment: '2018-04-02T10:00',
        member: 'N',
        requested: { choices: [{ reward: '5 off', points: null }] },
      });
      const ended = expire(some, 'N', '2018-06-01T03:00');
      const found = endOfMonth(ended, '2018-06');
      expect(found.share).toEqual({
        used: 50,
        expired: 250,
        since: '2018-03-15',
        to: '2018-06-30',
        isWhole: false,
      });
      // What M has left is past its end; what N has, a sixth of it, at 0.10 a point.
      expect(found.past?.points).toBe(100);
      expect(found.expected).toBe(Math.floor(((found.open.points - 100) * 10) / 6));
      expect(endOfMonth(ended, '2020-03').share).toMatchObject({
        used: 50,
        expired: 250,
        since: '2018-04-01',
      });
      expect(endOfMonth(ended, '2020-04').share).toMatchObject({
        used: 0,
        expired: 250,
        since: '2018-05-01',
      });
    });
  });
});

test('what rounding takes from one line it gives to another', () => {
  const moved = { ...nothingMoved, gained: 10, used: -5, expired: -3 };
  const value = inMoney({ opening: 1, moved, closing: 3 }, { points: 3, money: 100 });
  expect(value.opening).toBe(33);
  expect(value.closing).toBe(100);
  expect(value.opening + sumMoved(value.moved)).toBe(value.closing);
});

test('lines without a movement are left out, but those that everybody looks for', () => {
  expect(linesShown([nothingMoved, { ...nothingMoved, voided: -1 }])).toEqual([
    'gained',
    'used',
    'voided',
    'expired',
  ]);
});
