// When points expire: days, months to the day, the end of the month or year, the same date every year, the earlier of two.
import { describe, expect, test } from 'vitest';
import { addDays, sameDateAfter, yearlyFrom } from '../../src/core/day';
import { availableAt, inUseOrder, type Lot } from '../../src/core/points/account';
import { expiresSooner } from '../../src/core/points/expires-sooner';
import { type Expiry, expiryRules, lastDayOf, useKey } from '../../src/core/points/expiry';
import { defaultPolicies, type Policies } from '../../src/core/settings/policies';
import { invoice, line } from './invoices';
import { audit, expire, ledgerBy, sell, stateOf } from './ledger';
import { everyTen, lot, quoted, ruleset } from './rulesets';

describe('points earned on 15 March 2018', () => {
  const rows: readonly [settings: Partial<Policies>, until: Expiry, last: string, why: string][] = [
    [{ expiry: 'earned', expiryMonths: 6 }, '2018-09', '2018-09-30', 'months, to the end of the last'],
    [
      { expiry: 'earned', expiryMonths: 6, expiryUnit: 'months-to-day' },
      '2018-09-15',
      '2018-09-15',
      'months, to the day',
    ],
    [
      { expiry: 'earned', expiryMonths: 10, expiryUnit: 'months-to-year' },
      '2019-12',
      '2019-12-31',
      'months, to the end of the year',
    ],
    [
      { expiry: 'earned', expiryDays: 90, expiryUnit: 'days' },
      '2018-06-13',
      '2018-06-13',
      'days, the last one included',
    ],
    [{ expiry: 'yearly' }, '2018-12-31', '2018-12-31', 'the last day of every year'],
    [
      { expiry: 'yearly', yearlyDate: 14, yearlyMonth: 'mar' },
      '2019-03-14',
      '2019-03-14',
      'a date that is over this year',
    ],
    [
      { expiry: 'yearly', yearlyDate: 15, yearlyMonth: 'mar' },
      '2018-03-15',
      '2018-03-15',
      'a date that is today',
    ],
    [
      { expiry: 'yearly', yearlyDate: 31, yearlyMonth: 'feb' },
      '2019-02-28',
      '2019-02-28',
      'a date that the month does not have',
    ],
    [{ expiry: 'visit', expiryMonths: 6 }, 'visit-6', '2018-09-30', 'months without a visit'],
    [
      { expiry: 'visit', expiryMonths: 6, expiryUnit: 'months-to-day' },
      'visit-6-months-to-day',
      '2018-09-15',
      'months without a visit, to the day',
    ],
    [
      { expiry: 'visit', expiryMonths: 6, expiryUnit: 'months-to-year' },
      'visit-6-months-to-year',
      '2018-12-31',
      'months without a visit, to the end of the year',
    ],
    [
      { expiry: 'visit', expiryDays: 90, expiryUnit: 'days' },
      'visit-90-days',
      '2018-06-13',
      'days without a visit',
    ],
    [
      { expiry: 'earned', expiryMonths: 24, expiryOr: 'visit', expiryOrMonths: 6 },
      'visit-6+2020-03',
      '2018-09-30',
      'a visit that does not come is sooner',
    ],
    [
      { expiry: 'visit', expiryDays: 90, expiryUnit: 'days', expiryOr: 'earned', expiryOrMonths: 2 },
      'visit-90-days+2018-05-15',
      '2018-05-15',
      'earning is sooner, and beside days counted to the day',
    ],
    [
      { expiry: 'earned', expiryMonths: 12, expiryOr: 'yearly' },
      '2018-12-31',
      '2018-12-31',
      'the date every year is sooner',
    ],
    [
      { expiry: 'earned', expiryMonths: 2, expiryOr: 'yearly', yearlyDate: 15, yearlyMonth: 'may' },
      '2018-05-15',
      '2018-05-15',
      'a date is sooner than the end of its month',
    ],
    [
      { expiry: 'visit', expiryMonths: 12, expiryOr: 'yearly' },
      'visit-12+2018-12-31',
      '2018-12-31',
      'no visit prolongs beyond the date',
    ],
    [
      { expiry: 'earned', expiryMonths: 6, expiryOr: 'earned', expiryOrMonths: 1 },
      '2018-09',
      '2018-09-30',
      'the same rule again',
    ],
    [{ expiry: 'never', expiryOr: 'yearly' }, 'never', '', 'a second rule of none'],
  ];

  test.each(rows)('with %j: %s, last on %s (%s)', (settings, until, last) => {
    const quote = quoted({
      invoice: invoice(line('service', 4800)),
      ruleset: ruleset({ programs: [everyTen], ...settings }),
    });
    expect(quote.earned).toEqual(lot(4, until));
    expect(lastDayOf(until, '2018-03-15') ?? '').toBe(last);
  });

  test.each(rows.filter(([, , last]) => last !== ''))(
    'with %j are usable on their last day and gone after it, in the ledger too',
    (settings, _until, last) => {
      const sold = { invoice: invoice(line('service', 4800)), moment: '2018-03-15T10:00' };
      const ledger = sell(ledgerBy(ruleset({ programs: [everyTen], ...settings })), sold);
      const at = (now: string) => availableAt(stateOf(ledger, 'M').account, { now, lastVisit: '2018-03-15' });
      expect(at(`${last}T23:59`)).toBe(4);
      expect(at(`${addDays(last, 1)}T00:00`)).toBe(0);
      const after = expire(ledger, 'M', '2021-01-01T10:00');
      expect(stateOf(after, 'M').account.lots).toEqual([]);
      expect(audit(after)).toEqual([]);
    },
  );
});

