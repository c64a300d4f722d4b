// Which clients a filter means.
import { describe, expect, test } from 'vitest';
import { newMember } from '../../src/core/members/member';
import { everyMember, isMeant, type MemberFilter } from '../../src/core/members/member-filter';
import { bonus, everyTen, ruleset } from './rulesets';

const salon = ruleset({
  programs: [everyTen],
  bonuses: [
    bonus('tier', { factor: 1.5, spent: '300' }, 'Silver'),
    bonus('tier', { factor: 2, spent: '1000' }, 'Gold'),
  ],
});
const client = {
  state: {
    ...newMember('M'),
    visits: [
      ['2026-05-03', 1],
      ['2026-05-30', 2],
    ] as const,
    activity: { months: [['2026-02', 50_000, 50]] as const, currency: 'EUR', spent: 50_000, points: 50 },
  },
  contact: { loyaltyCard: '', birthday: '1990-11-02' },
  balance: 40,
};

const means = (filter: Partial<MemberFilter>, other: Partial<typeof client> = {}) =>
  isMeant({ ...everyMember, ...filter }, { ...client, ...other }, salon, '2026-11-26');

describe('a filter means a client', () => {
  test.each<[string, Partial<MemberFilter>, boolean]>([
    ['if it asks nothing', {}, true],
    ['who came in the month', { visitedIn: '2026-05' }, true],
    ['who came in a month so long ago that only what was spent is known', { visitedIn: '2026-02' }, true],
    ['but not one who came in others', { visitedIn: '2026-04' }, false],
    ['who has not come since', { notSince: '2026-05-31' }, true],
    ['but not one who came on that day', { notSince: '2026-05-30' }, false],
    ['with a birthday in the month, with its year', { bornIn: '11' }, true],
    ['but not with one in another month', { bornIn: '02' }, false],
    ['with so many points', { least: 40, most: 40 }, true],
    ['but not with fewer', { least: 41 }, false],
    ['but not with more', { most: 39 }, false],
    ['on the level', { level: { is: 'named', name: 'Silver' } }, true],
    ['but not on a higher one', { level: { is: 'named', name: 'Gold' } }, false],
    ['but not below the first one', { level: { is: 'none' } }, false],
    ['only if all of it fits', { visitedIn: '2026-05', most: 39 }, false],
  ])('%s', (_why, filter, is) => {
    expect(means(filter)).toBe(is);
  });

  test('who never came, if it asks who has not come since', () => {
    const state = newMember('M');
    expect(means({ notSince: '2026-01-01' }, { state: state as never })).toBe(true);
    expect(means({ level: { is: 'none' } }, { state: state as never })).toBe(true);
    expect(means({ visitedIn: '2026-05' }, { state: state as never })).toBe(false);
  });

  test('without a birthday, only if it asks for none', () => {
    const contact = { loyaltyCard: '', birthday: '' };
    expect(means({ bornIn: '11' }, { contact })).toBe(false);
    expect(means({}, { contact })).toBe(true);
  });
});
