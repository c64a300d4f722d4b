// What time alone brings: birthdays, points about to expire, absences; each told once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayAt } from '../../../src/core/day';
import { type MemberState, newMember } from '../../../src/core/members/member';
import { birthdayIn, happeningAgain, happeningsInTime } from '../../../src/core/messages/happenings-in-time';
import { type MessageRules, occasions } from '../../../src/core/messages/occasions';
import type { Lot } from '../../../src/core/points/account';
import { holds } from '../../seeded';

const rules: MessageRules = { on: occasions, milestones: [], expiringDays: 30, awayMonths: 6 };

function member(part: Partial<MemberState> = {}): MemberState {
  return { ...newMember('M'), version: 1, seq: 1, ...part };
}

const client = (part: Partial<MemberState>, birthday = '') => ({ id: 'M', state: member(part), birthday });
const on = (day: Day) => `${day}T04:12`;
const dueOn = (of: ReturnType<typeof client>, day: Day, own: Partial<MessageRules> = {}) =>
  happeningsInTime(of, on(day), { ...rules, ...own });
const visited = (day: Day) => client({ visits: [[day, 1]] });
const holding = (...lots: readonly Lot[]) => client({ account: { lots, debt: 0 } });
const lot = (points: number, until: Lot['until']): Lot => ({ from: '', until, points });

/** The days on which something is due, and its keys, looked at every day. */
function everyDay(of: ReturnType<typeof client>, first: Day, last: Day): ReadonlyMap<string, readonly Day[]> {
  const found = new Map<string, Day[]>();
  for (let day = first; day <= last; day = addDays(day, 1))
    for (const { key } of dueOn(of, day)) found.set(key, [...(found.get(key) ?? []), day]);
  return found;
}

describe('a birthday', () => {
  test.each([
    ['with its year', '1990-05-17'],
    ['without its year', '05-17'],
  ])('%s is told on the day, or on the next if Google let the day pass', (_what, birthday) => {
    expect([...everyDay(client({}, birthday), '2026-01-01', '2027-12-31')]).toEqual([
      ['birthday 2026-05-17 M', ['2026-05-17', '2026-05-18']],
      ['birthday 2027-05-17 M', ['2027-05-17', '2027-05-18']],
    ]);
  });

  test('on 29 February is told on the 28th of another year', () => {
    expect(birthdayIn('2000-02-29', 2026)).toBe('2026-02-28');
    expect(birthdayIn('02-29', 2028)).toBe('2028-02-29');
    expect([...everyDay(client({}, '02-29'), '2026-01-01', '2028-12-31').keys()]).toEqual([
      'birthday 2026-02-28 M',
      'birthday 2027-02-28 M',
      'birthday 2028-02-29 M',
    ]);
  });

  test('on the last day of the year is told on New Year’s Day at the latest', () => {
    const [due] = dueOn(client({}, '12-31'), '2027-01-01');
    expect(due).toMatchObject({ occasion: 'birthday', key: 'birthday 2026-12-31 M', seq: 0 });
    expect(dueOn(client({}, '01-01'), '2026-12-31')).toEqual([]);
  });

  test('is told once a year, whatever the day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2000-12-31'), noInvalidDate: true }),
        (date) => {
          const birthday = date.toISOString().slice(5, 10);
          const keys = [...everyDay(client({}, birthday), '2026-01-01', '2027-01-01').keys()];
          expect(keys).toEqual(
            birthday === '01-01' ? [expect.any(String), expect.any(String)] : [expect.any(String)],
          );
        },
      ),
      { seed: 20180315, numRuns: 40 },
    );
  });
});

describe('points about to expire', () => {
  test('are told once for all that expire on the same day, from so many days before', () => {
    const of = holding(lot(12, '2026-12'), lot(3, '2026-12-31'), lot(7, '2027-06'), lot(5, 'never'));
    const found = everyDay(of, '2026-11-01', '2027-01-15');
    expect([...found.keys()]).toEqual(['expiring 2026-12-31 M']);
    expect(found.get('expiring 2026-12-31 M')?.[0]).toBe('2026-12-01');
    expect(found.get('expiring 2026-12-31 M')?.at(-1)).toBe('2026-12-31');
    expect(dueOn(of, '2026-12-20')).toMatchObject([{ points: 15, until: '2026-12-31' }]);
  });

  test('on two days are told of each', () => {
    const of = holding(lot(12, '2026-12-10'), lot(3, '2026-12-20'));
    expect(dueOn(of, '2026-12-01').map(({ points, until }) => [points, until])).toEqual([
      [12, '2026-12-10'],
      [3, '2026-12-20'],
    ]);
  });

  test('that a visit has prolonged are told anew before their new end', () => {
    const since = (visit: Day) =>
      client({ visits: [[visit, 1]], account: { lots: [lot(12, 'visit-3')], debt: 0 } });
    expect(dueOn(since('2026-09-10'), '2026-12-20')).toMatchObject([{ key: 'expiring 2026-12-31 M' }]);
    expect(dueOn(since('2026-11-10'), '2026-12-20')).toEqual([]);
    expect(dueOn(since('2026-11-10'), '2027-02-20')).toMatchObject([{ key: 'expiring 2027-02-28 M' }]);
  });
});

