// Points that come without a visit, where points expire a period after the last one: brought from elsewhere, given by
// hand, a head start. And since when a client is one, which says nothing of visits.
import { describe, expect, test } from 'vitest';
import type { OpeningCommand } from '../../src/core/decide/decide-opening';
import { balanceOf } from '../../src/core/points/account';
import { countedFrom, type Expiry, lastDayOf } from '../../src/core/points/expiry';
import { standingOf } from '../../src/core/points/standing';
import { invoice, line } from './invoices';
import { adjust, audit, done, doneOf, expire, type Ledger, ledgerBy, sell, stateOf } from './ledger';
import { everyTen, lot, ruleset } from './rulesets';

const salon = ruleset({ programs: [everyTen], expiry: 'visit', expiryMonths: 12 });

const asked = { request: 'r', member: 'M', batch: 'import' } as const;
const TODAY = '2026-11-26T10:00';

function opened(ledger: Ledger, some: Partial<OpeningCommand>): Ledger {
  const nothing = { points: 0, until: 'visit-12', since: '', giftCard: null, note: 'Before' } as const;
  return done(ledger, { kind: 'opening', key: 'o', ...asked, ...nothing, ...some }, TODAY);
}

function undone(ledger: Ledger): Ledger {
  const back = { kind: 'reverse', key: 'u', back: { what: 'void' }, note: '', seen: null } as const;
  return done(ledger, { ...back, ...asked }, TODAY);
}

function byHand(ledger: Ledger, points: number, moment = TODAY): Ledger {
  const allowed = { limit: null, isOwn: false, seen: null } as const;
  const why = { note: 'Come back!', batch: '' } as const;
  return done(ledger, { kind: 'adjust', key: `a${moment}`, ...asked, points, ...why, ...allowed }, moment);
}

function sale(ledger: Ledger, day: string, euros = 50): Ledger {
  const sold = { ...invoice(line('service', euros * 100)), day };
  return sell(ledger, { invoice: sold, moment: `${day}T10:00`, member: 'M' });
}

function shown(ledger: Ledger, moment: string): number {
  return standingOf(stateOf(ledger, 'M'), moment).balance;
}

describe('opening points', () => {
  test.each(['', '2019-05-01'] as const)(
    'last a full period from their own day, a client since %j',
    (since) => {
      const ledger = opened(ledgerBy(salon), { points: 120, since });
      expect(shown(ledger, TODAY)).toBe(120);
      expect(shown(ledger, '2027-11-30T23:59')).toBe(120);
      expect(shown(ledger, '2027-12-01T00:00')).toBe(0);
      expect(audit(ledger)).toEqual([]);
    },
  );

  test('last longer with a visit', () => {
    const ledger = sale(opened(ledgerBy(salon), { points: 120, since: '2019-05-01' }), '2027-05-10');
    expect(shown(ledger, '2028-05-31T23:59')).toBe(125);
  });

  test('and the file’s first day take nothing from points that were there', () => {
    const joined = ruleset({ programs: [everyTen], expiry: 'visit', expiryMonths: 12, headStart: 30 });
    const before = done(
      ledgerBy(joined),
      { kind: 'join', key: 'j', request: 'r', member: 'M', consent: null },
      TODAY,
    );
    const ledger = opened(before, { points: 120, since: '2019-05-01' });
    expect(shown(ledger, '2027-11-30T10:00')).toBe(150);
    expect(shown(ledger, '2027-12-01T10:00')).toBe(0);
  });
});

