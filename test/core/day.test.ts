// Days: only those that exist in the calendar.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addHours,
  addMonths,
  dayOf,
  endOf,
  isDay,
  isMoment,
  monthOf,
  weekdayOf,
} from '../../src/core/day';
import { holds } from '../seeded';

describe('a day is one that the calendar has', () => {
  const rows: readonly [text: string, is: boolean, why: string][] = [
    ['2018-03-15', true, 'a day'],
    ['2024-02-29', true, 'a leap day'],
    ['2023-02-29', false, 'no leap year'],
    ['2000-02-29', true, 'a leap century'],
    ['2100-02-29', false, 'no leap century'],
    ['2018-04-31', false, 'April has thirty'],
    ['2018-13-01', false, 'no such month'],
    ['2018-00-10', false, 'no such month'],
    ['2018-01-00', false, 'no such day'],
    ['2018-3-15', false, 'two digits'],
    ['18-03-15', false, 'four digits'],
    ['1899-12-31', false, 'Sheets counts from 1900'],
    ['2018-03-15T10:00', false, 'no time of day'],
    ['2018-03-15\n', false, 'nothing after it'],
    ['', false, 'nothing'],
  ];
  test.each(rows)('%j: %j (%s)', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});

test('a month is the beginning of its days', () => {
  expect(monthOf('2018-03-15')).toBe('2018-03');
});

holds(
  'every day from 1900 to 2999 is its own text, and sorts as it passes',
  fc.property(fc.integer({ min: 0, max: 401_000 }), (days) => {
    const at = (offset: number) => new Date(Date.UTC(1900, 0, 1 + days + offset));
    const text = at(0).toISOString().slice(0, 10);
    expect(isDay(text)).toBe(true);
    expect(dayOf(at(0).getUTCFullYear(), at(0).getUTCMonth() + 1, at(0).getUTCDate())).toBe(text);
    expect(text < at(1).toISOString().slice(0, 10)).toBe(true);
  }),
);

describe('days and months pass', () => {
  const rows: readonly [is: string, was: string, why: string][] = [
    [addMonths('2018-11', 3), '2019-02', 'over the end of a year'],
    [addMonths('2018-02', -3), '2017-11', 'and back'],
    [addMonths('2018-02', 12), '2019-02', 'a year'],
    [addDays('2018-12-31', 1), '2019-01-01', 'over the end of a year'],
    [addDays('2024-03-01', -1), '2024-02-29', 'a leap day'],
    [addHours('2018-03-15T22:30', 3), '2018-03-16T01:30', 'over midnight'],
    [
      addHours('2018-03-25T01:30', 2),
      '2018-03-25T03:30',
      'summer time begins, and the salon’s hours are hours',
    ],
    [endOf('2018-02'), '2018-02-28', 'a short month'],
    [endOf('2024-02'), '2024-02-29', 'a leap month'],
    [endOf('2018-12'), '2018-12-31', 'the last of a year'],
    [weekdayOf('2018-03-15'), 'thu', 'the day of the first entry'],
    [weekdayOf('1900-01-01'), 'mon', 'the first day that Sheets knows'],
    [weekdayOf('2024-02-29'), 'thu', 'a leap day'],
    [weekdayOf('2999-12-31'), 'tue', 'the last day'],
  ];
  test.each(rows)('%s is %s (%s)', (is, was) => {
    expect(is).toBe(was);
  });
});

describe('a moment is a minute of a day', () => {
  const rows: readonly [text: string, is: boolean, why: string][] = [
    ['2018-03-15T00:00', true, 'the first'],
    ['2018-03-15T23:59', true, 'the last'],
    ['2018-03-15T24:00', false, 'the next day'],
    ['2018-03-15T10:60', false, 'no such minute'],
    ['2018-02-30T10:00', false, 'no such day'],
    ['2018-03-15 10:00', false, 'ISO has a T'],
    ['2018-03-15T10:00:00', false, 'no seconds'],
  ];
  test.each(rows)('%j: %j (%s)', (text, is) => {
    expect(isMoment(text)).toBe(is);
  });

  test('a day stands before each of its minutes', () => {
    expect('2018-03-15' < '2018-03-15T00:00' && '2018-03-15T23:59' < '2018-03-16').toBe(true);
  });
});
