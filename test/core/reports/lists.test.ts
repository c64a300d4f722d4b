// Lists for the owner: who is close to a reward, whose points end soon, which regulars stayed away.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/core/day';
import { closeToReward } from '../../../src/core/reports/close-to-reward';
import { entryFigures } from '../../../src/core/reports/entry-figures';
import { SOON_DAYS, soonGone } from '../../../src/core/reports/soon-gone';
import { stayedAway } from '../../../src/core/reports/stayed-away';
import { visitsOf } from '../../../src/core/reports/visits';
import { holds } from '../../seeded';
import { invoice, line } from '../invoices';
import {
  holderOf,
  type Ledger,
  lastSale,
  ledgerBy,
  merge,
  sell,
  stateOf,
  takeBack,
  unmerge,
} from '../ledger';
import { played, years } from '../random-years';
import { everyTen, reward, ruleset } from '../rulesets';

const sold = (ledger: Ledger, day: Day, member = 'M') =>
  sell(ledger, { invoice: { ...invoice(line('service', 10_000)), day }, moment: `${day}T10:00`, member });
const visits = ({ entries }: Ledger) => visitsOf(entries.map(entryFigures));

describe('close to a reward', () => {
  const rules = ruleset({
    rewards: [
      reward('amount', { points: 50, amount: '5.00' }, '5 off'),
      reward('amount', { points: 100, amount: '12.00' }, '12 off'),
    ],
  });
  const client = (id: string, available: number) => ({ id, standing: { available } });
  const all = [
    client('A', 37),
    client('B', 38),
    client('C', 49),
    client('D', 50),
    client('E', 76),
    client('F', -5),
  ];

  it('is whoever has three quarters of the points for the nearest one, who needs least first', () => {
    expect(closeToReward(all, rules, '2018-03-15')).toEqual([
      { member: 'C', points: 49, reward: '5 off', price: 50, missing: 1 },
      { member: 'B', points: 38, reward: '5 off', price: 50, missing: 12 },
      { member: 'E', points: 76, reward: '12 off', price: 100, missing: 24 },
    ]);
  });
  it('is nobody once points buy nothing any more', () => {
    expect(closeToReward(all, { ...rules, useUntil: '2018-03-14' }, '2018-03-15')).toEqual([]);
  });
});

describe('points that end soon', () => {
  it('are told by the day on which they can be used for the last time', () => {
    const rules = ruleset({
      programs: [everyTen],
      expiry: 'earned',
      expiryMonths: 2,
      expiryUnit: 'months-to-day',
    });
    const ledger = sold(sold(sold(ledgerBy(rules), '2018-03-15'), '2018-03-15'), '2018-03-20');
    const on = (moment: string, days = SOON_DAYS) => soonGone(stateOf(ledger, 'M'), moment, days);
    expect(on('2018-03-21T10:00')).toEqual([
      { until: '2018-05-15', points: 20 },
      { until: '2018-05-20', points: 10 },
    ]);
    expect(on('2018-03-15T10:00')).toEqual([]);
    expect(on('2018-03-16T10:00')).toEqual([{ until: '2018-05-15', points: 20 }]);
    expect(on('2018-05-16T10:00')).toEqual([{ until: '2018-05-20', points: 10 }]);
  });
  it('count from the last visit where a visit prolongs them', () => {
    const rules = ruleset({ programs: [everyTen], expiry: 'visit', expiryUnit: 'days', expiryDays: 30 });
    const once = sold(ledgerBy(rules), '2018-03-01');
    const twice = sold(once, '2018-03-20');
    expect(soonGone(stateOf(once, 'M'), '2018-03-20T10:00', 60)).toEqual([
      { until: '2018-03-31', points: 10 },
    ]);
    expect(soonGone(stateOf(twice, 'M'), '2018-03-20T10:00', 60)).toEqual([
      { until: '2018-04-19', points: 20 },
    ]);
  });
  it('are none that never expire', () => {
    const ledger = sold(ledgerBy(ruleset({ programs: [everyTen] })), '2018-03-01');
    expect(soonGone(stateOf(ledger, 'M'), '2018-03-20T10:00', 60)).toEqual([]);
  });
});

