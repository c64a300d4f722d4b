// Days: only those that the calendar has.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isDay, monthOf } from '../../src/core/day';
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
