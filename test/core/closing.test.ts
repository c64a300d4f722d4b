// Which entries leave with a year, by their days in the order in which they were recorded.
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/core/day';
import { closableYears, recordedLater } from '../../src/core/journal/closing';

const today = '2028-03-01' as Day;

describe.each<[string, readonly string[], readonly (readonly [number, number])[], number]>([
  [
    'two years and the one that goes on',
    ['2026-11-20', '2026-12-31', '2027-01-02', '2028-01-03'],
    [
      [2026, 2],
      [2027, 3],
    ],
    0,
  ],
  ['nothing of an earlier year', ['2028-01-03'], [], 0],
  [
    'an invoice of 31 December, recorded before any of the new year',
    ['2027-12-31', '2027-12-31'],
    [[2027, 2]],
    0,
  ],
  [
    'an invoice of 31 December, recorded after one of the new year',
    ['2027-06-01', '2028-01-02', '2027-12-31'],
    [[2027, 1]],
    1,
  ],
  [
    'three old years imported on one day of 2027: they go with 2027',
    ['2026-11-20', '2027-02-01', '2024-05-01', '2025-05-01', '2026-05-01', '2027-02-02', '2028-01-02'],
    [
      [2026, 1],
      [2027, 6],
    ],
    3,
  ],
  [
    'the same imported in the year that goes on: they stay until it is over',
    ['2027-11-20', '2028-02-01', '2024-05-01', '2025-05-01', '2026-05-01'],
    [[2027, 1]],
    3,
  ],
  [
    'days that somebody has typed over',
    ['oops', '2026-11-20', '', '999', '2027-01-02', '2028-01-03'],
    [
      [2026, 4],
      [2027, 5],
    ],
    0,
  ],
  ['nothing but a day that somebody has typed over', ['oops'], [], 0],
  ['a new salon that has only imported', ['2028-02-01', '2024-05-01', '2025-05-01'], [], 2],
])('%s', (_what, days, years, later) => {
  it('leaves with the year in which it was recorded', () => {
    const found = closableYears(days as readonly Day[], today);
    expect(found.map(({ year, entries }) => [year, entries])).toEqual(years);
    expect(recordedLater(days as readonly Day[])).toBe(later);
  });
});