test('a visit prolongs points, but never beyond their end', () => {
  const until: Expiry = 'visit-6+2018-12-15';
  expect(lastDayOf(until, '2018-03-15')).toBe('2018-09-30');
  expect(lastDayOf(until, '2018-05-01')).toBe('2018-11-30');
  expect(lastDayOf(until, '2018-06-01')).toBe('2018-12-15');
  expect(lastDayOf(until, '')).toBe('2018-12-15');
  expect(lastDayOf('visit-6', '')).toBeUndefined();
});

describe('points are used by their last day', () => {
  const inOrder: readonly Expiry[] = [
    '2018-04',
    '2018-05-03',
    '2018-05-31',
    'visit-12+2018-05-31',
    '2018-05',
    '2018-06-01',
    'visit-3+2018-06',
    'visit-3@2018-07',
    'visit-90-days',
    'visit-6-months-to-day',
    'visit-12',
    'visit-12-months-to-day',
    'visit-12-months-to-year',
    'never',
  ];
  test('those of a client who stays away before those of a later date', () => {
    const lots = [lot(1, 'visit-2'), lot(2, '2018-05-10'), lot(3, 'visit-3')];
    expect(inUseOrder([...lots].reverse(), '2018-02-20')).toEqual(lots);
  });
  test('what ends on a date first, then what visits prolong, then what never ends', () => {
    const lots = inOrder.map((until, i): Lot => lot(i + 1, until));
    expect(inUseOrder([...lots].reverse(), '')).toEqual(lots);
    expect(inUseOrder(lots, '')).toEqual(lots);
  });
  test.each(['', '2018-02-28', '2018-05-31'] as const)(
    'and no two have the same place, last seen %j',
    (day) => {
      expect(new Set(inOrder.map((until) => useKey(until, day))).size).toBe(inOrder.length);
    },
  );
});

test.each([
  ['2018-01-31', 1, '2018-02-28'],
  ['2018-01-31', 2, '2018-03-31'],
  ['2020-02-29', 12, '2021-02-28'],
  ['2018-12-15', 1, '2019-01-15'],
])('%s and %i months is %s', (day, months, after) => expect(sameDateAfter(day, months)).toBe(after));

test.each([
  ['2019-12-31', 12, 31, '2019-12-31'],
  ['2020-01-01', 2, 29, '2020-02-29'],
  ['2020-03-01', 2, 29, '2021-02-28'],
])('from %s, month %i, date %i of the year is %s', (day, month, date, first) =>
  expect(yearlyFrom(day, month, date)).toBe(first),
);

describe('another expiry takes points away sooner', () => {
  const rows: readonly [was: Partial<Policies>, is: Partial<Policies>, sooner: boolean][] = [
    [{}, { expiry: 'yearly' }, true],
    [{ expiry: 'yearly' }, {}, false],
    [{ expiry: 'yearly' }, { expiry: 'earned', expiryMonths: 24 }, false],
    [{ expiry: 'yearly' }, { expiry: 'earned', expiryMonths: 6 }, true],
    [{ expiry: 'earned', expiryMonths: 24 }, { expiry: 'yearly' }, true],
    [{ expiry: 'yearly' }, { expiry: 'yearly', yearlyMonth: 'jun', yearlyDate: 30 }, true],
    [{ expiry: 'earned' }, { expiry: 'earned', expiryUnit: 'months-to-day' }, true],
    [{ expiry: 'earned', expiryUnit: 'months-to-day' }, { expiry: 'earned' }, false],
    [{ expiry: 'earned', expiryUnit: 'months-to-year' }, { expiry: 'earned' }, true],
    [{ expiry: 'earned' }, { expiry: 'earned', expiryUnit: 'days', expiryDays: 366 }, true],
    [{ expiry: 'earned' }, { expiry: 'earned', expiryUnit: 'days', expiryDays: 420 }, false],
    [{ expiry: 'earned', expiryUnit: 'days', expiryDays: 90 }, { expiry: 'earned', expiryMonths: 4 }, false],
    [{ expiry: 'earned' }, { expiry: 'earned', expiryOr: 'visit', expiryOrMonths: 6 }, true],
    [{ expiry: 'earned', expiryOr: 'visit', expiryOrMonths: 6 }, { expiry: 'earned' }, false],
    [
      { expiry: 'earned', expiryOr: 'visit', expiryOrMonths: 6 },
      { expiry: 'visit', expiryMonths: 6, expiryOr: 'earned', expiryOrMonths: 12 },
      false,
    ],
  ];
  test.each(rows)('%j becomes %j: %j', (was, is, sooner) => {
    const rulesOf = (part: Partial<Policies>) => expiryRules({ ...defaultPolicies, ...part });
    expect(expiresSooner(rulesOf(was), rulesOf(is))).toBe(sooner);
  });
});
