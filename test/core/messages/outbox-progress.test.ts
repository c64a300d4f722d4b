// What is kept of the outbox outside the sheet: nothing that was begun once may be sent again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genesis } from '../../../src/core/journal/entry';
import {
  isUsedUp,
  mayBegin,
  type OutboxProgress,
  progressFrom,
  type Quota,
  withAgain,
  withBegun,
  withOpen,
} from '../../../src/core/messages/outbox-progress';
import { isSendingHour, nextMorning, nextSending } from '../../../src/core/messages/sending-hours';
import { holds } from '../../seeded';

const fresh: OutboxProgress = { ...progressFrom(genesis, '2026-11-20', 0), made: 10 };

describe('a message', () => {
  it('may be sent until it was begun, in whatever order', () => {
    const after = withBegun(fresh, [1, 4]);
    expect([1, 2, 3, 4, 5, 10, 11].filter((number) => mayBegin(after, number))).toEqual([2, 3, 5, 10]);
    expect(withBegun(after, [2, 3])).toMatchObject({ begun: 4, ahead: [] });
  });

  it('may be sent again only if it is certain that it was not', () => {
    const after = withAgain(withBegun(fresh, [1]), [1]);
    expect(mayBegin(after, 1)).toBe(true);
    expect(mayBegin(withBegun(after, [1]), 1)).toBe(false);
  });

  it('whose row is gone holds up none of the others', () => {
    expect(withOpen(fresh, new Set([4, 7]))).toMatchObject({ begun: 3, ahead: [5, 6, 8, 9, 10] });
  });

  it('that stands in the rows before anything is known may have been sent from elsewhere', () => {
    const copied = progressFrom(genesis, '2026-11-20', 7);
    expect([1, 7, 8].filter((number) => mayBegin(copied, number))).toEqual([]);
  });

  const step = fc.oneof(
    fc.record({ begin: fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { maxLength: 3 }) }),
    fc.record({ open: fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 6 }) }),
  );
  holds(
    'once begun never may again, whatever is begun and closed after it',
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let progress = fresh;
      const begun = new Set<number>();
      for (const one of steps) {
        if ('open' in one) progress = withOpen(progress, new Set(one.open));
        else {
          const now = one.begin.filter((number) => mayBegin(progress, number));
          for (const number of now) {
            expect(begun).not.toContain(number);
            begun.add(number);
          }
          progress = withBegun(progress, now);
        }
      }
      for (const number of begun) expect(mayBegin(progress, number)).toBe(false);
    }),
  );
});

describe('the day’s mails', () => {
  it.each<[Quota | null, string, boolean, string]>([
    [{ left: 20, reserve: 20, at: '2026-11-20T13:00' }, '2026-11-20T15:00', true, 'the reserve is left'],
    [{ left: 21, reserve: 20, at: '2026-11-20T13:00' }, '2026-11-20T15:00', false, 'one is left beside it'],
    [{ left: 0, reserve: 0, at: '2026-11-20T13:00' }, '2026-11-21T13:00', false, 'a day has gone by'],
    [{ left: null, reserve: 0, at: '2026-11-20T13:00' }, '2026-11-20T15:00', false, 'nobody could ask'],
    [null, '2026-11-20T15:00', false, 'nobody has asked'],
  ])('%j at %s: used up is %s, since %s', (quota, now, used, _why) => {
    expect(isUsedUp(quota, now)).toBe(used);
  });
});

describe('mail goes out by day', () => {
  it.each([
    ['2026-11-20T08:59', false, '2026-11-20T09:00'],
    ['2026-11-20T09:00', true, '2026-11-20T09:00'],
    ['2026-11-20T20:59', true, '2026-11-20T20:59'],
    ['2026-11-20T21:00', false, '2026-11-21T09:00'],
    ['2026-12-31T23:30', false, '2027-01-01T09:00'],
  ])('at %s: %s, and next at %s', (moment, isNow, next) => {
    expect(isSendingHour(moment)).toBe(isNow);
    expect(nextSending(moment)).toBe(next);
  });

  it('and on the next morning once the day’s mails are used up', () => {
    expect(nextMorning('2026-11-30T12:04')).toBe('2026-12-01T09:00');
  });
});