describe('points by hand', () => {
  const away = sale(ledgerBy(salon), '2025-09-10');

  test('for a client who stayed away last a full period from their own day', () => {
    const ledger = byHand(away, 50);
    expect(balanceOf(stateOf(ledger, 'M').account)).toBe(50);
    expect(shown(ledger, TODAY)).toBe(50);
    expect(shown(ledger, '2027-11-30T23:59')).toBe(50);
    expect(shown(ledger, '2027-12-01T00:00')).toBe(0);
    expect(audit(ledger)).toEqual([]);
  });

  test('give nothing else another end', () => {
    const ledger = byHand(sale(ledgerBy(salon), '2026-02-10'), 50);
    expect(shown(ledger, '2027-03-01T10:00')).toBe(50);
  });

  test('that paid a debt, and come back when what made it is undone, count from that day too', () => {
    const below = ruleset({ programs: [everyTen], expiry: 'visit', expiryMonths: 12, handBelowZero: true });
    let ledger = byHand(sale(ledgerBy(below), '2025-09-10'), -20, '2026-09-01T10:00');
    const taken = ledger.entries.length;
    ledger = byHand(ledger, 40, '2026-10-01T10:00');
    expect(shown(ledger, TODAY)).toBe(25);
    const back = { kind: 'reverse', key: 'u', back: { what: 'void' }, note: '', seen: null } as const;
    ledger = doneOf(ledger, { ...back, ...asked, batch: '' }, taken);
    // What was left of the sale has expired; the debt that the present paid is given back.
    expect(shown(ledger, TODAY)).toBe(40);
    expect(audit(ledger)).toEqual([]);
  });
});

describe('since when somebody is a client', () => {
  test.each([
    ['points', { points: 10, until: 'never' }],
    ['nothing else', {}],
  ] as const)('is again what it was once an opening with %s is undone', (_what, some) => {
    const ledger = undone(opened(ledgerBy(salon), { ...some, since: '2019-05-01' }));
    expect(stateOf(ledger, 'M').since).toBe('');
    const right = done(
      ledger,
      {
        kind: 'opening',
        key: 'again',
        ...asked,
        points: 10,
        until: 'never',
        since: '2020-05-01',
        giftCard: null,
        note: 'n',
      },
      TODAY,
    );
    expect(stateOf(right, 'M').since).toBe('2020-05-01');
    expect(audit(right)).toEqual([]);
  });

  test('is then the day of the first entry that the client had besides', () => {
    const before = sale(ledgerBy(salon), '2026-03-10');
    expect(stateOf(undone(opened(before, { points: 10, since: '2019-05-01' })), 'M').since).toBe(
      '2026-03-10',
    );
    const later = sale(opened(ledgerBy(salon), { points: 10, since: '2019-05-01' }), '2026-11-26');
    expect(stateOf(undone(later), 'M').since).toBe('2026-11-26');
  });
});

describe('an expiry counted from a day', () => {
  test.each<[Expiry, Expiry]>([
    ['never', 'never'],
    ['2027-05', '2027-05'],
    ['visit-12', 'visit-12@2027-11'],
    ['visit-90-days', 'visit-90-days@2027-02-24'],
    ['visit-12@2026-12', 'visit-12@2027-11'],
    ['visit-12@2028-01', 'visit-12@2028-01'],
    ['visit-12+2028-05', 'visit-12@2027-11+2028-05'],
    ['visit-12+2027-05', '2027-05'],
  ])('of %s is %s', (until, counted) => {
    expect(countedFrom('2026-11-26', until)).toBe(counted);
    expect(countedFrom('2026-11-26', counted)).toBe(counted);
  });

  test('ends no sooner than that period, whatever the last visit, and later with a later one', () => {
    const ends = (['', '2024-01-01', '2026-11-30', '2027-02-01'] as const).map((visit) =>
      lastDayOf('visit-12@2027-11+2027-12-24', visit),
    );
    expect(ends).toEqual(['2027-11-30', '2027-11-30', '2027-11-30', '2027-12-24']);
  });
});

test('taking points takes first what is gone first if the client does not come again', () => {
  let ledger = adjust(
    sale(ledgerBy(salon), '2026-01-10'),
    'M',
    { moves: [lot(20, '2027-12')], debt: 0, shortfall: 0 },
    '2026-01-11T10:00',
  );
  ledger = byHand(ledger, -5);
  expect(stateOf(ledger, 'M').account.lots).toEqual([lot(20, '2027-12')]);
  expect(stateOf(expire(ledger, 'M', '2027-11-01T10:00'), 'M')).toEqual(stateOf(ledger, 'M'));
  expect(audit(ledger)).toEqual([]);
});
