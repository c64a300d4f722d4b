// Why a client has so many points: groups of movements that come to the balance at every moment.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/core/day';
import type { NumberedDraft } from '../../src/core/journal/entry';
import { entryPoints } from '../../src/core/journal/told-by-entry';
import { pointsEntry, wholeAgain } from '../../src/core/points/points-entry';
import { endOfDay, entriesBy, pointsOn } from '../../src/core/points/points-on';
import { partsOf, type Why, whyBalance } from '../../src/core/points/why-balance';
import { holds } from '../seeded';
import { everyKind } from './every-kind';
import { invoice, line } from './invoices';
import { expire, type Ledger, lastSale, ledgerBy, merge, sell, stateOf, takeBack, unmerge } from './ledger';
import { played, years } from './random-years';
import { everyTen, reward, ruleset } from './rulesets';

const of = ({ entries }: Pick<Ledger, 'entries'>, member = 'M') =>
  entries.filter((entry) => entry.member === member);
const rule = ({ ruleset }: NumberedDraft) => String(ruleset);
const whyOn = (entries: readonly NumberedDraft[], day: Day): Why =>
  whyBalance(entriesBy(entries, day), endOfDay(day), rule);
const told = ({ rows }: Why) =>
  rows.map(({ kind, points, total, entries }) => [kind, entries.length, points, total]);

/** What a page has: the entries as they come there. */
const asSent = (entries: readonly NumberedDraft[]) =>
  entries.map((entry) => wholeAgain(JSON.parse(JSON.stringify(pointsEntry(entry)))));

/** Each day with an entry, the one before it, and one long after all. */
function daysOf(entries: readonly NumberedDraft[]): readonly Day[] {
  const days = entries.map(({ moment }) => moment.slice(0, 10));
  return [
    ...new Set([...days, ...days.map((day) => addDays(day, -1)), addDays(days.at(-1) ?? '2018-01-01', 900)]),
  ];
}

function addsUp(entries: readonly NumberedDraft[]): void {
  for (const day of daysOf(entries)) {
    const { rows, points } = whyOn(entries, day);
    const { balance } = pointsOn(entries, day);
    expect(points.balance).toBe(balance);
    expect(rows.at(-1)?.total ?? 0).toBe(balance);
    expect(rows.reduce((sum, row) => sum + row.points, 0)).toBe(balance);
    // The points still there, each once, less what is owed.
    const { lots, debt } = points.account;
    expect(lots.reduce((sum, lot) => sum + lot.points, 0) - debt).toBe(balance);
  }
  for (const entry of entries)
    expect(partsOf(entry).reduce((sum, part) => sum + part.points, 0)).toBe(entryPoints(entry));
}