describe('regulars who stayed away', () => {
  const away = (days: readonly Day[], today: Day) => stayedAway(new Map([['M', days]]), today)[0];
  const monthly = ['2018-01-01', '2018-01-31', '2018-03-02', '2018-04-01'];

  it('are away for more than twice their usual gap', () => {
    expect(away(monthly, '2018-05-31')).toBeUndefined();
    expect(away(monthly, '2018-06-01')).toEqual({
      member: 'M',
      visits: 4,
      lastVisit: '2018-04-01',
      usual: 30,
      away: 61,
    });
  });
  it('have come three times at least', () => {
    expect(away(monthly.slice(0, 2), '2019-01-01')).toBeUndefined();
    expect(away(monthly.slice(0, 3), '2019-01-01')?.visits).toBe(3);
  });
  it('are measured by the middle of their gaps: one long holiday changes no rhythm', () => {
    expect(away([...monthly, '2018-12-01', '2018-12-31'], '2019-03-02')?.usual).toBe(30);
  });
  it('do not come every day because they bought something the day after', () => {
    const doubled = monthly.flatMap((day) => [day, addDays(day, 1)]);
    expect(away(doubled, '2018-05-31')).toBeUndefined();
    expect(away(doubled, '2018-07-15')).toMatchObject({ usual: 30, visits: 8 });
  });
  it('come every week if they come twice a week', () => {
    const weeks = Array.from({ length: 10 }, (_, i) => addDays('2018-01-02', 7 * i));
    const twice = weeks.flatMap((day) => [day, addDays(day, 3)]);
    expect(away(twice, '2018-03-23')).toBeUndefined();
    expect(away(twice, '2018-03-24')).toMatchObject({ usual: 7, visits: 20, away: 15 });
  });
  it('have not been seen yet if their last visit is to come', () => {
    expect(away([...monthly, '2018-09-01'], '2018-06-10')).toBeUndefined();
  });
  it('come in the order in which they became overdue', () => {
    const weekly = monthly.map((_day, i) => addDays('2018-03-05', 7 * i));
    const found = stayedAway(
      new Map([
        ['W', weekly],
        ['M', monthly],
      ]),
      '2018-06-10',
    );
    expect(found.map(({ member }) => member)).toEqual(['M', 'W']);
  });
});

describe('visits', () => {
  const ledger = sold(sold(ledgerBy(ruleset()), '2018-03-15'), '2018-03-16', 'N');
  it('are those of who stays after a merge, and each one’s own again after its undoing', () => {
    const one = merge(ledger, 'M', 'N', '2018-03-17T10:00');
    expect([...visits(one)]).toEqual([['M', ['2018-03-15', '2018-03-16']]]);
    expect([...visits(unmerge(one, '2018-03-18T10:00'))]).toEqual([
      ['M', ['2018-03-15']],
      ['N', ['2018-03-16']],
    ]);
  });
  it('are without those that were voided, and with those that were refunded', () => {
    const back = (isVoid: boolean) =>
      takeBack(
        ledger,
        lastSale(ledger),
        [{ line: 0, quantity: 1, amount: 10_000 }],
        '2018-03-17T10:00',
        isVoid,
      );
    expect(visits(back(true)).has('N')).toBe(false);
    expect(visits(back(false)).get('N')).toEqual(['2018-03-16']);
  });
  holds(
    'are those that the client’s own state knows',
    fc.property(years, ([rules, steps]) => {
      const grown = played(rules, steps).at(-1) as Ledger;
      const found = visits(grown);
      for (const member of ['M', 'N']) {
        if (holderOf(grown, member) !== member) continue;
        // The state keeps the latest few.
        const kept = stateOf(grown, member).visits.map(([day]) => day);
        const own = found.get(member) ?? [];
        expect(own.slice(own.length - kept.length)).toEqual(kept);
      }
    }),
    60,
  );
});
