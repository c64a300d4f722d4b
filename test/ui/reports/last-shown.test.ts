// Where a report has something, when the chosen period has nothing; and whose a merged client's rows are.
import { expect, it } from 'vitest';
import { isWithin, type PeriodSpan } from '../../../src/core/reports/period';
import { holderBy } from '../../../src/ui/reports/holder-of';
import { lastShown, spanOfMonth } from '../../../src/ui/reports/last-shown';

const days = ['2018-12-03', '2018-12-29', '2018-11-30', '', '2026-11-27', '2018-12-29'];
const showing =
  (...shown: string[]) =>
  (span: PeriodSpan) =>
    shown.some((day) => isWithin(day, span));

it.each([
  [showing('2018-12-03', '2018-12-29'), '2018-12-29', 'the last day of the last month that shows anything'],
  [showing('2018-12-03'), '2018-12-03', 'not a later day on which there is only something else'],
  [showing('2018-11-30'), '2018-11-30', 'nor a later month'],
  [showing(), undefined, 'nothing at all'],
])('the last is found: %#', (isShown, day, why) => {
  expect(lastShown(days, isShown), why).toBe(day);
});

it('asks a few months and the days of one, however many days there are', () => {
  const many = Array.from({ length: 3000 }, (_, at) => new Date(at * 86_400_000).toISOString().slice(0, 10));
  let asked = 0;
  expect(
    lastShown(many, () => {
      asked += 1;
      return false;
    }),
  ).toBeUndefined();
  expect(asked).toBe(24);
});

it('a month has all its days', () => {
  expect(spanOfMonth('2018-02')).toEqual({ first: '2018-02-01', last: '2018-02-28' });
});

it('a number leads to who stays, along a chain, and never round for ever', () => {
  const holder = holderBy([
    { id: 'A', into: 'B' },
    { id: 'B', into: 'C' },
    { id: 'X', into: 'Y' },
    { id: 'Y', into: 'X' },
  ]);
  expect(['A', 'B', 'C', 'D', ''].map(holder)).toEqual(['C', 'C', 'C', 'D', '']);
  expect(['X', 'Y']).toContain(holder('X'));
});