describe('the groups of a client’s movements', () => {
  holds(
    'come to the balance on every day: voids, refunds, merges and their undoing, expiry written or not',
    fc.property(years, ([rules, steps]) => {
      const last = played(rules, steps).at(-1) as Ledger;
      for (const member of ['M', 'N']) addsUp(of(last, member));
    }),
    50,
  );

  holds(
    'are the same from what of the entries is sent to the page',
    fc.property(years, ([rules, steps]) => {
      const last = played(rules, steps).at(-1) as Ledger;
      for (const member of ['M', 'N']) {
        const own = of(last, member);
        for (const day of daysOf(own)) {
          const [whole, sent] = [whyOn(own, day), whyOn(asSent(own), day)];
          expect(told(sent)).toEqual(told(whole));
          expect(sent.points.account).toEqual(whole.points.account);
          expect(sent.points.available).toBe(whole.points.available);
        }
      }
    }),
    30,
  );

  test.each(['M', 'J', 'N'])('come to the balance with every kind of entry there is: %s', (member) => {
    addsUp(of(everyKind(), member));
    addsUp(asSent(of(everyKind(), member)));
  });

  const rules = ruleset({
    programs: [everyTen],
    rewards: [reward('amount', { points: 5, amount: '5.00' }, '5 off')],
    expiry: 'earned',
    expiryMonths: 2,
  });
  const sold = (ledger: Ledger, day: Day, { recorded = day, member = 'M', rewards = [] as string[] } = {}) =>
    sell(ledger, {
      invoice: { ...invoice(line('service', 10_000)), day },
      moment: `${recorded}T10:00`,
      member,
      requested: { choices: rewards.map((name) => ({ reward: name, points: null })) },
    });

  test('tell visits, the use of a reward, a void, and what has expired in the words of the entries', () => {
    let ledger = sold(sold(ledgerBy(rules), '2018-03-15'), '2018-03-16', { rewards: ['5 off'] });
    ledger = takeBack(ledger, lastSale(ledger), [], '2018-03-17T10:00', true);
    expect(told(whyOn(of(ledger), '2018-03-16'))).toEqual([
      ['visits', 2, 19, 19],
      ['used', 1, -5, 14],
    ]);
    expect(told(whyOn(of(ledger), '2018-03-17'))).toEqual([
      ['visits', 2, 19, 19],
      ['used', 1, -5, 14],
      ['voided', 1, -4, 10],
    ]);
    // No command has come since: the entry that says so is not written yet.
    const unwritten = whyOn(of(ledger), '2018-06-01');
    expect(told(unwritten).at(-1)).toEqual(['expired', 0, -10, 0]);
    expect(unwritten.unwritten).toBe(-10);
    const written = whyOn(of(expire(ledger, 'M', '2018-06-01T10:00')), '2018-06-01');
    expect(told(written).at(-1)).toEqual(['expired', 1, -10, 0]);
    expect(written.unwritten).toBe(0);
  });

  test('have a row for each rule by which visits earned', () => {
    const { rows } = whyBalance(
      of(sold(sold(ledgerBy(rules), '2018-03-15'), '2018-03-16')),
      '2018-03-16T23:59',
      ({ day }) => day,
    );
    expect(rows.map((row) => [row.kind, row.rule, row.points])).toEqual([
      ['visits', '2018-03-15', 10],
      ['visits', '2018-03-16', 10],
    ]);
  });

  test('tell what a merge brought, and what left again with it', () => {
    let ledger = sold(sold(ledgerBy(rules), '2018-03-15'), '2018-03-15', { member: 'N' });
    ledger = merge(ledger, 'M', 'N', '2018-03-16T10:00');
    expect(told(whyOn(of(ledger), '2018-03-16'))).toEqual([
      ['visits', 1, 10, 10],
      ['merged', 1, 10, 20],
    ]);
    ledger = unmerge(ledger, '2018-03-17T10:00');
    expect(told(whyOn(of(ledger), '2018-03-17')).at(-1)).toEqual(['parted', 1, -10, 10]);
    expect(told(whyOn(of(ledger, 'N'), '2018-03-17')).at(-1)).toEqual(['parted', 1, 10, 10]);
  });

  test('go by when something was recorded, not by the day of the invoice', () => {
    const ledger = sold(ledgerBy(rules), '2018-03-15', { recorded: '2018-03-20' });
    expect(told(whyOn(of(ledger), '2018-03-19'))).toEqual([]);
    expect(told(whyOn(of(ledger), '2018-03-20'))).toEqual([['visits', 1, 10, 10]]);
  });

  test('of points held back are those that count, apart from those that may be used', () => {
    const held = ruleset({ programs: [everyTen], delay: 3, delayUnit: 'days' });
    const { points } = whyOn(of(sold(ledgerBy(held), '2018-03-15')), '2018-03-16');
    expect(points).toMatchObject({ balance: 10, available: 0, pending: 10 });
    expect(stateOf(sold(ledgerBy(held), '2018-03-15'), 'M').account.lots).toEqual(points.account.lots);
  });
});
