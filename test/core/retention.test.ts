// The end of the salon's retention period for a client's data.
import { describe, expect, it } from 'vitest';
import { newMember } from '../../src/core/members/member';
import { isNearRetention, retentionDay } from '../../src/core/members/retention';

const came = (...days: string[]) => ({
  ...newMember('M'),
  since: '2019-01-01',
  visits: days.map((day) => [day, 1] as const),
});

describe('the day after so many months without a visit', () => {
  it.each([
    [came('2023-11-26'), 36, '2026-11-26', 'three years'],
    [came('2023-11-26', '2024-01-10'), 36, '2027-01-10', 'after the last visit'],
    [came('2024-02-29'), 12, '2025-02-28', 'a year without that day: its month’s last'],
    [came('2026-08-31'), 1, '2026-09-30', 'a shorter month'],
    [came(), 12, '2020-01-01', 'who never came counts from the first entry'],
    [newMember('M'), 12, '', 'of whom nothing is known'],
  ])('%#: %s', (state, months, day, _why) => {
    expect(retentionDay(state, months)).toBe(day);
  });

  it.each([
    ['2026-11-01', true, 'over'],
    ['2026-12-26', true, 'in thirty days'],
    ['2026-12-27', false, 'in thirty-one'],
    ['', false, 'not known'],
  ])('%s is pointed out on 26 November 2026: %s (%s)', (day, is) => {
    expect(isNearRetention(day, '2026-11-26')).toBe(is);
  });
});