describe('an absence', () => {
  test('is told once, when it has lasted the months', () => {
    expect([...everyDay(visited('2026-05-31'), '2026-06-01', '2027-12-31')]).toEqual([
      ['away 2026-05-31 M', Array.from({ length: 15 }, (_, i) => addDays('2026-11-30', i))],
    ]);
  });

  test('begins anew with the next visit, and of who never came there is none', () => {
    expect(dueOn(visited('2026-06-10'), '2026-12-10')).toMatchObject([{ key: 'away 2026-06-10 M' }]);
    expect(dueOn(client({}), '2026-12-10')).toEqual([]);
  });

  test('of years is not told when the owner switches it on', () => {
    expect(dueOn(visited('2019-05-31'), '2026-11-30')).toEqual([]);
  });
});

describe('whoever is no client of today', () => {
  test.each([
    ['erased', { erased: true }],
    ['merged into another', { into: 'N' }],
  ])('%s, is written to by nobody', (_why, part) => {
    const of = client(
      { ...part, visits: [['2026-05-17', 1]], account: { lots: [lot(3, '2026-11')], debt: 0 } },
      '11-17',
    );
    expect(dueOn(of, '2026-11-17')).toEqual([]);
    expect(happeningAgain('birthday 2026-11-17 M', of, on('2026-11-17'))).toBeNull();
  });

  test('what is switched off is not told', () => {
    const of = client({ visits: [['2026-05-17', 1]] }, '11-17');
    expect(dueOn(of, '2026-11-17').map(({ occasion }) => occasion)).toEqual(['birthday', 'away']);
    expect(dueOn(of, '2026-11-17', { on: ['away'] }).map(({ occasion }) => occasion)).toEqual(['away']);
  });
});

describe('a happening of time that has waited', () => {
  test('tells the points that still expire, or nothing once they are used or gone', () => {
    const again = (of: ReturnType<typeof client>, day: Day) =>
      happeningAgain('expiring 2026-12-31 M', of, on(day));
    expect(again(holding(lot(12, '2026-12')), '2026-12-05')?.points).toBe(12);
    expect(again(holding(lot(4, '2026-12')), '2026-12-05')?.points).toBe(4);
    expect(again(holding(), '2026-12-05')).toBeNull();
    expect(again(holding(lot(12, '2026-12')), '2027-01-01')).toBeNull();
  });

  test('is no longer so once the client has come', () => {
    expect(happeningAgain('away 2026-05-31 M', visited('2026-05-31'), on('2026-12-01'))).not.toBeNull();
    expect(happeningAgain('away 2026-05-31 M', visited('2026-12-01'), on('2026-12-01'))).toBeNull();
  });

  test('of a birthday is none two days later, and none once the salon has mended the day', () => {
    const again = (birthday: string, day: Day) =>
      happeningAgain('birthday 2026-11-17 M', client({}, birthday), on(day));
    expect(again('1990-11-17', '2026-11-18')?.day).toBe('2026-11-17');
    expect(again('1990-11-17', '2026-11-19')).toBeNull();
    expect(again('11-18', '2026-11-18')).toBeNull();
    expect(again('', '2026-11-18')).toBeNull();
  });

  test('of another client, or of an entry, is none', () => {
    const of = client({}, '11-17');
    expect(happeningAgain('birthday 2026-11-17 N', of, on('2026-11-17'))).toBeNull();
    expect(happeningAgain('12 earned', of, on('2026-11-17'))).toBeNull();
  });

  holds(
    'is the same as when it was first looked at, on that day',
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom('05-17', '1990-02-29', '12-31', ''),
      fc.constantFrom('2026-05-31', '2025-12-01', ''),
      (days, birthday, visit) => {
        const of = client(
          {
            visits: visit === '' ? [] : [[visit, 1]],
            account: { lots: [lot(12, '2026-07-15'), lot(7, 'visit-6')], debt: 0 },
          },
          birthday,
        );
        const moment = on(addDays('2026-01-01', days));
        for (const due of happeningsInTime(of, moment, rules))
          expect(happeningAgain(due.key, of, moment), dayAt(moment)).toEqual(due);
      },
    ),
  );
});
