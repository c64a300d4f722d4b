// A client's points as they stood on a day: what the ledger said at the end of it, whatever was recorded since.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/core/day';
import type { Entry } from '../../src/core/journal/entry';
import { balanceOf, pendingAt } from '../../src/core/points/account';
import { entriesBy, pointsOn } from '../../src/core/points/points-on';
import { holds } from '../seeded';
import { invoice, line } from './invoices';
import {
  done,
  expire,
  type Ledger,
  lastSale,
  ledgerBy,
  merge,
  sell,
  stateOf,
  takeBack,
  unmerge,
} from './ledger';
import { played, years } from './random-years';
import { everyTen, ruleset } from './rulesets';

const of = ({ entries }: Ledger, member = 'M') => entries.filter((entry) => entry.member === member);
const on = (ledger: Ledger, day: Day, member = 'M') => pointsOn(of(ledger, member), day).balance;

/** The ledger at the end of each day on which something happened, and of a day long after. */
function endsOfDays(ledgers: readonly Ledger[]): readonly (readonly [Day, Ledger])[] {
  const ends = new Map<Day, Ledger>();
  for (const ledger of ledgers) {
    const day = ledger.entries.findLast(({ settings }) => settings === null)?.moment.slice(0, 10);
    if (day !== undefined) ends.set(day, ledger);
  }
  return [...ends].flatMap(([day, ledger], i, all) => {
    const next = all[i + 1]?.[0] ?? addDays(day, 900);
    // Nothing happened between: what expired meanwhile is in no entry.
    return [day, addDays(next, -1)].filter((end) => end >= day).map((end) => [end, ledger] as const);
  });
}

describe('points on a day', () => {
  holds(
    'are what the expiry of that evening would have left of what the ledger knew then, for both of two clients',
    fc.property(years, ([rules, steps]) => {
      const ledgers = played(rules, steps);
      const last = ledgers[ledgers.length - 1] as Ledger;
      for (const [day, then] of endsOfDays(ledgers))
        for (const member of ['M', 'N']) {
          const { account } = stateOf(expire(then, member, `${day}T23:59`), member);
          const found = pointsOn(of(last, member), day);
          expect(found.balance).toBe(balanceOf(account));
          expect(found.available).toBe(balanceOf(account) - pendingAt(account, `${day}T23:59`));
          expect(found.available + found.pending).toBe(found.balance);
        }
    }),
    150,
  );

  const salon = ruleset({ programs: [everyTen], expiry: 'earned', expiryMonths: 2 });
  const sold = (ledger: Ledger, day: Day, { recorded = day, member = 'M' } = {}) =>
    sell(ledger, {
      invoice: { ...invoice(line('service', 10_000)), day },
      moment: `${recorded}T10:00`,
      member,
    });

  test('are none before the first entry, nor of a client without any', () => {
    const ledger = sold(ledgerBy(salon), '2018-03-15');
    expect(on(ledger, '2018-03-14')).toBe(0);
    expect(on(ledger, '2018-03-15')).toBe(10);
    expect(on(ledger, '2018-03-15', 'N')).toBe(0);
  });

  test('have gone on the day after they could last be used, though no entry says so', () => {
    const ledger = sold(ledgerBy(salon), '2018-03-15');
    expect([on(ledger, '2018-05-31'), on(ledger, '2018-06-01')]).toEqual([10, 0]);
  });

  test('that are held back count, and may not be used yet', () => {
    const held = ruleset({ programs: [everyTen], delay: 3, delayUnit: 'days' });
    const entries = of(sold(ledgerBy(held), '2018-03-15'));
    expect(pointsOn(entries, '2018-03-15')).toMatchObject({ balance: 10, available: 0, pending: 10 });
    expect(pointsOn(entries, '2018-03-18')).toMatchObject({ balance: 10, available: 10, pending: 0 });
  });

  test('do not know yet of an invoice that is recorded later for that day, nor of its void', () => {
    let ledger = sold(ledgerBy(salon), '2018-03-15', { recorded: '2018-03-20' });
    ledger = takeBack(ledger, lastSale(ledger), [], '2018-03-22T10:00', true);
    expect(['2018-03-15', '2018-03-20', '2018-03-22'].map((day) => on(ledger, day))).toEqual([0, 10, 0]);
  });

  test('of two clients are those of both from the day on which they became one, and each one’s own again', () => {
    let ledger = sold(sold(ledgerBy(salon), '2018-03-15'), '2018-03-15', { member: 'N' });
    ledger = unmerge(merge(ledger, 'M', 'N', '2018-03-16T10:00'), '2018-03-17T10:00');
    const days = ['2018-03-15', '2018-03-16', '2018-03-17'];
    expect(days.map((day) => on(ledger, day))).toEqual([10, 20, 10]);
    expect(days.map((day) => on(ledger, day, 'N'))).toEqual([10, 0, 10]);
  });

  test('say that the client has asked to be forgotten', () => {
    const erase = { kind: 'erase', key: 'e', request: 'r', member: 'M' } as const;
    const ledger = done(sold(ledgerBy(salon), '2018-03-15'), erase, '2018-03-16T10:00');
    expect(pointsOn(of(ledger), '2018-03-15').state.erased).toBe(false);
    expect(pointsOn(of(ledger), '2018-03-16').state.erased).toBe(true);
  });

  test('lose no entry to a clock that was put back', () => {
    const at = (moment: string) => ({ moment }) as Entry;
    const entries = [at('2018-03-15T10:00'), at('2018-03-20T10:00'), at('2018-03-16T10:00')];
    expect(entriesBy(entries, '2018-03-16')).toHaveLength(3);
    expect(entriesBy(entries, '2018-03-15')).toHaveLength(1);
  });
});
